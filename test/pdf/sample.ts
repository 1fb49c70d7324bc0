/** A paper laid out by hand: what layout would give the painter, with every kind of element that papers have. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import type { Glyph, Item, Layout, Mark, Page, Struct } from '../../src/layout/display.js';
import type { PdfMeta } from '../../src/pdf/metadata.js';
import { points } from '../../src/style/units.js';

export const SERIF = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
export const MINCHO = '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf';
export const INK = '#16191d';

const require = createRequire(import.meta.url);
const shapers = new Map<string, { readonly font: Font; readonly upem: number }>();

/** Fonts by their npm path, as the command line would load them. */
export function load(file: string): Uint8Array {
  return readFileSync(require.resolve(file));
}

export const META: PdfMeta = {
  title: 'Japan–Mexico <Foreign Ministers’ Meeting> & dinner',
  kind: 'Pre-meeting brief',
  office: 'First Latin America Division',
  subject: 'Brief for the Minister',
  number: 'JPN-MEX/FM/2024/001',
  keywords: ['Mexico', 'OECD'],
  date: '2024-02-19',
  lang: 'en',
};

/** Glyphs of a text at a size, by HarfBuzz; each cluster's text is on its first glyph. */
export function shaped(file: string, text: string, size: number): readonly Glyph[] {
  const known = shapers.get(file);
  const face = known === undefined ? new Face(new Blob(load(file))) : undefined;
  const shaper = known ?? { font: new Font(face as Face), upem: (face as Face).upem };
  shapers.set(file, shaper);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(file === MINCHO ? 'Hani' : 'Latn');
  shape(shaper.font, buffer, []);
  const positions = buffer.getGlyphPositions();
  const infos = buffer.getGlyphInfos();
  const em = (units: number): number => (units * size) / shaper.upem;
  return infos.map((info, index) => {
    const first = index === 0 || infos[index - 1]?.cluster !== info.cluster;
    const next = infos.find((other) => other.cluster > info.cluster)?.cluster ?? text.length;
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return {
      id: info.codepoint,
      text: first ? text.slice(info.cluster, next) : '',
      advance: em(xAdvance),
      dx: em(xOffset),
      dy: em(yOffset),
    };
  });
}

/** Words on a line, in the font of their script. */
export function words(
  mark: Mark,
  text: string,
  x: number,
  y: number,
  more: Partial<Extract<Item, { kind: 'glyphs' }>> = {},
): Item {
  const japanese = /[\u3000-\u9fff]/.test(text);
  const glyphs = shaped(japanese ? MINCHO : SERIF, text, 11);
  const font = japanese ? 1 : 0;
  return {
    kind: 'glyphs',
    mark,
    x: points(x),
    y: points(y),
    font,
    size: points(11),
    color: INK,
    rtl: false,
    text,
    glyphs,
    ...more,
  };
}

/** A structure tree and its pages while a test writes them. */
export function sheet(lang = 'en') {
  const structs: Struct[] = [{ type: 'Document', parent: null, lang }];
  return {
    structs,
    /** Adds an element; the mark for its items. */
    add: (type: Struct['type'], parent = 0, facts: Partial<Struct> = {}): { readonly struct: number } => {
      structs.push({ type, parent, ...facts });
      return { struct: structs.length - 1 };
    },
    layout: (pages: readonly (readonly Item[])[], outline: Layout['outline'] = []): Layout => ({
      lang,
      structs,
      outline,
      pages: pages.map((items): Page => ({ width: points(595.28), height: points(841.89), items })),
      fonts: [{ file: SERIF }, { file: MINCHO }],
      pageOf: {},
      extent: { pages: pages.length, starts: pages.map(() => null) },
    }),
  };
}

/** Two pages with a heading, text, list, table with spans, figure, links, a note, Japanese, running heads and a watermark. */
export function sample(): Layout {
  const paper = sheet();
  const { add } = paper;
  const heading = add('H1', 0, { id: 'top' });
  const text = add('P');
  const japanese = add('Span', text.struct, { lang: 'ja' });
  const reference = add('Reference', text.struct);
  const noteLink = add('Link', reference.struct);
  const note = add('Note', text.struct, { id: 'note-1' });
  const list = add('L', 0, { numbering: 'Disc' });
  const listed = ['Investor confidence', 'Legal stability'].map((point) => {
    const item = add('LI', list.struct);
    return { point, label: add('Lbl', item.struct), body: add('P', add('LBody', item.struct).struct) };
  });
  const table = add('Table');
  const caption = add('Caption', table.struct);
  const head = add('TR', add('THead', table.struct).struct);
  const heads = [add('TH', head.struct, { scope: 'Column' }), add('TH', head.struct, { scope: 'Column', colspan: 2 })];
  const body = add('TBody', table.struct);
  const first = add('TR', body.struct);
  const cells = [add('TH', first.struct, { scope: 'Row', rowspan: 2 }), add('TD', first.struct), add('TD', first.struct)];
  const second = add('TR', body.struct);
  const below = add('TD', second.struct);
  add('TD', second.struct);
  const figure = add('Figure', 0, { alt: 'Two ministers shake hands', box: { page: 1, x: 62, y: 100, width: 120, height: 80 } });
  const subheading = add('H2');
  const ending = add('P');
  const link = add('Link', ending.struct);
  const running = (page: number): readonly Item[] => [
    words('watermark', 'DRAFT', 200, 500, { rotate: 45, color: '#c9ced6' }),
    words('header', 'RESTRICTED', 62, 40),
    words('footer', `Page ${page} of 2`, 62, 800),
  ];
  const box = { width: points(120), height: points(80) };
  const area = { width: points(60), height: points(14) };
  return paper.layout(
    [
      [
        ...running(1),
        { kind: 'target', mark: heading, id: 'Überschrift', x: points(62), y: points(60) },
        words(heading, 'Office affairs', 62, 80),
        words(text, 'The Minister meets ', 62, 110),
        words(japanese, '上川陽子外務大臣', 160, 110),
        words(text, ', as agreed', 250, 110),
        words(noteLink, '1', 310, 106),
        { kind: 'link', mark: noteLink, href: '#note', alt: 'Note 1', x: points(310), y: points(96), ...area },
        words(text, '. Confi', 318, 110),
        words(text, '-', 360, 110, { actual: '\u00ad' }),
        words(text, 'dence', 62, 126),
        ...listed.flatMap(({ point, label, body: words_ }, row) => [
          words(label, '•', 62, 150 + 16 * row),
          words(words_, point, 76, 150 + 16 * row),
        ]),
        { kind: 'rect', mark: 'layout', x: points(62), y: points(200), width: points(400), height: points(0.5), fill: '#c9ced6' },
        words(caption, 'Figures at a glance', 62, 195),
        words(heads[0] as Mark, 'Indicator', 62, 215),
        words(heads[1] as Mark, 'Value and year', 200, 215),
        words(cells[0] as Mark, 'Companies', 62, 235),
        words(cells[1] as Mark, '1 300', 200, 235),
        words(cells[2] as Mark, '2022', 300, 235),
        words(below, '1 500', 200, 250),
        { kind: 'target', mark: note, id: 'note', x: points(62), y: points(740) },
        words(note, '1 On 2 February.', 62, 750),
      ],
      [
        ...running(2),
        { kind: 'image', mark: figure, file: 'photo.png', x: points(62), y: points(100), ...box },
        { kind: 'target', mark: subheading, id: 'links', x: points(62), y: points(190) },
        words(subheading, 'Sources', 62, 210),
        words(ending, 'See ', 62, 230),
        words(link, 'the page in Japanese', 84, 230),
        {
          kind: 'link',
          mark: link,
          href: 'https://example.org/日本?q=é',
          alt: 'Page on Japan',
          x: points(84),
          y: points(218),
          ...area,
        },
      ],
    ],
    [
      { title: 'Office affairs', depth: 1, page: 0, y: points(60) },
      { title: 'Sources 出典', depth: 2, page: 1, y: points(190) },
    ],
  );
}
