/** `strong`, `em`, `span`, `br`: marks on words. */
import { enterInline, hasSign, runCarry } from '../carry.js';
import type { Element } from '../markup.js';
import type { Look, Scope } from '../scope.js';
import type { Run } from '../tree.js';

export function readStrong(element: Element, _scope: Scope, look: Look): readonly Run[] {
  return target(element, look.inside(element.children, { ...enterInline(element, look), strong: true }));
}

export function readEmphasis(element: Element, _scope: Scope, look: Look): readonly Run[] {
  return target(element, look.inside(element.children, { ...enterInline(element, look), emphasis: true }));
}

/** A character style, a language, an origin; or the number of the page, or of pages. */
export function readSpan(element: Element, scope: Scope, look: Look): readonly Run[] {
  const inner = enterInline(element, look);
  if (element.attributes.class === undefined) return target(element, look.inside(element.children, inner));
  const carry = { ...runCarry(element, scope, inner), at: element.at };
  if (hasSign(element, 'page-number')) return [{ kind: 'page-number', ...carry }];
  if (hasSign(element, 'page-count')) return [{ kind: 'page-count', ...carry }];
  return target(element, look.inside(element.children, inner));
}

/** Marks have no node of their own: the first of their words is what links go to. */
function target(element: Element, runs: readonly Run[]): readonly Run[] {
  const { id } = element.attributes;
  const [first, ...rest] = runs;
  return id === undefined || first === undefined ? runs : [{ ...first, id }, ...rest];
}

export function readBreak(element: Element, scope: Scope, look: Look): readonly Run[] {
  return [{ kind: 'break', ...runCarry(element, scope, look), at: element.at }];
}
