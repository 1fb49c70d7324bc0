/** Items -> segments: shaped words between the places where a line may end. */
import LineBreaker from 'linebreak';
import type { Glyph } from './display.js';
import type { EmGlyph } from './fonts.js';
import type { Itemised, RubyItem, TextItem } from './itemise.js';

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
      let from = 0;
      for (let to = 1; to < length; to++) {
        if (!ends.has(at + to)) continue;
        pieces.push(...shapeText(item, from, to));
        close(endAt(text, at + to));
        from = to;
      }
      pieces.push(...shapeText(item, from, length));
    }
    at += length;
    if (item.kind === 'break') close('line');
    else if (ends.has(at)) close(endAt(text, at));
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

function breaks(text: string, never: ReadonlySet<number>): ReadonlySet<number> {
  const places = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const at = next.position;
    if (at > 0 && at < text.length && !never.has(at) && !WIDE_NUMBER.test(text.slice(at - 1, at + 1))) places.add(at);
  }
  return places;
}

/** Width with ink and of the blanks at the end. */
export function widths(pieces: readonly Piece[]): { readonly width: number; readonly blanks: number } {
  const inked = pieces.findLastIndex((piece) => piece.kind === 'ruby' || !piece.blank) + 1;
  return { width: total(pieces.slice(0, inked)), blanks: total(pieces.slice(inked)) };
}

/** Sum of widths, points. */
export function total(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0);
}

function shapeText(item: TextItem, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  const pattern = /[ \t\n\r\u3000]+|[^ \t\n\r\u3000]+/g;
  for (const match of item.text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index;
    words.push(shapeWord(item, start, start + match[0].length));
  }
  return words;
}

/** Shapes a part of an item. Soft hyphens inside it leave no glyph and no text. */
function shapeWord(item: TextItem, from: number, to: number): Word {
  const text = item.text.slice(from, to).replaceAll('\u00ad', '');
  const printed = item.printed.slice(from, to).replaceAll('\u00ad', '');
  const { look, face, source } = item;
  const shaped = text === '' ? [] : face.shape(printed, look.features, source.lang);
  const spaced = withText(shaped, text, look.size, look.letterspacing);
  const room = to === item.text.length ? item.room : 0;
  const glyphs =
    room === 0
      ? spaced
      : spaced.map((glyph, index) => (index < spaced.length - 1 ? glyph : { ...glyph, advance: glyph.advance + room }));
  return {
    kind: 'word',
    item,
    text,
    glyphs,
    width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0),
    blank: /^[ \t\n\r\u3000]*$/.test(text),
  };
}

/** The first glyph of a cluster carries its text and the letterspacing. */
function withText(shaped: readonly EmGlyph[], text: string, size: number, letterspacing: number): readonly Glyph[] {
  return shaped.map((glyph, index) => {
    const first = shaped[index - 1]?.cluster !== glyph.cluster;
    let next = index + 1;
    while (shaped[next]?.cluster === glyph.cluster) next++;
    const last = next === index + 1;
    return {
      id: glyph.id,
      text: first ? text.slice(glyph.cluster, shaped[next]?.cluster ?? text.length) : '',
      advance: glyph.advance * size + (last ? letterspacing : 0),
      dx: glyph.dx * size,
      dy: glyph.dy * size,
    };
  });
}

function hyphenOf(item: TextItem): Word | null {
  const sign = item.face.has(0x2010) ? '\u2010' : item.face.has(0x2d) ? '-' : null;
  if (sign === null) return null;
  return shapeWord({ ...item, text: sign, printed: sign, note: null, room: 0, target: null }, 0, 1);
}

function shapeRuby(item: RubyItem): RubyWord {
  const base = item.base.flatMap((part) => shapeText(part, 0, part.text.length));
  const reading = item.reading.flatMap((part) => shapeText(part, 0, part.text.length));
  return { kind: 'ruby', base, reading, width: Math.max(total(base), total(reading)) };
}
