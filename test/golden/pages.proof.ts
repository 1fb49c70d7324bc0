/** Pages as they look. After a wanted change: `npm run golden`, then look at the pictures in test/golden/pages. */
import { describe, expect, test } from '@jest/globals';
import type { Item, Layout } from '../../src/layout/display.js';
import { picturesOf } from '../../src/papers/pictures.js';
import { paintPdf } from '../../src/pdf/paint.js';
import { points } from '../../src/style/units.js';
import { everyPaper, laidOf } from '../papers/every.js';
import { made } from '../papers/made.js';
import { differing, keptPicture, type PagePicture, picturesOfPages, TOLERANCE } from './page-picture.js';

/** Every construct is on a page of the torture paper; of the sample's papers those that a minister reads first. */
const PAGES: Readonly<Record<string, readonly number[] | 'all'>> = {
  'torture.en': 'all',
  'torture.ja': [1, 2, 3],
  'brief.en': [1, 2],
  'readout.ja': [1],
  'readout.en': [1],
};
const papers = everyPaper().filter(({ name }) => Object.hasOwn(PAGES, name));

describe.each(papers)('the pages of $name look as they did', ({ name, press, wish }) => {
  test('to a dot here and there', async () => {
    const { bytes } = await made(press, wish);
    const wanted = PAGES[name] ?? [];
    const pages = [...(await picturesOfPages(bytes.pdf)).entries()].filter(([index]) => wanted === 'all' || wanted.includes(index + 1));
    expect(pages.length).toBeGreaterThan(0);
    for (const [index, picture] of pages) {
      const page = `${name}-${index + 1}`;
      const dots = differing(keptPicture(page, picture), picture);
      expect({ page, dots: dots > TOLERANCE ? dots : 0 }).toEqual({ page, dots: 0 });
    }
  });
});

test('a paragraph moved by three points is seen', async () => {
  const paper = papers.find(({ name }) => name === 'readout.en');
  if (paper === undefined) throw new Error('there is no readout in English');
  const { document, layout } = laidOf(paper);
  const pictures = picturesOf(paper.press, document).value ?? new Map();
  const firstPage = async (one: Layout): Promise<PagePicture> => {
    const { value } = await paintPdf(one, { ...document.meta, lang: document.lang }, paper.press.font, pictures);
    const [picture] = value === undefined ? [] : await picturesOfPages(value);
    if (picture === undefined) throw new Error('nothing was painted');
    return picture;
  };
  const paragraph = layout.structs.findLastIndex(({ type }, index) => type === 'P' && isOnFirstPage(layout, index));
  const kept = keptPicture('readout.en-1', await firstPage(layout));
  expect(differing(kept, await firstPage(layout))).toBeLessThanOrEqual(TOLERANCE);
  expect(differing(kept, await firstPage(moved(layout, paragraph)))).toBeGreaterThan(TOLERANCE);
});

function isOnFirstPage({ pages }: Layout, struct: number): boolean {
  return pages[0]?.items.some(({ mark }) => typeof mark !== 'string' && mark.struct === struct) ?? false;
}

function moved(layout: Layout, struct: number): Layout {
  const down = (item: Item): Item =>
    typeof item.mark !== 'string' && item.mark.struct === struct ? { ...item, y: points(item.y + 3) } : item;
  return { ...layout, pages: layout.pages.map((page) => ({ ...page, items: page.items.map(down) })) };
}
