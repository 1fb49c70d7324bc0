/** Papers into which something withheld was put, one place at a time: the last look finds it wherever it is, and says where. */
import { describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import type { Block, Document, Paragraph, Run, Section } from '../../src/document/tree.js';
import type { Paper } from '../../src/papers/paper.js';
import { picturesOf } from '../../src/papers/pictures.js';
import { scan } from '../../src/papers/scan.js';
import { write } from '../../src/papers/writers.js';
import { FORMATS, type Format } from '../../src/templating/formats.js';
import { workspace } from '../sample.js';
import { composed, made, press } from './made.js';

/** Restricted: no reader of a public paper may see it. */
const SECRET = 'Legal stability and predictability for Japanese companies.';
const PATH = 'meetings/japan-mexico-2024-02-21#/topics/1/asks/0/text';

const open = press();
const readout = { product: 'readout', lang: 'en' } as const;
const tree = composed(open, readout);
const { paper, bytes } = await made(open, { ...readout, formats: FORMATS });
const at = { file: 'templates/x.hbs', line: 1, column: 1 };

/** Where in a file the secret was found; nothing in a clean one. */
function placesIn(format: Format, file: Uint8Array, from: Pick<Paper, 'guard' | 'sources'> = paper): readonly string[] {
  const faults = scan(from, { name: `readout.en.${format}`, format, bytes: file });
  return faults.flatMap(({ code, path, message }) => {
    expect({ code, path }).toEqual({ code: 'leak', path: PATH });
    return message.slice(message.indexOf('): ') + 3).split(', ');
  });
}

/** The files of a tree, with the public readout's pictures. */
async function filesOf(document: Document) {
  const pictures = picturesOf(open, document).value ?? new Map();
  const { value, faults } = await write(open, document, tree.style, pictures, FORMATS);
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return new Map(value.files.map((file) => [file.format, file.bytes]));
}

async function placesOf(document: Document) {
  const places: Record<string, readonly string[]> = {};
  for (const [format, file] of await filesOf(document)) places[format] = placesIn(format, file);
  return places;
}

const text = (words: string): Run => ({ kind: 'text', text: words, strong: false, emphasis: false, at });
const paragraph = (...runs: readonly Run[]): Paragraph => ({ kind: 'paragraph', style: 'Body', runs, aside: [], at });

/** The public readout with its first section changed. */
function section(change: (first: Section) => Partial<Section>): Document {
  const [first, ...others] = tree.document.sections;
  if (first === undefined) throw new Error('the readout has no section');
  return { ...tree.document, sections: [{ ...first, ...change(first) }, ...others] };
}
const isPicture = (block: Block): boolean => block.kind === 'figure';
/** Without its photograph, which takes longer than all the rest. */
const body = (...blocks: readonly Block[]): Document =>
  section((first) => ({ blocks: [...first.blocks.filter((block) => !isPicture(block)), ...blocks] }));

test.each(FORMATS)('the readout as it is made holds nothing withheld: %s', (format) => {
  expect(placesIn(format, bytes[format])).toEqual([]);
});

describe('what stands in the paper itself is found in every format', () => {
  test('in a paragraph', async () => {
    expect(await placesOf(body(paragraph(text(`They ask: ${SECRET}`))))).toEqual({
      pdf: [expect.stringMatching(/^page \d$/)],
      docx: ['word/document.xml'],
      html: ['the page'],
      txt: ['the text'],
    });
  });

  test('in a note', async () => {
    const note: Run = { kind: 'note', blocks: [paragraph(text(SECRET))], at };
    expect(await placesOf(body(paragraph(text('A word'), note)))).toEqual({
      pdf: [expect.stringMatching(/^page \d$/)],
      docx: ['word/footnotes.xml'],
      html: ['the page'],
      txt: ['the text'],
    });
  });

  test('with the number of a note and a change of looks in the middle of it', async () => {
    const note: Run = { kind: 'note', blocks: [paragraph(text('A note.'))], at };
    const strong: Run = { kind: 'text', text: SECRET.slice(24), strong: true, emphasis: false, at };
    expect(await placesOf(body(paragraph(text(SECRET.slice(0, 24)), note, strong)))).toEqual({
      pdf: ['text in reading order'],
      docx: ['word/document.xml'],
      html: ['the page'],
      txt: ['the text'],
    });
  });

  test('as a heading: in the outline too', async () => {
    const heading: Block = { kind: 'heading', style: 'Heading 2', depth: 2, runs: [text(SECRET)], aside: [], at };
    const { pdf = [] } = await placesOf(body(heading));
    expect(pdf).toEqual([expect.stringMatching(/^page \d$/), 'outline']);
  });

  test('in the head of each page', async () => {
    const head = { first: null, rest: [paragraph(text(SECRET))] };
    expect(await placesOf(section(() => ({ head, blocks: [paragraph(text('A word.'))] })))).toMatchObject({
      pdf: expect.arrayContaining(['page 1']),
      docx: [expect.stringMatching(/^word\/header\d\.xml$/)],
    });
  });

  test('as the address of a link, percent-encoded', async () => {
    const link: Run = { kind: 'link', href: `https://example.org/?q=${encodeURIComponent(SECRET)}`, runs: [text('more')], at };
    expect(await placesOf(body(paragraph(link)))).toEqual({
      pdf: ['address of a link'],
      docx: ['an attribute in word/_rels/document.xml.rels'],
      html: ['an attribute in the page'],
      txt: ['the text'],
    });
  });

  test('in the alternative text of a picture', async () => {
    const swapped = tree.document.sections[0]?.blocks.map((block) =>
      block.kind === 'figure' ? { ...block, alt: SECRET } : block,
    );
    expect(await placesOf(section(() => ({ blocks: swapped ?? [] })))).toEqual({
      pdf: ['alternative text'],
      docx: ['an attribute in word/document.xml'],
      html: ['an attribute in the page'],
      txt: expect.any(Array),
    });
  });

  test('as the subject of the file', async () => {
    const meta = { ...tree.document.meta, subject: SECRET };
    expect(await placesOf({ ...tree.document, meta })).toEqual({
      pdf: ['document properties', 'XMP metadata'],
      docx: ['docProps/core.xml'],
      html: ['an attribute in the page'],
      txt: [],
    });
  });
});

describe('how a text is set does not hide it', () => {
  const LONG = `The first flight of AVATAR offices, ${'efficient official affairs of Tokyo and Yokohama, '.repeat(60)}and the last word.`;
  const folder = workspace({
    'data/meetings/japan-mexico-2024-02-21.yaml': (record) => record.replace(`text: ${SECRET}`, `text: ${LONG}`),
  });
  const guard = composed(press(`${folder}/data`), readout).guard();
  const found = async (document: Document) => {
    const files = await filesOf(document);
    return [...files].map(([format, file]) => [format, placesIn(format, file, { guard, sources: [] })]);
  };

  test('over lines and a page, kerned and with ligatures, running heads between', async () => {
    expect(await found(body(paragraph(text(LONG)), paragraph(text(LONG)), paragraph(text(LONG))))).toEqual([
      ['pdf', expect.arrayContaining([expect.stringMatching(/page|reading/)])],
      ['docx', ['word/document.xml']],
      ['html', ['the page']],
      ['txt', ['the text']],
    ]);
    const filled = [...Array(6).keys()].map(() => paragraph(text('Nothing to see on this line. '.repeat(12))));
    const broken = await filesOf(section(() => ({ blocks: [...filled, paragraph(text(LONG))] })));
    expect(placesIn('pdf', broken.get('pdf') ?? new Uint8Array(), { guard, sources: [] })).toEqual(['text in reading order']);
  });

  test('hyphenated at the end of lines', async () => {
    const soft = LONG.replaceAll('official', 'of\u00adfi\u00adcial').replaceAll('Yokohama', 'Yo\u00adko\u00adha\u00adma');
    const [pdf] = await found(body(paragraph(text(soft))));
    expect(pdf).toEqual(['pdf', expect.arrayContaining([expect.stringMatching(/page|reading/)])]);
  });

  test('in columns side by side', async () => {
    const column = (words: string) => ({ style: 'Panel Label', label: [text('Label')], blocks: [paragraph(text(words))], at });
    const panel: Block = {
      kind: 'panel',
      style: 'Panel',
      columns: [column('Nothing to see here. '.repeat(20)), column(LONG)],
      at,
    };
    expect((await found(body(panel))).map(([format, places]) => [format, places?.length])).toEqual([
      ['pdf', 1],
      ['docx', 1],
      ['html', 1],
      ['txt', 1],
    ]);
  });
});

describe('what no page shows is found', () => {
  const UTF16 = `<${Buffer.from(`\ufeff${SECRET}`, 'utf16le').swap16().toString('hex')}>`;
  const remark = (name: string, data: Uint8Array) =>
    Uint8Array.from([0, 0, 0, data.length, ...strToU8(name), ...data, 0, 0, 0, 0]);
  const png = (...chunks: readonly Uint8Array[]) =>
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((chunk) => [...chunk])]);
  const zTXt = png(remark('zTXt', Uint8Array.from([...strToU8('Title'), 0, 0, ...zlibSync(strToU8(SECRET))])));
  const base64 = Buffer.from(zTXt).toString('base64');
  const html = (edit: (page: string) => string) => strToU8(edit(Buffer.from(bytes.html).toString('utf8')));
  const part = (name: string, data: string | Uint8Array) =>
    zipSync({ ...unzipSync(bytes.docx), [name]: typeof data === 'string' ? strToU8(data) : data });

  test.each<[string, Format, () => Uint8Array, string]>([
    ['a file attached to a PDF', 'pdf', () => withStream(bytes.pdf, '/Type /EmbeddedFile', SECRET), 'attachment'],
    [
      'a file attached to a PDF, in UTF-16',
      'pdf',
      () => withStream(bytes.pdf, '/Type /EmbeddedFile', Buffer.from(SECRET, 'utf16le')),
      'attachment',
    ],
    [
      'the description of an attachment',
      'pdf',
      () => withObject(bytes.pdf, `<</Type /Filespec /Desc (${SECRET})>>`),
      'attachment',
    ],
    [
      'the XMP of a PDF, in another language',
      'pdf',
      () => withStream(bytes.pdf, '/Type /Metadata', `<x>${SECRET.replace('and', '&#97;nd')}</x>`),
      'XMP metadata',
    ],
    ['a stream of a PDF that nothing refers to', 'pdf', () => withStream(bytes.pdf, '', `BT (${SECRET}) Tj ET`), 'stream 9999'],
    ['a string of a PDF, in UTF-16', 'pdf', () => withObject(bytes.pdf, `<</E ${UTF16}>>`), 'alternative text'],
    ['a string of a PDF, escaped', 'pdf', () => withObject(bytes.pdf, `[(${SECRET.replaceAll('e', '\\145')})]`), 'a string'],
    ['a remark between the objects of a PDF', 'pdf', () => withObject(bytes.pdf, `null % ${SECRET}`), 'the file itself'],
    [
      'custom XML of a Word file',
      'docx',
      () => part('customXml/item1.xml', `<a>${SECRET.slice(0, 9)}<b/>${SECRET.slice(9)}</a>`),
      'customXml/item1.xml',
    ],
    [
      'a property of a Word file',
      'docx',
      () => part('docProps/custom.xml', `<p><name>${SECRET}</name></p>`),
      'docProps/custom.xml',
    ],
    ['a comment of a Word file', 'docx', () => part('word/comments.xml', `<w:p><w:t>${SECRET}</w:t></w:p>`), 'word/comments.xml'],
    [
      'a comment in the XML of a Word file',
      'docx',
      () => part('word/x.xml', `<a><!-- ${SECRET} --></a>`),
      'a comment in word/x.xml',
    ],
    ['the name of a part', 'docx', () => part(`customXml/${SECRET}.bin`, ''), 'names of the parts'],
    ['the compressed remark of a picture in Word', 'docx', () => part('word/media/x.png', zTXt), 'word/media/x.png'],
    ['a comment of a page', 'html', () => html((page) => `${page}<!-- ${SECRET} -->`), 'a comment in the page'],
    [
      'data of a page that scripts would read',
      'html',
      () => html((page) => page.replace('<main', `<main data-from="${SECRET}"`)),
      'an attribute in the page',
    ],
    [
      'the style sheet of a page',
      'html',
      () => html((page) => page.replace('</style>', `/* ${SECRET} */</style>`)),
      'the code in the page',
    ],
    [
      'the compressed remark of a picture in a page',
      'html',
      () => html((page) => `${page}<img src="data:image/png;base64,${base64}">`),
      'picture 2',
    ],
    [
      'entities of a page',
      'html',
      () => html((page) => `${page}<p>${SECRET.replaceAll(' ', '&nbsp;').replace('L', '&#x4c;')}</p>`),
      'the page',
    ],
  ])('%s', (_, format, file, place) => {
    expect(placesIn(format, file())).toEqual([place]);
  });

  test('an earlier edition of an object that was written anew', () => {
    expect(placesIn('pdf', withObject(withObject(bytes.pdf, `<</E (${SECRET})>>`), '<</E (nothing)>>'))).toEqual([
      'alternative text',
    ]);
  });
});

test('a file that cannot be read as what it is, or in part, is not let pass', () => {
  expect(() => placesIn('docx', bytes.pdf)).toThrow();
  expect(() => placesIn('pdf', bytes.docx)).toThrow('cannot be read back');
  expect(() => placesIn('pdf', withObject(bytes.pdf, '<</Length 3 /Filter /LZWDecode>>\nstream\nabc\nendstream'))).toThrow(
    'LZWDecode',
  );
  expect(() => placesIn('pdf', withObject(bytes.pdf, '<</Length 300>>\nstream\nabc\nendstream'))).toThrow(
    'not as long as it says',
  );
});

test('a fault tells the path and the place, never the words', () => {
  const faults = scan(paper, { name: 'output/x/readout.en.txt', format: 'txt', bytes: strToU8(`${SECRET} ${SECRET}`) });
  expect(faults).toEqual([
    expect.objectContaining({ severity: 'error', code: 'leak', file: 'output/x/readout.en.txt', path: PATH, line: 1 }),
  ]);
  expect(JSON.stringify(faults)).not.toMatch(/stability|predictab/i);
});

describe('words that the desk wrote itself are a fault of its file', () => {
  const of = (source: string) => ({ guard: paper.guard, sources: [{ path: 'templates/ministry/readout.hbs', source }] });
  const faults = (source: string) =>
    scan(of(source), { name: 'readout.en.txt', format: 'txt', bytes: strToU8(SECRET) }).map(({ code, file, line, column }) => [
      code,
      `${file}:${line}:${column}`,
    ]);

  test.each([
    ['in a sentence', `<p>One line.</p>\n<p>They ask: ${SECRET}</p>`, '2:14'],
    [
      'over two lines, with an element and an entity in it',
      `<p>\n  Legal <em>stability</em> and pre&#100;ictability\n  for Japanese companies.</p>`,
      '2:3',
    ],
    ['around what it prints', `<p>Legal stability and {{!-- sic --}}predictability for Japanese companies.</p>`, '1:4'],
    ['in an attribute', `<p>One</p><img alt="${SECRET}"/>`, '1:21'],
  ])('%s', (_, source, place) => {
    expect(faults(source)).toEqual([['leak-in-template', `templates/ministry/readout.hbs:${place}`]]);
  });

  test('others are ours', () => {
    expect(faults('<p>Legal stability</p>')).toEqual([['leak', 'readout.en.txt:1:1']]);
  });
});

/** The file with one object more at its end, as a later edition of the file would add it. */
function withObject(pdf: Uint8Array, object: string): Uint8Array {
  const update = `\n9999 0 obj\n${object}\nendobj\nxref\n0 0\ntrailer\n<</Size 10000>>\nstartxref\n0\n%%EOF\n`;
  return Uint8Array.from([...pdf, ...Buffer.from(update, 'latin1')]);
}

function withStream(pdf: Uint8Array, entries: string, data: string | Uint8Array): Uint8Array {
  const packed = zlibSync(typeof data === 'string' ? strToU8(data) : data);
  const stream = Buffer.from(packed).toString('latin1');
  return withObject(pdf, `<<${entries} /Length ${packed.length} /Filter /FlateDecode>>\nstream\n${stream}\nendstream`);
}
