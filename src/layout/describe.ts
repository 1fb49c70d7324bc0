/** The display list as text: for goldens that a reviewer reads as a diff. */
import type { Item, Layout, Mark } from './display.js';

/** A line per item, lengths rounded to 0.01 pt. */
export function describe(layout: Layout): string {
  const lines = layout.pages.flatMap((page, index) => [
    `page ${index + 1} ${round(page.width)} x ${round(page.height)}`,
    ...page.items.map((item) => `  ${describeItem(item, layout)}`),
  ]);
  const outline = layout.outline.map((entry) => `${'  '.repeat(entry.depth)}${entry.title} ${entry.page + 1} ${round(entry.y)}`);
  return [...lines, ...(outline.length === 0 ? [] : ['outline', ...outline]), ''].join('\n');
}

function describeItem(item: Item, layout: Layout): string {
  const turned = item.rotate === undefined ? '' : ` turned ${round(item.rotate)}`;
  const place = `${round(item.x)} ${round(item.y)}${turned}`;
  const owner = describeMark(item.mark, layout);
  switch (item.kind) {
    case 'glyphs': {
      const file = layout.fonts[item.font]?.file ?? '';
      const font = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
      const actual =
        item.actual === undefined
          ? ''
          : ` read as U+${(item.actual.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return `glyphs ${place} ${font} ${round(item.size)} ${item.color} ${JSON.stringify(item.text)}${actual} ${owner}`;
    }
    case 'rect': {
      const paint = [
        item.fill === undefined ? '' : `fill ${item.fill}`,
        item.stroke === undefined ? '' : `stroke ${item.stroke}`,
      ];
      return `rect ${place} ${round(item.width)} x ${round(item.height)} ${paint.filter((part) => part !== '').join(' ')} ${owner}`;
    }
    case 'image':
      return `image ${place} ${round(item.width)} x ${round(item.height)} ${item.file} ${owner}`;
    case 'target':
      return `target ${place} ${item.id} ${owner}`;
    case 'link':
      return `link ${place} ${round(item.width)} x ${round(item.height)} ${item.href} ${JSON.stringify(item.alt)} ${owner}`;
    default:
      return item satisfies never;
  }
}

function describeMark(mark: Mark, layout: Layout): string {
  if (typeof mark === 'string') return `(${mark})`;
  return `${layout.structs[mark.struct]?.type ?? '?'}#${mark.struct}`;
}

function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
