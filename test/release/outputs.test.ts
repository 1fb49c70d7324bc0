/** Secrets in every field of every record, made into papers, looked for in every byte. */
import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import type { Format } from '../../src/templating/formats.js';
import { type Made, made, press } from '../papers/made.js';
import { sentinel } from './plant.js';
import { ENVELOPE, OTHER_SIDE, planted } from './planted.js';
import { contentsOf, foundIn } from './search.js';

const open = press();
const FORMATS = ['pdf', 'docx', 'html', 'txt'] as const;

async function leaks(brief: Made, secrets: readonly string[], format: Format): Promise<readonly string[]> {
  return foundIn(await contentsOf(format, brief.bytes[format]), secrets);
}

describe('of secrets in every text that a record can hold, a brief for readers of restricted papers holds none', () => {
  test.each([
    ['where everything else is left as it was', (path: string, optional: boolean) => optional && !ENVELOPE.test(path), 800],
    ['where only the envelope is left', (path: string) => !ENVELOPE.test(path), 1000],
  ] as const)('%s', async (_, where, many) => {
    const { press: secret, secrets } = planted(open, { level: 'secret', where });
    expect(secrets.length).toBeGreaterThan(many);
    const paper = await made(secret, { access: 'restricted' });
    for (const format of FORMATS) expect({ format, found: await leaks(paper, secrets, format) }).toEqual({ format, found: [] });
  });
});

test('the search can find them: at a level that the paper may hold, the same ones are in all four files', async () => {
  const { press: spoken, secrets } = planted(open, { level: 'internal', where: (path) => !OTHER_SIDE.test(path) });
  const paper = await made(spoken, { access: 'restricted' });
  const [pdf = [], docx = [], html = [], txt = []] = await Promise.all(FORMATS.map((format) => leaks(paper, secrets, format)));
  expect(pdf.length).toBeGreaterThan(100);
  expect([docx, html]).toEqual([pdf, pdf]);
  // The head of the page names the desk; the ministry stands in the metadata, which a text does not have.
  expect(pdf.filter((secret) => !txt.includes(secret))).toEqual([sentinel('organizations/mofa#/names')]);
  expect(txt.filter((secret) => !pdf.includes(secret))).toEqual([]);
});

const brief = await made(open);

describe('one word that leaked is found', () => {
  const word = 'Qxkzvbrtplmwqzkd';
  const leaked: Readonly<Record<string, readonly [Format, () => Uint8Array]>> = {
    'in the metadata of the PDF': ['pdf', () => withObject(brief.bytes.pdf, `<x>${word}</x>`, false)],
    'in a compressed stream of the PDF': ['pdf', () => withObject(brief.bytes.pdf, `(${word}) Tj`, true)],
    'in a string of the PDF, in UTF-16': ['pdf', () => withString(brief.bytes.pdf, word)],
    'in a property of the Word file': ['docx', () => withPart(brief.bytes.docx, 'docProps/custom.xml', `<p name="${word}"/>`)],
    'in the Word file, parted by a tag': [
      'docx',
      () => withPart(brief.bytes.docx, 'word/x.xml', `<t>${word.slice(0, 5)}</t><t>${word.slice(5)}</t>`),
    ],
    'as the name of a part': ['docx', () => withPart(brief.bytes.docx, `customXml/${word}.xml`, '<x/>')],
    'in the text, over two lines': ['txt', () => strToU8(`${word.slice(0, 7)}\n   ${word.slice(7)}`)],
    'in capitals, as a surname': ['txt', () => strToU8(word.toUpperCase())],
  };

  test.each(Object.entries(leaked))('%s', async (_, [format, leak]) => {
    expect(foundIn(await contentsOf(format, brief.bytes[format]), [word])).toEqual([]);
    expect(foundIn(await contentsOf(format, leak()), [word])).toEqual([word]);
  });
});

/** The file with one object more, its cross-reference with it. */
function withObject(pdf: Uint8Array, text: string, squeezed: boolean): Uint8Array {
  const data = squeezed ? zlibSync(strToU8(text)) : strToU8(text);
  const filter = squeezed ? ' /Filter /FlateDecode' : '';
  return appended(pdf, `<< /Length ${data.length}${filter} >>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream\n`);
}

function withString(pdf: Uint8Array, text: string): Uint8Array {
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
  return appended(pdf, `<< /Alt <${wide}> >>\n`);
}

function appended(pdf: Uint8Array, body: string): Uint8Array {
  const file = Buffer.from(pdf).toString('latin1');
  const start = Number(/startxref\n(\d+)\n/.exec(file)?.[1]);
  const count = Number(/^xref\n0 (\d+)\n/.exec(file.slice(start))?.[1]);
  const object = `${count} 0 obj\n${body}endobj\n`;
  const rows = file.slice(start, file.indexOf('trailer\n', start)).replace(`xref\n0 ${count}\n`, `xref\n0 ${count + 1}\n`);
  const trailer = file.slice(file.indexOf('trailer\n', start)).replace(`/Size ${count}`, `/Size ${count + 1}`);
  const grown = `${file.slice(0, start)}${object}${rows}${String(start).padStart(10, '0')} 00000 n \n${trailer}`;
  const whole = grown.replace(`startxref\n${start}\n`, `startxref\n${start + object.length}\n`);
  return new Uint8Array(Buffer.from(whole, 'latin1'));
}

function withPart(docx: Uint8Array, name: string, xml: string): Uint8Array {
  return zipSync({ ...unzipSync(docx), [name]: strToU8(xml) });
}

test('the sample itself is not what is searched: its brief holds none of the planted words', async () => {
  const { secrets } = planted(open, { level: 'secret', where: () => true });
  for (const format of FORMATS) expect(await leaks(brief, secrets, format)).toEqual([]);
});
