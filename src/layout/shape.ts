/** Items -> segments: shaped words between the places where a line may end. */
import LineBreaker from 'linebreak';
import type { Glyph } from './display.js';
import type { Itemised, RubyItem, TextItem } from './itemise.js';
import { type Setter, type SetWord, widthOf } from './words.js';

/** Shaped glyphs of one item: a word, or the blanks between words. */
export interface Word {
  readonly kind: 'word';
  readonly item: TextItem;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** Blanks: they carry no ink at the end of a line. */
  readonly blank: boolean;
}
export interface RubyWord {
  readonly kind: 'ruby';
  readonly base: readonly Word[];
  readonly reading: readonly Word[];
  readonly width: number;
}
export type Piece = Word | RubyWord;

/** What cannot be broken, and how the line may end after it. */
export interface Segment {
  readonly pieces: readonly Piece[];
  /** Without the blanks at its end. */
  readonly width: number;
  readonly blanks: number;
  /** `hyphen`: a soft hyphen, painted only where the line ends; `line`: the line must end. */
  readonly end: 'soft' | 'hyphen' | 'line';
  /** The hyphen that is painted at a soft hyphen. */
  readonly hyphen: Word | null;
}
export type Shaped = readonly Segment[];

/** Shapes items and finds where lines may end (UAX #14; numbers in full-width digits hold together, too). */
export function shape(items: Itemised): Shaped {
  const text = items.map(textOf).join('');
  const ends = breaks(text, forbidden(items));
  let next = 0;
  const segments: Segment[] = [];
  let pieces: Piece[] = [];
  const close = (end: Segment['end']) => {
    const last = pieces.at(-1);
    const hyphen = end === 'hyphen' && last?.kind === 'word' ? hyphenOf(last.item) : null;
    segments.push({ pieces, ...widths(pieces), end: hyphen === null && end === 'hyphen' ? 'soft' : end, hyphen });
    pieces = [];
  };
  let at = 0;
  for (const item of items) {
    const length = textOf(item).length;
    if (item.kind === 'ruby') pieces.push(shapeRuby(item));
    if (item.kind === 'text') {
      const set = setterOf(item);
      let from = 0;
      for (let end = ends[next]; end !== undefined && end < at + length; end = ends[++next]) {
        const to = end - at;
        pieces.push(...shapeText(item, set, from, to));
        close(endAt(text, end));
        from = to;
      }
      pieces.push(...shapeText(item, set, from, length));
    }
    at += length;
    const ended = ends[next] === at;
    if (ended) next++;
    if (item.kind === 'break') close('line');
    else if (ended) close(endAt(text, at));
  }
  if (pieces.length > 0) close('soft');
  return segments;
}

function endAt(text: string, at: number): Segment['end'] {
  return text[at - 1] === '\u00ad' ? 'hyphen' : 'soft';
}

/** The text as breaking sees it: U+FFFC would break on both sides of a ruby, its base does not. */
function textOf(item: Itemised[number]): string {
  switch (item.kind) {
    case 'text':
      return item.text;
    case 'ruby':
      return item.base.map((part) => part.text).join('');
    case 'break':
      return '\n';
    default:
      return item satisfies never;
  }
}

/** Places inside a ruby and before a note's number, where no line may end. */
function forbidden(items: Itemised): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const item of items) {
    const length = textOf(item).length;
    if (item.kind === 'text' && item.glued) places.add(at);
    if (item.kind === 'ruby') for (let inside = 1; inside < length; inside++) places.add(at + inside);
    at += length;
  }
  return places;
}

const WIDE_NUMBER = /[\uff10-\uff19][\uff10-\uff19\uff0c\uff0e]/;

/** Where a line may end, in order. */
function breaks(text: string, never: ReadonlySet<number>): readonly number[] {
  const places: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const at = next.position;
    if (at > 0 && at < text.length && !never.has(at) && !WIDE_NUMBER.test(text.slice(at - 1, at + 1))) places.push(at);
  }
  return places;
}

/** Width with ink and of the blanks at the end. */
export function widths(pieces: readonly Piece[]): { readonly width: number; readonly blanks: number } {
  const inked = pieces.findLastIndex((piece) => piece.kind === 'ruby' || !piece.blank) + 1;
  return { width: total(pieces, 0, inked), blanks: total(pieces, inked) };
}

/** Sum of widths from one piece to another, points. */
export function total(pieces: readonly Piece[], from = 0, to = pieces.length): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += pieces[index]?.width ?? 0;
  return sum;
}

function shapeText(item: TextItem, set: Setter, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && isBlank(item.text, at) === isBlank(item.text, start)) continue;
    words.push(shapeWord(item, set, start, at));
    start = at;
  }
  return words;
}

function setterOf({ face, look, source }: TextItem): Setter {
  const { features, size, letterspacing } = look;
  return face.words.setter({ features, language: source.lang, size, letterspacing });
}

/** Space, tab, line ends, ideographic space. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x3000;
}

/** Shapes a part of an item: blanks alone or none. Soft hyphens inside it leave no glyph and no text. */
function shapeWord(item: TextItem, set: Setter, from: number, to: number): Word {
  const text = withoutHyphens(item.text.slice(from, to));
  const printed = item.printed === item.text ? text : withoutHyphens(item.printed.slice(from, to));
  const word = text === '' ? NOTHING : set(printed, text);
  const spaced = to === item.text.length && item.room !== 0 ? widened(word, item.room) : word;
  return { kind: 'word', item, text, glyphs: spaced.glyphs, width: spaced.width, blank: text === '' || isBlank(text, 0) };
}

const NOTHING: SetWord = { glyphs: [], width: 0 };

function withoutHyphens(text: string): string {
  return text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
}

/** With room after the last glyph. */
function widened({ glyphs }: SetWord, room: number): SetWord {
  const last = glyphs.length - 1;
  const wide = glyphs.map((glyph, index) => (index < last ? glyph : { ...glyph, advance: glyph.advance + room }));
  return { glyphs: wide, width: widthOf(wide) };
}

function hyphenOf(item: TextItem): Word | null {
  const sign = item.face.has(0x2010) ? '\u2010' : item.face.has(0x2d) ? '-' : null;
  if (sign === null) return null;
  return shapeWord({ ...item, text: sign, printed: sign, note: null, room: 0, target: null }, setterOf(item), 0, 1);
}

function shapeRuby(item: RubyItem): RubyWord {
  const base = item.base.flatMap((part) => shapeText(part, setterOf(part), 0, part.text.length));
  const reading = item.reading.flatMap((part) => shapeText(part, setterOf(part), 0, part.text.length));
  return { kind: 'ruby', base, reading, width: Math.max(total(base), total(reading)) };
}
