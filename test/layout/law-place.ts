/** Laws of place: everything on its page, text in its column. */
import type { Item, Page } from '../../src/layout/display.js';
import { elementsOf, inkEnd, isGlyphs, type Law, paintedIn, sectionsOfPages } from './laid.js';

const SLACK = 0.06;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Nothing leaves its page. */
export const onItsPage: Law = ({ layout }) =>
  layout.pages.flatMap((page, index) =>
    page.items
      .filter((item) => outside(boxOf(item), { left: 0, top: 0, right: page.width, bottom: page.height }))
      .map((item) => `page ${index + 1}: ${wordsOf(item)} leaves the page`),
  );

/** No text, picture or link of the text leaves the column between the margins; nor do marks, heads and feet at the sides. */
export const inItsColumn: Law = (laid) => {
  const sections = sectionsOfPages(laid);
  const columns = laid.layout.pages.map((page, index) => columnOf(page, sections[index]?.paper ?? '', laid.style));
  return laid.layout.pages.flatMap((page, index) => {
    const column = columns[index];
    if (column === undefined) return [];
    const sides = { ...column, top: 0, bottom: page.height };
    const gone = page.items.filter(
      (item) => item.mark !== 'watermark' && item.kind !== 'rect' && outside(boxOf(item), inText(item) ? column : sides),
    );
    return gone.map((item) => `page ${index + 1}: ${wordsOf(item)} leaves the column`);
  });
};

/** A link's rectangle is as high as its font, and may be higher than its line. */
function inText({ mark, kind }: Item): boolean {
  return typeof mark !== 'string' && kind !== 'link';
}

/** A link lies over the words that it is a link of, and each line of them has one. */
export const linksOverWords: Law = ({ layout }) => {
  const links = elementsOf(layout).filter(({ type }) => type === 'Link');
  return links.flatMap((link) => {
    const painted = paintedIn(link, ['Ruby', 'Note']);
    const boxes = painted.filter(({ item }) => item.kind === 'link');
    return painted.flatMap(({ item, page }) => {
      if (!isGlyphs(item) || item.text.trim() === '') return [];
      const over = boxes.some((box) => box.page === page && !outside(boxOf(item), boxOf(box.item)));
      return over ? [] : [`page ${page + 1}: no link lies over "${item.text}"`];
    });
  });
};

function columnOf({ width, height }: Page, paper: string, style: Parameters<Law>[0]['style']): Box {
  const margins = style.pages[paper]?.margins;
  if (margins === undefined) throw new Error(`no page is called ${paper}`);
  return { left: margins.left, top: margins.top, right: width - margins.right, bottom: height - margins.bottom };
}

/** Of glyphs: from the baseline up by a bare letter's height, since what stands higher may reach into the line's room. */
function boxOf(item: Item): Box {
  const { x, y } = item;
  switch (item.kind) {
    case 'glyphs': {
      if (item.rotate !== undefined) return turned(x, y, inkEnd(item) - x, item.rotate);
      return { left: x, top: y - item.size * 0.5, right: Math.max(x, inkEnd(item)), bottom: y };
    }
    case 'rect':
    case 'image':
    case 'link':
      return { left: x, top: y, right: x + item.width, bottom: y + item.height };
    case 'target':
      return { left: x, top: y, right: x, bottom: y };
    default:
      return item satisfies never;
  }
}

function turned(x: number, y: number, length: number, degrees: number): Box {
  const angle = (degrees * Math.PI) / 180;
  const [endX, endY] = [x + length * Math.cos(angle), y - length * Math.sin(angle)];
  return { left: Math.min(x, endX), top: Math.min(y, endY), right: Math.max(x, endX), bottom: Math.max(y, endY) };
}

function outside(inner: Box, outer: Box): boolean {
  return (
    inner.left < outer.left - SLACK ||
    inner.top < outer.top - SLACK ||
    inner.right > outer.right + SLACK ||
    inner.bottom > outer.bottom + SLACK
  );
}

function wordsOf(item: Item): string {
  return isGlyphs(item) ? `"${item.text}"` : `a ${item.kind} at ${Math.round(item.x)}, ${Math.round(item.y)}`;
}
