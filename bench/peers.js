/** The peers: the same paragraphs, in the same typeface where the peer embeds one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import Docxtemplater from 'docxtemplater';
import PDFDocument from 'pdfkit';
import pdfmake from 'pdfmake';
import PizZip from 'pizzip';

const require = createRequire(import.meta.url);
const font = (file) => require.resolve(`@expo-google-fonts/${file}`);

const SIZE = 10.6;
const LATIN = font('source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const JAPANESE = font('noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf');

/** Stretches without and with Japanese marks, in turn: where the peer chooses no font by itself, its users have to. */
function byScript(paragraph) {
  return paragraph
    .split(/([\u3000-\u9fff\uf900-\uffef]+)/)
    .map((text, index) => ({ text, japanese: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

export function pdfmakeOf() {
  pdfmake.setFonts({ Serif: { normal: LATIN }, Japanese: { normal: JAPANESE } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return (paragraphs) => {
    const content = paragraphs.map((paragraph) => ({
      margin: [0, 0, 0, 6],
      text: byScript(paragraph).map(({ text, japanese }) => (japanese ? { text, font: 'Japanese' } : text)),
    }));
    return pdfmake.createPdf({ pageSize: 'A4', defaultStyle: { font: 'Serif', fontSize: SIZE }, content }).getBuffer();
  };
}

/** pdfkit's own text flow. A font stays open as long as its document: there is no handing it on. */
export function pdfkitOf() {
  const fonts = { serif: readFileSync(LATIN), japanese: readFileSync(JAPANESE) };
  return (paragraphs) =>
    new Promise((resolve) => {
      const doc = new PDFDocument({ size: 'A4' });
      const chunks = [];
      doc.on('data', (chunk) => chunks.push(chunk));
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
      doc.fontSize(SIZE);
      for (const paragraph of paragraphs) {
        const parts = byScript(paragraph);
        parts.forEach(({ text, japanese }, index) => {
          doc.font(japanese ? 'japanese' : 'serif').text(text, { continued: index < parts.length - 1, paragraphGap: 6 });
        });
      }
      doc.end();
    });
}

/** Typst's compiler, tagged and as PDF/A-2a like ours; its own fonts are left out. */
export function typstOf() {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [LATIN, JAPANESE].map((file) => dirname(file)) }] });
  const setting = [
    '#set document(title: "Brief", date: datetime(year: 2024, month: 2, day: 19))',
    '#set page(paper: "a4")',
    `#set text(font: ("Source Serif 4", "Noto Serif JP"), size: ${SIZE}pt, lang: "en")`,
  ].join('\n');
  return (paragraphs) => {
    const text = paragraphs.map((paragraph) => `#${JSON.stringify(paragraph)}`).join('\n\n');
    const bytes = compiler.pdf({ mainFileContent: `${setting}\n${text}\n` }, { pdfStandard: 'a-2a' });
    // what a server does that makes one paper after the other: else each is kept
    compiler.evictCache(10);
    return bytes;
  };
}

export function docxtemplaterOf() {
  const template = templateFile();
  return (paragraphs) => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    filled.render({ paragraphs: paragraphs.map((text) => ({ text })) });
    return filled.toBuffer({ compression: 'DEFLATE' });
  };
}

/** The least Word file that holds a loop over paragraphs. */
function templateFile() {
  const zip = new PizZip();
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  zip.file(
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const paragraph = (words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  zip.file(
    'word/document.xml',
    `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${['{#paragraphs}', '{text}', '{/paragraphs}'].map(paragraph).join('')}</w:body></w:document>`,
  );
  return zip.generate({ type: 'nodebuffer' });
}
