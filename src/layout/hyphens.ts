/** Where words may be divided, by language: TeX's patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). */

/** Divides words. Lives as long as the process may make papers: each different word is looked at once. */
export interface Hyphens {
  /**
   * Where a word may be divided, in order, counted from its beginning in UTF-16 units. None for a name, an acronym, a short
   * word, or in a language without patterns.
   *
   * @param word  letters alone
   * @param lang  BCP 47; English is that of Britain unless it says en-US
   */
  readonly of: (word: string, lang: string) => readonly number[];
}

/** For papers that divide no words but where an officer says so. */
export const UNDIVIDED: Hyphens = { of: () => [] };

/** How a language divides: the patterns' name, and the least letters of a word, before and after a hyphen. */
interface Manner {
  readonly patterns: string;
  readonly word: number;
  readonly before: number;
  readonly after: number;
}

const ENGLISH = { word: 6, before: 2, after: 3 };
const AMERICAN: Manner = { patterns: 'en-us', ...ENGLISH };
const MANNERS: Readonly<Record<string, Manner>> = {
  en: { patterns: 'en-gb', ...ENGLISH },
  es: { patterns: 'es', word: 5, before: 2, after: 2 },
};

/** Words kept of one language; then they are let go, so that a long batch stays flat. */
const KEPT = 20_000;

/** Small letters alone: what begins with a capital is a name or a title, and stays whole. */
const DIVISIBLE = /^[a-zß-öø-ÿāăąćčďđēęěğīłńňőœřśşšťūůűźżž]+$/;

/**
 * Opens the patterns of languages, each when its first word is asked for.
 *
 * @param load  the patterns of a name (`en-gb`), as the package `hyphen` holds them
 */
export function openHyphens(load: (patterns: string) => unknown): Hyphens {
  const divisions = new Map<Manner, Map<string, readonly number[]>>();
  const opened = new Map<Manner, Patterns>();
  return {
    of: (word, lang) => {
      const manner = mannerOf(lang);
      if (manner === undefined || word.length < manner.word || !DIVISIBLE.test(word)) return [];
      const known = divisions.get(manner) ?? new Map<string, readonly number[]>();
      divisions.set(manner, known);
      const before = known.get(word);
      if (before !== undefined) return before;
      const patterns = opened.get(manner) ?? readPatterns(load(manner.patterns), manner.patterns);
      opened.set(manner, patterns);
      const places = divide(word, patterns).filter((at) => at >= manner.before && at <= word.length - manner.after);
      if (known.size >= KEPT) known.clear();
      known.set(word, places);
      return places;
    },
  };
}

function mannerOf(lang: string): Manner | undefined {
  if (lang.toLowerCase().startsWith('en-us')) return AMERICAN;
  const [language = ''] = lang.toLowerCase().split('-');
  return Object.hasOwn(MANNERS, language) ? MANNERS[language] : undefined;
}

/** Rows of levels; a tree of letters whose leaves and forks name a row; words that the patterns get wrong. */
interface Patterns {
  readonly levels: readonly unknown[];
  readonly tree: unknown;
  readonly words: unknown;
}

function readPatterns(read: unknown, name: string): Patterns {
  const parts: readonly unknown[] = Array.isArray(read) ? read : [];
  const [levels, tree, words] = parts;
  if (!Array.isArray(levels) || typeof tree !== 'object') throw new Error(`the hyphenation patterns "${name}" cannot be read`);
  return { levels, tree, words };
}

/** The places whose highest level is odd. */
function divide(word: string, { levels, tree, words }: Patterns): readonly number[] {
  const exception = member(words, word);
  if (Array.isArray(exception)) return numbers(exception);
  const framed = `.${word}.`;
  const highest = new Array<number>(word.length + 1).fill(0);
  for (let from = 0; from < framed.length; from++) {
    // The rows of patterns that begin at the word's beginning leave the full stop out.
    const start = Math.max(0, from - 1);
    let node = tree;
    for (let at = from; at < framed.length; at++) {
      const next = member(Array.isArray(node) ? node[0] : node, framed.charAt(at));
      if (next === undefined) break;
      const row = levels[typeof next === 'number' ? next : Array.isArray(next) ? Number(next[1]) : -1];
      for (const [index, level] of numbers(row).entries()) highest[start + index] = Math.max(highest[start + index] ?? 0, level);
      node = next;
    }
  }
  return highest.flatMap((level, at) => (level % 2 === 1 ? [at] : []));
}

function member(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
}

function numbers(row: unknown): readonly number[] {
  return Array.isArray(row) ? row.filter((value) => typeof value === 'number') : [];
}
