/** How many pages a text takes, and with which words each of them begins. */
import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/document/tree.js';
import type { Extent } from '../../src/layout/display.js';
import { layOut } from '../../src/layout/layout.js';
import { HOUSE, houseFonts } from './house.js';
import { AT, cell, h, head, list, note, p, paper, row, section, table, text } from './tree.js';

const fonts = houseFonts();
function extent(document: Document): Extent {
  const { value } = layOut(document, HOUSE, fonts, new Map());
  if (value === undefined) throw new Error('nothing was laid out');
  return value.extent;
}
/** A card's column is 141.73 points high: seven paragraphs of one line, 15 points high and 6 apart. */
const card = (...blocks: Parameters<typeof section>[0]) => section(blocks, { paper: 'card' });
const lines = (count: number) => Array.from({ length: count }, (_, index) => p(`Line ${index + 1}`));
const words = (found: Extent) => found.starts.map((start) => start?.words ?? null);

describe('a text takes', () => {
  test('a part of a page as far as it reaches', () => {
    const one = extent(paper(card(...lines(1)))).pages;
    const two = extent(paper(card(...lines(2)))).pages;
    expect(one).toBeCloseTo(15 / 141.73, 3);
    expect(two).toBeCloseTo((15 + 6 + 15) / 141.73, 3);
  });

  test('whole pages before its last, however full they are', () => {
    const { pages, starts } = extent(paper(card(...lines(2)), card(...lines(1))));
    expect(pages).toBeCloseTo(1 + 15 / 141.73, 3);
    expect(starts).toHaveLength(2);
  });

  test('the room of its notes too', () => {
    const bare = extent(paper(card(p([text('A figure.')])))).pages;
    expect(extent(paper(card(p([text('A figure.'), note('For 2021.')])))).pages).toBeGreaterThan(bare + 0.1);
  });

  test('no part of a page where there is none', () => {
    expect(extent(paper(card()))).toEqual({ pages: 0, starts: [null] });
  });
});

describe('a page begins', () => {
  test('with the block that no longer stood on the page before', () => {
    expect(words(extent(paper(card(...lines(8)))))).toEqual(['Line 1', 'Line 8']);
  });

  test('in the middle of a paragraph, with the words of its line and the place of the paragraph in the record', () => {
    const from = ['meetings/japan-mexico#/background/text'];
    const long = p([text('They meet often, and speak of trade. '.repeat(12), { from, at: { ...AT, line: 12 } })]);
    const { starts } = extent(paper(card(...lines(4), long)));
    expect(starts[1]).toMatchObject({ from, at: { line: 12 }, words: expect.stringMatching(/^[a-zA-Z ,.]{24,48}…$/) });
  });

  test('with the words of an item, not with its number', () => {
    expect(
      words(
        extent(
          paper(card(list('Numbered List', ['Trade', 'Visas', 'Energy', 'Space', 'Sport', 'Youth', 'Food', 'Law', 'Art'], true))),
        ),
      ),
    ).toEqual(['Trade', 'Art']);
  });

  test('with the row of a table, not with the head that is repeated above it', () => {
    const rows = Array.from({ length: 6 }, (_, index) => row(cell(`Flow ${index + 1}`), cell('1,272')));
    const [first, second] = words(extent(paper(card(table([row(head('Indicator'), head('Value'))], rows)))));
    expect(first).toBe('Indicator Value');
    expect(second).toMatch(/^Flow [4-6] 1,272$/);
  });

  test('with Japanese words as they are, cut without a blank', () => {
    const [start] = words(extent(paper(card(p('令和六年二月二十一日、上川大臣はリオデジャネイロで会談した。'.repeat(3))))));
    expect([...(start ?? '')]).toHaveLength(49);
    expect(start?.startsWith('令和六年二月二十一日、上川大臣は')).toBe(true);
  });

  test('with nothing that was written, where only the rest of a note stands on it', () => {
    const found = extent(paper(card(h(2, 'Trade'), p([text('A figure.'), note('It was counted in this way. '.repeat(60))]))));
    expect(words(found)[0]).toBe('Trade');
    expect(words(found)).toContain(null);
  });
});
