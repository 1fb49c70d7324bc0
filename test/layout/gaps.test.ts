import { describe, expect, test } from '@jest/globals';
import { spread } from '../../src/layout/gaps.js';
import { unbroken } from '../../src/layout/lines.js';
import { type Piece, total } from '../../src/layout/pieces.js';
import { linesOf, SIZE, shaped } from './broken.js';

/** Where each character of a line stands, in em from its left edge. */
function places(pieces: readonly Piece[]): readonly (readonly [string, number])[] {
  let pen = 0;
  return pieces.flatMap((piece) => {
    if (piece.kind === 'ruby') return [];
    return piece.glyphs.map((glyph): readonly [string, number] => {
      const at = (pen + glyph.dx) / SIZE;
      pen += glyph.advance;
      return [glyph.text, Math.round(at * 100) / 100];
    });
  });
}

const natural = (text: string) => places(spread(unbroken(shaped(text, 'ja')), 1000, 'left').pieces);

describe('Full-width marks', () => {
  test('share the blank between them', () => {
    expect(natural('海」、「年')).toEqual([
      ['海', 0],
      ['」', 1],
      ['、', 1.5],
      ['「', 2],
      ['年', 3],
    ]);
  });

  test('lose the blank before them where they begin a line', () => {
    expect(natural('「年')).toEqual([
      ['「', -0.5],
      ['年', 0.5],
    ]);
  });

  test('lose the blank after them at the end of a justified line, but not of the last one', () => {
    const [first, last] = linesOf('上川大臣は述べた。また海は述べた。', { width: 9 * SIZE, align: 'justify', lang: 'ja' });
    const set = [first, last].map((line) => spread(line ?? unbroken([]), 9 * SIZE, 'justify'));
    expect(set.map(({ pieces }) => places(pieces).at(-1))).toEqual([
      ['。', 8.5],
      ['。', 7],
    ]);
    expect(total(set[0]?.pieces ?? [])).toBeCloseTo(9 * SIZE);
  });

  test('keep that blank at the end of a ragged line that has the room', () => {
    const line = unbroken(shaped('述べた。', 'ja'));
    expect(total(spread(line, 4 * SIZE, 'left').pieces)).toBeCloseTo(4 * SIZE);
    expect(total(spread(line, 3.6 * SIZE, 'left').pieces)).toBeCloseTo(3.6 * SIZE);
  });
});

describe('A justified line', () => {
  const open = (text: string, lang = 'en') => ({ ...unbroken(shaped(text, lang)), last: false });

  test('is stretched at its blanks, never between letters', () => {
    const line = open('We welcome it');
    const { pieces, free } = spread(line, line.width + 6, 'justify');
    expect(free).toBeCloseTo(0);
    expect(pieces.map((piece, at) => piece.width - (line.pieces[at]?.width ?? 0))).toEqual([0, 3, 0, 3, 0]);
  });

  test('is stretched at a blank that does not break as at any other', () => {
    const line = open('met Dr.\u00a0Bárcena today');
    const { pieces } = spread(line, line.width + 6, 'justify');
    const widths = pieces.flatMap((piece) => (piece.kind === 'word' && piece.blank ? piece.width : []));
    expect(widths.map((width) => width.toFixed(3))).toEqual(new Array(3).fill(widths[0]?.toFixed(3)));
  });

  test('in Japanese is stretched between characters, and not within a number', () => {
    const line = open('海は2024年の海', 'ja');
    const { pieces } = spread(line, line.width + 2, 'justify');
    const at = new Map(places(pieces));
    const before = new Map(places(spread({ ...line, last: true }, line.width + 2, 'justify').pieces));
    const moved = (letter: string) => (at.get(letter) ?? 0) - (before.get(letter) ?? 0);
    expect(moved('は')).toBeGreaterThan(0);
    expect(moved('4')).toBeCloseTo(moved('0'), 1);
  });

  test('stays ragged where filling it would tear a hole', () => {
    const line = open('We welcome');
    expect(spread(line, line.width + SIZE, 'justify').free).toBeCloseTo(SIZE);
  });
});
