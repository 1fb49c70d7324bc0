/** The language of an element, and the direction in which that language is written. */
import type { Attributes } from './markup.js';

/** Scripts without capitals that run from right to left: Arabic, Hebrew, Persian, Urdu. */
const RIGHT_TO_LEFT = /^(ar|he|fa|ur)(-|$)/;

/** What an element must say of its language inside of another; nothing where both are of one. */
export function languageAttributes(lang: string, around: string | undefined): Attributes {
  if (lang === around) return {};
  const direction = directionOf(lang);
  return { lang, dir: direction === directionOf(around ?? '') ? undefined : direction };
}

function directionOf(lang: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
