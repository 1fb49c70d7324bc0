import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kanjiNumber } from '../../src/checks/number-words.js';
import { monthsIn, numeralsIn } from '../../src/checks/numbers.js';

const values = (text: string, lang: string): readonly number[] => numeralsIn(text, lang).map(({ value }) => value);

describe('a number is the same however a language writes it', () => {
  test.each([
    ['en', '1,272 companies', 1272],
    ['en', '¥1,441.2 billion', 1441.2e9],
    ['en', 'the 20th anniversary', 20],
    ['en', 'twenty-five years', 25],
    ['en', 'the sixtieth anniversary', 60],
    ['es', '1.272 empresas', 1272],
    ['es', '1,272 empresas', 1272],
    ['es', '1.441,2 mil millones de yenes', 1441.2e9],
    ['es', 'el 20.º aniversario', 20],
    ['es', 'treinta y cinco años', 35],
    ['es', 'vigésimo quinto aniversario', 25],
    ['ja', '1,272社', 1272],
    ['ja', '1兆4,412億円', 1441.2e9],
    ['ja', '２０周年', 20],
    ['ja', '二十五周年', 25],
  ] as const)('%s: %s', (lang, text, value) => {
    expect(values(text, lang)).toEqual([value]);
  });

  test('digits of a name are no number', () => {
    expect(values('the G20 and COP28', 'en')).toEqual([]);
    expect(values('G20及びCOP28', 'ja')).toEqual([]);
  });
});

test('kanji numerals read back as what they were written from', () => {
  const place = (digit: number, sign: string): string =>
    digit === 0 ? '' : digit === 1 ? sign : `${'一二三四五六七八九'[digit - 1]}${sign}`;
  const written = (value: number): string =>
    [
      place(Math.floor(value / 1000), '千'),
      place(Math.floor(value / 100) % 10, '百'),
      place(Math.floor(value / 10) % 10, '十'),
    ].join('') + (value % 10 === 0 ? '' : '一二三四五六七八九'[(value % 10) - 1]);
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => kanjiNumber(written(value)) === value));
});

test('digits read back with the separators of any language', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(',', '.', '\u00a0', ''), (value, mark) => {
      const written = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
      for (const lang of ['en', 'es', 'ja']) expect(values(`${written} `, lang)).toEqual([value]);
    }),
  );
});

test('months are read out of a text, and era years are years', () => {
  expect(monthsIn('in May, on 21 February', 'en').months).toEqual([5, 2]);
  expect(monthsIn('the two may meet', 'en').months).toEqual([]);
  expect(monthsIn('en mayo', 'es').months).toEqual([5]);
  const { months, rest } = monthsIn('令和６年５月2日、平成元年', 'ja');
  expect(months).toEqual([5]);
  expect(values(rest, 'ja')).toEqual([2024, 2, 1989]);
});
