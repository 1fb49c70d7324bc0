/** The numbers of a text, in digits and in words, and the months that it names. */
import { baseOf } from './checked.js';
import { matches } from './match.js';
import { ENGLISH, kanjiNumber, SPANISH } from './number-words.js';

export interface Numeral {
  readonly value: number;
  readonly written: 'digits' | 'words';
  /** Where it begins in the text, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
}

/** In order of place. Digits behind a Latin letter belong to a name: G20, COP28. */
export function numeralsIn(text: string, lang: string): readonly Numeral[] {
  return [...digitsIn(narrow(text), lang), ...wordsIn(text, lang)].sort((a, b) => a.start - b.start);
}

/** Digits of the width of a kanji as others: the text keeps its length. */
function narrow(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

const SCALES: Readonly<Record<string, string>> = {
  en: '\\s*(thousand|million|bn|billion|trillion)(?!\\p{L})',
  es: '\\s*(mil millones|millón|millones|billones|mil)(?!\\p{L})',
  ja: '(万|億|兆)',
};
const SCALE_VALUES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
  mil: 1e3,
  millón: 1e6,
  millones: 1e6,
  'mil millones': 1e9,
  billones: 1e12,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
};

/** 1,272 and 1.272 and 1 272 are one number; a mark before any other count of digits is a decimal one. */
function digitsIn(text: string, lang: string): readonly Numeral[] {
  const scale = SCALES[baseOf(lang)] ?? '($^)';
  const part = '\\d+(?:[.,\\u00a0\\u202f]\\d+)*';
  // 1兆4,412億 is one number in two parts
  const chained = baseOf(lang) === 'ja' ? `(?:${part}${scale})+(?:${part})?|${part}` : `${part}(?:${scale})?`;
  return matches(text, `(?<![\\p{Script=Latin}\\d.,])(?:${chained})`).map((match) => {
    const parts = matches(match[0], `(${part})(?:${scale})?`);
    const value = parts.reduce((sum, [, digits = '', unit = '']) => sum + decimal(digits) * (SCALE_VALUES[unit] ?? 1), 0);
    return { value: Math.round(value * 1e6) / 1e6, written: 'digits', start: match.index, end: match.index + match[0].length };
  });
}

function decimal(digits: string): number {
  const [, head = digits, tail] = /^(.*)[.,](\d{1,2}|\d{4,})$/.exec(digits) ?? [];
  const whole = head.replace(/\D/g, '');
  return Number(tail === undefined ? whole : `${whole}.${tail}`);
}

function wordsIn(text: string, lang: string): readonly Numeral[] {
  switch (baseOf(lang)) {
    case 'en':
      return latinWords(text, ENGLISH, /^[\s-]$/);
    case 'es':
      return latinWords(text, SPANISH, /^(?:\s+y)?\s+$/);
    case 'ja':
      return matches(text, '[〇一二三四五六七八九十百千]+').map((match) => ({
        value: kanjiNumber(match[0]),
        written: 'words',
        start: match.index,
        end: match.index + match[0].length,
      }));
    default:
      return [];
  }
}

/** @param joint what may stand between tens and units of one number: twenty-five, treinta y cinco */
function latinWords(text: string, values: ReadonlyMap<string, number>, joint: RegExp): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const match of matches(text, '\\p{L}+')) {
    const value = values.get(match[0].toLowerCase());
    if (value === undefined) continue;
    const before = found.at(-1);
    const joined =
      before !== undefined &&
      before.value >= 20 &&
      before.value % 10 === 0 &&
      value < 10 &&
      joint.test(text.slice(before.end, match.index));
    if (joined) found.pop();
    found.push({
      value: joined ? before.value + value : value,
      written: 'words',
      start: joined ? before.start : match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  es: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
};

/** Months that a text names, and the text without them; for Japanese with its era years as years. */
export function monthsIn(text: string, lang: string): { readonly months: readonly number[]; readonly rest: string } {
  const months: number[] = [];
  const take = (month: number): string => {
    months.push(month);
    return ' ';
  };
  if (baseOf(lang) === 'ja') {
    const rest = westernYears(narrow(text)).replace(/(\d{1,2})月/g, (_, digits: string) => take(Number(digits)));
    return { months, rest };
  }
  const names = MONTHS[baseOf(lang)] ?? [];
  const rest = text.replace(/\p{L}+/gu, (word) => (names.includes(word) ? take(names.indexOf(word) + 1) : word));
  return { months, rest };
}

/** First year of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, 大正: 1912, 明治: 1868 };

function westernYears(text: string): string {
  return text.replace(/(令和|平成|昭和|大正|明治)(元|\d{1,2})年/g, (_, era: string, year: string) => {
    return `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)) - 1}年`;
  });
}
