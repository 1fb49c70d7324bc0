import { describe as about, expect, test } from '@jest/globals';
import type { GlyphsItem, Layout, LinkItem } from '../../src/layout/display.js';
import { layOut } from '../../src/layout/layout.js';
import { ARAB_HOUSE, openHouse } from './arab-house.js';
import { glyphsOf, isContent, rightOf, textOf } from './read.js';
import { bold, h, link, p, paper, section, text } from './tree.js';

const fonts = openHouse(ARAB_HOUSE);
const laid = (...blocks: Parameters<typeof section>[0]): Layout => {
  const { value, faults } = layOut(paper(section(blocks)), ARAB_HOUSE, fonts, new Map());
  if (value === undefined || faults.length > 0) throw new Error(faults.map(({ message }) => message).join(', '));
  return value;
};
const LEFT = (22 * 72) / 25.4;
const RIGHT = ((210 - 22) * 72) / 25.4;

/** Items of the text, as painted, and as they stand from left to right on the first line. */
const painted = (layout: Layout): readonly GlyphsItem[] =>
  glyphsOf(layout.pages[0]?.items ?? []).filter(({ mark }) => isContent(mark));
const seen = (layout: Layout): readonly string[] => {
  const [first] = painted(layout);
  return painted(layout)
    .filter(({ y }) => y === first?.y)
    .toSorted((a, b) => a.x - b.x)
    .map((item) => item.text);
};

about('An Arabic name in an English paragraph', () => {
  const layout = laid(p([text('Crown Prince '), text('محمد بن سلمان', { lang: 'ar' }), text(' (MBS), 12 May')]));

  test('is painted in the order in which it is read, and stands the other way round', () => {
    expect(painted(layout).map((item) => item.text)).toEqual(['Crown Prince ', 'محمد ', 'بن ', 'سلمان', ' (MBS), 12 May']);
    expect(seen(layout)).toEqual(['Crown Prince ', 'سلمان', 'بن ', 'محمد ', ' (MBS), 12 May']);
    expect(textOf(layout, 0)).toBe('Crown Prince محمد بن سلمان (MBS), 12 May');
  });

  test('has no gap and no overlap beside it', () => {
    const line = painted(layout).toSorted((a, b) => a.x - b.x);
    for (const [index, item] of line.slice(1).entries()) expect(item.x).toBeCloseTo(rightOf(line[index] ?? item), 1);
  });

  test('gives the glyphs of each word as they are painted: the last letter first, joined to its neighbours', () => {
    const word = painted(layout).find((item) => item.text === 'محمد ');
    expect(word?.rtl).toBe(true);
    expect(word?.glyphs.map((glyph) => glyph.text)).toEqual([' ', 'د', 'م', 'ح', 'م']);
    const meems = word?.glyphs.filter((glyph) => glyph.text === 'م').map((glyph) => glyph.id);
    expect(new Set(meems).size).toBe(2);
  });
});

about('An Arabic paragraph', () => {
  const words = 'بموجب اللائحة (EU) 12/2026 بشأن التجارة';
  const layout = laid(p(words, 'Body', { lang: 'ar' }));

  test('begins at the right, and its numbers and abbreviations run from left to right', () => {
    expect(seen(layout)).toEqual(['التجارة', 'بشأن ', ' ', '12/2026', ') ', 'EU', '(', 'اللائحة ', 'بموجب ']);
    expect(Math.max(...painted(layout).map(rightOf))).toBeCloseTo(RIGHT, 1);
    expect(textOf(layout, 0)).toBe(words);
  });

  test('turns its brackets, which open to the right', () => {
    const face = fonts.chain('serif', 'regular', false, 'ar')[0];
    const set = face?.words.setter({ features: '', language: 'ar', script: 'Arab', rtl: false, size: 10, letterspacing: 0 });
    const painting = (sign: string) =>
      painted(layout)
        .flatMap(({ glyphs }) => glyphs)
        .find(({ text: said }) => said === sign)?.id;
    expect(painting('(')).toBe(set?.(')', ')').glyphs[0]?.id);
    expect(painting(')')).toBe(set?.('(', '(').glyphs[0]?.id);
  });

  test('fills lines from the right, the last as well, and stands at the left where its style says right', () => {
    const long = `${'الشراكة الاستراتيجية بين البلدين '.repeat(12)}تستمر`;
    for (const style of ['Body', 'Justified']) {
      const items = painted(laid(p(long, style, { lang: 'ar' })));
      const lines = [...new Set(items.map(({ y }) => y))];
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) expect(Math.max(...items.filter(({ y }) => y === line).map(rightOf))).toBeCloseTo(RIGHT, 1);
    }
    expect(Math.min(...painted(laid(p('سلمان', 'Flag', { lang: 'ar' }))).map(({ x }) => x))).toBeCloseTo(LEFT, 1);
  });

  test('has the time of its heading at the left', () => {
    const items = painted(laid(h(2, 'الاقتصاد', 'ست دقائق', { lang: 'ar' }), p('سلمان')));
    expect(Math.max(...items.filter(({ text: said }) => said === 'الاقتصاد').map(rightOf))).toBeCloseTo(RIGHT, 1);
    expect(items.find(({ text: said }) => said === 'دقائق')?.x).toBeCloseTo(LEFT, 1);
  });
});

about('A link whose words stand apart', () => {
  const boxes = (layout: Layout): readonly LinkItem[] =>
    (layout.pages[0]?.items ?? []).filter((item): item is LinkItem => item.kind === 'link');

  test('has one rectangle where they stand together, also from right to left', () => {
    const [box, ...more] = boxes(laid(p([text('see '), link('https://example.org/', 'محمد بن سلمان'), text('.')])));
    expect(more).toEqual([]);
    const items = painted(laid(p([text('see '), link('https://example.org/', 'محمد بن سلمان'), text('.')])));
    const words = items.filter(({ rtl }) => rtl);
    expect(box?.x).toBeCloseTo(Math.min(...words.map(({ x }) => x)), 1);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(Math.max(...words.map(rightOf)), 1);
  });

  test('has one for each part where the direction has put other words between', () => {
    const layout = laid(p([text('محمد '), link('https://example.org/', 'بن EU'), bold(' x, y')], 'Body', { lang: 'ar' }));
    const [arabic, english] = boxes(layout);
    expect(boxes(layout)).toHaveLength(2);
    expect(seen(layout)).toEqual(['EU', ' x, y', 'بن ', 'محمد ']);
    expect((english?.x ?? 0) + (english?.width ?? 0)).toBeLessThan((arabic?.x ?? 0) - 5);
  });
});
