/** Everything that can be read in a finished PDF, seen or unseen, by the places in which a reader would find it. */
import { type PdfObjects, readObjects } from './objects.js';
import { spokenIn } from './spoken.js';
import { textString } from './text-string.js';
import { isKind, type PdfDictionary, type PdfValue } from './values.js';

export interface PdfContents {
  /** Texts by place: `page 3`, `outline`. Pieces of one place that nobody reads as one stand by themselves. */
  readonly texts: readonly { readonly where: string; readonly pieces: readonly string[] }[];
  /** Inflated streams by place: `XMP metadata`, `attachment`, `stream 12`; last what stands around them, `the file itself`. */
  readonly streams: readonly { readonly where: string; readonly bytes: Uint8Array }[];
}

/** @throws where the file is none that our writers write: what cannot be read cannot be searched */
export function contentsOfPdf(file: Uint8Array): PdfContents {
  const objects = readObjects(file);
  const { pages, blocks } = spokenIn(objects);
  return {
    texts: [
      ...pages.map((pieces, index) => ({ where: `page ${index + 1}`, pieces: pieces.filter((piece) => piece !== '') })),
      { where: 'text in reading order', pieces: blocks },
      ...stringsOf(objects),
    ],
    streams: [
      ...[...objects.all].flatMap(([id, { value, stream }]) =>
        stream === undefined ? [] : [{ where: streamPlace(value instanceof Map ? value : new Map(), id), bytes: stream }],
      ),
      { where: 'the file itself', bytes: Buffer.from(objects.skeleton, 'latin1') },
    ],
  };
}

/** Places of strings, by the key under which they stand. */
const PLACES: Readonly<Record<string, string>> = {
  ActualText: 'alternative text',
  Alt: 'alternative text',
  Contents: 'text of a link',
  Desc: 'attachment',
  E: 'alternative text',
  F: 'attachment',
  UF: 'attachment',
  URI: 'address of a link',
};

function stringsOf(objects: PdfObjects): PdfContents['texts'] {
  const places = new Map<string, string[]>();
  const add = (where: string, bytes: string): void => {
    const known = places.get(where);
    if (known === undefined) places.set(where, [textString(bytes)]);
    else known.push(textString(bytes));
  };
  const walk = (value: PdfValue, where: string): void => {
    if (isKind(value, 'string')) add(where, value.bytes);
    else if (Array.isArray(value)) for (const each of value) walk(each, where);
    else if (value instanceof Map) for (const [key, each] of value) walk(each, placeOf(key, value, where));
  };
  // what the Info dictionary says stands in objects of its own
  for (const { value } of objects.all.values()) walk(value, isKind(value, 'string') ? 'document properties' : 'a string');
  for (const trailer of objects.trailers) walk(trailer, 'a string');
  return [...places].map(([where, pieces]) => ({ where, pieces }));
}

function placeOf(key: string, within: PdfDictionary, otherwise: string): string {
  if (key === 'Title' && within.has('Parent')) return 'outline';
  if (within.has('Producer') || within.has('CreationDate')) return 'document properties';
  return (Object.hasOwn(PLACES, key) ? PLACES[key] : undefined) ?? otherwise;
}

function streamPlace(entries: PdfDictionary, id: number): string {
  const names = ['Type', 'Subtype'].map((key) => entries.get(key));
  const is = (name: string): boolean => names.some((value) => isKind(value, 'name') && value.name === name);
  if (is('Metadata')) return 'XMP metadata';
  if (is('EmbeddedFile')) return 'attachment';
  return is('Image') ? 'a picture' : `stream ${id}`;
}
