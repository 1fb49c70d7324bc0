import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spread } from '../../src/layout/gaps.js';
import { textOf } from '../../src/layout/lines.js';
import { parterOf } from '../../src/layout/partings.js';
import { total } from '../../src/layout/pieces.js';
import { tolerances } from '../../src/layout/price.js';
import { totalFit } from '../../src/layout/total-fit.js';
import { broken, HYPHENS, linesOf, mannerOf, type Setting, SIZE, shaped } from './broken.js';
import { cheapest, costOf, measured } from './ways.js';

const OUTSET =
  'At the outset, Minister Kamikawa welcomed the second meeting with Secretary Bárcena and expressed her gratitude for ' +
  'Mexico’s condolences over the Noto Peninsula Earthquake. She expressed her intention to keep cooperating on disaster risk ' +
  'reduction, sharing experience.';

/** How wide the widest blank of a justified paragraph becomes, in em; of a line that is not filled none. */
function widestBlank(text: string, setting: Setting): number {
  const blanks = linesOf(text, { ...setting, align: 'justify' }).flatMap((line) =>
    spread(line, setting.width, 'justify').pieces.flatMap((piece) =>
      piece.kind === 'word' && piece.text === ' ' ? piece.width : [],
    ),
  );
  return Math.max(...blanks) / SIZE;
}

describe('A paragraph is broken as a whole', () => {
  test('where line by line a hole would be torn, none is', () => {
    // "with" fits on the second line, which leaves the third with a hole: "Secretary Bárcena and expressed".
    expect(broken(OUTSET, { width: 190, align: 'justify' })).toEqual([
      'At the outset, Minister Kamikawa',
      'welcomed the second meeting',
      'with Secretary Bárcena and expressed',
      'her gratitude for Mexico’s condolences',
      'over the Noto Peninsula Earthquake.',
      'She expressed her intention to keep',
      'cooperating on disaster risk reduction,',
      'sharing experience.',
    ]);
    expect(widestBlank(OUTSET, { width: 190 })).toBeLessThan(0.7);
  });

  test('words are divided only where whole words will not do', () => {
    expect(broken(OUTSET, { width: 300, align: 'justify', divided: true }).join(' ')).not.toContain('- ');
    expect(broken(OUTSET, { width: 130, align: 'justify', divided: true }).join(' ')).toContain('- ');
  });

  test('ragged lines are of nearly one length', () => {
    expect(broken(OUTSET, { width: 190 })).toEqual([
      'At the outset, Minister Kamikawa',
      'welcomed the second meeting with',
      'Secretary Bárcena and expressed her',
      'gratitude for Mexico’s condolences',
      'over the Noto Peninsula Earthquake.',
      'She expressed her intention to keep',
      'cooperating on disaster risk reduction,',
      'sharing experience.',
    ]);
  });

  test.each([
    ['en', 'The ministers shared the view to work together on it.', 238],
    ['ja', '両大臣は国際社会の平和と安定のために協力することで一致したと言う。', 310],
  ])('%s: a last line never holds a syllable alone', (lang, text, width) => {
    const [last = ''] = broken(text, { width, align: 'justify', lang }).slice(-1);
    expect(last.length).toBeGreaterThan(2);
  });

  test('what an address must end stays as it is, line by line', () => {
    expect(broken('Ministry of Foreign Affairs|2-2-1 Kasumigaseki|Tokyo', { width: 300, align: 'justify' })).toEqual([
      'Ministry of Foreign Affairs',
      '2-2-1 Kasumigaseki',
      'Tokyo',
    ]);
  });

  test('the first line may have less room than the others, for a time beside it', () => {
    expect(broken('Economy: twenty years of the partnership', { width: 150, first: 90 })[0]).toBe('Economy: twenty');
  });
});

const PLAIN = [
  'trade',
  'investment',
  'the',
  'of',
  'Bárcena',
  'condolences,',
  'Vice-Chair',
  '1,272',
  'a',
  'govern\u00adment',
  'cooperation.',
];
const english = fc.array(fc.constantFrom(...PLAIN), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const KANA = ['上川大臣', 'から、', '「海の年」', 'と述べ', 'ました。', 'メキシコ', '（EPA）', '・', 'G20'];
const japanese = fc.array(fc.constantFrom(...KANA), { minLength: 1, maxLength: 20 }).map((words) => words.join(''));
const text = fc.oneof(
  english.map((words) => ({ words, lang: 'en' })),
  japanese.map((words) => ({ words: words.replaceAll('G20', 'Ｇ'), lang: 'ja' })),
);
const settings = fc.record({
  width: fc.integer({ min: 90, max: 300 }),
  align: fc.constantFrom('justify' as const, 'left' as const, 'center' as const),
  divided: fc.boolean(),
});
const RUNS = { numRuns: 150, seed: 20240221 };

describe('However a paragraph is broken', () => {
  test('its words are what was written', () => {
    fc.assert(
      fc.property(text, settings, ({ words, lang }, setting) => {
        const said = linesOf(words, { ...setting, lang }).map((line) => textOf(line.pieces));
        expect(said.join('')).toBe(words.replaceAll('\u00ad', ''));
      }),
      RUNS,
    );
  });

  test('no line leaves its measure, none but the last is shorter where it can be filled, and that one is not stretched', () => {
    fc.assert(
      fc.property(text, settings, ({ words, lang }, setting) => {
        for (const line of linesOf(words, { ...setting, lang })) {
          const { free, pieces } = spread(line, setting.width, setting.align);
          expect(free).toBeGreaterThan(-0.05);
          const { stretch } = measured(line.pieces);
          if (setting.align === 'justify' && !line.last && free > 0.05) expect(free).toBeGreaterThan(stretch);
          if (line.last) expect(total(pieces)).toBeLessThan(total(line.pieces) + 0.001);
        }
      }),
      RUNS,
    );
  });

  test('a blank never loses more than a third of itself, and never gains more than half an em', () => {
    fc.assert(
      fc.property(english, settings, (words, setting) => {
        for (const line of linesOf(words, setting)) {
          const natural = line.pieces.find((piece) => piece.kind === 'word' && piece.text === ' ')?.width ?? 0;
          const { pieces } = spread(line, setting.width, setting.align);
          const inside = pieces.slice(0, -1).flatMap((piece) => (piece.kind === 'word' && piece.text === ' ' ? piece.width : []));
          for (const width of inside) {
            expect(width).toBeGreaterThan((natural * 2) / 3 - 0.001);
            expect(width).toBeLessThan(natural + SIZE / 2 + 0.001);
          }
        }
      }),
      RUNS,
    );
  });

  test('no other way has fewer demerits', () => {
    const few = fc.array(fc.constantFrom(...PLAIN), { minLength: 2, maxLength: 7 }).map((words) => words.join(' '));
    const narrow = fc.record({
      width: fc.integer({ min: 75, max: 130 }),
      first: fc.integer({ min: 75, max: 150 }),
      align: fc.constantFrom('justify' as const, 'left' as const),
      divided: fc.boolean(),
    });
    fc.assert(
      fc.property(few, narrow, (words, setting) => {
        const paragraph = shaped(words);
        const manner = mannerOf(setting);
        const found = totalFit(paragraph, manner, parterOf(HYPHENS), setting.divided);
        const costs = tolerances(manner).map((tolerance, pass) =>
          cheapest(paragraph, manner, tolerance, pass > 0 && setting.divided),
        );
        const best = costs.find((cost) => cost < Number.POSITIVE_INFINITY) ?? Number.POSITIVE_INFINITY;
        const cost = found === null ? Number.POSITIVE_INFINITY : costOf(paragraph, found, manner);
        expect(cost === best || Math.abs(cost - best) < 0.001 * best).toBe(true);
      }),
      RUNS,
    );
  });
});
