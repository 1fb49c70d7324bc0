/** The languages that papers come in. */
import { english } from './en/english.js';
import type { Locale } from './locale.js';

const LANGUAGES: Readonly<Record<string, Locale>> = { en: english };

/** Tags of all languages that papers come in. */
export const languageTags: readonly string[] = Object.keys(LANGUAGES);

/** The locale of a language tag; undefined when papers do not come in it. */
export function localeOf(lang: string): Locale | undefined {
  return LANGUAGES[lang];
}
