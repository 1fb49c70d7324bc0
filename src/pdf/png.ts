/** PNG pictures (ISO/IEC 15948), decoded at once and in this thread: every colour type, depth and interlace. */
import { unzlibSync } from 'fflate';
import type { Pixels } from './pixels.js';

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGB and alpha. */
  readonly color: number;
  readonly interlaced: boolean;
}

interface Chunks {
  readonly header: Header;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array;
  readonly data: Uint8Array;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** The seven passes of an interlaced picture: first column, first row, step across, step down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The pixels, eight bits a channel (sixteen are cut to the upper eight); undefined when the file is damaged. */
export function decodePng(bytes: Uint8Array): Pixels | undefined {
  const chunks = readChunks(bytes);
  if (chunks === undefined) return undefined;
  const { header, data } = chunks;
  const { put, pixels } = canvas(chunks);
  let at = 0;
  for (const { left, top, across, down, columns, rows, length } of passesOf(header)) {
    let above: Uint8Array = new Uint8Array(length);
    for (let row = 0; row < rows; row++, at += length + 1) {
      const line = data.subarray(at + 1, at + 1 + length);
      if (!unfilter(data[at] ?? 0, line, above, Math.max(1, bitsOf(header) >> 3))) return undefined;
      above = line;
      for (let column = 0; column < columns; column++)
        put(line, column, (top + row * down) * header.width + left + column * across);
    }
  }
  return pixels();
}

/** Width and height as the header says them, before anything is decoded; undefined where there is no header. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return undefined;
  const { width, height } = readHeader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 16);
  return { width, height };
}

function bitsOf({ color, depth }: Header): number {
  return (CHANNELS[color] ?? 1) * depth;
}

/** The passes that have pixels, with their size in pixels and the bytes of a line. */
function passesOf(header: Header) {
  const passes = header.interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([left, top, across, down]) => {
    const columns = Math.ceil((header.width - left) / across);
    const rows = Math.ceil((header.height - top) / down);
    const length = Math.ceil((columns * bitsOf(header)) / 8);
    return columns <= 0 || rows <= 0 ? [] : [{ left, top, across, down, columns, rows, length }];
  });
}

function readChunks(bytes: Uint8Array): Chunks | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | undefined;
  let palette: Uint8Array = new Uint8Array(0);
  let transparency: Uint8Array = new Uint8Array(0);
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length < length) return undefined;
    if (name === 'IHDR' && length >= 13) header = readHeader(view, at + 8);
    else if (name === 'PLTE') palette = body;
    else if (name === 'tRNS') transparency = body;
    else if (name === 'IDAT') parts.push(body);
    else if (name === 'IEND') break;
    at += length + 12;
  }
  if (header === undefined || DEPTHS[header.color]?.includes(header.depth) !== true || header.width * header.height === 0)
    return undefined;
  if (header.color === 3 && palette.length === 0) return undefined;
  const data = inflate(parts, sum(passesOf(header).map(({ rows, length }) => rows * (length + 1))));
  return data === undefined ? undefined : { header, palette, transparency, data };
}

function readHeader(view: DataView, at: number): Header {
  return {
    width: view.getUint32(at),
    height: view.getUint32(at + 4),
    depth: view.getUint8(at + 8),
    color: view.getUint8(at + 9),
    interlaced: view.getUint8(at + 12) === 1,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Deflate packs no more than this many bytes in one (RFC 1951: 258 in two bits). A header that promises more lies. */
const DENSEST = 1032;

/** The bytes that the header promises: no more is unpacked, whatever the file holds, and less is damage. */
function inflate(parts: readonly Uint8Array[], length: number): Uint8Array | undefined {
  const packed = new Uint8Array(sum(parts.map((part) => part.length)));
  if (length > packed.length * DENSEST) return undefined;
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  try {
    const data = unzlibSync(packed, { out: new Uint8Array(length) });
    return data.length < length ? undefined : data;
  } catch {
    return undefined;
  }
}

/** Undoes one line's filter in place; false when the filter does not exist. `step` is the bytes of a pixel. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): boolean {
  if (filter > 4) return false;
  for (let index = 0; filter !== 0 && index < line.length; index++) {
    const left = index < step ? 0 : (line[index - step] ?? 0);
    const up = above[index] ?? 0;
    const corner = index < step ? 0 : (above[index - step] ?? 0);
    const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    line[index] = (line[index] ?? 0) + guess;
  }
  return true;
}

/** The neighbour nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const fromLeft = Math.abs(up - corner);
  const fromUp = Math.abs(left - corner);
  const fromCorner = Math.abs(left + up - 2 * corner);
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}

function sampleAt(line: Uint8Array, index: number, depth: number): number {
  if (depth === 16) return ((line[2 * index] ?? 0) << 8) | (line[2 * index + 1] ?? 0);
  if (depth === 8) return line[index] ?? 0;
  const bit = index * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** What the pixels are put on, by column of a line and place in the picture. */
interface Canvas {
  readonly put: (line: Uint8Array, column: number, pixel: number) => void;
  readonly pixels: () => Pixels;
}

function canvas({ header, palette, transparency }: Chunks): Canvas {
  const { width, height, depth } = header;
  const channels = CHANNELS[header.color] ?? 1;
  const colors = header.color === 0 || header.color === 4 ? 1 : 3;
  const color = new Uint8Array(width * height * colors);
  const alpha = new Uint8Array(width * height).fill(255);
  const most = 2 ** Math.min(depth, 8) - 1;
  const eight = (value: number): number => (depth === 16 ? value >> 8 : (value * 255) / most);
  const clear = Array.from(
    { length: colors },
    (_, index) => ((transparency[2 * index] ?? 0) << 8) | (transparency[2 * index + 1] ?? 0),
  );
  const keyed = channels === colors && transparency.length >= 2 * colors;
  const entry = (line: Uint8Array, column: number, pixel: number): void => {
    const index = sampleAt(line, column, depth);
    for (let part = 0; part < 3; part++) color[pixel * 3 + part] = palette[index * 3 + part] ?? 0;
    alpha[pixel] = transparency[index] ?? 255;
  };
  const sample = (line: Uint8Array, column: number, pixel: number): void => {
    let same = keyed;
    for (let part = 0; part < colors; part++) {
      const value = sampleAt(line, column * channels + part, depth);
      color[pixel * colors + part] = eight(value);
      same &&= value === clear[part];
    }
    if (channels > colors) alpha[pixel] = eight(sampleAt(line, column * channels + colors, depth));
    else if (same) alpha[pixel] = 0;
  };
  return {
    put: header.color === 3 ? entry : sample,
    pixels: () => ({ width, height, colors, color, ...(alpha.some((value) => value < 255) ? { alpha } : {}) }),
  };
}
