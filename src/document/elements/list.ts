/** `ul` and `ol`. A paragraph without a style of its own in an item takes the list's style, or the item's. */
import { blockCarry, enter, ownStyle } from '../carry.js';
import type { Element } from '../markup.js';
import { childrenNamed, mustHold, type Scope } from '../scope.js';
import type { List, ListItem } from '../tree.js';

export function readList(element: Element, scope: Scope): List {
  const ordered = element.name === 'ol';
  const style = ownStyle(element) ?? (ordered ? 'Numbered List' : 'Bulleted List');
  const inner = enter(element, scope, style);
  const items = childrenNamed(element, 'li').map((item) => readItem(item, inner));
  mustHold(element, scope, items, 'items');
  const written = element.attributes.start ?? '1';
  if (!/^\d{1,4}$/.test(written)) scope.report(element, 'bad-attribute', `start="${written}" is no number to begin with`);
  return {
    kind: 'list',
    ordered,
    start: /^\d{1,4}$/.test(written) ? Number(written) : 1,
    items,
    style,
    ...blockCarry(element, scope, items),
  };
}

function readItem(element: Element, scope: Scope): ListItem {
  const style = ownStyle(element);
  const blocks = scope.blocks(element.children, enter(element, scope, style ?? scope.textStyle));
  mustHold(element, scope, blocks, 'content');
  return { blocks, ...(style === undefined ? {} : { style }), ...blockCarry(element, scope, blocks) };
}
