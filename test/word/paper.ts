/** Trees for the tests of Word and text: the blocks of a paper in a few words, and one that holds every kind. */
import { readFileSync } from 'node:fs';
import type {
  Block,
  Carry,
  Cell,
  Document,
  Heading,
  List,
  ListItem,
  Note,
  PanelColumn,
  Paragraph,
  Run,
  Section,
  Text,
} from '../../src/document/tree.js';
import { loadStyle } from '../../src/style/load.js';
import type { HouseStyle } from '../../src/style/style.js';

const AT = { file: 'templates/ministry/brief.hbs', line: 1, column: 1 };
const at = { at: AT };

/** The ministry's own style, as papers are written with it. */
export function house(): HouseStyle {
  const path = 'templates/ministry/style.yaml';
  const style = loadStyle([{ path, source: readFileSync(path, 'utf8') }]).value;
  if (style === undefined) throw new Error('The house style of the base set does not load.');
  return style;
}

export const text = (words: string, more: Partial<Text> = {}): Text => ({
  kind: 'text',
  text: words,
  strong: false,
  emphasis: false,
  ...at,
  ...more,
});
const runs = (words: string | readonly Run[]): readonly Run[] => (typeof words === 'string' ? [text(words)] : words);

export const paragraph = (words: string | readonly Run[], style = 'Body', more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  style,
  runs: runs(words),
  aside: [],
  ...at,
  ...more,
});
export const heading = (depth: Heading['depth'], words: string, more: Partial<Heading> = {}): Heading => ({
  kind: 'heading',
  depth,
  style: `Heading ${depth}`,
  runs: runs(words),
  aside: [],
  ...at,
  ...more,
});
export const item = (...blocks: readonly Block[]): ListItem => ({ blocks, ...at });
export const list = (style: string, items: readonly ListItem[], more: Partial<List> = {}): List => ({
  kind: 'list',
  style,
  ordered: false,
  start: 1,
  items,
  ...at,
  ...more,
});
export const group = (style: string, blocks: readonly Block[], keep = false): Block => ({
  kind: 'group',
  style,
  keep,
  blocks,
  ...at,
});
export const note = (words: string): Note => ({ kind: 'note', blocks: [paragraph(words, 'Note Text')], ...at });
export const cell = (words: string | readonly Run[], more: Partial<Cell> = {}): Cell => ({
  header: false,
  colspan: 1,
  rowspan: 1,
  blocks: [paragraph(words, more.header === true ? 'Table Head' : 'Table Text')],
  ...at,
  ...more,
});
export const row = (...cells: readonly Cell[]): Carry & { cells: readonly Cell[] } => ({ cells, ...at });
export const table = (head: readonly string[], body: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  style: 'Table',
  caption: [],
  widths: [0.5, 'auto', 'auto'],
  head: [row(...head.map((words) => cell(words, { header: true })))],
  body: body.map((words) => row(...words.map((one) => cell(one)))),
  ...at,
});
export const column = (label: string, ...blocks: readonly Block[]): PanelColumn => ({
  style: 'Panel Label',
  label: runs(label),
  blocks,
  ...at,
});
export const panel = (...columns: readonly PanelColumn[]): Block => ({ kind: 'panel', style: 'Panel', columns, ...at });

export function section(blocks: readonly Block[], more: Partial<Section> = {}): Section {
  return {
    paper: 'a4',
    landscape: false,
    head: {
      first: [paragraph('Brief JPN-MEX/FM/2024/001', 'Header', { aside: [text('Latin America desk')] })],
      rest: [paragraph('Japan–Mexico', 'Header')],
    },
    foot: {
      first: null,
      rest: [
        paragraph('From public sources', 'Footer', {
          aside: [text('Page '), { kind: 'page-number', ...at }, text(' of '), { kind: 'page-count', ...at }],
        }),
      ],
    },
    flag: [],
    watermark: [],
    marks: {
      public: [],
      internal: [text('取扱注意', { lang: 'ja' }), text(' · INTERNAL')],
      restricted: [text('秘', { lang: 'ja' }), text(' · RESTRICTED')],
      secret: [text('極秘', { lang: 'ja' })],
    },
    caveats: { before: ' · ', between: ' · ' },
    portions: null,
    blocks,
    ...at,
    ...more,
  };
}

export function paper(blocks: readonly Block[], more: Partial<Section> = {}): Document {
  const title = 'Japan–Mexico Foreign Ministers’ Meeting';
  const meta = {
    title,
    kind: 'Pre-meeting brief',
    office: 'Ministry of Foreign Affairs',
    subject: 'Pre-meeting brief',
    number: 'JPN-MEX/FM/2024/001',
    keywords: ['G20', 'Mexico'],
    date: '2024-02-19',
  };
  return { lang: 'en', title, sections: [section(blocks, more)], meta };
}

/** One of everything, in the order of a brief. */
export function everything(): readonly Block[] {
  return [
    paragraph('Pre-meeting brief', 'Kicker'),
    heading(1, 'Japan–Mexico Foreign Ministers’ Meeting', { id: 'title' }),
    { kind: 'contents', style: 'Contents', depth: 2, ...at },
    panel(
      column('When', paragraph([text('Wed 21 February', { strong: true })], 'Panel Text')),
      column('Where', paragraph('Rio de Janeiro', 'Panel Text')),
    ),
    heading(2, 'Points to make', { id: 'points' }),
    list(
      'Topics',
      [
        item(
          heading(3, 'Economy', { id: 'economy', aside: [text('certain · 8 min')], level: 'internal' }),
          list('Talking Point', [
            item(paragraph([text('1,272 companies work in Mexico.'), note('As of October 2021.')], 'Talking Point')),
          ]),
          group('Ask', [paragraph([text('Ask', { style: 'Run In Ask' }), text(' Legal stability.')], 'Ask Text')], true),
        ),
        item(heading(3, 'Migration'), paragraph('They may say: more.', 'Expected')),
      ],
      { ordered: true },
    ),
    { kind: 'page-break', ...at },
    heading(2, 'Background', { id: 'background' }),
    paragraph([
      text('Since '),
      text('2010', { emphasis: true }),
      text(' strategic partners; see '),
      { kind: 'link', href: '#economy', runs: [text('Economy')], ...at },
      text(' on page '),
      { kind: 'page-of', target: 'economy', ...at },
      text(' and '),
      { kind: 'link', href: 'https://example.org/?a=1&b=2', runs: [text('the register')], ...at },
      text('. '),
      { kind: 'ruby', base: '上川', reading: 'かみかわ', lang: 'ja', ...at },
      text(', 外務大臣', { lang: 'ja' }),
      { kind: 'break', ...at },
      text('A sec\u00adond line.'),
    ]),
    table(
      ['Indicator', 'Value', 'Period'],
      [
        ['Exports', '¥1,441.2 bn', '2022'],
        ['Imports', '¥842.7 bn', '2022'],
      ],
    ),
    {
      kind: 'figure',
      style: 'Figure',
      file: 'photo.png',
      alt: 'Two ministers shake hands',
      width: 0.5,
      caption: [text('Photo session')],
      ...at,
    },
  ];
}

/** One pixel. */
export const PICTURES = new Map([
  [
    'photo.png',
    {
      bytes: new Uint8Array(
        Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
      ),
      width: 400,
      height: 300,
    },
  ],
]);

export const PAGES = { title: 1, points: 1, economy: 1, background: 2 };
