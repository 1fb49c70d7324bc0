/** Japanese eras: a table of our own, since the machine's knows what it knows. */
import { type Edtf, firstDay, lastDay, readEdtf } from '../edtf.js';

interface Era {
  readonly name: string;
  /** ISO date of its first day. */
  readonly from: string;
}

/** Newest first. */
const ERAS: readonly Era[] = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
  { name: '大正', from: '1912-07-30' },
  { name: '明治', from: '1868-01-25' },
];

/** Until then the months of an era were lunar, and 23 October 1868 was the eighth day of the ninth month. */
const FIRST_SOLAR_YEAR = 1873;

/**
 * 令和6年, 平成元年. The Gregorian year where the date can lie in two eras (2019 alone, January 1989), since either era
 * would be a guess; and where no era has such a date.
 */
export function eraYear(edtf: string): string {
  const { year, month } = readEdtf(edtf);
  const era = eraOf(firstDay(edtf));
  const lunar = month !== undefined && year < FIRST_SOLAR_YEAR;
  if (era === undefined || era !== eraOf(lastDay(edtf)) || lunar) return gregorianYear({ year });
  const nth = year - Number(era.from.slice(0, 4)) + 1;
  return `${era.name}${nth === 1 ? '元' : nth}年`;
}

/** 2024年. */
export function gregorianYear({ year }: Pick<Edtf, 'year'>): string {
  return `${year}年`;
}

function eraOf(day: string): Era | undefined {
  return ERAS.find(({ from }) => day >= from);
}
