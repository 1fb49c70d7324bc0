/** Widths are shares of the measure, so that a template is right on every page. */
import type { Element } from '../markup.js';
import type { Scope } from '../scope.js';

/** `width="30%"` is 0.3; without the attribute the writers find the width. Fault: `bad-attribute`. */
export function readWidth(element: Element, scope: Scope): number | 'auto' {
  const written = element.attributes.width;
  if (written === undefined) return 'auto';
  const match = /^(\d{1,3}(?:\.\d+)?)%$/.exec(written);
  const share = Number(match?.[1] ?? 0) / 100;
  if (share > 0 && share <= 1) return share;
  scope.report(
    element,
    'bad-attribute',
    `width="${written}" is no share of the measure`,
    'write width="30%": more than 0%, 100% at most',
  );
  return 'auto';
}
