/** How much paper a text takes, and where each of its pages begins: what a limit of pages is held against. */
import type { Extent, GlyphsItem, Mark, PageStart, Struct } from './display.js';
import { notesHeight, type PageFlow } from './pages.js';
import { heightOf, type Origin, type Strip } from './strip.js';

/** The pages of one section, and the height of their column, points. */
interface Filled {
  readonly pages: readonly PageFlow[];
  readonly height: number;
}

/** Measures the pages of all sections. `structs` tell words from the markers and readings that stand beside them. */
export function extentOf(sections: readonly Filled[], structs: readonly Struct[]): Extent {
  const pages = sections.flatMap(({ pages, height }) => pages.map((page) => ({ page, height })));
  let last: Origin | null = null;
  const starts = pages.map(({ page }): PageStart | null => {
    const index = page.body.findIndex((strip) => hasContent(strip));
    const origin: Origin | null = page.body[index]?.origin ?? last;
    last = page.body.findLast((strip) => strip.origin !== null)?.origin ?? last;
    return origin === null || index < 0 ? null : { ...origin, words: wordsOf(page.body.slice(index), structs) };
  });
  const end = pages.at(-1);
  const part = end === undefined ? 0 : (heightOf(end.page.body) + notesHeight(end.page.notes)) / end.height;
  return { pages: Math.max(0, pages.length - 1) + Math.min(1, part), starts };
}

/** A head that a table repeats, a ground, a rule are no beginning of anything. */
function hasContent(strip: Strip): boolean {
  return strip.items.some(({ kind, mark }) => (kind === 'glyphs' || kind === 'image') && typeof mark !== 'string');
}

/** As many letters of a page's first words as name the place. */
const LETTERS = 48;

/** The first words of strips: as long as they are of one element, and not longer than needed. */
function wordsOf(strips: readonly Strip[], structs: readonly Struct[]): string {
  let words = '';
  let first: number | null = null;
  for (const strip of strips) {
    const items = strip.items.filter((item): item is GlyphsItem => item.kind === 'glyphs' && isText(item.mark, structs));
    const [opening] = items;
    if (opening === undefined) continue;
    const owner = typeof opening.mark === 'string' ? null : opening.mark.struct;
    first ??= owner;
    if (owner !== first || [...words].length > LETTERS) break;
    const line = items.map((item, index) => `${apart(items[index - 1], item) ? ' ' : ''}${item.actual ?? item.text}`).join('');
    words += words === '' || /[\u00ad\u3000-\u9fff\uff00-\uffef]$/.test(words) ? line : ` ${line}`;
  }
  return shortened(words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim());
}

/** Numbers before items and readings above words are not read with them. */
function isText(mark: Mark, structs: readonly Struct[]): boolean {
  if (typeof mark === 'string') return false;
  const type = structs[mark.struct]?.type;
  return type !== 'Lbl' && type !== 'RT';
}

/** Cells beside each other, lines below each other; words of one line meet. */
function apart(before: GlyphsItem | undefined, item: GlyphsItem): boolean {
  return before !== undefined && (before.y !== item.y || item.x > rightOf(before) + 1);
}

function rightOf({ x, glyphs }: GlyphsItem): number {
  return glyphs.reduce<number>((at, glyph) => at + glyph.advance, x);
}

/** Cut after a word, or after any character in a script without blanks. */
function shortened(words: string): string {
  const letters = [...words];
  if (letters.length <= LETTERS) return words;
  const cut = letters.slice(0, LETTERS).join('');
  const blank = cut.lastIndexOf(' ');
  return `${blank > LETTERS / 2 ? cut.slice(0, blank) : cut}…`;
}
