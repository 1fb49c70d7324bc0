/** Dates, times and numbers in English as a ministry prints them: day before month, 24-hour clock. */
import type { DateForm } from '../locale.js';

const MONTHS = [
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
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export function date(edtf: string, form: DateForm): string {
  const approximate = /[~?]$/.test(edtf);
  const [year = 0, month, day] = edtf.replace(/[~?]$/, '').split('-').map(Number);
  const words = calendar(year, month, day, form);
  return approximate ? `about ${words}` : words;
}

function calendar(year: number, month: number | undefined, day: number | undefined, form: DateForm): string {
  if (month === undefined) return String(year);
  const names = form === 'short' || form === 'day' ? SHORT_MONTHS : MONTHS;
  const name = names[month - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  switch (form) {
    case 'long':
    case 'short':
      return `${day} ${name} ${year}`;
    case 'weekday':
      return `${weekday(year, month, day)} ${day} ${name} ${year}`;
    case 'day':
      return `${weekday(year, month, day)} ${day} ${name}`;
    default:
      return form satisfies never;
  }
}

function weekday(year: number, month: number, day: number): string {
  const midnight = new Date(0);
  // Date.UTC takes a year below 100 for one of the twentieth century.
  midnight.setUTCFullYear(year, month - 1, day);
  return WEEKDAYS[midnight.getUTCDay()] ?? '';
}

export function period(from: string, to: string | undefined): string {
  if (to === undefined) return `since ${date(from, 'long')}`;
  return from === to ? date(from, 'long') : `${date(from, 'long')} – ${date(to, 'long')}`;
}

export function dateRange(from: string, to: string): string {
  const [first, last] = [date(from, 'short'), date(to, 'short')];
  if (first === last) return first;
  const days = [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  return days && from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}–${last}` : `${first} – ${last}`;
}

export function offset(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
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

/** Digits in groups of three: 1441.2 is 1,441.2. */
export function number(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

export function figure(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  const digits = number(value);
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
