/** A group with more lines than its style allows is set whole, and says which line is beyond the limit. */
import { expect, test } from '@jest/globals';
import type { Block } from '../../src/document/tree.js';
import { layOut } from '../../src/layout/layout.js';
import type { HouseStyle } from '../../src/style/style.js';
import { HOUSE, houseFonts, named } from './house.js';
import { AT, group, list, p, paper, section, text } from './tree.js';

const fonts = houseFonts();
const LIMITED: HouseStyle = {
  ...HOUSE,
  styles: { ...HOUSE.styles, 'Bottom Line': named('Bottom Line', { lines: 3 }, 'box') },
};
function told(...blocks: readonly Block[]) {
  const { value, faults } = layOut(paper(section(blocks)), LIMITED, fonts, new Map());
  const words = value?.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : [])));
  return { faults, words: words?.join(' ') ?? '' };
}
const lines = (count: number) => Array.from({ length: count }, (_, index) => p(`Line ${index + 1}`));

test('as many lines as the limit are none too many', () => {
  expect(told(group(lines(3), 'Bottom Line')).faults).toEqual([]);
});

test('the first line beyond the limit is told by its place in the record, and printed', () => {
  const from = ['meetings/japan-mexico#/purpose/text'];
  const fourth = p([text('Line 4', { from, at: { ...AT, line: 12 } })]);
  const { faults, words } = told(group([...lines(3), fourth, p('Line 5')], 'Bottom Line'));
  expect(faults).toMatchObject([
    {
      severity: 'warning',
      code: 'over-limit',
      line: 12,
      path: from[0],
      message: '"Bottom Line" takes 5 lines; its limit is 3: this is beyond it',
    },
  ]);
  expect(words.replaceAll(/\s+/g, '')).toContain('Line4');
});

test('lines are counted as they are set: those of a long paragraph, those of items', () => {
  const long = p('They meet often, and speak of trade and of visits. '.repeat(8));
  expect(told(group([long], 'Bottom Line')).faults).toMatchObject([{ code: 'over-limit' }]);
  const items = list('Numbered List', ['Trade', 'Visas', 'Energy', 'Space'], true);
  expect(told(group([items], 'Bottom Line')).faults).toMatchObject([{ message: expect.stringContaining('takes 4 lines') }]);
});

test('outside of the group, and in groups of another style, there is no limit', () => {
  expect(told(...lines(9), group(lines(9)), group(lines(2), 'Bottom Line')).faults).toEqual([]);
});
