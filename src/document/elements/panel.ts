/** `dl`: columns side by side. Each `dt` begins a column and is its label; the `dd` after it are its content. */
import { PANEL_LABEL, PANEL_TEXT } from '../../style/names.js';
import { blockCarry, enter, ownStyle, runLevel } from '../carry.js';
import type { Element } from '../markup.js';
import { childrenNamed, mustHold, type Scope } from '../scope.js';
import type { Block, Panel, PanelColumn } from '../tree.js';

export function readPanel(element: Element, scope: Scope): Panel {
  const inner = enter(element, scope);
  const columns: PanelColumn[] = [];
  let label: Element | undefined;
  let content: Element[] = [];
  const close = (): void => {
    if (label !== undefined) columns.push(readColumn(label, content, inner));
    content = [];
  };
  for (const child of childrenNamed(element, 'dt', 'dd')) {
    if (child.name === 'dt') {
      close();
      label = child;
    } else if (label === undefined)
      scope.report(child, 'out-of-place', 'a column of a panel begins with its label: <dt> before <dd>');
    else content.push(child);
  }
  close();
  mustHold(element, scope, columns, 'columns');
  return { kind: 'panel', columns, style: ownStyle(element) ?? 'Panel', ...blockCarry(element, scope, columns) };
}

function readColumn(term: Element, content: readonly Element[], scope: Scope): PanelColumn {
  const label = scope.runs(term.children, enter(term, scope));
  mustHold(term, scope, label, 'words');
  const blocks = content.flatMap((element) => readContent(element, scope));
  return { label, blocks, style: ownStyle(term) ?? PANEL_LABEL, ...blockCarry(term, scope, [...label.map(runLevel), ...blocks]) };
}

function readContent(element: Element, scope: Scope): readonly Block[] {
  const blocks = scope.blocks(element.children, enter(element, scope, ownStyle(element) ?? PANEL_TEXT));
  mustHold(element, scope, blocks, 'content');
  return blocks;
}
