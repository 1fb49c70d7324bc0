/** What a line is made of: shaped words, the blanks between them, full-width characters, names with their reading. */
import type { Glyph } from './display.js';
import type { TextItem } from './items.js';
import { type SetWord, widthOf } from './words.js';

/** What stands after a piece, beyond its advance, where the line goes on; points. */
export interface Gap {
  /** Below 0 where two full-width marks share their blank. */
  readonly natural: number;
  readonly stretch: number;
  readonly shrink: number;
}

/** Shaped glyphs of one item: a word, the blanks between words, or a full-width character. */
export interface Word {
  readonly kind: 'word';
  readonly item: TextItem;
  /** Its part of the item's text, soft hyphens included; both 0 where it is cut out of a shaped word. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** Blanks: they carry no ink at the end of a line. */
  readonly blank: boolean;
  readonly gap: Gap;
}
export interface RubyWord {
  readonly kind: 'ruby';
  readonly base: readonly Word[];
  readonly reading: readonly Word[];
  readonly width: number;
  readonly gap: Gap;
}
export type Piece = Word | RubyWord;

/** Nothing to add, nothing to give. */
export const TIGHT: Gap = { natural: 0, stretch: 0, shrink: 0 };

/** Sum of widths, points: of pieces that follow each other on one line. */
export function total(pieces: readonly Piece[]): number {
  let sum = 0;
  const last = pieces.length - 1;
  for (let index = 0; index <= last; index++) {
    const piece = pieces[index];
    if (piece !== undefined) sum += piece.width + (index < last ? piece.gap.natural : 0);
  }
  return sum;
}

/** How many of the pieces stand before the blanks at the end. */
export function inkedCount(pieces: readonly Piece[]): number {
  return pieces.findLastIndex((piece) => piece.kind === 'ruby' || !piece.blank) + 1;
}

/** Some glyphs of a word as a word of their own: whole clusters. Note and target stay with the first part. */
export function partOf(word: Word, from: number, to: number, gap: Gap): Word {
  const glyphs = word.glyphs.slice(from, to);
  const item = from === 0 ? word.item : untold(word.item);
  const text = glyphs.map((glyph) => glyph.text).join('');
  return { ...word, item, from: 0, to: 0, glyphs, text, width: widthOf(glyphs), gap };
}

/** An item whose note and target are told by the part before. */
export function untold(item: TextItem): TextItem {
  return item.note === null && item.target === null ? item : { ...item, note: null, target: null };
}

/** With room after the last glyph. */
export function widened<Set extends SetWord>(set: Set, room: number): Set {
  const last = set.glyphs.length - 1;
  const glyphs = set.glyphs.map((glyph, index) => (index < last ? glyph : { ...glyph, advance: glyph.advance + room }));
  return { ...set, glyphs, width: set.width + room };
}
