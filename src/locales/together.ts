/** What a language holds together on one line, beyond the rules of Unicode: "Dr. Bárcena", "30 minutes", 午後5時. */
import { HELD_IN_ENGLISH } from './en/together.js';
import { HELD_IN_SPANISH } from './es/together.js';
import { type HeldWords, heldPlaces, SIGNS } from './held-words.js';
import { heldInJapanese } from './ja/together.js';

/**
 * Places of a text, after `from` and not after `to` (UTF-16), where its language would not end a line. What stands around
 * the stretch is seen: a title holds to a name in bold, or in another language.
 */
export type Together = (text: string, from: number, to: number) => readonly number[];

const LANGUAGES: ReadonlyMap<string, Together> = new Map([
  ['en', of(HELD_IN_ENGLISH)],
  ['es', of(HELD_IN_SPANISH)],
  ['ja', heldInJapanese],
]);
const OTHERS = of(SIGNS);

function of(words: HeldWords): Together {
  return (text, from, to) => heldPlaces(words, text, from, to);
}

/** Of a language by its tag (`en-GB` is `en`); signs and units alone where papers do not come in it. */
export function togetherOf(lang: string): Together {
  const subtag = lang.indexOf('-');
  return LANGUAGES.get((subtag === -1 ? lang : lang.slice(0, subtag)).toLowerCase()) ?? OTHERS;
}
