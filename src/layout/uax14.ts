/** Where a line may end by UAX #14 alone. */
import LineBreaker from 'linebreak';
import { remembered } from '../memory/remembered.js';

/**
 * Blanks, letters of Latin scripts and their marks: no character of these looks further back than to its neighbour, so each pair
 * is judged by the library once. Two thirds of its time are saved; a text with any other character goes to it whole.
 */
const PLAIN = /^[\x21-\x7e\u00a0-\u017f\u2013-\u2026][\x20-\x7e\u00a0-\u017f\u2013-\u2026]*$/;

/** In order, never 0 nor the length (UTF-16). */
export function uax14(text: string): readonly number[] {
  return PLAIN.test(text) ? inPlain(text) : byLibrary(text);
}

function byLibrary(text: string): readonly number[] {
  const places: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position > 0 && next.position < text.length) places.push(next.position);
  }
  return places;
}

function inPlain(text: string): readonly number[] {
  const places: number[] = [];
  let before = text.charCodeAt(0);
  let blank = false;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      blank = true;
      continue;
    }
    if (isLetter(before) && isLetter(code) ? blank : mayEnd(before * 0x8000 + code * 2 + (blank ? 1 : 0))) places.push(at);
    before = code;
    blank = false;
  }
  return places;
}

/** May a line end between two characters, or after the blank between them? The three are one number, so that asking is cheap. */
const mayEnd = remembered((pair: number): boolean => {
  const [before, code] = [Math.floor(pair / 0x8000), (pair % 0x8000) >> 1];
  const between = pair % 2 === 1 ? ' ' : '';
  return byLibrary(`${String.fromCharCode(before)}${between}${String.fromCharCode(code)}`).length > 0;
});

/** Between two of these a line ends at a blank and nowhere else. */
function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}
