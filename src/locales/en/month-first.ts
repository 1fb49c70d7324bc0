/** English with the month before the day, as in the United States: "February 21, 2024". */
import { readEdtf, weekdayOf } from '../edtf.js';
import type { DateForm, Locale } from '../locale.js';
import { date as dayFirst, MONTHS, SHORT_MONTHS, WEEKDAYS } from './dates.js';
import { english } from './english.js';
import { met } from './opening.js';

export const monthFirst: Locale = {
  ...english,
  date,
  period: (from, to) => {
    if (to === undefined) return `since ${date(from, 'long')}`;
    return from === to ? date(from, 'long') : `${date(from, 'long')} – ${date(to, 'long')}`;
  },
  dateRange,
  met: (meeting) => met(meeting, (iso, more) => `${date(iso, 'long')}${more ? ',' : ''}`),
};

function date(edtf: string, form: DateForm): string {
  const read = readEdtf(edtf);
  const { year, month, day, approximate } = read;
  if (month === undefined || day === undefined) return dayFirst(edtf, form);
  const names = form === 'short' || form === 'day' ? SHORT_MONTHS : MONTHS;
  const weekday = form === 'weekday' || form === 'day' ? `${WEEKDAYS[weekdayOf(read)]}, ` : '';
  const words = `${weekday}${names[month - 1]} ${day}${form === 'day' ? '' : `, ${year}`}`;
  return approximate ? `about ${words}` : words;
}

/** No longer than it must be: "Jul 25–26, 2014", "Jul 30 – Aug 2, 2014". */
function dateRange(from: string, to: string): string {
  const last = date(to, 'short');
  const days = [from, to].every((edtf) => /^\d{4}-\d{2}-\d{2}$/.test(edtf));
  if (from === to) return last;
  if (!days || from.slice(0, 4) !== to.slice(0, 4)) return `${date(from, 'short')} – ${last}`;
  const first = date(from, 'short').replace(/, \d+$/, '');
  return from.slice(0, 7) === to.slice(0, 7) ? `${first}–${Number(to.slice(8))}, ${to.slice(0, 4)}` : `${first} – ${last}`;
}
