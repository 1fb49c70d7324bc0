import { describe as about, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Run } from '../../src/document/tree.js';
import type { GlyphsItem, Layout } from '../../src/layout/display.js';
import { layOut } from '../../src/layout/layout.js';
import { HOUSE, houseFonts } from './house.js';
import { glyphsOf, isContent, rightOf, textOf } from './read.js';
import { cell, group, h, head, link, list, note, p, panel, paper, row, section, style, table, text } from './tree.js';

const fonts = houseFonts();
const RUNS = { numRuns: 40, seed: 20240221 };

const words = fc
  .array(fc.constantFrom('trade', 'investment', 'the', 'of', 'Bárcena', '上川陽子', '日本。', 'EPA,', '1,272', 'a'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((list) => list.join(' '));
/** Of a cell or a panel's column: none is taller than a page. */
const few = fc
  .array(fc.constantFrom('trade', 'the', 'Bárcena', '上川陽子', 'EPA,'), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '));
const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 6, arbitrary: words.map((w) => text(w)) },
  { weight: 2, arbitrary: words.map((w) => text(w, { strong: true, lang: 'ja' })) },
  { weight: 1, arbitrary: words.map((w) => style('Muted', w)) },
  { weight: 1, arbitrary: words.map((w) => link('https://example.org/', w)) },
  { weight: 1, arbitrary: words.map((w) => note(w)) },
);
const runs = fc.array(run, { minLength: 1, maxLength: 3 });
const paragraph = fc
  .tuple(runs, fc.constantFrom('Body', 'Talking Point', 'Ask', 'Justified', 'Remark'))
  .map(([r, name]) => p(r, name));
const leaf: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: words.map((w) => h(2, w, '6 min')) },
);
/** Columns side by side, wide enough for their words. */
const wide: fc.Arbitrary<Block> = fc.oneof(
  fc
    .array(fc.tuple(few, few), { minLength: 1, maxLength: 3 })
    .map((columns) => panel(columns.map(([label, w]) => [label, [p(w, 'Panel Text')]]))),
  fc.array(fc.tuple(few, few), { minLength: 1, maxLength: 8 }).map((rows) =>
    table(
      [row(head('What'), head('Who'))],
      rows.map(([a, b]) => row(cell([text(a), note(b)]), cell(b, 'Number'))),
    ),
  ),
);
const nested = fc.letrec<{ blocks: readonly Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
  block: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }).map((items) => list('Bulleted List', items)),
    fc
      .tuple(tie('blocks'), fc.constantFrom('Group', 'Boxed'), fc.boolean())
      .map(([inner, name, keep]) => group(inner, name, keep)),
  ),
})).block;
const blocks: fc.Arbitrary<readonly Block[]> = fc.array(fc.oneof(nested, wide), { minLength: 1, maxLength: 6 });

/** A paper of one section on the small card, and what each block of it says. */
function laid(content: readonly Block[]): { readonly layout: Layout; readonly tall: boolean } {
  const { value, faults } = layOut(paper(section(content, { paper: 'card' })), HOUSE, fonts, new Map());
  if (value === undefined) throw new Error('nothing was laid out');
  return { layout: value, tall: faults.some((fault) => fault.code === 'too-tall') };
}

/** The words of a tree in the order of its blocks, without blanks; notes after the block that holds them. */
function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('kind' in value && value.kind === 'text' && 'text' in value) return String(value.text).replaceAll(' ', '');
  const order = ['label', 'head', 'body', 'runs', 'aside', 'blocks', 'items', 'columns', 'cells'];
  const kept = Object.entries(value)
    .filter(([key]) => order.includes(key))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return kept.map(([, part]) => said(part)).join('');
}
const letters = (string: string) => [...string.replaceAll(/[ •■]/g, '')].sort().join('');

const MARGIN = { left: 34.01, right: 297.64 - 34.01, top: 90.7, bottom: 311.82 - 79.37 };

/** Overlapping lines: ink of two baselines nearer than the smaller of the two sizes, side by side in x. */
export function overlaps(items: readonly GlyphsItem[]): readonly string[] {
  const ink = items.filter((item) => item.text.trim() !== '');
  return ink.flatMap((a, index) =>
    ink.slice(index + 1).flatMap((b) => {
      const apart = Math.abs(a.y - b.y);
      const beside = a.x >= rightOf(b) - 0.05 || b.x >= rightOf(a) - 0.05;
      const clear = apart >= 0.6 * Math.min(a.size, b.size);
      return beside || clear ? [] : [`${a.text} / ${b.text}`];
    }),
  );
}

about('Whatever a paper holds', () => {
  test('every word is painted once', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const { layout } = laid(content);
        const labels = layout.structs
          .flatMap((struct, index) => (struct.type === 'Lbl' || struct.type === 'Reference' ? [textOf(layout, index)] : []))
          .join('');
        expect(letters(textOf(layout, 0))).toBe(letters(said(content) + labels));
      }),
      RUNS,
    );
  });

  test('text without notes is painted in the order in which it is written', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const plain = withoutNotes(content);
        const { layout } = laid(plain);
        const painted = layout.pages
          .flatMap((page) => glyphsOf(page.items))
          .filter((item) => isContent(item.mark) && !belongs(layout, item, 'Lbl'));
        expect(
          painted
            .map((item) => item.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(said(plain));
      }),
      RUNS,
    );
  });

  test('what is kept together stands on one page, unless it is taller than one', () => {
    const kept = fc.array(
      fc.tuple(blocks, words).map(([inner, w]) => group([p(w), ...withoutNotes(inner), p(w)], 'Group', true)),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(kept, (content) => {
        for (const [index, one] of content.entries()) {
          const alone = laid([one]);
          if (alone.layout.pages.length > 1) continue;
          const { layout } = laid(content.slice(0, index + 1));
          const last = glyphsOf(layout.pages.at(-1)?.items ?? [])
            .filter((item) => isContent(item.mark))
            .map((item) => item.text)
            .join('')
            .replaceAll(' ', '');
          const whole = glyphsOf(alone.layout.pages[0]?.items ?? [])
            .filter((item) => isContent(item.mark))
            .map((item) => item.text)
            .join('')
            .replaceAll(' ', '');
          expect(last.endsWith(whole)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('no ink leaves its column, and none but the overfull page’s leaves it at the foot', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const { layout, tall } = laid(content);
        for (const page of layout.pages) {
          for (const item of glyphsOf(page.items).filter((one) => isContent(one.mark))) {
            expect(item.x).toBeGreaterThanOrEqual(MARGIN.left - 0.05);
            expect(rightOf(item)).toBeLessThanOrEqual(MARGIN.right + 0.05);
            expect(item.y).toBeGreaterThan(MARGIN.top);
            if (!tall) expect(item.y).toBeLessThan(MARGIN.bottom);
          }
        }
      }),
      RUNS,
    );
  });

  test('no two lines overlap', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const { layout, tall } = laid(content);
        if (tall) return;
        for (const page of layout.pages) expect(overlaps(glyphsOf(page.items))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the check of overlapping lines sees a line moved up', () => {
    const { layout } = laid([p('Trade has grown.'), p('Visits have, too.')]);
    const items = glyphsOf(layout.pages[0]?.items ?? []);
    expect(overlaps(items)).toEqual([]);
    expect(overlaps(items.map((item, index) => (index === 1 ? { ...item, y: (items[0] ?? item).y } : item)))).toHaveLength(1);
  });

  test('elements come after their parents and each item names one of them', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const { layout } = laid(content);
        for (const [index, struct] of layout.structs.entries()) expect(struct.parent ?? -1).toBeLessThan(index);
        for (const item of layout.pages.flatMap((page) => page.items)) {
          if (typeof item.mark !== 'string') expect(layout.structs[item.mark.struct]).toBeDefined();
        }
      }),
      RUNS,
    );
  });

  test('no heading is last on a page, and paragraphs leave no widow and no orphan', () => {
    const plain = fc.array(
      fc.oneof(
        paragraph,
        words.map((w) => h(2, w)),
      ),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(plain, (content) => {
        const { layout, tall } = laid([...content, p('End.')]);
        if (tall) return;
        for (const [index, struct] of layout.structs.entries()) {
          const lines = layout.pages.map((page) => {
            const own = glyphsOf(page.items).filter((item) => typeof item.mark !== 'string' && item.mark.struct === index);
            return new Set(own.map((item) => item.y)).size;
          });
          const pages = lines.filter((count) => count > 0);
          if (struct.type === 'P' && pages.length > 1 && layout.structs.every((other) => other.parent !== index)) {
            for (const count of pages) expect(count).toBeGreaterThanOrEqual(2);
          }
        }
        for (const page of layout.pages) {
          const body = glyphsOf(page.items).filter((item) => isContent(item.mark) && !belongs(layout, item, 'Note'));
          const last = body.at(-1);
          if (last !== undefined) expect(belongs(layout, last, 'H2')).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

function withoutNotes(content: readonly Block[]): readonly Block[] {
  return JSON.parse(
    JSON.stringify(content, (key, value: unknown) =>
      Array.isArray(value) && (key === 'runs' || key === 'aside') ? value.filter((one: Run) => one.kind !== 'note') : value,
    ),
  );
}

function belongs(layout: Layout, item: GlyphsItem, type: string): boolean {
  if (typeof item.mark === 'string') return false;
  for (let at: number | null = item.mark.struct; at !== null; at = layout.structs[at]?.parent ?? null) {
    if (layout.structs[at]?.type === type) return true;
  }
  return false;
}
