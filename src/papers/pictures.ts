/** The pictures that a document names: those of records from inside the data folder only, those of templates from their desks' too. */
import type { Document, Figure } from '../document/tree.js';
import { nodesOf } from '../document/walk.js';
import type { Fault, Outcome } from '../faults/fault.js';
import type { Picture } from '../layout/picture.js';
import { readPicture } from '../pdf/image.js';
import type { Press } from './press.js';

/**
 * Bytes and size in pixels by name. A picture that is not there, or that no paper can print, is a fault at its place in the template.
 *
 * @param chain  desks in whose folders a picture that a template names may lie (a logo), the base set first: the last wins
 */
export function picturesOf(
  press: Press,
  document: Document,
  chain: readonly string[] = [],
): Outcome<ReadonlyMap<string, Picture>> {
  const faults: Fault[] = [];
  const pictures = new Map<string, Picture>();
  for (const figure of figuresOf(document)) {
    const bytes = bytesOf(press, figure, chain);
    const read = readPicture(figure.file, bytes && { bytes }, press.plates);
    if ('severity' in read) faults.push(atFigure(read, figure));
    else if (bytes !== undefined) pictures.set(figure.file, { bytes, ...sizeOf(read) });
  }
  return { value: pictures, faults };
}

function bytesOf(press: Press, { file, from }: Figure, chain: readonly string[]): Uint8Array | undefined {
  const desks = from === undefined ? chain.toReversed() : [];
  for (const desk of desks) {
    const bytes = press.files.picture(desk, file);
    if (bytes !== undefined) return bytes;
  }
  return press.store.picture(file);
}

/** What is wrong with a picture is said where a record names it, else where the template prints it. */
function atFigure(fault: Fault, { file, at, from }: Figure): Fault {
  const path = from?.[0];
  const own = 'put it into the folder of the desk, or of one that it extends';
  const hint = path === undefined && fault.code === 'picture-missing' ? { hint: own } : {};
  return { ...fault, ...hint, ...at, ...(path === undefined ? {} : { path }), message: `${file}: ${fault.message}` };
}

function figuresOf(document: Document): readonly Figure[] {
  return [...nodesOf(document.sections)].filter((node): node is Figure => 'kind' in node && node.kind === 'figure');
}

function sizeOf(read: Exclude<ReturnType<typeof readPicture>, Fault>): { readonly width: number; readonly height: number } {
  const { width, height } = read.kind === 'jpeg' ? read.header : read;
  return { width, height };
}
