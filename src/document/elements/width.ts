/** Widths are shares of the measure, so that a template is right on every page. */
import type { Element } from '../markup.js';
import type { Scope } from '../scope.js';
import { shareOf, valueProblem } from '../values.js';

/** `width="30%"` is 0.3; without the attribute the writers find the width. Fault: `bad-attribute`. */
export function readWidth(element: Element, scope: Scope): number | 'auto' {
  const written = element.attributes.width;
  if (written === undefined) return 'auto';
  const share = shareOf(written);
  if (share !== undefined) return share;
  const problem = valueProblem('width', written);
  if (problem !== undefined) scope.report(element, problem.code, problem.message, problem.hint);
  return 'auto';
}
