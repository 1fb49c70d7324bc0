/** Strings of a PDF that are texts (ISO 32000-1, 7.9.2.2), read back. */

/** 0x18 to 0x1f and 0x80 to 0xa0 of PDFDocEncoding (annex D.3); the rest of it is Latin-1. */
const ACCENTS = '\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc';
const MARKS =
  '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e\ufffd\u20ac';

/** A text string: UTF-16 or UTF-8 behind their marks, else PDFDocEncoding. */
export function textString(bytes: string): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\u00fe\u00ff'))
    return raw
      .subarray(2, raw.length - (raw.length % 2))
      .swap16()
      .toString('utf16le');
  if (bytes.startsWith('\u00ff\u00fe')) return raw.subarray(2).toString('utf16le');
  if (bytes.startsWith('\u00ef\u00bb\u00bf')) return raw.subarray(3).toString('utf8');
  return [...bytes].map(documentLetter).join('');
}

function documentLetter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x18 && code < 0x20) return ACCENTS[code - 0x18] ?? '';
  return code >= 0x80 && code <= 0xa0 ? (MARKS[code - 0x80] ?? '') : character;
}
