/** Columns beside each other: none narrower than its longest word while there is room for all words. */
import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../src/document/tree.js';
import type { Layout } from '../../src/layout/display.js';
import { layOut } from '../../src/layout/layout.js';
import { HOUSE, houseFonts } from './house.js';
import { glyphsOf, tree } from './read.js';
import { cell, head, p, panel, paper, row, section, table } from './tree.js';

const fonts = houseFonts();
/** A card is 230 points wide between its margins. */
function laid(block: Block) {
  const { value, faults } = layOut(paper(section([block], { paper: 'card' })), HOUSE, fonts, new Map());
  if (value === undefined) throw new Error('nothing was laid out');
  return { layout: value, said: faults.map(({ code }) => code) };
}
const placeOf = (layout: Layout, words: string) => {
  const item = glyphsOf(layout.pages.flatMap(({ items }) => items)).find(({ text }) => text === words);
  if (item === undefined) throw new Error(`"${words}" is on no page`);
  return { x: item.x, y: item.y };
};

describe('a panel', () => {
  const columns = (...names: readonly string[]) =>
    panel(names.map((name, index) => [`Party ${index + 1}`, [p(name, 'Panel Text')]]));

  test('whose words have room has all its columns beside each other', () => {
    const { layout } = laid(columns('Tokyo', 'Rio', 'Mexico'));
    expect(new Set(['Tokyo', 'Rio', 'Mexico'].map((name) => placeOf(layout, name).y)).size).toBe(1);
  });

  test('with a word wider than its column has as many beside each other as have room, and loses nothing', () => {
    const names = ['Commerce', 'Parliamentarians', 'Interpreters', 'Plenipotentiaries'];
    const { layout, said } = laid(columns(...names));
    const [one, two, three, four] = names.map((name) => placeOf(layout, name));
    expect([one?.y, three?.y]).toEqual([two?.y, four?.y]);
    expect([one?.x, two?.x]).toEqual([three?.x, four?.x]);
    expect(three?.y).toBeGreaterThan(one?.y ?? 0);
    expect(said).toEqual([]);
    expect(tree(layout)).toBe('Document(Sect(Div(Div(P P) Div(P P) Div(P P) Div(P P))))');
  });

  test('with a word wider than the page says so, and stands in one column', () => {
    const { layout, said } = laid(columns('Rio', 'Rechtsschutzversicherungsgesellschaftsangestelltenverband'));
    expect(said).toEqual(['overfull']);
    expect(placeOf(layout, 'Party 1').x).toBe(placeOf(layout, 'Party 2').x);
  });
});

describe('a table', () => {
  const trade = (...widths: readonly (number | 'auto')[]) =>
    table([row(head('Flow'), head('Value'))], [row(cell('Exports of goods from Japan'), cell('US$18,297,000,000'))], widths);

  test.each([[[0.9, 0.1]], [['auto', 0.1] as const]])(
    'whose column is too narrow for its figure gives it the room, from the other (%j)',
    (widths) => {
      const { layout, said } = laid(trade(...widths));
      expect(placeOf(layout, 'US$18,297,000,000').x).toBeLessThan(34.02 + 230 * 0.9);
      expect(said).toEqual([]);
    },
  );

  test('keeps the widths that it asks for where every word has room', () => {
    const wide = laid(trade(0.5, 0.5)).layout;
    expect(placeOf(wide, 'Value').x - placeOf(wide, 'Flow').x).toBeCloseTo((263.62 - 34.02 + 10) / 2, 0);
  });

  test('cuts a word only where the whole table has no room for it', () => {
    const wide = table(
      [],
      [row(cell('Plenipotentiaries and Parliamentarians'), cell('Rechtsschutzversicherungsgesellschaften'))],
      [0.5, 0.5],
    );
    expect(laid(wide).said).toContain('overfull');
  });

  test('divides a cell over several rows that is taller than a page, and nothing leaves the page', () => {
    const tall = { ...cell('Line by line through the whole history of the relation. '.repeat(30)), rowspan: 2 };
    const { layout } = laid(table([], [row(tall, cell('a')), row(cell('b'))]));
    const lowest = Math.max(...glyphsOf(layout.pages.flatMap(({ items }) => items)).map(({ y }) => y));
    expect(layout.pages.length).toBeGreaterThan(2);
    expect(lowest).toBeLessThan(311.81 - 79.37 + 0.1);
  });
});
