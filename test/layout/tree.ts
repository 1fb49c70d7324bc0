/** Small words for trees, so that a case is as short as its paper. */
import type { Block, Cell, Document, Heading, List, Paragraph, Row, Run, Section, Text } from '../../src/document/tree.js';

export const AT = { file: 'templates/ministry/brief.hbs', line: 7, column: 3 };

export function text(words: string, more: Partial<Text> = {}): Text {
  return { kind: 'text', text: words, strong: false, emphasis: false, at: AT, ...more };
}
export const bold = (words: string): Text => text(words, { strong: true });
export const style = (name: string, words: string): Text => text(words, { style: name });
const runsOf = (runs: string | readonly Run[]): readonly Run[] => (typeof runs === 'string' ? [text(runs)] : runs);

export function p(runs: string | readonly Run[], name = 'Body', more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', style: name, runs: runsOf(runs), aside: [], at: AT, ...more };
}
export function h(depth: 1 | 2 | 3 | 4, runs: string | readonly Run[], aside = '', more: Partial<Heading> = {}): Heading {
  return {
    kind: 'heading',
    depth,
    style: `Heading ${depth}`,
    runs: runsOf(runs),
    aside: aside === '' ? [] : [text(aside)],
    at: AT,
    ...more,
  };
}
export function list(name: string, items: readonly (string | readonly Block[])[], ordered = false, start = 1): List {
  const blocks = (item: string | readonly Block[]) => (typeof item === 'string' ? [p(item, name)] : item);
  return { kind: 'list', style: name, ordered, start, items: items.map((item) => ({ blocks: blocks(item), at: AT })), at: AT };
}
export function group(blocks: readonly Block[], name = 'Group', keep = false): Block {
  return { kind: 'group', style: name, keep, blocks, at: AT };
}
export function note(words: string): Run {
  return { kind: 'note', blocks: [p(words, 'Note Text')], at: AT };
}
export function link(href: string, words: string): Run {
  return { kind: 'link', href, runs: [text(words)], at: AT };
}
export function cell(runs: string | readonly Run[], name = 'Table Text', more: Partial<Cell> = {}): Cell {
  return { header: false, colspan: 1, rowspan: 1, blocks: runs === '' ? [] : [p(runs, name)], at: AT, ...more };
}
export const head = (words: string, name = 'Table Head'): Cell => cell(words, name, { header: true });
export const row = (...cells: readonly Cell[]): Row => ({ cells, at: AT });
export function table(heads: readonly Row[], body: readonly Row[], widths: readonly (number | 'auto')[] = []): Block {
  return { kind: 'table', style: 'Table', caption: [], widths, head: heads, body, at: AT };
}
export function panel(columns: readonly (readonly [string, readonly Block[]])[]): Block {
  return {
    kind: 'panel',
    style: 'Panel',
    at: AT,
    columns: columns.map(([label, blocks]) => ({
      style: 'Panel Label',
      label: label === '' ? [] : [text(label)],
      blocks,
      at: AT,
    })),
  };
}

export function section(blocks: readonly Block[], more: Partial<Section> = {}): Section {
  return {
    paper: 'a4',
    landscape: false,
    head: { first: null, rest: [] },
    foot: { first: null, rest: [] },
    flag: [],
    watermark: [],
    marks: {
      public: [],
      internal: [text('取扱注意', { lang: 'ja' }), text(' · Internal')],
      restricted: [text('秘', { lang: 'ja' }), text(' · Restricted')],
      secret: [text('極秘', { lang: 'ja' }), text(' · Secret')],
    },
    caveats: { before: ' · ', between: ' · ' },
    portions: null,
    blocks,
    at: AT,
    ...more,
  };
}
export function paper(...sections: readonly Section[]): Document {
  const meta = {
    title: 'Brief',
    kind: 'Brief',
    office: 'Latin America',
    subject: '',
    number: 'JPN-MEX/FM/2024/001',
    keywords: [],
    date: '2024-02-19',
  };
  return { lang: 'en', title: 'Brief', sections, meta };
}
