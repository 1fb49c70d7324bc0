/** `section`, a group of blocks, and `nav`, a table of contents. */
import { blockCarry, enter, hasSign, ownStyle } from '../carry.js';
import type { Element } from '../markup.js';
import { mustHold, type Scope } from '../scope.js';
import type { Contents, Group } from '../tree.js';

/** `class="keep"` holds the group on one page. */
export function readGroup(element: Element, scope: Scope): Group {
  const blocks = scope.blocks(element.children, enter(element, scope));
  mustHold(element, scope, blocks, 'content');
  return {
    kind: 'group',
    keep: hasSign(element, 'keep'),
    blocks,
    style: ownStyle(element) ?? 'Group',
    ...blockCarry(element, scope, blocks),
  };
}

/** `depth` says down to which level of heading, 2 when it is not written. */
export function readContents(element: Element, scope: Scope): Contents {
  const written = element.attributes.depth ?? '2';
  const depth = written === '1' ? 1 : written === '3' ? 3 : 2;
  if (String(depth) !== written) scope.report(element, 'bad-attribute', `depth="${written}" is not 1, 2 or 3`);
  return { kind: 'contents', depth, style: ownStyle(element) ?? 'Contents', ...blockCarry(element, scope, []) };
}
