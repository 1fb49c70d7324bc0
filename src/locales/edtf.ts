/**
 * Dates with their own precision (EDTF, ISO 8601-2): never padded, so that `1964` is a year and not 1 January
 * (domain.md 4.1: a treaty in force on "January 1, 1970").
 */
import { DateTime } from 'luxon';

export interface Edtf {
  readonly year: number;
  /** 1 to 12, where known. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly approximate: boolean;
}

/** Reads a date that the schema has passed. */
export function readEdtf(value: string): Edtf {
  const [year = 0, month, day] = value.replace(/[~?]$/, '').split('-').map(Number);
  return { year, month, day, approximate: /[~?]$/.test(value) };
}

/** First day that the date can mean, ISO. */
export function firstDay(value: string): string {
  const { year, month = 1, day = 1 } = readEdtf(value);
  return iso(year, month, day);
}

/** Last day that the date can mean, ISO. */
export function lastDay(value: string): string {
  const { year, month = 12, day } = readEdtf(value);
  return iso(year, month, day ?? daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Adds whole months to an ISO day; the last day of a short month where there is no such day. */
export function addMonths(day: string, months: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toISODate() ?? day;
}

/** 0 for Sunday. */
export function weekdayOf({ year, month = 1, day = 1 }: Edtf): number {
  const midnight = new Date(0);
  // Date.UTC takes a year below 100 for one of the twentieth century.
  midnight.setUTCFullYear(year, month - 1, day);
  return midnight.getUTCDay();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
