/** Dates and clocks in Japanese, with years by the era where the desk wants them. */
import { readEdtf, weekdayOf } from '../edtf.js';
import type { DateConvention, DateForm } from '../locale.js';
import { eraYear, gregorianYear } from './era.js';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

/** What of a Japanese date depends on how a desk writes years. */
export interface Dates {
  date(edtf: string, form: DateForm): string;
  period(from: string, to: string | undefined): string;
  dateRange(from: string, to: string): string;
  /** 令和6年2月21日, or 2月21日 without its year. */
  monthDay(iso: string, withYear: boolean): string;
}

export function datesIn({ era }: DateConvention): Dates {
  const yearOf = (edtf: string): string => (era ? eraYear(edtf) : gregorianYear(readEdtf(edtf)));

  const date = (edtf: string, form: DateForm): string => {
    const { approximate, ...read } = readEdtf(edtf);
    const { month, day } = read;
    const year = form === 'day' && day !== undefined ? '' : yearOf(edtf);
    const weekday = form === 'day' || form === 'weekday' ? `（${WEEKDAYS[weekdayOf({ ...read, approximate })]}）` : '';
    const rest = month === undefined ? '' : day === undefined ? `${month}月` : `${month}月${day}日${weekday}`;
    return `${year}${rest}${approximate ? '頃' : ''}`;
  };

  return {
    date,
    period: (from, to) => {
      if (to === undefined) return `${date(from, 'long')}から`;
      return from === to ? date(from, 'long') : `${date(from, 'long')}～${date(to, 'long')}`;
    },
    dateRange: (from, to) => {
      const first = date(from, 'short');
      if (from === to) return first;
      const days = [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) && yearOf(from) === yearOf(to);
      return `${first}～${days ? withinYear(from, to) : date(to, 'short')}`;
    },
    monthDay: (iso, withYear) => `${withYear ? yearOf(iso) : ''}${monthAndDay(iso)}`,
  };
}

/** The end of a range that began in the same year: 26日, 8月2日. */
function withinYear(from: string, to: string): string {
  return from.slice(0, 7) === to.slice(0, 7) ? `${Number(to.slice(8))}日` : monthAndDay(to);
}

function monthAndDay(iso: string): string {
  const { month, day } = readEdtf(iso);
  return `${month}月${day}日`;
}

/** 午後5時, 午前0時30分, of a 24-hour clock. */
export function clock12(hhmm: string): string {
  const [hour = 0, minute = 0] = hhmm.split(':').map(Number);
  return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minute === 0 ? '' : `${minute}分`}`;
}
