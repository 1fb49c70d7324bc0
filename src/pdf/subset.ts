/** A TrueType font that holds only the glyphs used: outlines are copied as they stand, hinting included. */
import { advanceOf, bearingOf, outlineOf, type TrueType, tableOf } from './truetype.js';

/** Flags of a component in a composite outline (ISO 14496-22, `glyf`). */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** Glyphs of the subset in their new order: glyph 0 of the font first, then the used ones, then their components. */
export interface Subset {
  /** New number of a glyph, given to it at its first call. */
  readonly include: (glyph: number) => number;
  /** The glyphs so far, in their new order. */
  readonly glyphs: () => readonly number[];
  /** The font file. */
  readonly encode: () => Uint8Array;
}

export function startSubset(font: TrueType): Subset {
  const order = [0];
  const numbers = new Map<number, number>([[0, 0]]);
  const include = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, order.length);
    order.push(glyph);
    return order.length - 1;
  };
  return { include, glyphs: () => order, encode: () => encode(font, order, include) };
}

function encode(font: TrueType, order: readonly number[], include: (glyph: number) => number): Uint8Array {
  const outlines: Uint8Array[] = [];
  // The order grows while its components are found.
  for (let index = 0; index < order.length; index++) outlines.push(copyOutline(font, order[index] ?? 0, include));
  const glyf = join(outlines);
  const loca = new Uint8Array(4 * (outlines.length + 1));
  const locaView = new DataView(loca.buffer);
  let offset = 0;
  outlines.forEach((outline, index) => {
    offset += outline.length;
    locaView.setUint32(4 * (index + 1), offset);
  });
  const head = copyTable(font, 'head');
  new DataView(head.buffer).setUint32(8, 0);
  new DataView(head.buffer).setInt16(50, 1);
  const hhea = copyTable(font, 'hhea');
  new DataView(hhea.buffer).setUint16(34, order.length);
  const maxp = copyTable(font, 'maxp');
  new DataView(maxp.buffer).setUint16(4, order.length);
  const hints = ['cvt ', 'fpgm', 'prep'].filter((name) => font.tables.has(name));
  return assemble([
    ...hints.map((name): readonly [string, Uint8Array] => [name, copyTable(font, name)]),
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metrics(font, order)],
    ['loca', loca],
    ['maxp', maxp],
  ]);
}

/** A glyph's outline, padded to four bytes, its components renumbered. */
function copyOutline(font: TrueType, glyph: number, include: (glyph: number) => number): Uint8Array {
  const { offset, length } = outlineOf(font, glyph);
  const copy = new Uint8Array((length + 3) & ~3);
  copy.set(font.bytes.subarray(offset, offset + length));
  const view = new DataView(copy.buffer);
  if (length === 0 || view.getInt16(0) >= 0) return copy;
  for (let at = 10; ; ) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, include(view.getUint16(at + 2)));
    if ((flags & MORE) === 0) return copy;
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
}

function metrics(font: TrueType, order: readonly number[]): Uint8Array {
  const hmtx = new Uint8Array(4 * order.length);
  const view = new DataView(hmtx.buffer);
  order.forEach((glyph, index) => {
    view.setUint16(4 * index, advanceOf(font, glyph));
    view.setInt16(4 * index + 2, bearingOf(font, glyph));
  });
  return hmtx;
}

/** A copy in memory of its own: `slice` would not do, since that of Node's Buffer gives a window on the font itself. */
function copyTable(font: TrueType, name: string): Uint8Array<ArrayBuffer> {
  const { offset, length } = tableOf(font, name);
  return new Uint8Array(font.bytes.subarray(offset, offset + length));
}

/** A font file of these tables, which must come in the order of their names. */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = new Uint8Array(12 + 16 * tables.length);
  const view = new DataView(directory.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (tables.length - power));
  let offset = directory.length;
  const bodies = tables.map(([name, table], index) => {
    const record = 12 + 16 * index;
    const body = new Uint8Array((table.length + 3) & ~3);
    body.set(table);
    for (let letter = 0; letter < 4; letter++) view.setUint8(record + letter, name.charCodeAt(letter));
    view.setUint32(record + 4, checksum(body));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += body.length;
    return { name, body, start: offset - body.length };
  });
  const file = join([directory, ...bodies.map(({ body }) => body)]);
  const head = bodies.find(({ name }) => name === 'head');
  if (head !== undefined) new DataView(file.buffer).setUint32(head.start + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}

/** Sum of the big-endian words of a table whose length is a multiple of four. */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
