/** The objects of a finished PDF, read back one after the other, with their streams inflated. */
import { inflateSync } from 'node:zlib';
import { type Cursor, isKind, nextValue, type PdfDictionary, type PdfValue, skipBlanks } from './values.js';

export interface PdfObject {
  readonly value: PdfValue;
  /** Inflated; pictures in JPEG as they are. */
  readonly stream: Uint8Array | undefined;
}

export interface PdfObjects {
  readonly all: ReadonlyMap<number, PdfObject>;
  /** Dictionaries of the trailers. */
  readonly trailers: readonly PdfDictionary[];
  /** The file's own text, without its streams: what stands between the objects too. */
  readonly skeleton: string;
}

/**
 * Reads a file of our own from its first byte to its last, so that nothing in it can be passed over. What our writers do
 * not write (object streams, encryption, other filters) is thrown: a file that cannot be read cannot be searched.
 */
export function readObjects(file: Uint8Array): PdfObjects {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
  const cursor: Cursor = { text, at: 0 };
  const all = new Map<number, PdfObject>();
  const trailers: PdfDictionary[] = [];
  let skeleton = '';
  let copied = 0;
  for (let value = nextValue(cursor); value !== undefined; value = nextValue(cursor)) {
    if (isKind(value, 'word') && value.word === 'trailer') trailers.push(dictionary(nextValue(cursor)));
    if (typeof value !== 'number') continue;
    const opening = /^ \d+ obj\b/.exec(text.slice(cursor.at, cursor.at + 20))?.[0];
    if (opening === undefined) continue;
    cursor.at += opening.length;
    const body = nextValue(cursor) ?? null;
    const data = streamAt(cursor, file, body);
    if (data !== undefined) {
      skeleton += text.slice(copied, data.start);
      copied = data.end;
    }
    const id = value;
    // an object written anew further down counts; the earlier one is still in the file, and is read as well
    const earlier = all.get(id);
    if (earlier !== undefined) all.set(-all.size, earlier);
    all.set(id, { value: body, stream: data?.inflated });
  }
  if (trailers.length === 0) throw new Error('a PDF cannot be read back: it has no trailer');
  return { all, trailers, skeleton: skeleton + text.slice(copied) };
}

interface Data {
  readonly start: number;
  readonly end: number;
  readonly inflated: Uint8Array;
}

function streamAt(cursor: Cursor, file: Uint8Array, body: PdfValue): Data | undefined {
  skipBlanks(cursor);
  const opening = /^stream\r?\n/.exec(cursor.text.slice(cursor.at, cursor.at + 8))?.[0];
  if (opening === undefined) return undefined;
  const entries = dictionary(body);
  const length = entries.get('Length');
  const start = cursor.at + opening.length;
  if (typeof length !== 'number' || !/^\s*endstream/.test(cursor.text.slice(start + length, start + length + 12)))
    throw new Error(`a PDF cannot be read back: the stream at ${start} is not as long as it says`);
  cursor.at = start + length;
  return { start, end: start + length, inflated: inflated(file.subarray(start, start + length), entries) };
}

function inflated(data: Uint8Array, entries: PdfDictionary): Uint8Array {
  const filter = entries.get('Filter');
  if (filter === undefined) return data;
  const name = isKind(filter, 'name') && !entries.has('DecodeParms') ? filter.name : 'of several';
  // whoever inflates, the bytes are the same: what must not come from the machine is the writing
  if (name === 'FlateDecode') return inflateSync(data);
  if (name === 'DCTDecode') return data;
  throw new Error(`a PDF cannot be read back: the filter ${name} is none of ours`);
}

function dictionary(value: PdfValue | undefined): PdfDictionary {
  if (value instanceof Map) return value;
  throw new Error('a PDF cannot be read back: no dictionary where one must stand');
}

/** What a value leads to: itself, or the object that it refers to. */
export function follow(objects: PdfObjects, value: PdfValue | undefined): PdfValue | undefined {
  return isKind(value, 'ref') ? objects.all.get(value.id)?.value : value;
}

/** What stands at a path of dictionaries, references followed; undefined where there is nothing. */
export function valueAt(objects: PdfObjects, value: PdfValue | undefined, ...path: readonly string[]): PdfValue | undefined {
  let at = follow(objects, value);
  for (const key of path) at = at instanceof Map ? follow(objects, at.get(key)) : undefined;
  return at;
}
