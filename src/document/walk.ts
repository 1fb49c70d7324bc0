/** Walks over the whole tree, for rules that look at all of it. */
import type { Block, Carry, Run, Section } from './tree.js';

/** Every node of the sections in reading order: running heads first, then the blocks with all that stands in them. */
export function* nodesOf(sections: readonly Section[]): Iterable<Node> {
  for (const section of sections) {
    yield place(section);
    for (const running of [section.head, section.foot]) yield* blocksIn([...(running.first ?? []), ...running.rest]);
    yield* blocksIn(section.blocks);
  }
}

/** A node of the tree; items, rows, columns and cells have no kind. */
export type Node = Block | Run | Place;

export interface Place extends Carry {
  readonly kind: 'place';
}

function place(carry: Carry): Place {
  return { ...carry, kind: 'place' };
}

export function* blocksIn(blocks: readonly Block[]): Iterable<Node> {
  for (const block of blocks) {
    yield block;
    yield* inside(block);
  }
}

function* inside(block: Block): Iterable<Node> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return yield* runsIn([...block.runs, ...block.aside]);
    case 'group':
      return yield* blocksIn(block.blocks);
    case 'list':
      for (const item of block.items) yield* holder(item, item.blocks);
      return;
    case 'panel':
      for (const column of block.columns) {
        yield place(column);
        yield* runsIn(column.label);
        yield* blocksIn(column.blocks);
      }
      return;
    case 'table':
      yield* runsIn(block.caption);
      for (const row of [...block.head, ...block.body]) {
        yield place(row);
        for (const cell of row.cells) yield* holder(cell, cell.blocks);
      }
      return;
    case 'figure':
      return yield* runsIn(block.caption);
    case 'contents':
    case 'page-break':
      return;
    default:
      return block satisfies never;
  }
}

function* holder(carry: Carry, blocks: readonly Block[]): Iterable<Node> {
  yield place(carry);
  yield* blocksIn(blocks);
}

function* runsIn(runs: readonly Run[]): Iterable<Node> {
  for (const run of runs) {
    yield run;
    if (run.kind === 'link') yield* runsIn(run.runs);
    if (run.kind === 'note') yield* blocksIn(run.blocks);
  }
}
