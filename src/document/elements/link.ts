/** `a`: a link out of the paper, to a place in it, or (`class="page"`) the number of the page of that place. */
import { LINK } from '../../style/names.js';
import { enterInline, hasSign, ownStyle, runCarry } from '../carry.js';
import type { Element } from '../markup.js';
import { type Look, mustHold, type Scope } from '../scope.js';
import type { Run } from '../tree.js';
import { linkProblem, targetProblem } from '../values.js';

/** A `#` link must have a target, the others a scheme that a reader may follow. Fault: `bad-link`. */
export function readLink(element: Element, scope: Scope, look: Look): readonly Run[] {
  const href = element.attributes.href ?? '';
  const inner = enterInline(element, look);
  const carry = { ...runCarry(element, scope, inner), at: element.at };
  const page = hasSign(element, 'page');
  const problem = page ? targetProblem(href) : linkProblem(href);
  if (problem !== undefined) scope.report(element, problem.code, problem.message, problem.hint);
  if (page) return [{ kind: 'page-of', target: href.slice(1), ...carry }];
  const runs = look.inside(element.children, inner);
  mustHold(element, scope, runs, 'words');
  return [{ kind: 'link', href, runs, ...carry, style: ownStyle(element) ?? LINK }];
}
