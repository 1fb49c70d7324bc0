import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spanish } from '../../../src/locales/es/spanish.js';

describe('a date is printed as precisely as it is known', () => {
  test.each([
    ['2024-02-21', 'long', '21 de febrero de 2024'],
    ['2024-02-21', 'weekday', 'miércoles 21 de febrero de 2024'],
    ['2023-09-21', 'short', '21 sept 2023'],
    ['2024-02-24', 'day', 'sáb 24 feb'],
    ['2021-10', 'long', 'octubre de 2021'],
    ['2021-10', 'short', 'oct 2021'],
    ['1964', 'long', '1964'],
    ['1888~', 'long', 'alrededor de 1888'],
  ] as const)('%s (%s) is “%s”', (edtf, form, printed) => {
    expect(spanish.date(edtf, form)).toBe(printed);
  });

  test('ranges and periods', () => {
    expect(spanish.dateRange('2014-07-25', '2014-07-26')).toBe('25–26 jul 2014');
    expect(spanish.dateRange('2023-12-31', '2024-01-02')).toBe('31 dic 2023 – 2 ene 2024');
    expect(spanish.dateRange('2014', '2014')).toBe('2014');
    expect(spanish.period('2019~', undefined)).toBe('desde alrededor de 2019');
    expect(spanish.period('2017', '2018')).toBe('2017 – 2018');
  });
});

test('clocks count to 24', () => {
  expect(spanish.timeRange(spanish.time('17:00'), spanish.time('17:30'))).toBe('17:00–17:30 h');
  expect(spanish.timeRange(spanish.time('17:00'), undefined)).toBe('17:00 h');
  expect(spanish.clock('Tokio', spanish.time('05:00'), spanish.date('2024-02-22', 'day'), spanish.shift(1))).toBe(
    'Tokio 05:00 h, jue 22 feb (+1 día)',
  );
  expect(spanish.clock('Ciudad de México', spanish.time('14:00'), undefined, spanish.shift(0))).toBe(
    'Ciudad de México 14:00 h, mismo día',
  );
});

describe('numbers and ordinals', () => {
  test.each([
    [1, '1.er'],
    [2, '2.º'],
    [3, '3.er'],
    [11, '11.º'],
    [13, '13.er'],
    [20, '20.º'],
    [21, '21.er'],
    [60, '60.º'],
    [111, '111.º'],
    [130, '130.º'],
  ])('the %ith anniversary is “%s”', (value, printed) => {
    expect(spanish.ordinal(value).join('')).toBe(printed);
  });

  test('meetings are counted in the feminine', () => {
    expect(spanish.ordinalWord(2)).toBe('segunda');
    expect(spanish.ordinalWord(12)).toBe('12.ª');
  });

  test.each([
    [1441.2, 'JPY-bn', '1441.2 mil millones de yenes'],
    [1, 'EUR-bn', 'mil millones de euros'],
    [2, 'USD-bn', '2 mil millones de dólares'],
    [18297, 'USD-m', '18\u00a0297 millones de dólares'],
    [1, 'USD-m', '1 millón de dólares'],
    [10143, 'persons', '10\u00a0143'],
    [-1272, 'count', '−1272'],
    [2.5, 'percent', '2.5\u00a0%'],
    ['más de 1200', 'count', 'más de 1200'],
  ])('%s %s is printed “%s”', (value, unit, printed) => {
    expect(spanish.figure(value, unit)).toBe(printed);
  });

  test('digits survive grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        (value) => spanish.figure(value, 'count').replaceAll('\u00a0', '') === String(value),
      ),
    );
  });
});
