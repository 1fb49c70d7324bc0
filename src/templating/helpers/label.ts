/** Labels: the desk's own words in the paper's language, with slots in braces. */
import type { P } from '../../context/schema.js';
import { escapeHtml, type Pen, sayMarkup } from './markup.js';

/** Slots that the writers fill. */
export const PAGE_SLOTS: Readonly<Record<string, string>> = {
  page: '<span class="page-number"/>',
  pages: '<span class="page-count"/>',
};

/** Names of a label's slots: `Page {page} of {pages}`. */
export function slotsOf(label: string): readonly string[] {
  return [...label.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/** A label with its slots filled: by printables of these names, by the page's number. */
export function labelMarkup(pen: Pen, label: string, filling: Readonly<Record<string, P>>): string {
  return label
    .split(/(\{\w+\})/)
    .map((piece) => {
      const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (slot === undefined) return escapeHtml(piece);
      const printable = filling[slot];
      return printable === undefined ? (PAGE_SLOTS[slot] ?? '') : sayMarkup(pen, printable);
    })
    .join('');
}
