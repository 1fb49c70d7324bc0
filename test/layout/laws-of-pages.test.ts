import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/document/tree.js';
import type { Item } from '../../src/layout/display.js';
import { layOut } from '../../src/layout/layout.js';
import { points } from '../../src/style/units.js';
import { HOUSE, houseFonts } from './house.js';
import type { Laid } from './laid.js';
import { breaches, fontOpener, lawsOfPages } from './laws.js';
import { PICTURES, papers } from './random-paper.js';
import { group, h, link, note, p, paper, section, text } from './tree.js';

const fonts = houseFonts();
const LAWS = lawsOfPages(fontOpener());

function laid(document: Document): Laid {
  const { value, faults } = layOut(document, HOUSE, fonts, PICTURES);
  if (value === undefined) throw new Error('nothing was laid out');
  return { document, style: HOUSE, layout: value, faults };
}

describe('a paper of any content', () => {
  test('keeps every law of the page', () => {
    fc.assert(
      fc.property(papers, (document) => {
        expect(breaches(LAWS, laid(document))).toEqual([]);
      }),
      { numRuns: 120, seed: 20240221 },
    );
  });
});

const WORDS = 'Trade between the two countries has grown in every year since the agreement was signed. ';
const PAPER = paper(
  section(
    [
      h(2, 'Trade'),
      p([text(WORDS.repeat(12)), note('Counted at the quay.'), link('https://example.org/', 'figures')], 'Justified'),
      p('The end.'),
    ],
    {
      paper: 'card',
    },
  ),
);
const RIGHT = laid(PAPER);

/** The same paper with some items of its pages spoilt. */
const spoilt = (edit: (item: Item, page: number) => readonly Item[], faults = RIGHT.faults): Laid => {
  const pages = RIGHT.layout.pages.map((page, index) => ({ ...page, items: page.items.flatMap((item) => edit(item, index)) }));
  return { ...RIGHT, faults, layout: { ...RIGHT.layout, pages } };
};
const broken = (laidOut: Laid): readonly string[] => [
  ...new Set(breaches(LAWS, laidOut).map((what) => what.slice(0, what.indexOf(':')))),
];
const says = (item: Item, words: string): boolean => item.kind === 'glyphs' && item.text.includes(words);
const content = (item: Item): boolean => item.kind === 'glyphs' && typeof item.mark !== 'string';
/** What stands in some lines of the column's first page, from the top down. */
const baselines = [...new Set(RIGHT.layout.pages[0]?.items.filter(content).map(({ y }) => y))].sort((a, b) => a - b);

describe('the laws of the page find', () => {
  test('nothing where all is well, on a paper of several pages', () => {
    expect(broken(RIGHT)).toEqual([]);
    expect(RIGHT.layout.pages.length).toBeGreaterThan(1);
  });

  test('words beyond the page, or beyond the column', () => {
    expect(broken(spoilt((item) => [says(item, 'The end.') ? { ...item, x: points(280) } : item]))).toContain(
      'nothing leaves its page',
    );
    expect(broken(spoilt((item) => [says(item, 'The end.') ? { ...item, x: points(240) } : item]))).toEqual([
      'nothing leaves its column',
    ]);
  });

  test('a line moved onto its neighbour', () => {
    const moved = spoilt((item, page) => [
      page === 0 && content(item) && item.y === baselines[2] ? { ...item, y: baselines[1] ?? item.y } : item,
    ]);
    expect(broken(moved)).toContain('no two lines meet');
  });

  test('a link whose rectangle is gone', () => {
    expect(broken(spoilt((item) => (item.kind === 'link' && item.href.startsWith('https') ? [] : [item])))).toEqual([
      'links lie over their words',
    ]);
  });

  test('a word that is lost, or painted twice', () => {
    for (const times of [0, 2])
      expect(broken(spoilt((item) => (says(item, 'The end.') ? Array.from({ length: times }, () => item) : [item])))).toContain(
        'every word is painted once',
      );
  });

  test('words in another order', () => {
    const turned = spoilt((item, page) => (page === 0 && content(item) && item.y === baselines[1] ? [] : [item]));
    const lost = RIGHT.layout.pages[0]?.items.filter((item) => content(item) && item.y === baselines[1]) ?? [];
    const pages = turned.layout.pages.map((page, index) => (index === 0 ? { ...page, items: [...page.items, ...lost] } : page));
    expect(broken({ ...turned, layout: { ...turned.layout, pages } })).toContain(
      'words are painted in the order in which they are written',
    );
  });

  test('words in another paragraph', () => {
    const first = RIGHT.layout.structs.findIndex(({ type }) => type === 'P');
    const swapped = spoilt((item) => [says(item, 'The end.') ? { ...item, mark: { struct: first } } : item]);
    expect(broken(swapped)).toContain('every element has its own words');
  });

  test('a heading alone on its page', () => {
    const alone = spoilt((item, page) =>
      page === 0 && content(item) && !says(item, 'Trade')
        ? []
        : page === 0 && content(item) && item.y !== baselines[0]
          ? []
          : [item],
    );
    expect(broken(alone)).toContain('no heading is last on a page');
  });

  test('a paragraph with one line at the foot of a page', () => {
    const orphan = spoilt((item, page) => (page === 0 && content(item) && item.y > (baselines[1] ?? 0) ? [] : [item]));
    expect(broken(orphan)).toContain('no paragraph leaves a widow or an orphan');
  });

  test('what is kept together on two pages, which was not reported', () => {
    const kept = paper(section([group([p(WORDS.repeat(20))], 'Group', true)], { paper: 'card' }));
    const tall = laid(kept);
    expect(broken(tall)).toEqual([]);
    expect(broken({ ...tall, faults: [] })).toContain('what is kept together stands on one page');
  });

  test('a last line that is stretched', () => {
    const wide = spoilt((item) => [
      says(item, 'The end.') && item.kind === 'glyphs'
        ? { ...item, glyphs: item.glyphs.map((glyph) => (glyph.text === ' ' ? { ...glyph, advance: glyph.advance + 2 } : glyph)) }
        : item,
    ]);
    expect(broken(wide)).toEqual(['no last line is stretched']);
  });
});
