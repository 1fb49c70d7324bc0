/**
 * Where on the measure a paragraph stands: what the lists and boxes around it take from its width.
 * Word has no boxes around paragraphs; each paragraph carries the borders and the shading itself.
 */
import type { FullRule } from '../style/style.js';

/** The box that a paragraph stands in. `left` and `right`: where its inner edges are, points from the measure's. */
export interface Box {
  readonly rule: FullRule;
  readonly left: number;
  readonly right: number;
}

/** `names` are the styles of what stands around, outermost first: they make the name of the paragraph's style. */
export interface Place {
  readonly names: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly box: Box | null;
}

/** The measure itself. */
export const OPEN: Place = { names: [], left: 0, right: 0, box: null };

/** True when a style draws something around its text. */
export function drawsBox(rule: FullRule): boolean {
  const { above, below, left } = rule.rules;
  return rule.fill !== null || above !== null || below !== null || left !== null;
}

/** What a box takes at its left before the text begins. */
export function boxLeft(rule: FullRule): number {
  return (rule.rules.left?.width ?? 0) + rule.padding.left;
}

/** Inside a group. A group that moves nothing and draws nothing leaves the place as it is. */
export function insideBox(place: Place, name: string, rule: FullRule): Place {
  const draws = drawsBox(rule);
  const left = place.left + rule.indent.left + boxLeft(rule);
  const right = place.right + rule.indent.right + rule.padding.right;
  if (!draws && left === place.left && right === place.right) return place;
  return { names: [...place.names, name], left, right, box: draws ? { rule, left, right } : place.box };
}

/** Beside a list's markers: where the text of an item goes on. */
export function insideItem(place: Place, name: string, rule: FullRule): Place {
  const left = place.left + rule.indent.left + (rule.marker?.width ?? 0);
  if (left === place.left) return place;
  return { ...place, names: [...place.names, name], left, right: place.right + rule.indent.right };
}
