import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { english } from '../../../src/locales/en/english.js';
import { localeOf } from '../../../src/locales/languages.js';
import type { DateForm, Opening } from '../../../src/locales/locale.js';
import { presence } from '../encounter.js';

const american = localeOf('en', { era: false, order: 'month-day' }) ?? english;

test.each([
  ['2024-02-21', 'long', 'February 21, 2024'],
  ['2024-02-21', 'weekday', 'Wed, February 21, 2024'],
  ['2024-02-21', 'short', 'Feb 21, 2024'],
  ['2024-02-22', 'day', 'Thu, Feb 22'],
  ['2024-05', 'long', 'May 2024'],
  ['1964', 'short', '1964'],
  ['1888-11-30~', 'long', 'about November 30, 1888'],
] as const)('an American desk writes %s, in its %s form, as %s', (edtf, form, printed) => {
  expect(american.date(edtf, form)).toBe(printed);
});

test('a visit is no longer than it must be', () => {
  expect(american.dateRange('2014-07-25', '2014-07-26')).toBe('Jul 25–26, 2014');
  expect(american.dateRange('2014-07-30', '2014-08-02')).toBe('Jul 30 – Aug 2, 2014');
  expect(american.dateRange('2023-12-31', '2024-01-02')).toBe('Dec 31, 2023 – Jan 2, 2024');
  expect(american.dateRange('2023-12-31', '2023-12-31')).toBe('Dec 31, 2023');
  expect(american.dateRange('2014-07', '2014-08')).toBe('Jul 2014 – Aug 2014');
});

test('a tenure runs from month to month, or still', () => {
  expect(american.period('2023-09-13', '2024-10')).toBe('September 13, 2023 – October 2024');
  expect(american.period('2023-09-13', undefined)).toBe('since September 13, 2023');
});

const MEETING: Opening = {
  day: '2024-05-14',
  time: undefined,
  home: undefined,
  duration: undefined,
  form: 'meeting',
  own: presence('Secretary Whitfield', undefined, 'f', false),
  others: [presence('Minister Marsk', undefined, 'f', true)],
  city: 'Washington',
  country: 'United States',
  occasion: undefined,
};

test('the year is set off by commas before a place, and only there', () => {
  expect(american.met(MEETING)).toContain('on May 14, 2024, in Washington');
  expect(american.met({ ...MEETING, form: 'telephone' })).toMatch(/on May 14, 2024\. $/);
  expect(english.met(MEETING)).toContain('on 14 May 2024 in Washington');
});

test('a desk that says nothing of it, or day-month, has the day first', () => {
  for (const order of [undefined, 'day-month'] as const)
    expect(localeOf('en', { era: false, order })?.date('2024-02-21', 'long')).toBe('21 February 2024');
});

test('both orders say the same: the words of a date, whatever their order', () => {
  const day = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
  const words = (text: string): readonly string[] => text.split(/[ ,]+/).sort();
  fc.assert(
    fc.property(day, fc.constantFrom<DateForm>('long', 'weekday', 'short', 'day'), (date, form) => {
      const iso = date.toISOString().slice(0, 10);
      expect(words(american.date(iso, form))).toEqual(words(english.date(iso, form)));
    }),
  );
});
