import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { INITIAL, inherit } from '../../src/style/inherit.js';
import { largePrint } from '../../src/style/large-print.js';
import { loadStyle } from '../../src/style/load.js';
import type { HouseStyle } from '../../src/style/style.js';

function house(...files: readonly string[]): HouseStyle {
  const sources = files.map((file) => ({ path: file, source: readFileSync(`templates/ministry/${file}`, 'utf8') }));
  const { value, faults } = loadStyle(sources);
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
}

const STYLES: readonly (readonly [string, HouseStyle])[] = [
  ['papers before the meeting', house('style.yaml')],
  ['papers for the public', house('style.yaml', 'public.yaml')],
  ['papers in Japanese', house('style.yaml', 'style.ja.yaml')],
];

describe.each(STYLES)('%s in large print', (_, ordinary) => {
  const large = largePrint(ordinary);
  const texts = Object.values(large.styles).filter(({ name }) => name !== 'Watermark');

  test('have running text of 16 point, and nothing below 14', () => {
    expect(large.styles.Body?.full.size).toBe(16);
    const numbers = texts.flatMap(({ full: { marker } }) => (marker === null || marker.text !== null ? [] : [marker.size]));
    expect([...texts.map(({ full }) => full.size), ...numbers].filter((size) => size < 14)).toEqual([]);
  });

  test('keep the order of sizes: what was larger is not smaller now', () => {
    const pairs = texts.map(({ name, full }) => [ordinary.styles[name]?.full.size ?? 0, full.size] as const);
    const sorted = pairs.toSorted(([a], [b]) => a - b).map(([, size]) => size);
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  });

  test('have no headline that fills the page', () => {
    expect(Math.max(...texts.map(({ full }) => full.size))).toBeLessThanOrEqual(30);
  });

  test('have lines apart, even on the left alone, neither in italics nor in capitals', () => {
    const faults = texts.filter(
      ({ full }) =>
        full.leading < 1.249 * full.size ||
        full.align === 'justify' ||
        full.hyphenate ||
        full.italic ||
        full.capitals ||
        full.smallCaps,
    );
    expect(faults.map(({ name }) => name)).toEqual([]);
  });

  test('have no grey words', () => {
    const words = texts.filter(({ type }) => type === 'paragraph').map(({ full }) => full.color);
    expect([...new Set(words)].sort()).toEqual(['#16191d', '#1d3f72', '#a3161f']);
  });

  test('say in their own rules what Word needs to come to the same', () => {
    const type = ['size', 'leading', 'italic', 'align', 'color', 'capitals', 'letterspacing', 'raise'] as const;
    const room = ['before', 'after', 'indent', 'padding', 'gap', 'marker'] as const;
    const differing = texts.flatMap((style) => {
      if (style.type === 'character') return [];
      const base = style.basedOn === null ? INITIAL : (large.styles[style.basedOn]?.full ?? INITIAL);
      const built = inherit(base, style.own);
      const keys = style.type === 'paragraph' ? [...type, ...room] : room;
      return keys.flatMap((key) => (isDeepStrictEqual(built[key], style.full[key]) ? [] : [`${style.name} ${key}`]));
    });
    expect(differing).toEqual([]);
  });

  test('are on the same paper, whose head and foot have room for larger type', () => {
    for (const [name, page] of Object.entries(large.pages)) {
      const before = ordinary.pages[name];
      expect([page.width, page.height, page.mark]).toEqual([before?.width, before?.height, before?.mark]);
      const room = ({ margins, running }: typeof page) => [margins.top - running.head, margins.bottom - running.foot];
      const [head = 0, foot = 0] = before === undefined ? [] : room(before);
      const [headNow = 0, footNow = 0] = room(page);
      expect(headNow / head).toBeCloseTo(16 / 10.6, 2);
      expect(footNow / foot).toBeCloseTo(16 / 10.6, 1);
    }
  });
});

test('a pale hue is darkened until it can be read, and stays a hue', () => {
  const ordinary = house('style.yaml');
  const link = ordinary.styles.Link;
  if (link === undefined) throw new Error('the house has no links');
  const pale = { ...link, own: { ...link.own, color: '#4a90ff' }, full: { ...link.full, color: '#4a90ff' } };
  const { own, full } = largePrint({ ...ordinary, styles: { ...ordinary.styles, Link: pale } }).styles.Link ?? link;
  expect([own.color, full.color]).toEqual(['#2c5699', '#2c5699']);
});

test('a house that prints larger already keeps its sizes', () => {
  const large = largePrint(house('style.yaml'));
  expect(largePrint(large).styles.Body?.full).toEqual(large.styles.Body?.full);
});
