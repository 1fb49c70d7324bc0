/** Items -> segments: shaped words between the places where a line may end. */
import { breaks, type Spoken } from './breaks.js';
import { between } from './ideographs.js';
import type { Itemised, RubyItem, TextItem } from './items.js';
import { type Gap, type Piece, partOf, type RubyWord, TIGHT, total, type Word, widened } from './pieces.js';
import { type Segment, type Shaped, segmentOf } from './segment.js';
import type { Setter, SetWord } from './words.js';

/** How much wider a blank may become in a justified line, in em, and which part of itself it may lose. */
const BLANK_STRETCH = 0.5;
const BLANK_SHRINK = 1 / 3;

/** Shapes items and finds where lines may end. A word with soft hyphens is shaped whole: lines.ts may part it there. */
export function shape(items: Itemised): Shaped {
  const [only] = items;
  const text = only !== undefined && items.length === 1 ? textOf(only) : items.map(textOf).join('');
  const wide = WIDE.test(text);
  const ends = breaks(text, spokenIn(items), forbidden(items));
  let next = 0;
  const segments: Segment[] = [];
  let pieces: Piece[] = [];
  const close = (end: Segment['end']) => {
    segments.push(segmentOf(pieces, end));
    pieces = [];
  };
  let at = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (item.kind === 'ruby') pieces.push(shapeRuby(item, wide ? text.charAt(at + length) : ''));
    if (item.kind === 'text') {
      const hand = handOf(item);
      const following = wide ? (to: number) => text.charAt(at + to) : null;
      let from = 0;
      for (let end = ends[next]; end !== undefined && end < at + length; end = ends[++next]) {
        if (isSoft(text, end)) continue;
        shapeText(pieces, hand, from, end - at, following);
        close('soft');
        from = end - at;
      }
      shapeText(pieces, hand, from, length, following);
    }
    at += length;
    const ended = ends[next] === at;
    if (ended) next++;
    if (item.kind === 'break') close('line');
    else if (ended && !isSoft(text, at)) close('soft');
  }
  if (pieces.length > 0) close('soft');
  return segments;
}

/** Kana, ideographs, full-width forms: what is set solid, and gives between characters. */
const WIDE = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\ud8ff]/;

function isSoft(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 0xad;
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

function lengthOf(item: Itemised[number]): number {
  return item.kind === 'text' ? item.text.length : textOf(item).length;
}

function spokenIn(items: Itemised): readonly Spoken[] {
  const stretches: { end: number; readonly lang: string }[] = [];
  let end = 0;
  for (const item of items) {
    end += lengthOf(item);
    const last = stretches.at(-1);
    const lang = item.kind === 'break' ? last?.lang : (item.kind === 'text' ? item : item.base[0])?.source.lang;
    if (last !== undefined && (lang === undefined || last.lang === lang)) last.end = end;
    else stretches.push({ end, lang: lang ?? '' });
  }
  return stretches;
}

/** Places inside a ruby and before a note's number, where no line may end. */
function forbidden(items: Itemised): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (item.kind === 'text' && item.glued) places.add(at);
    if (item.kind === 'ruby') for (let inside = 1; inside < length; inside++) places.add(at + inside);
    at += length;
  }
  return places;
}

/** What shapes the words of one item. */
export interface Hand {
  readonly item: TextItem;
  readonly set: Setter;
}

export function handOf(item: TextItem): Hand {
  const { face, script, level, source } = item;
  const { features, size, letterspacing } = item.look;
  const wording = { features, language: source.lang, script, rtl: level % 2 === 1, size, letterspacing };
  return { item, set: face.words.setter(wording) };
}

/**
 * Shapes a part of an item onto the end of `pieces`.
 *
 * @param following  the character after a place of the item; null in text that has no full-width characters
 */
function shapeText(
  pieces: (Piece | Word)[],
  hand: Hand,
  from: number,
  to: number,
  following: ((to: number) => string) | null,
): void {
  const { text } = hand.item;
  for (let start = from; start < to; ) {
    const blank = isBlank(text, start);
    let at = start + 1;
    while (at < to && isBlank(text, at) === blank) at++;
    const word = shapeWord(hand, start, at);
    if (following === null || blank) pieces.push(word);
    else pushSolid(pieces, word, following(at));
    start = at;
  }
}

/** Space, no-break space, tab, line ends, ideographic space. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20) return code === 0xa0 || code === 0x3000;
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** Shapes a part of an item: blanks alone or none. Soft hyphens inside it leave no glyph and no text. */
export function shapeWord({ item, set }: Hand, from: number, to: number): Word {
  const text = withoutHyphens(item.text.slice(from, to));
  const printed = item.printed === item.text ? text : withoutHyphens(item.printed.slice(from, to));
  const word = text === '' ? NOTHING : set(printed, text);
  const { glyphs, width } = to === item.text.length && item.room !== 0 ? widened(word, item.room) : word;
  const blank = text === '' || isBlank(text, 0);
  const gap = blank && text !== '' && text !== '\u3000' ? blankGap(item.look.size, width) : TIGHT;
  return { kind: 'word', item, from, to, text, glyphs, width, blank, gap };
}

const NOTHING: SetWord = { glyphs: [], width: 0 };

function blankGap(size: number, width: number): Gap {
  return { natural: 0, stretch: size * BLANK_STRETCH, shrink: width * BLANK_SHRINK };
}

/** Parts a word after each character that gives room, or shares a blank with its neighbour. */
function pushSolid(pieces: Piece[], word: Word, following: string): void {
  const { item, glyphs } = word;
  const { size } = item.look;
  let start = 0;
  for (let at = 0; at < glyphs.length; at++) {
    let end = at + 1;
    while (end < glyphs.length && glyphs[end]?.text === '') end++;
    const next = glyphs[end]?.text ?? following;
    const gap = gapBetween(glyphs[at]?.text ?? '', next, size);
    if (end === glyphs.length) pieces.push(start === 0 ? { ...word, gap } : partOf(word, start, end, gap));
    else if (gap !== TIGHT) {
      pieces.push(partOf(word, start, end, gap));
      start = end;
    }
    at = end - 1;
  }
  if (glyphs.length === 0) pieces.push(word);
}

function gapBetween(cluster: string, following: string, size: number): Gap {
  if (cluster === '' || following === '' || isBlank(following, 0)) return TIGHT;
  const { natural, stretch, shrink } = between(firstOf(cluster), firstOf(following));
  if (natural === 0 && stretch === 0 && shrink === 0) return TIGHT;
  return { natural: natural * size, stretch: stretch * size, shrink: shrink * size };
}

function firstOf(text: string): string {
  return text.length === 1 ? text : String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function withoutHyphens(text: string): string {
  return text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
}

function shapeRuby(item: RubyItem, following: string): RubyWord {
  const base: Word[] = [];
  const reading: Word[] = [];
  for (const part of item.base) shapeText(base, handOf(part), 0, part.text.length, null);
  for (const part of item.reading) shapeText(reading, handOf(part), 0, part.text.length, null);
  const last = base.at(-1);
  const gap = last === undefined ? TIGHT : gapBetween(last.text, following, last.item.look.size);
  return { kind: 'ruby', base, reading, width: Math.max(total(base), total(reading)), gap };
}
