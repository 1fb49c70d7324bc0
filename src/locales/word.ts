/** Looking up a printed word. */
import type { Words } from './en/words.js';
import type { Vocabulary } from './locale.js';

/** The word for a value of an enumeration; the value itself where a record holds one that no table knows. */
export function wordIn(words: Words, vocabulary: Vocabulary, value: string): string {
  const table: Readonly<Record<string, string>> = words[vocabulary];
  return Object.hasOwn(table, value) ? (table[value] ?? value) : value;
}
