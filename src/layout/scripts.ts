/** The script of each stretch of text (ISO 15924), so that letters of two scripts are never shaped as one. */
import { COMBINING } from './characters.js';

/** What has no script of its own: digits, marks, blanks (ISO 15924, code for undetermined script). */
export const COMMON = 'Zyyy';

/**
 * Scripts in which states write their languages, by code points from first to last, in order. Gaps hold what is common to
 * all scripts, and scripts that no state's papers are in. Han, kana and bopomofo, which stand mixed within a word, are
 * one script here; so are their full-width Latin letters.
 */
const RANGES: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xaa, 0xaa, 'Latn'],
  [0xba, 0xba, 'Latn'],
  [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'],
  [0xf8, 0x2b8, 'Latn'],
  [0x2e0, 0x2e4, 'Latn'],
  [0x2ea, 0x2eb, 'Hani'],
  [0x370, 0x373, 'Grek'],
  [0x375, 0x37d, 'Grek'],
  [0x37f, 0x384, 'Grek'],
  [0x386, 0x386, 'Grek'],
  [0x388, 0x3e1, 'Grek'],
  [0x3f0, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58f, 'Armn'],
  [0x591, 0x5f4, 'Hebr'],
  [0x600, 0x604, 'Arab'],
  [0x606, 0x6dc, 'Arab'],
  [0x6de, 0x6ff, 'Arab'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7b1, 'Thaa'],
  [0x870, 0x8e1, 'Arab'],
  [0x8e3, 0x8ff, 'Arab'],
  [0x900, 0x950, 'Deva'],
  [0x955, 0x963, 'Deva'],
  [0x966, 0x97f, 'Deva'],
  [0x980, 0x9fe, 'Beng'],
  [0xa01, 0xa76, 'Guru'],
  [0xa81, 0xaff, 'Gujr'],
  [0xb01, 0xb77, 'Orya'],
  [0xb82, 0xbfa, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xc80, 0xcf3, 'Knda'],
  [0xd00, 0xd7f, 'Mlym'],
  [0xd81, 0xdf4, 'Sinh'],
  [0xe01, 0xe3a, 'Thai'],
  [0xe40, 0xe5b, 'Thai'],
  [0xe81, 0xedf, 'Laoo'],
  [0xf00, 0xfd4, 'Tibt'],
  [0xfd9, 0xfda, 'Tibt'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10fa, 'Geor'],
  [0x10fc, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x1399, 'Ethi'],
  [0x1780, 0x17f9, 'Khmr'],
  [0x1800, 0x18aa, 'Mong'],
  [0x19e0, 0x19ff, 'Khmr'],
  [0x1c80, 0x1c8a, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1d00, 0x1d25, 'Latn'],
  [0x1d26, 0x1d2a, 'Grek'],
  [0x1d2b, 0x1d2b, 'Cyrl'],
  [0x1d2c, 0x1d5c, 'Latn'],
  [0x1d5d, 0x1d61, 'Grek'],
  [0x1d62, 0x1d65, 'Latn'],
  [0x1d66, 0x1d6a, 'Grek'],
  [0x1d6b, 0x1d77, 'Latn'],
  [0x1d78, 0x1d78, 'Cyrl'],
  [0x1d79, 0x1dbe, 'Latn'],
  [0x1dbf, 0x1dbf, 'Grek'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1ffe, 'Grek'],
  [0x2071, 0x2071, 'Latn'],
  [0x207f, 0x207f, 'Latn'],
  [0x2090, 0x209c, 'Latn'],
  [0x2126, 0x2126, 'Grek'],
  [0x212a, 0x212b, 'Latn'],
  [0x2132, 0x2132, 'Latn'],
  [0x214e, 0x214e, 'Latn'],
  [0x2160, 0x2188, 'Latn'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x2d00, 0x2d2d, 'Geor'],
  [0x2d80, 0x2dde, 'Ethi'],
  [0x2de0, 0x2dff, 'Cyrl'],
  [0x2e80, 0x2fd5, 'Hani'],
  [0x3005, 0x3007, 'Hani'],
  [0x3021, 0x3029, 'Hani'],
  [0x302e, 0x302f, 'Hang'],
  [0x3038, 0x303b, 'Hani'],
  [0x3041, 0x309f, 'Hani'],
  [0x30a1, 0x30ff, 'Hani'],
  [0x3105, 0x312f, 'Hani'],
  [0x3131, 0x318e, 'Hang'],
  [0x31a0, 0x31bf, 'Hani'],
  [0x31f0, 0x31ff, 'Hani'],
  [0x3200, 0x321e, 'Hang'],
  [0x3260, 0x327e, 'Hang'],
  [0x32d0, 0x3357, 'Hani'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa722, 0xa787, 'Latn'],
  [0xa78b, 0xa7ff, 'Latn'],
  [0xa8e0, 0xa8ff, 'Deva'],
  [0xa960, 0xa97c, 'Hang'],
  [0xa9e0, 0xa9fe, 'Mymr'],
  [0xaa60, 0xaa7f, 'Mymr'],
  [0xab01, 0xab2e, 'Ethi'],
  [0xab30, 0xab5a, 'Latn'],
  [0xab5c, 0xab64, 'Latn'],
  [0xab65, 0xab65, 'Grek'],
  [0xab66, 0xab69, 'Latn'],
  [0xac00, 0xd7fb, 'Hang'],
  [0xf900, 0xfad9, 'Hani'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb13, 0xfb17, 'Armn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe2e, 0xfe2f, 'Cyrl'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff3a, 'Hani'],
  [0xff41, 0xff5a, 'Hani'],
  [0xff66, 0xff9d, 'Hani'],
  [0xffa0, 0xffdc, 'Hang'],
  [0x10780, 0x107ba, 'Latn'],
  [0x16fe2, 0x16fe3, 'Hani'],
  [0x16ff0, 0x16ff6, 'Hani'],
  [0x1aff0, 0x1b167, 'Hani'],
  [0x1df00, 0x1df2a, 'Latn'],
  [0x1e030, 0x1e08f, 'Cyrl'],
  [0x1ee00, 0x1eef1, 'Arab'],
  [0x1f200, 0x1f200, 'Hani'],
  [0x20000, 0x323af, 'Hani'],
];

/** The script of a character; `COMMON` for what all scripts share. */
export function scriptOf(codePoint: number): string {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, script] = RANGES[middle] ?? [0, 0, COMMON];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return script;
  }
  return COMMON;
}

/** A stretch of one script: ends before `end` (UTF-16). */
export interface Stretch {
  readonly end: number;
  readonly script: string;
}

/** Latin letters and what all scripts share: most texts are nothing else, and need no look at each character. */
const LATIN_ONLY = /^[\u0300-\u036f\0-\u02df\u1e00-\u1eff\u2000-\u2125\u2127-\u27ff]*$/;
const LATIN_LETTER =
  /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u1e00-\u1eff\u2071\u207f\u2090-\u209c\u2160-\u2188]/;

/** Han, kana and their full-width marks alone: the parts of a Japanese text in its own font. */
const HAN_ONLY = /^[\u2e80-\u302d\u3030-\u3130\u3190-\u31ff\u3220-\u325f\u327f-\u9fff\uf900-\ufad9\uff01-\uff9f]*$/;

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const OPENING = Object.values(CLOSING);

/**
 * Cuts a text where its script changes (UAX #24, 5.1). What has no script of its own takes that of the character before
 * it, at the start that of the first after it; a closing bracket that of its opening one. Marks stay with their letter.
 * One stretch of `COMMON` where the text has no letter at all.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  if (LATIN_ONLY.test(text)) return [{ end: text.length, script: LATIN_LETTER.test(text) ? 'Latn' : COMMON }];
  if (HAN_ONLY.test(text)) return [{ end: text.length, script: firstScript(text) }];
  const stretches: Stretch[] = [];
  const brackets: { readonly sign: string; readonly script: string }[] = [];
  let current = COMMON;
  let at = 0;
  for (const letter of text) {
    const script = bracketed(letter, current, brackets) ?? scriptOf(letter.codePointAt(0) ?? 0);
    if (script !== COMMON && script !== current && !(COMBINING.test(letter) && at > 0)) {
      if (current !== COMMON) stretches.push({ end: at, script: current });
      current = script;
    }
    at += letter.length;
  }
  return [...stretches, { end: at, script: current }];
}

function firstScript(text: string): string {
  for (const letter of text) {
    const script = scriptOf(letter.codePointAt(0) ?? 0);
    if (script !== COMMON) return script;
  }
  return COMMON;
}

/** The script of a closing bracket whose opening one stands before it. */
function bracketed(letter: string, current: string, open: { readonly sign: string; readonly script: string }[]): string | null {
  if (OPENING.includes(letter)) open.push({ sign: letter, script: current });
  const opening = CLOSING[letter];
  if (opening === undefined) return null;
  const at = open.findLastIndex(({ sign }) => sign === opening);
  if (at < 0) return null;
  const script = open[at]?.script ?? COMMON;
  open.length = at;
  return script;
}
