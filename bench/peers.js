/** The peers: the same paragraphs, in the same typeface where the peer embeds one. */
import { createRequire } from 'node:module';
import Docxtemplater from 'docxtemplater';
import pdfmake from 'pdfmake';
import PizZip from 'pizzip';

const require = createRequire(import.meta.url);
const font = (file) => require.resolve(`@expo-google-fonts/${file}`);

/** pdfmake embeds TrueType as we do; Japanese marks are set in a style of their own, as its users have to. */
export function pdfmakeOf(paragraphs) {
  pdfmake.setFonts({
    Serif: { normal: font('source-serif-4/400Regular/SourceSerif4_400Regular.ttf') },
    Japanese: { normal: font('noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf') },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const content = paragraphs.map((paragraph) => ({
    margin: [0, 0, 0, 6],
    text: paragraph
      .split(/([\u3000-\u9fff\uf900-\uffef]+)/)
      .map((part, index) => (index % 2 === 1 ? { text: part, font: 'Japanese' } : part)),
  }));
  return () =>
    pdfmake
      .createPdf({ pageSize: 'A4', defaultStyle: { font: 'Serif', fontSize: 10.6 }, content: structuredClone(content) })
      .getBuffer();
}

export function docxtemplaterOf(paragraphs) {
  const template = templateFile();
  return () => {
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
