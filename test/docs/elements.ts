/** The chapter of elements: the content model and the list of elements, with what each becomes. */
import { SIGNS } from '../../src/document/carry.js';
import { COMMON, CONTENT, type Content, type Model } from '../../src/document/content.js';
import { ELEMENTS } from '../../src/document/elements.js';
import { code, plain, table } from './tables.js';

export interface Becomes {
  readonly about: string;
  readonly pdf: string;
  readonly word: string;
}

/** What each element is for, and what it becomes. */
export const BECOMES: Readonly<Record<string, Becomes>> = {
  article: {
    about: 'the paper, or a run of its pages; the outermost element',
    pdf: '`Sect`: pages of one size',
    word: 'a section',
  },
  header: { about: 'running head; `first` is that of the first page', pdf: 'head of each page, not read aloud', word: 'header' },
  footer: { about: 'running foot; `first` is that of the first page', pdf: 'foot of each page, not read aloud', word: 'footer' },
  section: {
    about: 'things that belong together; `keep` holds them on one page',
    pdf: 'its blocks, one after the other',
    word: 'borders and shading of its paragraphs',
  },
  h1: { about: 'title of the paper', pdf: '`H1` and a bookmark', word: 'style Heading 1' },
  h2: { about: 'heading', pdf: '`H2` and a bookmark', word: 'style Heading 2' },
  h3: { about: 'heading below it', pdf: '`H3` and a bookmark', word: 'style Heading 3' },
  h4: { about: 'the lowest heading', pdf: '`H4` and a bookmark', word: 'style Heading 4' },
  p: { about: 'paragraph', pdf: '`P`', word: 'paragraph' },
  ul: { about: 'list with bullets', pdf: '`L`', word: 'bulleted list' },
  ol: { about: 'list with numbers; `start` is the first', pdf: '`L`', word: 'numbered list' },
  li: { about: 'item of a list', pdf: '`LI`', word: 'paragraph of the list' },
  dl: { about: 'panel: columns side by side', pdf: '`Div`, its columns read one after the other', word: 'a table with a row' },
  dt: { about: 'begins a column and is its label', pdf: '`P`', word: 'first paragraph of a cell' },
  dd: { about: 'what stands in the column', pdf: 'its blocks', word: 'the other paragraphs of the cell' },
  table: { about: 'table', pdf: '`Table`', word: 'table' },
  caption: { about: 'words above a table', pdf: '`Caption`', word: 'paragraph before the table' },
  col: { about: 'width of a column, a share of the table: `30%`', pdf: 'width', word: 'width' },
  thead: { about: 'rows that stand again on each page', pdf: '`THead`', word: 'heading rows' },
  tbody: { about: 'the other rows', pdf: '`TBody`', word: 'rows' },
  tr: { about: 'row', pdf: '`TR`', word: 'row' },
  td: { about: 'cell', pdf: '`TD`', word: 'cell' },
  th: { about: 'cell that is a heading', pdf: '`TH`', word: 'cell' },
  figure: { about: 'picture; `width` is a share of the measure', pdf: '`Figure`', word: 'picture in a paragraph' },
  img: {
    about: 'the picture: PNG or JPEG, in the folder of the desk or in `data/`; `alt` says what it shows',
    pdf: 'image with alternative text',
    word: 'image with alternative text',
  },
  figcaption: { about: 'words below a picture', pdf: '`Caption`', word: 'paragraph after the picture' },
  nav: {
    about: 'table of contents, down to the level of headings that `depth` says',
    pdf: '`TOC`, linked',
    word: 'a table of contents that Word can bring up to date',
  },
  hr: { about: '`<hr class="page"/>` begins a new page', pdf: 'a new page', word: 'page break' },
  strong: { about: 'strong words', pdf: 'heavier letters', word: 'bold' },
  em: { about: 'stressed words', pdf: 'letters that slope', word: 'italic' },
  span: {
    about: 'words with a style or a language; in head and foot `page-number` and `page-count`',
    pdf: 'words in that style',
    word: 'character style',
  },
  small: { about: 'what stands at the right end of the line', pdf: 'flush right on the line', word: 'after a tab' },
  a: {
    about: 'link to `https:`, `http:`, `mailto:` or `#id`; with `page` the number of the page of that id',
    pdf: '`Link`',
    word: 'hyperlink',
  },
  br: { about: 'new line in a paragraph', pdf: 'new line', word: 'line break' },
  aside: { about: 'footnote at this place', pdf: '`Note` at the foot of the page', word: 'footnote' },
  ruby: { about: 'name with its reading above', pdf: '`Ruby`', word: 'phonetic guide' },
  rt: { about: 'the reading', pdf: 'the reading above', word: 'phonetic guide' },
};

export function elementsChapter(): string {
  const rows = Object.entries(CONTENT).map(([name, model]) => {
    const says = BECOMES[name];
    if (says === undefined) throw new Error(`say in test/docs/elements.ts what <${name}> is for`);
    const attributes = (model.attributes ?? []).filter((each) => !each.startsWith('data-') || each === 'data-paper');
    const signs = (SIGNS[name] ?? []).map((sign) => `class="${sign}"`);
    return [
      code(`<${name}>`),
      says.about,
      [...attributes, ...signs].map(code).join(', '),
      holds(model.holds),
      styles(model),
      says.pdf,
      says.word,
    ];
  });
  const common = COMMON.filter((name) => !name.startsWith('data-'))
    .map(code)
    .join(', ');
  return [
    `Every element may have ${common}; what it may have besides stands in the table. \`class\` names a style.`,
    table(['element', 'what it is', 'attributes', 'holds', 'its style', 'in PDF', 'in Word'], rows),
  ].join('\n\n');
}

function holds(content: Content): string {
  if (typeof content === 'object') return content.map((name) => code(`<${name}>`)).join(', ');
  const words = { blocks: 'blocks, or words', words: 'words', text: 'bare words', nothing: 'nothing' } as const;
  return words[content];
}

function styles({ plain: none, takes = ['paragraph'] }: Model): string {
  return none === true ? 'none' : takes.join(' or ');
}

/** Elements of HTML that are refused, and what is written instead. */
export function forbiddenChapter(): string {
  const rows = Object.entries(ELEMENTS).flatMap(([name, entry]) =>
    entry.kind === 'forbidden' ? [[code(`<${name}>`), plain(entry.why), plain(entry.instead)]] : [],
  );
  return table(['element', 'why not', 'instead'], rows);
}
