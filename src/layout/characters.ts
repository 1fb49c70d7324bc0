/**
 * Sets of characters, by ranges of our own: the tables of a JavaScript engine differ from release to release, and a
 * paper must not. `test/layout/scripts.test.ts` compares them with Unicode's over all that the fonts hold.
 */

/** Blanks, joiners, direction marks and variation selectors: set in whatever face stands around them. */
export const INVISIBLE =
  /[\u034f\u180b-\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}\t-\r \u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/u;

/** Private use: it means something else on every machine. */
export const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;

/**
 * What belongs to the letter before it: marks of the scripts in `scripts.ts`, joiners, variation selectors, the vowels and
 * final consonants of Korean letters written one by one, Thai and Lao AM (UAX #29, extended grapheme clusters).
 */
export const COMBINING = new RegExp(
  `[${[
    String.raw`\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670`,
    String.raw`\u06d6-\u06dc\u06df-\u06e4\u06e7-\u06e8\u06ea-\u06ed\u07a6-\u07b0\u0897-\u089f\u08ca-\u08e1\u08e3-\u0903`,
    String.raw`\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962-\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2-\u09e3`,
    String.raw`\u09fe-\u0a03\u0a3c-\u0a51\u0a70-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0acd\u0ae2-\u0ae3\u0afa-\u0b03\u0b3c`,
    String.raw`\u0b3e-\u0b57\u0b62-\u0b63\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c\u0c3e-\u0c56\u0c62-\u0c63\u0c81-\u0c83`,
    String.raw`\u0cbc\u0cbe-\u0cd6\u0ce2-\u0ce3\u0cf3-\u0d03\u0d3b-\u0d3c\u0d3e-\u0d4d\u0d57\u0d62-\u0d63\u0d81-\u0d83\u0dca-\u0ddf`,
    String.raw`\u0df2-\u0df3\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb3-\u0ebc\u0ec8-\u0ece\u0f18-\u0f19\u0f35\u0f37\u0f39`,
    String.raw`\u0f3e-\u0f3f\u0f71-\u0f84\u0f86-\u0f87\u0f8d-\u0fbc\u0fc6\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064`,
    String.raw`\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u1160-\u11ff\u135d-\u135f\u17b4-\u17d3\u17dd`,
    String.raw`\u180b-\u180d\u180f\u1885-\u1886\u18a9\u1ab0-\u1aeb\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf4\u1cf7-\u1cf9\u1dc0-\u1dff`,
    String.raw`\u200c-\u200d\u20d0-\u20f0\u2de0-\u2dff\u302a-\u302f\u3099-\u309a\ua66f-\ua672\ua674-\ua67d\ua69e-\ua69f`,
    String.raw`\ua8e0-\ua8f1\ua8ff\ua9e5\uaa7b-\uaa7d\ud7b0-\ud7fb\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}`,
  ].join('')}]`,
  'u',
);
