/** Ids of new records: readable, and unlike any that is taken. */

/** Letters that are no letter with an accent. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** `barcena-ibarra-alicia` for Bárcena Ibarra, Alicia; empty where no letter is Latin. */
export function idOf(...words: readonly string[]): string {
  return words
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9\s]/g, (letter) => LETTERS.get(letter) ?? ' ')
    .trim()
    .replace(/\s+/g, '-');
}

/** The id itself where nothing has it, else with the first number behind it that is free: `norway-ghana-2024-06-03-2`. */
export function freeId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  let count = 2;
  while (taken.includes(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}
