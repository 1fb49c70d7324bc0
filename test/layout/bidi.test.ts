import { describe as about, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baseLevel, openLevels } from '../../src/layout/bidi.js';
import { leftEdges, visualOrder } from '../../src/layout/visual.js';

const levels = openLevels();
/** Level of each letter, as digits. */
const shown = (text: string, base: 0 | 1 = 0): string => levels(text, base)?.join('') ?? 'all 0';

about('A paragraph’s direction', () => {
  test('is that of its language: Arabic, Hebrew, Persian and Urdu begin at the right', () => {
    expect(['en', 'ja', 'es', 'zh-Hant'].map(baseLevel)).toEqual([0, 0, 0, 0]);
    expect(['ar', 'ar-EG', 'he', 'fa-IR', 'ur'].map(baseLevel)).toEqual([1, 1, 1, 1, 1]);
    expect(baseLevel('arn')).toBe(0);
  });
});

about('The directions of a text', () => {
  test('text from left to right is told without looking: European, Japanese, figures', () => {
    expect(shown('Minister KAMIKAWA, 上川外務大臣, €1,272 (5%)')).toBe('all 0');
  });

  test('an Arabic name in an English sentence runs from right to left, the blanks around it do not', () => {
    expect(shown('Mr محمد علي, Cairo')).toBe('000111111110000000');
  });

  test('in an Arabic paragraph, abbreviations and numbers run from left to right and brackets with the paragraph', () => {
    expect(shown('رقم (EU) 12/2026', 1)).toBe('1111122112222222');
  });

  test('a paper in Arabic that quotes only English still begins at the right', () => {
    expect(shown('OECD', 1)).toBe('2222');
  });
});

about('The order on a line', () => {
  test('an Arabic stretch within an English line is turned round, a number within it is not', () => {
    const parts = ['Mr ', 'محمد', ' ', 'علي', ' ', '12', ', Cairo'];
    const order = visualOrder([0, 1, 1, 1, 1, 2, 0]);
    expect(order.map((index) => parts[index])).toEqual(['Mr ', '12', ' ', 'علي', ' ', 'محمد', ', Cairo']);
  });

  test('an Arabic line is turned round as a whole, the English words in it stay in order', () => {
    expect(visualOrder([1, 1, 2, 2, 2, 1])).toEqual([5, 2, 3, 4, 1, 0]);
  });

  test('each part begins where the one at its left ends', () => {
    const parts = [
      { width: 10, level: 0 },
      { width: 20, level: 1 },
      { width: 5, level: 1 },
      { width: 8, level: 0 },
    ];
    expect(leftEdges(parts, 100)).toEqual([100, 115, 110, 135]);
  });

  test('whatever the levels, each part stands once, and the line is as wide as its parts', () => {
    const part = fc.record({ width: fc.integer({ min: 0, max: 50 }), level: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const order = visualOrder(parts.map(({ level }) => level));
        expect([...order].sort((a, b) => a - b)).toEqual(parts.map((_, index) => index));
        const edges = leftEdges(parts, 7);
        let pen = 7;
        for (const index of order) {
          expect(edges[index]).toBe(pen);
          pen += parts[index]?.width ?? 0;
        }
      }),
    );
  });

  test('an even level alone turns nothing, an odd one everything', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 9 }), (level, count) => {
        const forwards = Array.from({ length: count }, (_, index) => index);
        expect(visualOrder(forwards.map(() => level))).toEqual(level % 2 === 0 ? forwards : [...forwards].reverse());
      }),
    );
  });
});
