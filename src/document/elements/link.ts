/** `a`: a link out of the paper, to a place in it, or (`class="page"`) the number of the page of that place. */
import { LINK } from '../../style/names.js';
import { enterInline, hasSign, ownStyle, runCarry } from '../carry.js';
import type { Element } from '../markup.js';
import { type Look, mustHold, type Scope } from '../scope.js';
import type { Run } from '../tree.js';

/** A `#` link must have a target, the others a scheme that a reader may follow. Fault: `bad-link`. */
export function readLink(element: Element, scope: Scope, look: Look): readonly Run[] {
  const href = element.attributes.href ?? '';
  const inner = enterInline(element, look);
  const carry = { ...runCarry(element, scope, inner), at: element.at };
  if (hasSign(element, 'page')) {
    if (!/^#./.test(href))
      scope.report(element, 'bad-link', `"${href}" is no place in the paper`, 'write href="#id" with the id of an element');
    return [{ kind: 'page-of', target: href.slice(1), ...carry }];
  }
  if (!/^(https?:\/\/[^\s]+|mailto:[^\s]+|#[^\s]+)$/.test(href)) {
    const hint = 'links begin with https://, http://, mailto: or #';
    scope.report(element, 'bad-link', `"${href}" is no link that a paper may hold`, hint);
  } else if (!href.startsWith('#') && !URL.canParse(href)) {
    const hint =
      'look at the part between // and the next /: a name such as www.mofa.go.jp, with or without a number after a colon';
    scope.report(element, 'bad-link', `"${href}" is no address that a reader could follow`, hint);
  }
  const runs = look.inside(element.children, inner);
  mustHold(element, scope, runs, 'words');
  return [{ kind: 'link', href, runs, ...carry, style: ownStyle(element) ?? LINK }];
}
