/** Pictures as officers bring them: from cameras, scanners, printers' studios and broken downloads. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPicture } from '../../src/pdf/image.js';
import { decodePng } from '../../src/pdf/png.js';
import { PHOTO, png } from './drawn.js';
import { camera, jpeg } from './photographed.js';

const read = (bytes: Uint8Array) => readPicture('photos/handshake.jpg', { bytes });
const codeOf = (bytes: Uint8Array): string => {
  const found = read(bytes);
  return 'severity' in found ? found.code : found.kind;
};

describe('a photograph in JPEG', () => {
  test.each([
    ['in colour', { components: 3 }],
    ['in gray', { components: 1 }],
    ['sent line by line over a slow network (progressive)', { components: 3, frame: 0xc2 }],
    ['that says it was held upright', { camera: camera(1) }],
    ['whose camera said something else', { camera: camera(1, { tag: 0x010f }) }],
  ])('%s is printed with the bytes that it has', (_, wish) => {
    const bytes = jpeg(wish);
    expect(read(bytes)).toMatchObject({ kind: 'jpeg', bytes });
  });

  test('in CMYK is refused, with why and what to do', () => {
    expect(read(jpeg({ components: 4 }))).toMatchObject({
      code: 'picture-cmyk',
      file: 'photos/handshake.jpg',
      message: 'the picture is in CMYK, the colours of a printing press; papers are archived in RGB, the colours of screens',
      hint: 'save it again as PNG, or as JPEG in RGB',
    });
  });

  test.each([3, 6, 8, 2])(
    'that is stored turned (orientation %i) is refused: half of all readers would lay it on its side',
    (held) => {
      expect(codeOf(jpeg({ camera: camera(held) }))).toBe('picture-turned');
      expect(codeOf(jpeg({ camera: camera(held, { little: true }) }))).toBe('picture-turned');
    },
  );

  test('that broke off on its way is damaged, wherever it ends', () => {
    const bytes = jpeg({ camera: camera(1) });
    for (let length = 3; length < bytes.length; length++) expect(codeOf(bytes.subarray(0, length))).toBe('picture-damaged');
  });

  test.each([
    ['of an arithmetic coder', { frame: 0xc9 }, 'picture-damaged'],
    ['of twelve bits', { depth: 12 }, 'picture-damaged'],
    ['of two colours', { components: 2 }, 'picture-damaged'],
    ['of a wall', { width: 60_000, height: 60_000 }, 'picture-large'],
  ])('%s is refused', (_, wish, code) => {
    expect(codeOf(jpeg(wish))).toBe(code);
  });
});

describe('a picture in PNG', () => {
  const header = (width: number, height: number): Uint8Array => {
    const bytes = png({ width: 1, height: 1, depth: 8, color: 6, at: () => 0 });
    const view = new DataView(bytes.buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    return bytes;
  };

  test('that calls itself 50 000 pixels wide and high is refused before anything is unpacked', () => {
    expect(read(header(50_000, 50_000))).toMatchObject({
      code: 'picture-large',
      message: 'the picture has 50000 × 50000 pixels, more than 40 million',
    });
  });

  test('that promises more than its bytes can hold is damaged', () => {
    expect(codeOf(header(6_000, 6_000))).toBe('picture-damaged');
  });

  test('that holds more lines than it promised shows those that it promised', () => {
    const tall = png({ width: 2, height: 9, depth: 8, color: 0, at: (x, y) => 10 * y + x });
    new DataView(tall.buffer).setUint32(20, 2);
    expect(decodePng(tall)).toMatchObject({ height: 2, color: new Uint8Array([0, 1, 10, 11]) });
  });

  test('of one clear colour among many is transparent there alone', () => {
    const at = (x: number, _y: number, channel: number): number => (x === 0 ? [1, 2, 3] : [1, 2, 4])[channel] ?? 0;
    const bytes = png({ width: 2, height: 1, depth: 8, color: 2, transparency: [0, 1, 0, 2, 0, 3], at });
    expect(decodePng(bytes)?.alpha).toEqual(new Uint8Array([0, 255]));
  });

  test.each([0, 2, 4, 6])('of sixteen bits a channel (colour type %i) looks as it does in eight', (color) => {
    const at = (x: number, y: number, channel: number): number => (x * 37 + y * 91 + channel * 53) & 255;
    const deep = png({ width: 5, height: 3, depth: 16, color, at: (x, y, channel) => (at(x, y, channel) << 8) | 0x7f });
    expect(decodePng(deep)).toEqual(decodePng(png({ width: 5, height: 3, depth: 8, color, at })));
  });

  test.each([1, 2, 4])('of a palette in %i bits is the same, interlaced or not', (depth) => {
    const palette = Array.from({ length: 3 << depth }, (_, index) => (index * 29) & 255);
    const drawing = { width: 11, height: 7, depth, color: 3, palette, at: (x: number, y: number) => (x + y) % (1 << depth) };
    expect(decodePng(png({ ...drawing, interlaced: true }))).toEqual(decodePng(png(drawing)));
  });
});

test('a picture whose name lies about its kind is taken for what it is', () => {
  expect(codeOf(PHOTO)).toBe('pixels');
  expect(codeOf(new TextEncoder().encode('GIF89a......'))).toBe('picture-format');
  expect(codeOf(new TextEncoder().encode('RIFF....WEBPVP8 '))).toBe('picture-format');
});

test('no bytes stop the program: what cannot be read is refused', () => {
  const whole = [PHOTO, jpeg({ camera: camera(6) })];
  const property = fc.property(
    fc.constantFrom(...whole),
    fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 6 }),
    (picture, changes) => {
      const bytes = picture.slice();
      for (const [at, value] of changes) if (at > 2) bytes[at % bytes.length] = value;
      expect(() => read(bytes)).not.toThrow();
    },
  );
  fc.assert(property, { seed: 20240221, numRuns: 400 });
});
