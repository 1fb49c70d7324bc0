import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { english } from '../../src/locales/en/english.js';

describe('a date is printed as precisely as it is known', () => {
  test.each([
    ['2024-02-21', 'long', '21 February 2024'],
    ['2024-02-21', 'weekday', 'Wed 21 February 2024'],
    ['2023-09-21', 'short', '21 Sep 2023'],
    ['2024-02-22', 'day', 'Thu 22 Feb'],
    ['2021-10', 'long', 'October 2021'],
    ['2021-10', 'short', 'Oct 2021'],
    ['1964', 'long', '1964'],
    ['1888~', 'long', 'about 1888'],
  ] as const)('%s (%s) is “%s”', (edtf, form, printed) => {
    expect(english.date(edtf, form)).toBe(printed);
  });

  test('a visit of two days in one month names the month once', () => {
    expect(english.dateRange('2014-07-25', '2014-07-26')).toBe('25–26 Jul 2014');
    expect(english.dateRange('2023-12-31', '2024-01-02')).toBe('31 Dec 2023 – 2 Jan 2024');
  });
});

describe('numbers and ordinals', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [20, '20th'],
    [60, '60th'],
    [111, '111th'],
    [130, '130th'],
  ])('%i is “%s”', (value, printed) => {
    expect(english.ordinal(value).join('')).toBe(printed);
  });

  test('the second meeting is a word, the twelfth a number', () => {
    expect(english.ordinalWord(2)).toBe('second');
    expect(english.ordinalWord(12)).toBe('12th');
  });

  test.each([
    [1441.2, 'JPY-bn', '¥1,441.2 bn'],
    [18297, 'USD-m', 'US$18,297 m'],
    [10143, 'persons', '10,143'],
    ['more than 1,200', 'count', 'more than 1,200'],
  ])('%s %s is printed “%s”', (value, unit, printed) => {
    expect(english.figure(value, unit)).toBe(printed);
  });

  test('digits survive grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        (value) => english.figure(value, 'count').replaceAll(',', '') === String(value),
      ),
    );
  });
});

describe('clocks elsewhere', () => {
  test('the day is named where it is not the venue’s', () => {
    expect(english.clock('Tokyo', '05:00', english.date('2024-02-22', 'day'), english.shift(1))).toBe(
      'Tokyo 05:00, Thu 22 Feb (+1 day)',
    );
    expect(english.clock('Mexico City', '14:00', undefined, english.shift(0))).toBe('Mexico City 14:00, same day');
  });
  test('offsets without a name are printed in hours', () => {
    expect(english.offset(540)).toBe('UTC+9');
    expect(english.offset(-180)).toBe('UTC−3');
    expect(english.offset(345)).toBe('UTC+5:45');
  });
});
