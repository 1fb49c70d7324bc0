import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Blob, Face, Font } from 'harfbuzzjs';
import { startSubset } from '../../src/pdf/subset.js';
import { advanceOf, readTrueType } from '../../src/pdf/truetype.js';
import { load, MINCHO, SERIF } from './sample.js';

function open(file: string) {
  const bytes = load(file);
  const font = readTrueType(bytes);
  if (font === undefined) throw new Error(`${file} was not read`);
  return { font, drawn: new Font(new Face(new Blob(bytes))) };
}

test('a font says its name, weight and slope as its makers wrote them', () => {
  expect(open(SERIF).font).toMatchObject({
    postScriptName: 'SourceSerif4-Regular',
    unitsPerEm: 1000,
    weight: 400,
    italicAngle: 0,
  });
  expect(open(MINCHO).font).toMatchObject({ postScriptName: 'NotoSerifJP-Regular', fixedPitch: false });
  expect(readTrueType(new Uint8Array(100))).toBeUndefined();
});

test.each([SERIF, MINCHO])('any choice of glyphs from %s draws the same outlines as the whole font', (file) => {
  const { font, drawn } = open(file);
  const glyphs = fc.uniqueArray(fc.integer({ min: 1, max: font.glyphs - 1 }), { minLength: 1, maxLength: 40 });
  const property = fc.property(glyphs, (chosen) => {
    const subset = startSubset(font);
    const numbers = chosen.map((glyph) => subset.include(glyph));
    const copy = new Font(new Face(new Blob(subset.encode())));
    chosen.forEach((glyph, index) => {
      expect(copy.glyphToPath(numbers[index] ?? 0)).toBe(drawn.glyphToPath(glyph));
      expect(copy.glyphHAdvance(numbers[index] ?? 0)).toBe(advanceOf(font, glyph));
    });
  });
  fc.assert(property, { seed: 20240221, numRuns: 25 });
});

test('letters with accents bring the parts that they are made of', () => {
  const { font, drawn } = open(SERIF);
  for (const letter of 'éñüçÅő½') {
    const subset = startSubset(font);
    const glyph = drawn.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0;
    expect(subset.include(glyph)).toBe(1);
    const copy = new Font(new Face(new Blob(subset.encode())));
    expect(copy.glyphToPath(1)).toBe(drawn.glyphToPath(glyph));
    expect(copy.glyphToPath(1)).not.toBe('');
  }
});
