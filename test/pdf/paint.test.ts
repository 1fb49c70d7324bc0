import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Item, Layout } from '../../src/layout/display.js';
import { paintPdf } from '../../src/pdf/paint.js';
import { points } from '../../src/style/units.js';
import { check } from './checker.js';
import { PHOTO, png } from './drawn.js';
import { digestElsewhere } from './elsewhere.js';
import { openObjects, parse, readSource, textOf } from './reader.js';
import { load, META, SERIF, sample, shaped, sheet, words } from './sample.js';

const PICTURES = new Map([['photo.png', { bytes: PHOTO, width: 12, height: 8 }]]);

async function paint(layout: Layout, meta = META): Promise<Uint8Array> {
  const { value, faults } = await paintPdf(layout, meta, load, PICTURES);
  expect(faults).toEqual([]);
  return value ?? new Uint8Array();
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

test('a reader extracts the words as they were written, ligature, hyphen and Japanese included', async () => {
  const pdf = await open(await paint(sample()));
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const read = items.map((item) => ('str' in item ? item.str : '')).join('');
  for (const text of ['Office affairs', 'The Minister meets', '上川陽子外務大臣', 'Investor confidence', '1 300', 'RESTRICTED']) {
    expect(read).toContain(text);
  }
});

test('a word whose letters are spread is still one word to a reader', async () => {
  const paper = sheet();
  const mark = paper.add('P');
  const spread = points(0.85);
  const glyphs = shaped(SERIF, 'INTERNAL BRIEF', 8.8).map((glyph) => ({ ...glyph, advance: glyph.advance + spread }));
  const line = words(mark, 'INTERNAL BRIEF', 62, 40, { glyphs, size: points(8.8), letterspacing: spread });
  const after = words(mark, 'for the Minister', 62, 60);
  const { items } = await (await (await open(await paint(paper.layout([[line, after]])))).getPage(1)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : ''))).toEqual(['INTERNAL BRIEF', '', 'for the Minister']);
});

test('a screen reader is told headings, lists, table heads, figures and languages', async () => {
  const pdf = await open(await paint(sample()));
  const roles = (node: unknown): string => {
    const { role, children = [] } = node as { role?: string; children?: unknown[] };
    const inner = children.map(roles).filter((text) => text !== '');
    return role === undefined ? '' : `${role}${inner.length > 0 ? `(${inner.join(' ')})` : ''}`;
  };
  const tree = roles(await (await pdf.getPage(1)).getStructTree());
  expect(tree).toContain('H1 P(Span Reference(Link) Note) L(LI(Lbl LBody(P)) LI(Lbl LBody(P)))');
  expect(tree).toContain('Table(Caption THead(TR(TH TH)) TBody(TR(TH TD TD) TR(TD');
});

test('links lead to their note or address, the outline to its headings', async () => {
  const pdf = await open(await paint(sample()));
  const [note] = await (await pdf.getPage(1)).getAnnotations();
  const [page] = await (await pdf.getPage(2)).getAnnotations();
  expect(note).toMatchObject({
    subtype: 'Link',
    dest: 'd0002',
    rect: [310, expect.closeTo(731.89, 2), 370, expect.closeTo(745.89, 2)],
  });
  expect(page).toMatchObject({ url: 'https://example.org/%E6%97%A5%E6%9C%AC?q=%C3%A9', contentsObj: { str: 'Page on Japan' } });
  const [first] = (await pdf.getOutline()) ?? [];
  expect(first).toMatchObject({ title: 'Office affairs', items: [{ title: 'Sources 出典' }] });
  expect(await pdf.getDestination('d0001')).toEqual([expect.anything(), { name: 'XYZ' }, 62, expect.closeTo(781.89, 2), null]);
});

test('the file says title, office, subject, number and day twice, in the same words', async () => {
  const { info, metadata } = await (await open(await paint(sample()))).getMetadata();
  expect(info).toMatchObject({
    Title: META.title,
    Author: META.office,
    Subject: META.subject,
    CreationDate: 'D:20240219000000Z',
    Language: 'en',
  });
  expect(metadata.get('dc:title')).toBe(META.title);
  expect(metadata.get('dc:creator')).toEqual([META.office]);
  expect(metadata.get('dc:identifier')).toBe(META.number);
  expect(metadata.get('pdf:keywords')).toBe('Mexico; OECD');
});

test('a title cannot write itself into the metadata', async () => {
  const title = '</dc:title><pdfaid:part>1</pdfaid:part>';
  const bytes = await paint(sample(), { ...META, title });
  expect(check(readSource(bytes))).toEqual([]);
  expect((await (await open(bytes)).getMetadata()).metadata.get('dc:title')).toBe(title);
});

test('the same paper has the same bytes, in Tokyo and under a Japanese locale too', async () => {
  const once = sha256(await paint(sample()));
  expect(sha256(await paint(sample()))).toBe(once);
  expect(digestElsewhere('Asia/Tokyo', 'ja_JP.UTF-8')).toBe(`${once} 9`);
});

test('another word, title, day or picture gives another identifier', async () => {
  const id = async (layout: Layout, meta = META) => /\/ID \[<(\w+)>/.exec(readSource(await paint(layout, meta)).trailer)?.[1];
  const paper = (text: string) => {
    const page = sheet();
    return page.layout([[words(page.add('P'), text, 60, 60)]]);
  };
  const ids = [
    await id(paper('one')),
    await id(paper('two')),
    await id(paper('one'), { ...META, title: 'Other' }),
    await id(paper('one'), { ...META, date: '2024-02-20' }),
  ];
  expect(new Set(ids).size).toBe(4);
  expect(await id(paper('one'))).toBe(ids[0]);
});

test('painting leaves the bytes of the fonts as they were', async () => {
  const font = load(SERIF);
  const before = sha256(font);
  const page = sheet();
  await paintPdf(page.layout([[words(page.add('P'), 'Text', 60, 60)]]), META, () => font, new Map());
  expect(sha256(font)).toBe(before);
});

test('a justified, letterspaced line ends where the layout says, to a fiftieth of a point', async () => {
  const page = sheet();
  const text = 'The twentieth anniversary of the agreement';
  const glyphs = shaped(SERIF, text, 11).map((glyph) => ({
    ...glyph,
    advance: glyph.advance + (glyph.text === ' ' ? 3.217 : 0.013),
  }));
  const objects = openObjects(
    readSource(await paint(page.layout([[{ ...words(page.add('P'), text, 60, 60), glyphs } as Item]]))),
  );
  const fonts = [...objects.all.values()].filter((value) => textOf(objects.get(value, 'Subtype')) === 'CIDFontType2');
  const widths = objects.list(objects.list(objects.get(fonts[0], 'W'))[1]);
  const content =
    [...objects.all.keys()].map((id) => objects.stream({ kind: 'ref', id })).find((stream) => stream?.includes('TJ')) ?? '';
  const shown = parse(content).find((value) => Array.isArray(value));
  const end = objects.list(shown).reduce<number>((pen, value) => {
    if (typeof value === 'number') return pen - value;
    const codes = Buffer.from(textOf(value) ?? '', 'latin1');
    return codes.reduce((sum, byte, at) => (at % 2 === 1 ? sum + Number(widths[(codes[at - 1] ?? 0) * 256 + byte]) : sum), pen);
  }, 0);
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  expect(Math.abs((end * 11) / 1000 - width)).toBeLessThan(0.02);
});

test('a letter with a mark that the font has not joined is read as the two characters, and stands where the font says', async () => {
  const page = sheet();
  const glyphs = [
    { id: 40, text: 'x\u0302', advance: 6, dx: 0, dy: 0 },
    { id: 41, text: '', advance: 0, dx: -4, dy: 2 },
  ];
  const source = readSource(await paint(page.layout([[{ ...words(page.add('P'), 'x', 60, 60), glyphs } as Item]])));
  expect(check(source)).toEqual([]);
  const content = [...source.objects.values()].find(({ stream }) => stream?.includes('BT'))?.stream;
  expect(content).toMatch(
    /\/Span <<\/ActualText <FEFF00780302>>> BDC \[\([^)]{2}\)\] TJ 2 Ts \[[\d.]+\([^)]{2}\)\] TJ EMC 0 Ts ET/,
  );
});

test('a link over two pages is one element with a rectangle on each', async () => {
  const page = sheet();
  const link = page.add('Link', page.add('P').struct);
  const area = (y: number): Item => ({
    kind: 'link',
    mark: link,
    href: 'https://example.org/',
    alt: 'Index',
    x: points(60),
    y: points(y),
    width: points(50),
    height: points(14),
  });
  const layout = page.layout([
    [words(link, 'one', 60, 780), area(770)],
    [words(link, 'two', 60, 80), area(70)],
  ]);
  const source = readSource(await paint(layout));
  expect(check(source)).toEqual([]);
  const element = [...source.objects.values()].find(({ body }) => body.includes('/S /Link'))?.body;
  expect(element).toMatch(
    /\/Pg (\d+) 0 R \/K \[0 <<\/Type \/OBJR \/Pg \1 0 R .*<<\/Type \/MCR \/Pg (\d+) 0 R \/MCID 0>> <<\/Type \/OBJR \/Pg \2 0 R/,
  );
});

test('a picture in CMYK, one that is missing and a character without glyph are named together, and nothing is made', async () => {
  const page = sheet();
  const figure = page.add('Figure', 0, { alt: 'A photo', box: { page: 0, x: 0, y: 0, width: 9, height: 9 } });
  const image = (file: string): Item => ({
    kind: 'image',
    mark: figure,
    file,
    x: points(0),
    y: points(0),
    width: points(9),
    height: points(9),
  });
  const strange = {
    ...words(page.add('P'), 'x', 60, 60),
    text: '☃',
    glyphs: [{ id: 0, text: '☃', advance: 5, dx: 0, dy: 0 }],
  } as Item;
  const own = { ...words({ struct: 2 }, 'x', 60, 90), text: '\ue000' } as Item;
  const cmyk = new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1, 4, 0, 0, 0, 0]);
  const pictures = new Map([['press.jpg', { bytes: cmyk, width: 1, height: 1 }]]);
  const { value, faults } = await paintPdf(
    page.layout([[image('press.jpg'), image('lost.png'), strange, own]]),
    META,
    load,
    pictures,
  );
  expect(value).toBeUndefined();
  expect(faults.map(({ code, file }) => [code, file])).toEqual([
    ['picture-cmyk', 'press.jpg'],
    ['picture-missing', 'lost.png'],
    ['missing-glyph', SERIF],
    ['private-use', SERIF],
  ]);
});

test('more marks upon one letter than a string of PDF/A can hold are a fault', async () => {
  const page = sheet();
  const glyphs = [{ id: 40, text: `x${'\u0302'.repeat(16_400)}`, advance: 6, dx: 0, dy: 0 }];
  const { faults } = await paintPdf(
    page.layout([[{ ...words(page.add('P'), 'x', 60, 60), glyphs } as Item]]),
    META,
    load,
    new Map(),
  );
  expect(faults.map(({ code, message }) => [code, message])).toEqual([['text-too-long', '"x" bears 16400 marks']]);
});

test('a font with several weights in it is refused by name', async () => {
  const page = sheet();
  const { faults } = await paintPdf(
    page.layout([[words(page.add('P'), 'x', 60, 60)]]),
    META,
    () => png({ width: 1, height: 1, depth: 8, color: 0, at: () => 0 }),
    new Map(),
  );
  expect(faults.map(({ code, file }) => [code, file])).toEqual([['font-format', SERIF]]);
});

test('what layout must never do is thrown: a link to nowhere, a link without element, a figure without words', async () => {
  const link = (href: string, type: 'Link' | 'P'): Layout => {
    const page = sheet();
    const mark = page.add(type);
    return page.layout([
      [{ kind: 'link', mark, href, alt: '', x: points(0), y: points(0), width: points(9), height: points(9) }],
    ]);
  };
  await expect(paint(link('#nowhere', 'Link'))).rejects.toThrow('#nowhere, which stands on no page');
  await expect(paint(link('https://example.org', 'P'))).rejects.toThrow('has no Link element');
  const page = sheet();
  page.add('Figure', 0, { box: { page: 0, x: 0, y: 0, width: 9, height: 9 } });
  await expect(paint(page.layout([[]]))).rejects.toThrow('no alternative text');
  const long = sheet();
  long.add('Figure', 0, { alt: '長'.repeat(16_383), box: { page: 0, x: 0, y: 0, width: 9, height: 9 } });
  await expect(paint(long.layout([[]]))).rejects.toThrow('too long for a PDF');
});
