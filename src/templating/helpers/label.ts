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
      const printable = Object.hasOwn(filling, slot) ? filling[slot] : undefined;
      if (printable !== undefined) return sayMarkup(pen, printable);
      return Object.hasOwn(PAGE_SLOTS, slot) ? PAGE_SLOTS[slot] : '';
    })
    .join('');
}
