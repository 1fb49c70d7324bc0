/** What a page of the web shows of running heads and feet: the first ones, without the numbers of pages. */
import type { Block, ListItem, PanelColumn, Row, Run, Section } from '../document/tree.js';

/** Blocks that stand over and under the text. */
export interface Shown {
  readonly head: readonly Block[];
  readonly foot: readonly Block[];
}

export function shownOf({ head, foot }: Section): Shown {
  return { head: withoutPages(head.first ?? head.rest), foot: withoutPages(foot.first ?? foot.rest) };
}

/** "Page 1 of 3" says nothing here: words that hold such a number are left out, and a block that has no others. */
function withoutPages(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => shown(block) ?? []);
}

function shown(block: Block): Block | undefined {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const [runs, aside] = [lasting(block.runs), lasting(block.aside)];
      return runs.length + aside.length === 0 ? undefined : { ...block, runs, aside };
    }
    case 'group':
      return filled({ ...block, blocks: withoutPages(block.blocks) }, block.blocks);
    case 'list':
      return { ...block, items: block.items.map(inHolder).filter((item) => item.blocks.length > 0) };
    case 'panel':
      return { ...block, columns: block.columns.map((column) => ({ ...inHolder(column), label: lasting(column.label) })) };
    case 'table':
      return { ...block, caption: lasting(block.caption), head: block.head.map(inRow), body: block.body.map(inRow) };
    case 'figure':
      return { ...block, caption: lasting(block.caption) };
    case 'contents':
    case 'page-break':
      return block;
    default:
      return block satisfies never;
  }
}

function filled<Holder extends { readonly blocks: readonly Block[] }>(now: Holder, before: readonly Block[]): Holder | undefined {
  return now.blocks.length === 0 && before.length > 0 ? undefined : now;
}

function inHolder<Holder extends ListItem | PanelColumn>(holder: Holder): Holder {
  return { ...holder, blocks: withoutPages(holder.blocks) };
}

/** A cell keeps its place in its row, also when nothing is left in it. */
function inRow(row: Row): Row {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, blocks: withoutPages(cell.blocks) })) };
}

function lasting(runs: readonly Run[]): readonly Run[] {
  return runs.some(holdsNumber) ? [] : runs;
}

function holdsNumber(run: Run): boolean {
  if (run.kind === 'link') return run.runs.some(holdsNumber);
  return run.kind === 'page-number' || run.kind === 'page-count';
}
