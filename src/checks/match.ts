/** Finding names and words in texts: whole words where a script has them. */

/** A name as a pattern that matches it as a whole word: `Niger`, not the beginning of `Nigeria`. */
export function whole(name: string): string {
  const first = [...name][0] ?? '';
  const last = [...name].at(-1) ?? '';
  const before = boundary(first);
  const after = boundary(last);
  return `${before === '' ? '' : `(?<!${before})`}${literal(name)}${after === '' ? '' : `(?!${after})`}`;
}

/** Any of some names, the longest that fits; matches nothing where there are none. */
export function anyOf(names: Iterable<string>): string {
  const sorted = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(literal).join('|')})`;
}

export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** What may not stand beside a character if it is to begin or end a word. Han is written without any sign of it. */
function boundary(character: string): string {
  if (/[\p{Script=Latin}\p{N}]/u.test(character)) return '[\\p{Script=Latin}\\p{N}]';
  if (/[\p{Script=Katakana}ー]/u.test(character)) return '[\\p{Script=Katakana}ー]';
  return '';
}

/** All matches of a pattern, with the flags of every pattern here. `blind` to case. */
export function matches(text: string, pattern: string, blind = false): readonly RegExpExecArray[] {
  return [...text.matchAll(new RegExp(pattern, blind ? 'giu' : 'gu'))];
}
