/** A style's box around strips: indents, padding, ground, rules, space before and after. */
import type { FullRule } from '../style/style.js';
import type { Place } from './setting.js';
import { blank, editFirst, editLast, type Flow, type Frame, ruleItem, type Strip, spaced } from './strip.js';

/**
 * Builds content inside a style's box.
 *
 * Indents stand outside of the box. Padding is measured from the box's edge, a rule's width included. Content that
 * touches padding or a rule has no space of its own there.
 */
export function boxed(full: FullRule, place: Place, build: (inner: Place) => Flow): Flow {
  const { indent, padding, rules } = full;
  const own = place.listStyle === null ? indent : { ...indent, left: 0, right: 0 };
  const x = place.x + own.left;
  const width = place.width - own.left - own.right;
  const frame: Frame | null = full.fill === null && rules.left === null ? null : { x, width, fill: full.fill, left: rules.left };
  const inner: Place = { ...place, x: x + padding.left, width: width - padding.left - padding.right, listStyle: null };
  const content = build(inner);
  if (content.length === 0) return content;
  const top = padStrip(x, width, padding.top, rules.above, 'top');
  const bottom = padStrip(x, width, padding.bottom, rules.below, 'bottom');
  const opened = top === null ? content : [top, ...editFirst(content, (strip) => ({ ...strip, before: 0 }))];
  const closed = bottom === null ? opened : [...editLast(opened, (strip) => ({ ...strip, after: 0, hold: 3 })), bottom];
  const framed = frame === null ? closed : closed.map((strip) => ({ ...strip, frames: [frame, ...strip.frames] }));
  return spaced(framed, full.before, full.after);
}

function padStrip(
  x: number,
  width: number,
  padding: number,
  rule: FullRule['rules']['above'],
  edge: 'top' | 'bottom',
): Strip | null {
  const height = Math.max(padding, rule?.width ?? 0);
  if (height === 0) return null;
  const y = edge === 'top' ? 0 : height - (rule?.width ?? 0);
  const items = rule === null ? [] : [ruleItem(x, y, width, rule)];
  return { ...blank(height), items, hold: edge === 'top' ? 3 : 0 };
}
