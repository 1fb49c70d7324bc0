/** The languages that papers come in. */
import { english } from './en/english.js';
import { monthFirst } from './en/month-first.js';
import { spanish } from './es/spanish.js';
import { japanese } from './ja/japanese.js';
import type { DateConvention, Locale } from './locale.js';

const LANGUAGES: ReadonlyMap<string, (dates: DateConvention) => Locale> = new Map([
  ['en', ({ order }) => (order === 'month-day' ? monthFirst : english)],
  ['ja', japanese],
  ['es', () => spanish],
]);

/** Tags of all languages that papers come in. */
export const languageTags: readonly string[] = [...LANGUAGES.keys()];

/** The locale of a language tag, with dates as the desk writes them; undefined when papers do not come in it. */
export function localeOf(lang: string, dates: DateConvention): Locale | undefined {
  return LANGUAGES.get(lang)?.(dates);
}
