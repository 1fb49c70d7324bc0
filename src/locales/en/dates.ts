/** Dates, times and numbers in English as a ministry prints them: day before month, 24-hour clock. */

import { type Edtf, readEdtf, weekdayOf } from '../edtf.js';
import { dayRange } from '../latin.js';
import type { DateForm } from '../locale.js';
import { grouped } from '../numbers.js';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export function date(edtf: string, form: DateForm): string {
  const read = readEdtf(edtf);
  const words = calendar(read, form);
  return read.approximate ? `about ${words}` : words;
}

function calendar(read: Edtf, form: DateForm): string {
  const { year, month, day } = read;
  if (month === undefined) return String(year);
  const names = form === 'short' || form === 'day' ? SHORT_MONTHS : MONTHS;
  const name = names[month - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  switch (form) {
    case 'long':
    case 'short':
      return `${day} ${name} ${year}`;
    case 'weekday':
      return `${WEEKDAYS[weekdayOf(read)]} ${day} ${name} ${year}`;
    case 'day':
      return `${WEEKDAYS[weekdayOf(read)]} ${day} ${name}`;
    default:
      return form satisfies never;
  }
}

/** "February 21", with its year where the sentence needs one: the order of the ministry's English readouts. */
export function monthDay(iso: string, withYear: boolean): string {
  const { year, month = 1, day = 1 } = readEdtf(iso);
  return `${MONTHS[month - 1]} ${day}${withYear ? `, ${year}` : ''}`;
}

/** "5:00 p.m.", of a 24-hour clock: the clock of the ministry's English readouts. */
export function clock12(hhmm: string): string {
  const [hour = 0, minute = 0] = hhmm.split(':').map(Number);
  const shown = `${hour > 12 ? hour - 12 : hour}:${String(minute).padStart(2, '0')}`;
  return hhmm === '12:00' ? '12:00 noon' : `${shown} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

export function period(from: string, to: string | undefined): string {
  if (to === undefined) return `since ${date(from, 'long')}`;
  return from === to ? date(from, 'long') : `${date(from, 'long')} – ${date(to, 'long')}`;
}

export function dateRange(from: string, to: string): string {
  return dayRange(from, to, (day) => date(day, 'short'));
}

export function ordinal(value: number): readonly [string, string] {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return [String(value), suffix];
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export function ordinalWord(value: number): string {
  return ORDINALS[value] ?? ordinal(value).join('');
}

export function figure(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  const digits = grouped(value, ',');
  switch (unit) {
    case 'JPY-bn':
      return `¥${digits} bn`;
    case 'USD-m':
      return `US$${digits} m`;
    case 'USD-bn':
      return `US$${digits} bn`;
    case 'EUR-bn':
      return `€${digits} bn`;
    case 'percent':
      return `${digits} %`;
    default:
      return digits;
  }
}
