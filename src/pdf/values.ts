/** The values of a PDF file (ISO 32000-1, 7.3), read back as our own writers spell them. */

export type PdfValue =
  | number
  | boolean
  | null
  | { readonly kind: 'name'; readonly name: string }
  /** One character for each byte. */
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'ref'; readonly id: number }
  /** An operator, or a keyword between objects. */
  | { readonly kind: 'word'; readonly word: string }
  | readonly PdfValue[]
  | PdfDictionary;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Where a reader stands in a text of one character for each byte. */
export interface Cursor {
  readonly text: string;
  at: number;
}

const COMMENT = /%[^\r\n]*/y;
const REF = /\d+ \d+ R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;

/** The next value; undefined at the end. What is no PDF is thrown: what cannot be read cannot be searched. */
export function nextValue(cursor: Cursor): PdfValue | undefined {
  skipBlanks(cursor);
  const { text, at } = cursor;
  const first = text[at];
  if (first === undefined) return undefined;
  if (first === '/') return nameAt(cursor);
  if (first === '(') return { kind: 'string', bytes: literalAt(cursor) };
  if (first === '[') return listUntil(cursor, ']');
  if (text.startsWith('<<', at)) return dictionaryAt(cursor);
  if (first === '<') return { kind: 'string', bytes: hexadecimalAt(cursor) };
  if (isDigit(text.charCodeAt(at))) return referenceAt(cursor) ?? numberAt(cursor);
  const word = matchAt(REGULAR, cursor);
  if (word === undefined) throw new Error(`a PDF cannot be read back: "${first}" at ${at}`);
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { kind: 'word', word };
}

/** Past white space and comments. */
export function skipBlanks(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === 0x25) matchAt(COMMENT, cursor);
    else if (code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b) || code === 0) cursor.at += 1;
    else return;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function referenceAt(cursor: Cursor): PdfValue | undefined {
  let end = cursor.at;
  while (isDigit(cursor.text.charCodeAt(end))) end += 1;
  // most numbers are followed by no other one: the pattern is dearer than this look
  if (cursor.text[end] !== ' ' || !isDigit(cursor.text.charCodeAt(end + 1))) return undefined;
  const ref = matchAt(REF, cursor);
  return ref === undefined ? undefined : { kind: 'ref', id: Number.parseInt(ref, 10) };
}

/** One that begins with a digit; others are read as words are. */
function numberAt(cursor: Cursor): number {
  const start = cursor.at;
  while (isDigit(cursor.text.charCodeAt(cursor.at)) || cursor.text[cursor.at] === '.') cursor.at += 1;
  return Number(cursor.text.slice(start, cursor.at));
}

function matchAt(pattern: RegExp, cursor: Cursor): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  cursor.at += found?.length ?? 0;
  return found;
}

function nameAt(cursor: Cursor): PdfValue {
  cursor.at += 1;
  const written = matchAt(REGULAR, cursor) ?? '';
  const name = written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { kind: 'name', name };
}

function listUntil(cursor: Cursor, end: ']' | '>>'): readonly PdfValue[] {
  cursor.at += end.length;
  const values: PdfValue[] = [];
  for (;;) {
    skipBlanks(cursor);
    if (cursor.text.startsWith(end, cursor.at)) break;
    const value = nextValue(cursor);
    if (value === undefined) throw new Error(`a PDF cannot be read back: no ${end} before its end`);
    values.push(value);
  }
  cursor.at += end.length;
  return values;
}

function dictionaryAt(cursor: Cursor): PdfDictionary {
  const values = listUntil(cursor, '>>');
  const entries = new Map<string, PdfValue>();
  for (let index = 0; index < values.length; index += 2) {
    const [key, value] = [values[index], values[index + 1]];
    if (!isKind(key, 'name') || value === undefined) throw new Error('a PDF cannot be read back: a dictionary without names');
    entries.set(key.name, value);
  }
  return entries;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalAt(cursor: Cursor): string {
  const { text } = cursor;
  let bytes = '';
  let depth = 0;
  for (;;) {
    const character = text[cursor.at++];
    if (character === undefined) throw new Error('a PDF cannot be read back: a string has no end');
    if (character === '\\') bytes += escapeAt(cursor);
    else if (character === '(' && depth++ === 0) continue;
    else if (character === ')' && --depth === 0) return bytes;
    else bytes += character;
  }
}

function escapeAt(cursor: Cursor): string {
  const octal = /^[0-7]{1,3}/.exec(cursor.text.slice(cursor.at, cursor.at + 3))?.[0];
  const escaped = octal ?? /^(?:\r\n|[\s\S])/.exec(cursor.text.slice(cursor.at, cursor.at + 2))?.[0] ?? '';
  cursor.at += escaped.length;
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  return /[\r\n]/.test(escaped) ? '' : (ESCAPES[escaped] ?? escaped);
}

const OTHER = /[^0-9A-Fa-f]/;

function hexadecimalAt(cursor: Cursor): string {
  const end = cursor.text.indexOf('>', cursor.at);
  const written = cursor.text.slice(cursor.at + 1, end < 0 ? undefined : end);
  const digits = OTHER.test(written) ? written.replace(/[\0\t\n\f\r ]/g, '') : written;
  if (end < 0 || OTHER.test(digits)) throw new Error('a PDF cannot be read back: a string in no hexadecimal digits');
  cursor.at = end + 1;
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}

type Kinds = Extract<PdfValue, { readonly kind: string }>;

/** True for a value of that kind. */
export function isKind<Kind extends Kinds['kind']>(
  value: PdfValue | undefined,
  kind: Kind,
): value is Extract<Kinds, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

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
