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

/** Bytes that end a name, a number or a word: white space and delimiters (ISO 32000-1, 7.2.2). */
const ENDS: ReadonlySet<number> = new Set([...'\0\t\n\f\r ()<>[]{}/%'].map((character) => character.charCodeAt(0)));
/** The same by code, for all that a byte can be: each byte of a file is asked. */
const IS_END: readonly boolean[] = Array.from({ length: 0x100 }, (_, code) => ENDS.has(code));

/** The next value; undefined at the end. What is no PDF is thrown: what cannot be read cannot be searched. */
export function nextValue(cursor: Cursor): PdfValue | undefined {
  skipBlanks(cursor);
  const { text, at } = cursor;
  if (at >= text.length) return undefined;
  const first = text.charCodeAt(at);
  switch (first) {
    case SLASH:
      return nameAt(cursor);
    case BRACKET:
      return { kind: 'string', bytes: literalAt(cursor) };
    case 0x5b:
      return listAt(cursor);
    case 0x3c:
      return text.charCodeAt(at + 1) === 0x3c ? dictionaryAt(cursor) : { kind: 'string', bytes: hexadecimalAt(cursor) };
    default:
      return isDigit(first) ? (referenceAt(cursor) ?? numberAt(cursor)) : wordAt(cursor);
  }
}

const SLASH = 0x2f;
const BRACKET = 0x28;

/** Past white space and comments. */
export function skipBlanks(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === 0x25) skipComment(cursor);
    else if (code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b) || code === 0) cursor.at += 1;
    else return;
  }
}

/** Past white space, numbers that begin with a digit or a sign, and the brackets of lists. */
export function skipFigures(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if ((code >= 0x2d && code <= 0x39 && code !== SLASH) || code === 0x20 || code === 0x0a || code === 0x5b || code === 0x5d)
      cursor.at += 1;
    else return;
  }
}

function skipComment(cursor: Cursor): void {
  COMMENT.lastIndex = cursor.at;
  cursor.at += COMMENT.exec(cursor.text)?.[0].length ?? 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Behind the digits that stand there. */
function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Behind what is neither white space nor delimiter. */
function regularEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && IS_END[text.charCodeAt(end)] === false) end += 1;
  return end;
}

function referenceAt(cursor: Cursor): PdfValue | undefined {
  const { text, at } = cursor;
  const number = digitsEnd(text, at);
  const generation = text.charCodeAt(number) === 0x20 ? digitsEnd(text, number + 1) : number;
  if (generation <= number + 1 || !text.startsWith(' R', generation)) return undefined;
  if (regularEnd(text, generation + 2) !== generation + 2) return undefined;
  cursor.at = generation + 2;
  return { kind: 'ref', id: Number.parseInt(text.slice(at, number), 10) };
}

/** One that begins with a digit; others are read as words are. */
function numberAt(cursor: Cursor): number {
  const start = cursor.at;
  while (isDigit(cursor.text.charCodeAt(cursor.at)) || cursor.text[cursor.at] === '.') cursor.at += 1;
  return Number(cursor.text.slice(start, cursor.at));
}

function wordAt(cursor: Cursor): PdfValue {
  const { text, at } = cursor;
  cursor.at = regularEnd(text, at);
  if (cursor.at === at) throw new Error(`a PDF cannot be read back: "${text[at]}" at ${at}`);
  const word = text.slice(at, cursor.at);
  // what begins with a letter is an operator, and most words do
  if (text.charCodeAt(at) < 0x30 && /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { kind: 'word', word };
}

function nameAt(cursor: Cursor): PdfValue {
  return { kind: 'name', name: nameText(cursor) };
}

function nameText(cursor: Cursor): string {
  const start = cursor.at + 1;
  cursor.at = regularEnd(cursor.text, start);
  const written = cursor.text.slice(start, cursor.at);
  if (!written.includes('#')) return written;
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function listAt(cursor: Cursor): readonly PdfValue[] {
  cursor.at += 1;
  const values: PdfValue[] = [];
  while (!endsWith(cursor, ']')) values.push(valueBefore(cursor, ']'));
  return values;
}

function dictionaryAt(cursor: Cursor): PdfDictionary {
  cursor.at += 2;
  const entries = new Map<string, PdfValue>();
  while (!endsWith(cursor, '>>')) {
    const key = cursor.text.charCodeAt(cursor.at) === SLASH ? nameText(cursor) : undefined;
    if (key === undefined || endsWith(cursor, '>>')) throw new Error('a PDF cannot be read back: a dictionary without names');
    entries.set(key, valueBefore(cursor, '>>'));
  }
  return entries;
}

/** Past the end of a list, where it stands there. */
function endsWith(cursor: Cursor, end: ']' | '>>'): boolean {
  skipBlanks(cursor);
  if (!cursor.text.startsWith(end, cursor.at)) return false;
  cursor.at += end.length;
  return true;
}

function valueBefore(cursor: Cursor, end: ']' | '>>'): PdfValue {
  const value = nextValue(cursor);
  if (value === undefined) throw new Error(`a PDF cannot be read back: no ${end} before its end`);
  return value;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The string in brackets that stands there; undefined where none does. Pages hold little else. */
export function literalIn(cursor: Cursor): string | undefined {
  return cursor.text.charCodeAt(cursor.at) === BRACKET ? literalAt(cursor) : undefined;
}

function literalAt(cursor: Cursor): string {
  const { text } = cursor;
  let bytes = '';
  let depth = 1;
  cursor.at += 1;
  for (let start = cursor.at; ; ) {
    const code = text.charCodeAt(cursor.at);
    if (Number.isNaN(code)) throw new Error('a PDF cannot be read back: a string has no end');
    cursor.at += 1;
    // brackets in pairs are a part of the string
    if (code === 0x28) depth += 1;
    else if (code === 0x29) {
      depth -= 1;
      if (depth === 0) return bytes + text.slice(start, cursor.at - 1);
    } else if (code === BACKSLASH) {
      bytes += text.slice(start, cursor.at - 1) + escapeAt(cursor);
      start = cursor.at;
    }
  }
}

const BACKSLASH = 0x5c;

function escapeAt(cursor: Cursor): string {
  const octal = isDigit(cursor.text.charCodeAt(cursor.at))
    ? /^[0-7]{1,3}/.exec(cursor.text.slice(cursor.at, cursor.at + 3))?.[0]
    : undefined;
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
