/** Laws of reading: every word of the tree is painted once, in the order in which it is written. */
import type { Layout } from '../../src/layout/display.js';
import { blockPassages, passagesOf } from '../papers/words.js';
import { type Element, elementsOf, isElement, isGlyphs, type Law, type Painted, paintedIn, standingOf } from './laid.js';

/**
 * The text of the elements is that of the tree, blanks included: a line's end keeps its blank. Hyphens that layout put in are
 * no text. Notes stand after the words of the block that refers to them.
 */
export const everyWordOnce: Law = (laid) => {
  const [root] = elementsOf(laid.layout);
  if (root === undefined) return ['there is no structure'];
  const wanted = passagesOf(withPages(laid.document, laid.layout)).flatMap(({ words, notes }) => [words, ...notes]);
  return difference(even(wanted.join('')), even(textOf(root)));
};

/** Every paragraph, heading and note has its own words and no others. */
export const wordsInTheirElement: Law = (laid) =>
  standingOf(laid).flatMap(({ node, element }) => {
    if (!('kind' in node) || (node.kind !== 'paragraph' && node.kind !== 'heading')) return [];
    const [passage] = blockPassages(withPages(node, laid.layout));
    return difference(even(passage?.words ?? ''), even(ownText(element)));
  });

/**
 * Painted from page to page and from top to bottom, the text without its notes is that of the tree; so are the notes. Panels, and
 * tables with rows, that no page holds are left out: their columns go on side by side.
 */
export const paintedInOrder: Law = (laid) => {
  const { document, layout } = laid;
  const elements = elementsOf(layout);
  const divided = standingOf(laid).filter(({ element }) => isDivided(element, layout));
  const apart = new Set(divided.map(({ element }) => element.index));
  const kindOf = layout.structs.map((_, index) => place(elements[index] ?? null, apart));
  const painted = (kind: 'text' | 'note'): string =>
    layout.pages
      .flatMap(({ items }) => items)
      .filter(isGlyphs)
      .filter(({ mark, actual }) => actual === undefined && typeof mark !== 'string' && kindOf[mark.struct] === kind)
      .map(({ text }) => text)
      .join('');
  const passages = passagesOf(withPages(without(document, new Set(divided.map(({ node }) => node))), layout));
  return [
    ...difference(even(passages.map(({ words }) => words).join('')), even(painted('text'))),
    ...difference(even(passages.flatMap(({ notes }) => notes).join('')), even(painted('note'))),
  ];
};

/** Rows that a cell spans may stand on a page each, and the cell on all of them. */
function isDivided(element: Element, { structs }: Layout): boolean {
  if (element.type === 'Div') return pagesOf(element) > 1;
  if (element.type !== 'Table' || pagesOf(element) < 2) return false;
  const spans = rowsIn(element)
    .flatMap(({ parts }) => parts.filter(isElement))
    .some(({ index }) => structs[index]?.rowspan !== undefined);
  return spans || rowsIn(element).some((row) => pagesOf(row) > 1);
}

function rowsIn(element: Element): readonly Element[] {
  return element.parts.filter(isElement).flatMap((part) => (part.type === 'TR' ? [part] : rowsIn(part)));
}

function pagesOf(element: Element): number {
  return new Set(paintedIn(element, ['Note']).map(({ page }) => page)).size;
}

/** A copy without some nodes and all that stands in them. */
function without<Value>(value: Value, nodes: ReadonlySet<unknown>): Value;
function without(value: unknown, nodes: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.filter((part) => !nodes.has(part)).map((part) => without(part, nodes));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, without(part, nodes)]));
}

/** The same nodes with the numbers of pages in the place of references to them. */
export function withPages<Value>(value: Value, layout: Layout): Value;
export function withPages(value: unknown, layout: Layout): unknown {
  if (Array.isArray(value)) return value.map((part) => withPages(part, layout));
  if (typeof value !== 'object' || value === null) return value;
  if ('kind' in value && value.kind === 'page-of' && 'target' in value)
    return { ...value, kind: 'text', text: String(layout.pageOf[String(value.target)]) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withPages(part, layout)]));
}

/** Labels, note numbers and contents are made by layout. */
function place(element: Element | null, apart: ReadonlySet<number> = new Set()): 'text' | 'note' | 'made' {
  let kind: 'text' | 'note' = 'text';
  for (let at = element; at !== null; at = at.parent) {
    if (at.type === 'Lbl' || at.type === 'Reference' || at.type === 'TOC' || apart.has(at.index)) return 'made';
    if (at.type === 'Note') kind = 'note';
  }
  return kind;
}

/** The words of an element; notes come after those of the paragraph, heading or caption that they stand in. */
function textOf(element: Element): string {
  if (place(element) === 'made') return '';
  if (!/^(P|H\d|Caption)$/.test(element.type))
    return element.parts.map((part) => (isElement(part) ? textOf(part) : wordOf(part))).join('');
  return ownText(element) + notesIn(element).map(textOf).join('');
}

function notesIn(element: Element): readonly Element[] {
  return element.parts.filter(isElement).flatMap((part) => (part.type === 'Note' ? [part] : notesIn(part)));
}

function ownText(element: Element): string {
  return paintedIn(element, ['Note', 'Lbl', 'Reference']).map(wordOf).join('');
}

function wordOf({ item }: Painted): string {
  return isGlyphs(item) && item.actual === undefined ? item.text : '';
}

/** Soft hyphens and other characters without a shape are not painted. */
export function even(text: string): string {
  return text
    .replace(/[\n\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .trim();
}

function difference(wanted: string, found: string): readonly string[] {
  if (wanted === found) return [];
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  return [`"${wanted.slice(Math.max(0, at - 20), at + 40)}" is painted as "${found.slice(Math.max(0, at - 20), at + 40)}"`];
}
