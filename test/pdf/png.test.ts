import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pictureKind } from '../../src/layout/picture.js';
import { readJpeg } from '../../src/pdf/jpeg.js';
import { decodePng } from '../../src/pdf/png.js';
import { png } from './drawn.js';

test('a photograph in 24 bits keeps its colours and has no mask', () => {
  const bytes = png({ width: 2, height: 2, depth: 8, color: 2, at: (x, y, channel) => 10 * x + 20 * y + channel });
  expect(pictureKind(bytes)).toBe('png');
  expect(decodePng(bytes)).toEqual({
    width: 2,
    height: 2,
    colors: 3,
    color: new Uint8Array([0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32]),
  });
});

test('a flag of two palette colours, one of them transparent, becomes RGB with a mask', () => {
  const bytes = png({
    width: 3,
    height: 1,
    depth: 1,
    color: 3,
    palette: [255, 0, 0, 0, 0, 255],
    transparency: [255, 0],
    at: (x) => x % 2,
  });
  expect(decodePng(bytes)).toMatchObject({
    color: new Uint8Array([255, 0, 0, 0, 0, 255, 255, 0, 0]),
    alpha: new Uint8Array([255, 0, 255]),
  });
});

test('a scanned stamp of two bits a pixel is spread over all grays', () => {
  const bytes = png({ width: 4, height: 1, depth: 2, color: 0, at: (x) => x });
  expect(decodePng(bytes)).toMatchObject({ colors: 1, color: new Uint8Array([0, 85, 170, 255]) });
});

test('sixteen bits are cut to eight, and the one clear colour is transparent', () => {
  const bytes = png({
    width: 2,
    height: 1,
    depth: 16,
    color: 0,
    transparency: [0x12, 0x34],
    at: (x) => (x === 0 ? 0x1234 : 0x1235),
  });
  expect(decodePng(bytes)).toMatchObject({ color: new Uint8Array([0x12, 0x12]), alpha: new Uint8Array([0, 255]) });
});

test('any filter and interlace give the same pixels', () => {
  const size = fc.integer({ min: 1, max: 11 });
  const property = fc.property(
    size,
    size,
    fc.constantFrom(0, 2, 4, 6),
    fc.constantFrom(0, 1, 2, 3, 4),
    fc.boolean(),
    fc.nat(255),
    (width, height, color, filter, interlaced, salt) => {
      const at = (x: number, y: number, channel: number): number => (x * 37 + y * 91 + channel * 53 + salt) & 255;
      const plain = decodePng(png({ width, height, depth: 8, color, at }));
      expect(plain).toBeDefined();
      expect(decodePng(png({ width, height, depth: 8, color, at, filter, interlaced }))).toEqual(plain);
    },
  );
  fc.assert(property, { seed: 20240221, numRuns: 60 });
});

test('a PNG cut anywhere is never read as another picture, and never stops the program', () => {
  const bytes = png({ width: 9, height: 9, depth: 8, color: 2, at: (x, y) => x * y });
  for (let length = 8; length < bytes.length - 16; length++) expect(decodePng(bytes.subarray(0, length))).toBeUndefined();
});

test('a JPEG says its size and colours in its frame, wherever that stands', () => {
  const comment = [0xff, 0xfe, 0, 4, 1, 2];
  const frame = [0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44, 3, 1, 17, 0, 2, 17, 0, 3, 17, 0];
  const bytes = new Uint8Array([0xff, 0xd8, ...comment, ...frame]);
  expect(pictureKind(bytes)).toBe('jpeg');
  expect(readJpeg(bytes)).toEqual({ width: 300, height: 200, components: 3, depth: 8 });
  expect(readJpeg(bytes.subarray(0, 12))).toBeUndefined();
  expect(readJpeg(new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2, 0, 0]))).toBeUndefined();
});
