/** Where a line may end: UAX #14, kinsoku (JIS X 4051; JLREQ 3.1.7 to 3.1.10), and what a language holds together. */
import { togetherOf } from '../locales/together.js';
import { addresses } from './addresses.js';
import { tied } from './tied.js';
import { uax14 } from './uax14.js';

/** A stretch of one language: ends before `end` (UTF-16). */
export interface Spoken {
  readonly end: number;
  readonly lang: string;
}

/**
 * What a language holds together is let go where it would be wider than this, in halves of an em: a narrow column could not
 * hold "Dr. Wolfeschlegelsteinhausen", and a hole is worse than a parted name. Kinsoku is never let go.
 */
const WIDEST = 24;

/** Where a line may end, in order; never 0 nor the length, never one of `never`. */
export function breaks(text: string, spoken: readonly Spoken[], never: ReadonlySet<number>): readonly number[] {
  const held = heldIn(text, spoken);
  const places: number[] = [];
  let pending: number[] = [];
  let start = 0;
  const letGo = (end: number): void => {
    if (pending.length > 0 && isWide(text, start, end)) places.push(...pending);
    if (pending.length > 0) pending = [];
    start = end;
  };
  for (const at of opportunities(text)) {
    if (never.has(at)) continue;
    if (held[at] === 1) {
      pending.push(at);
      continue;
    }
    letGo(at);
    places.push(at);
  }
  letGo(text.length);
  return places;
}

/** 1 at each place that the languages of the stretches hold. */
function heldIn(text: string, spoken: readonly Spoken[]): Uint8Array {
  const held = new Uint8Array(text.length + 1);
  let from = 0;
  for (const { end, lang } of spoken) {
    for (const place of togetherOf(lang)(text, from, end)) held[place] = 1;
    from = end;
  }
  return held;
}

/** Ideographs and kana are two halves of an em; the blanks at the end are nothing. */
function isWide(text: string, from: number, to: number): boolean {
  let width = 0;
  let inked = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    width += code < 0x2e80 ? 1 : 2;
    if (code !== 0x20) inked = width;
  }
  return inked > WIDEST;
}

/** Where a line may end in any language. An address has rules of its own. */
function opportunities(text: string): readonly number[] {
  const places = uax14(bracketed(text)).filter((at) => !tied(text, at));
  const inside = addresses(text);
  if (inside.length === 0) return places;
  const outside = places.filter((at) => !inside.some(({ start, end }) => at > start && at < end));
  return [...outside, ...inside.flatMap((address) => address.breaks)].sort((a, b) => a - b);
}

const QUOTED = /[\u2018\u201c](?=[\u3041-\u9fff])|(?<=[\u3001-\u9fff])[\u2018\u201c]/g;
const UNQUOTED = /[\u2019\u201d](?=[\u3041-\u9fff])|(?<=[\u3001-\u9fff])[\u2019\u201d]/g;

/** “ and ” beside ideographs are brackets; UAX #14 cannot tell which of the two they are, and lets no line end on either side. */
function bracketed(text: string): string {
  return /[\u2018-\u201d]/.test(text) && /[\u3041-\u9fff]/.test(text)
    ? text.replace(QUOTED, '\u300c').replace(UNQUOTED, '\u300d')
    : text;
}
