/** Dates, clocks and numbers in Spanish: 24-hour clock, decimal point, blanks between groups of digits (RAE, Ortografía). */

import { type Edtf, readEdtf, weekdayOf } from '../edtf.js';
import { dayRange } from '../latin.js';
import type { DateForm } from '../locale.js';
import { grouped } from '../numbers.js';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const SHORT_MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'];
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

export function date(edtf: string, form: DateForm): string {
  const read = readEdtf(edtf);
  const words = calendar(read, form);
  return read.approximate ? `alrededor de ${words}` : words;
}

function calendar(read: Edtf, form: DateForm): string {
  const { year, month, day } = read;
  if (month === undefined) return String(year);
  const [long, short] = [MONTHS[month - 1] ?? '', SHORT_MONTHS[month - 1] ?? ''];
  const brief = form === 'short' || form === 'day';
  if (day === undefined) return brief ? `${short} ${year}` : `${long} de ${year}`;
  const weekday = WEEKDAYS[weekdayOf(read)] ?? '';
  switch (form) {
    case 'long':
      return `${day} de ${long} de ${year}`;
    case 'weekday':
      return `${weekday} ${day} de ${long} de ${year}`;
    case 'short':
      return `${day} ${short} ${year}`;
    case 'day':
      return `${weekday.slice(0, 3)} ${day} ${short}`;
    default:
      return form satisfies never;
  }
}

/** "21 de febrero", with its year where the sentence needs one. */
export function dayAndMonth(iso: string, withYear: boolean): string {
  const { year, month = 1, day } = readEdtf(iso);
  return `${day} de ${MONTHS[month - 1]}${withYear ? ` de ${year}` : ''}`;
}

export function period(from: string, to: string | undefined): string {
  if (to === undefined) return `desde ${date(from, 'long')}`;
  return from === to ? date(from, 'long') : `${date(from, 'long')} – ${date(to, 'long')}`;
}

export function dateRange(from: string, to: string): string {
  return dayRange(from, to, (day) => date(day, 'short'));
}

/** "1.er", "13.er", "20.º": before a masculine noun, as "aniversario" is. Eleventh is "undécimo", which is not shortened. */
export function ordinal(value: number): readonly [string, string] {
  const shortened = value % 10 === 3 || (value % 10 === 1 && value % 100 !== 11);
  return [String(value), shortened ? '.er' : '.º'];
}

const ORDINALS = ['', 'primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava', 'novena', 'décima'];

/** Before a feminine noun: what is counted in words is a "reunión". */
export function ordinalWord(value: number): string {
  return ORDINALS[value] ?? `${value}.ª`;
}

/** Four digits stand together; five and more are parted by blanks at which no line breaks. */
function number(value: number): string {
  return grouped(value, Math.abs(value) < 10_000 ? '' : '\u00a0');
}

/** A billion is "mil millones": "billón" would be a thousand times as much. */
export function figure(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'JPY-bn':
      return `${thousands(value)} millones de yenes`;
    case 'USD-m':
      return `${number(value)} ${value === 1 ? 'millón' : 'millones'} de dólares`;
    case 'USD-bn':
      return `${thousands(value)} millones de dólares`;
    case 'EUR-bn':
      return `${thousands(value)} millones de euros`;
    case 'percent':
      return `${number(value)}\u00a0%`;
    default:
      return number(value);
  }
}

/** "mil" is not counted with one. */
function thousands(value: number): string {
  return value === 1 ? 'mil' : `${number(value)} mil`;
}
