/** Questions that tests ask of a display list. */
import type { GlyphsItem, Item, Layout, Mark } from '../../src/layout/display.js';

/** A line of text on a page: the glyphs of one baseline, left to right. */
export interface ReadLine {
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly text: string;
}

export const glyphsOf = (items: readonly Item[]): readonly GlyphsItem[] => items.filter((item) => item.kind === 'glyphs');
export const isContent = (mark: Mark): boolean => typeof mark !== 'string';

/** Text lines of the content, in order of pages and painting; artifacts where asked for. */
export function linesOf(layout: Layout, which: 'content' | Mark = 'content'): readonly ReadLine[] {
  return layout.pages.flatMap((page, index) => {
    const lines: ReadLine[] = [];
    for (const item of glyphsOf(page.items)) {
      if (which === 'content' ? !isContent(item.mark) : item.mark !== which) continue;
      const last = lines.at(-1);
      if (last !== undefined && Math.abs(last.y - item.y) < 0.01 && item.x >= last.x) {
        lines[lines.length - 1] = { ...last, text: last.text + item.text };
      } else lines.push({ page: index + 1, y: item.y, x: item.x, text: item.text });
    }
    return lines;
  });
}

/** The text of an element and all below it, in order of painting. */
export function textOf(layout: Layout, struct: number): string {
  const inside = (mark: Mark): boolean => {
    if (typeof mark === 'string') return false;
    for (let at: number | null = mark.struct; at !== null; at = layout.structs[at]?.parent ?? null)
      if (at === struct) return true;
    return false;
  };
  return layout.pages
    .flatMap((page) => glyphsOf(page.items))
    .filter((item) => inside(item.mark) && item.actual === undefined)
    .map((item) => item.text)
    .join('');
}

/** The structure tree as nested names: `Sect(P L(LI(Lbl LBody(P))))`. */
export function tree(layout: Layout, root = 0): string {
  const kids = layout.structs.flatMap((struct, index) => (struct.parent === root ? [tree(layout, index)] : []));
  const type = layout.structs[root]?.type ?? '';
  return kids.length === 0 ? type : `${type}(${kids.join(' ')})`;
}

/** Right edge of an item's ink: blanks at a line's end carry no width. */
export function rightOf(item: GlyphsItem): number {
  return item.x + item.glyphs.reduce((width, glyph) => width + glyph.advance, 0);
}
