import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { japanese } from '../../../src/locales/ja/japanese.js';

const { figure } = japanese({ era: false });

test.each([
  [1441.2, 'JPY-bn', '1兆4,412億円'],
  [0.15, 'JPY-bn', '1億5,000万円'],
  [10000, 'JPY-bn', '10兆円'],
  [0, 'JPY-bn', '0円'],
  [-2.5, 'USD-bn', '−25億ドル'],
  [12.345678901, 'EUR-bn', '123億4,567万8,901ユーロ'],
  [18297, 'USD-m', '18,297百万ドル'],
  [10143, 'persons', '10,143人'],
  [1272, 'count', '1,272'],
  [2.5, 'percent', '2.5%'],
  ['1,200以上', 'count', '1,200以上'],
])('%s %s is printed %s', (value, unit, printed) => {
  expect(figure(value, unit)).toBe(printed);
});

describe('a sum in steps of ten thousand', () => {
  const STEP: Readonly<Record<string, bigint>> = {
    万: 10_000n,
    億: 100_000_000n,
    兆: 1_000_000_000_000n,
    京: 10_000_000_000_000_000n,
  };

  test('is exactly the sum that was recorded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
        const printed = figure(Number(`${whole}.${String(thousandths).padStart(3, '0')}`), 'JPY-bn').replace('円', '');
        const parts = [...printed.replaceAll(',', '').matchAll(/(\d+)([万億兆京]?)/g)];
        const sum = parts.reduce((total, [, digits = '', step = '']) => total + BigInt(digits) * (STEP[step] ?? 1n), 0n);
        expect(sum).toBe(BigInt(whole) * 1_000_000_000n + BigInt(thousandths) * 1_000_000n);
      }),
    );
  });

  test('does not invent digits that it cannot count', () => {
    expect(figure(1.2345678912, 'JPY-bn')).toBe('1.2345678912×10億円');
  });
});
