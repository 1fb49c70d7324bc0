/** PNG files drawn in a test, of any colour type, depth and interlace. */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** Colour type of PNG: 0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGB and alpha. */
  readonly color: number;
  readonly interlaced?: boolean;
  /** Filter of each line, 0 to 4. */
  readonly filter?: number;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** A channel's value at a place. */
  readonly at: (x: number, y: number, channel: number) => number;
}

const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function png(drawing: Drawing): Uint8Array {
  const { width, height, depth, color, interlaced = false, palette, transparency } = drawing;
  const lines: number[] = [];
  for (const [left, top, across, down] of interlaced ? PASSES : ([[0, 0, 1, 1]] as const)) {
    let above: readonly number[] = [];
    if (left >= width) continue;
    for (let y = top; y < height; y += down) {
      const line = packed(drawing, y, left, across);
      lines.push(drawing.filter ?? 0, ...filtered(line, above, drawing));
      above = line;
    }
  }
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...four(width), ...four(height), depth, color, 0, 0, interlaced ? 1 : 0]),
    ...(palette === undefined ? [] : chunk('PLTE', palette)),
    ...(transparency === undefined ? [] : chunk('tRNS', transparency)),
    ...chunk('IDAT', [...zlibSync(new Uint8Array(lines))]),
    ...chunk('IEND', []),
  ]);
}

function channelsOf(color: number): number {
  return [1, 0, 3, 1, 2, 0, 4][color] ?? 0;
}

function packed({ width, depth, color, at }: Drawing, y: number, left: number, across: number): readonly number[] {
  const bits: string[] = [];
  for (let x = left; x < width; x += across) {
    for (let channel = 0; channel < channelsOf(color); channel++) bits.push(at(x, y, channel).toString(2).padStart(depth, '0'));
  }
  return (bits.join('').match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

function filtered(line: readonly number[], above: readonly number[], { filter = 0, depth, color }: Drawing): readonly number[] {
  const step = Math.max(1, (depth * channelsOf(color)) >> 3);
  return line.map((byte, index) => {
    const [a, b, c] = [line[index - step] ?? 0, above[index] ?? 0, above[index - step] ?? 0];
    const estimate = a + b - c;
    const [nearest] = [a, b, c].toSorted((one, two) => Math.abs(estimate - one) - Math.abs(estimate - two));
    return (byte - ([0, a, b, (a + b) >> 1, nearest][filter] ?? 0)) & 255;
  });
}

function chunk(name: string, body: readonly number[]): readonly number[] {
  const summed = [...[...name].map((letter) => letter.charCodeAt(0)), ...body];
  return [...four(body.length), ...summed, ...four(crc32(new Uint8Array(summed)))];
}

function four(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** A small picture with a soft edge. */
export const PHOTO = png({
  width: 12,
  height: 8,
  depth: 8,
  color: 6,
  at: (x, y, channel) => (channel === 3 ? 255 - 20 * x : 20 * y + 5 * channel),
});
