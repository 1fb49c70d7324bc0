/** The law of clear lines: no ink of two lines meets, those of notes, running heads and marks included. */
import type { GlyphsItem, ImageItem, Page } from '../../src/layout/display.js';
import { inkEnd, isGlyphs, type Law } from './laid.js';

const SLACK = 0.05;

export const noOverlap: Law = ({ layout }) =>
  layout.pages.flatMap((page, index) => [...overlaps(page), ...covered(page)].map((words) => `page ${index + 1}: ${words}`));

/** Two baselines nearer than most of the smaller type, side by side in x. */
function overlaps({ items }: Page): readonly string[] {
  const ink = items.filter(isInk).toSorted((a, b) => a.y - b.y);
  return ink.flatMap((a, index) => {
    const found: string[] = [];
    for (const b of ink.slice(index + 1)) {
      if (b.y - a.y >= 0.6 * a.size) break;
      const beside = a.x >= inkEnd(b) - SLACK || b.x >= inkEnd(a) - SLACK;
      if (!beside && b.y - a.y < 0.6 * Math.min(a.size, b.size)) found.push(`"${a.text}" meets "${b.text}"`);
    }
    return found;
  });
}

function isInk(item: Page['items'][number]): item is GlyphsItem {
  return isGlyphs(item) && item.mark !== 'watermark' && item.text.trim() !== '';
}

/** Words on a picture. */
function covered({ items }: Page): readonly string[] {
  const pictures = items.filter((item): item is ImageItem => item.kind === 'image');
  return pictures.flatMap((picture) => {
    const over = items.filter(isInk).filter((item) => {
      const beside = item.x >= picture.x + picture.width - SLACK || inkEnd(item) <= picture.x + SLACK;
      return !beside && item.y > picture.y + SLACK && item.y - item.size * 0.5 < picture.y + picture.height - SLACK;
    });
    return over.map((item) => `"${item.text}" stands on ${picture.file}`);
  });
}
