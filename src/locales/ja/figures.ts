/** Sums in Japanese, which counts in steps of ten thousand: ¥1,441.2 bn is 1兆4,412億円. */
import { grouped } from '../numbers.js';

export function figure(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'JPY-bn':
      return `${billions(value)}円`;
    case 'USD-m':
      return `${grouped(value, ',')}百万ドル`;
    case 'USD-bn':
      return `${billions(value)}ドル`;
    case 'EUR-bn':
      return `${billions(value)}ユーロ`;
    case 'percent':
      return `${grouped(value, ',')}%`;
    case 'persons':
      return `${grouped(value, ',')}人`;
    default:
      return grouped(value, ',');
  }
}

const STEPS = ['', '万', '億', '兆', '京'];

/** Exact, by digits and not by floating point. A value with more than nine decimals stays in thousand millions (10億). */
function billions(value: number): string {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d{1,9}))?$/.exec(String(Math.abs(value))) ?? [];
  if (whole === '') return `${grouped(value, ',')}×10億`;
  const digits = `${whole}${fraction.padEnd(9, '0')}`.replace(/^0+(?=.)/, '');
  const groups = digits.match(/\d+?(?=(?:\d{4})*$)/g) ?? [];
  const named = groups.flatMap((group, index) => {
    const step = STEPS[groups.length - 1 - index];
    return Number(group) === 0 ? [] : [`${grouped(Number(group), ',')}${step}`];
  });
  return `${value < 0 ? '−' : ''}${named.length === 0 ? '0' : named.join('')}`;
}
