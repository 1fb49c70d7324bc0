import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, firstDay, lastDay, readEdtf } from '../../src/locales/edtf.js';

describe('a date is as precise as it is known', () => {
  test.each([
    ['1964', { year: 1964, month: undefined, day: undefined, approximate: false }],
    ['2024-05', { year: 2024, month: 5, day: undefined, approximate: false }],
    ['2004-09-17', { year: 2004, month: 9, day: 17, approximate: false }],
    ['1888~', { year: 1888, month: undefined, day: undefined, approximate: true }],
    ['1888-11?', { year: 1888, month: 11, day: undefined, approximate: true }],
  ])('%s', (edtf, read) => {
    expect(readEdtf(edtf)).toEqual(read);
  });

  test.each([
    ['1964', '1964-01-01', '1964-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2004-09-17', '2004-09-17', '2004-09-17'],
    ['1888~', '1888-01-01', '1888-12-31'],
    ['0794', '0794-01-01', '0794-12-31'],
  ])('%s can mean any day from %s to %s', (edtf, first, last) => {
    expect([firstDay(edtf), lastDay(edtf)]).toEqual([first, last]);
  });
});

describe('months added to a day', () => {
  test.each([
    ['2021-10-31', 24, '2023-10-31'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2022-12-31', 2, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
  ])('%s and %i months is %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });
});

const dates = fc.record({
  year: fc.integer({ min: 1, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  precision: fc.constantFrom(4, 7, 10),
  mark: fc.constantFrom('', '~', '?'),
});

test('whatever its precision, a date begins before it ends, and both are days that it can mean', () => {
  fc.assert(
    fc.property(dates, ({ year, month, day, precision, mark }) => {
      const whole = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      const known = whole.slice(0, precision);
      const [first, last] = [firstDay(known + mark), lastDay(known + mark)];
      expect(first <= whole && whole <= last).toBe(true);
      expect([first, last].every((date) => date.startsWith(known))).toBe(true);
    }),
  );
});
