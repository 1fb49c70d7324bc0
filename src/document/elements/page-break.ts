/** `<hr class="page"/>`: what follows begins a new page. */
import { blockCarry, hasSign } from '../carry.js';
import type { Element } from '../markup.js';
import type { Scope } from '../scope.js';
import type { PageBreak } from '../tree.js';

export function readPageBreak(element: Element, scope: Scope): PageBreak {
  if (!hasSign(element, 'page')) {
    scope.report(
      element,
      'forbidden-element',
      '<hr> draws no line',
      'a line belongs to a style ("rules"); a new page is <hr class="page"/>',
    );
  }
  return { kind: 'page-break', ...blockCarry(element, scope, []) };
}
