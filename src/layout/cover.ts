/** Which face can set a text, grapheme by grapheme. */
import { COMBINING, INVISIBLE, PRIVATE } from './characters.js';
import type { Face } from './fonts.js';
import type { Look } from './look.js';

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

/** Marks that Latin and Han fonts both have, each at its own width and height. */
const SHARED = String.raw`[\u00d7\u2014\u2015\u2018\u2019\u201c\u201d\u2025\u2026\u2190-\u2193]+`;
const HAN = String.raw`[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\ud840-\udbff\udc00-\udfff]`;
const BESIDE_HAN = new RegExp(`(?<=^|${HAN})${SHARED}|${SHARED}(?=${HAN}|$)`, 'g');

/**
 * Where dashes, dots, quotation marks and arrows stand beside ideographs, kana or their marks, in Japanese and Chinese: a
 * reader expects them as wide and as high as these (JIS X 4051), although the Latin font before has them as well.
 */
export function besideHan(text: string, lang: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (!/^(?:ja|zh)(?:-|$)/.test(lang)) return places;
  for (const { 0: marks, index } of text.matchAll(BESIDE_HAN))
    for (let at = index; at < index + marks.length; at++) places.add(at);
  return places;
}

/** True when a face has all of a grapheme, letter by letter or composed (NFC, which Unicode's stability policy never changes). */
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
  const { has } = face;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (!has(code) && !INVISIBLE.test(String.fromCodePoint(code))) return false;
    if (code > 0xffff) at++;
  }
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

/** A pair of small letter and capital stays one in all versions of Unicode (its stability policy), so every engine knows it. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
