/** Which face can set a text, grapheme by grapheme. */
import type { Face } from './fonts.js';
import type { Look } from './look.js';

/** Blanks and format characters: they are set in whatever face stands around them. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Variation_Selector}]/u;
const PRIVATE = /\p{Co}/u;
const COMBINING = /[\p{M}\p{Join_Control}\p{Variation_Selector}]/u;

/** Graphemes: a letter with the marks, joiners and variation selectors after it. */
export function* graphemes(text: string): Generator<{ readonly at: number; readonly cluster: string }> {
  const plain = !COMBINING.test(text);
  let start = 0;
  let end = 0;
  for (const letter of text) {
    if (end > start && (plain || !COMBINING.test(letter))) {
      yield { at: start, cluster: text.slice(start, end) };
      start = end;
    }
    end += letter.length;
  }
  if (end > start) yield { at: start, cluster: text.slice(start, end) };
}

/** True for a blank or a format character by itself. */
export function invisible(cluster: string): boolean {
  return cluster.length === 1 && INVISIBLE.test(cluster);
}

/** True for private-use characters, which no paper may hold: they mean something else on every machine. */
export function privateUse(cluster: string): boolean {
  return PRIVATE.test(cluster);
}

/** True when a face has all of a grapheme, letter by letter or composed. */
export function covers(face: Face, cluster: string, look: Look): boolean {
  if (privateUse(cluster)) return false;
  const composed = cluster.length > 1 ? cluster.normalize('NFC') : cluster;
  return everyGlyph(face, printed(cluster, face, look)) || (composed !== cluster && everyGlyph(face, composed));
}

/** True when a face has all of a text without marks and joiners: the common case, told without looking at graphemes. */
export function coversAll(face: Face, text: string, look: Look): boolean {
  return !COMBINING.test(text) && !PRIVATE.test(text) && everyGlyph(face, printed(text, face, look));
}

function everyGlyph(face: Face, text: string): boolean {
  for (const letter of text) if (!face.has(letter.codePointAt(0) ?? 0) && !INVISIBLE.test(letter)) return false;
  return true;
}

/**
 * What is painted for a text, of the same length: capitals, and the hyphen that does not break as the one that does
 * where the font has only that. A letter whose capital is two letters stays as it is.
 */
export function printed(text: string, face: Face, look: Look): string {
  const shown = look.capitals ? Array.from(text, capital).join('') : text;
  return face.has(0x2011) ? shown : shown.replaceAll('\u2011', '\u2010');
}

function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
