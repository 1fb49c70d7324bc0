/** Where portion marks stand on the paper of a ministry that wants them: before each part once, from its own highest level. */
import { expect, test } from '@jest/globals';
import { readDocument } from '../../src/document/read.js';
import type { Block, Row } from '../../src/document/tree.js';
import { portions } from '../../src/marking/schemes.js';
import { frame, textOf } from './frame.js';

const start = { file: 'brief.hbs', line: 1, column: 1 };
const at = (level: string, words: string): string => `<span data-from="m#/a" data-level="${level}">${words}</span>`;
const c = (words: string): string => at('restricted', words);
const s = (words: string): string => at('secret', words);

/** Every line of the paper in its order; cells of a row on one line. */
function lines(html: string, scheme = 'US'): readonly string[] {
  const own = { ...frame, portions: portions(scheme) ?? null };
  const { value, faults } = readDocument(`<article>${html}</article>`, own, start);
  expect(faults).toEqual([]);
  return (value?.sections ?? [])
    .flatMap((section) => section.blocks.flatMap(linesOf))
    .map((line) => line.replaceAll('\u00a0', ' '));
}

function linesOf(block: Block): readonly string[] {
  const row = ({ cells }: Row): string => cells.map((one) => one.blocks.flatMap(linesOf).join(' ')).join(' | ');
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.runs)];
    case 'group':
      return block.blocks.flatMap(linesOf);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
    case 'panel':
      return block.columns.flatMap((column) => [textOf(column.label), ...column.blocks.flatMap(linesOf)]);
    case 'table':
      return [textOf(block.caption), ...block.head.map(row), ...block.body.map(row)];
    case 'figure':
      return [textOf(block.caption)];
    case 'contents':
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

test('headings and paragraphs', () => {
  expect(lines(`<h1>Memorandum</h1><p>Open ${c('held')} open</p><section><p>${s('Deep')}</p><p>Open</p></section>`)).toEqual([
    '(U) Memorandum',
    '(C) Open held open',
    '(S) Deep',
    '(U) Open',
  ]);
});

test('a paragraph with a secret note is secret', () => {
  expect(lines(`<p>Words<aside>${s('Deep')}</aside></p>`)).toEqual(['(S) Words^']);
});

test('bullets: an item speaks once for its paragraphs, and those below it for themselves', () => {
  expect(lines(`<ul><li><p>One</p><p>${c('held')}</p><ul><li>${s('Deep')}</li><li>Open</li></ul></li></ul>`)).toEqual([
    '(C) One',
    'held',
    '(S) Deep',
    '(U) Open',
  ]);
});

test('topics: in an item with a heading each part speaks for itself, in a group as well', () => {
  const topic = `<h1>Trade</h1><p>Open</p><p>${c('held')}</p>`;
  const marked = ['(U) Trade', '(U) Open', '(C) held'];
  expect(lines(`<ol><li>${topic}</li></ol>`)).toEqual(marked);
  expect(lines(`<ol><li><section>${topic}</section></li></ol>`)).toEqual(marked);
});

test('captions, of tables from their own words, of figures with the picture', () => {
  const table = `<table><caption>Trade</caption><tr><td>${s('Deep')}</td></tr></table>`;
  expect(lines(table)).toEqual(['(U) Trade', '(S) Deep']);
  const figure = `<figure><img src="a.png" alt="Two ministers"/><figcaption>${c('At table')}</figcaption></figure>`;
  expect(lines(figure)).toEqual(['(C) At table']);
});

test('rows, in the first cell that says anything', () => {
  const rows = `<tr><td>A</td><td>${c('held')}</td></tr><tr><td></td><td><p>B</p><p>${s('Deep')}</p></td></tr>`;
  const head = '<thead><tr><th>What</th><th>Who</th></tr></thead>';
  expect(lines(`<table>${head}${rows}</table>`)).toEqual(['', 'What | Who', '(C) A | held', ' | (S) B Deep']);
});

test('columns of a panel: each paragraph; a label only where it is not open', () => {
  expect(lines(`<dl><dt>When</dt><dd>${c('Noon')}</dd><dt>${s('Deep')}</dt><dd>Rio</dd></dl>`)).toEqual([
    'When',
    '(C) Noon',
    '(S) Deep',
    '(U) Rio',
  ]);
});

test('open parts bear none where the scheme has no mark for them, and running heads never do', () => {
  expect(lines(`<header><p>${c('Head')}</p></header><p>Open</p><p>${c('held')}</p>`, 'JP')).toEqual(['Open', '(秘) held']);
});

test('a mark has the level that it names, so that its page is marked with it', () => {
  const own = { ...frame, portions: portions('US') ?? null };
  const [block] = readDocument(`<article><p>Open ${s('deep')}</p></article>`, own, start).value?.sections[0]?.blocks ?? [];
  expect(block?.kind === 'paragraph' && block.runs[0]).toMatchObject({ text: '(S)', level: 'secret' });
});
