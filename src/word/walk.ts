/** The tree from its first node to its last, for what is asked of all nodes alike: ids, levels, languages. */
import type { Block, Carry, Run } from '../document/tree.js';

/** Every node below some blocks in the order of the text, notes included. */
export function* nodes(blocks: readonly Block[]): Generator<Carry> {
  for (const block of blocks) {
    yield block;
    yield* inBlock(block);
  }
}

function* inRuns(runs: readonly Run[]): Generator<Carry> {
  for (const run of runs) {
    yield run;
    if (run.kind === 'link') yield* inRuns(run.runs);
    if (run.kind === 'note') yield* nodes(run.blocks);
  }
}

function* inBlock(block: Block): Generator<Carry> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      yield* inRuns([...block.runs, ...block.aside]);
      return;
    case 'group':
      yield* nodes(block.blocks);
      return;
    case 'list':
      for (const item of block.items) {
        yield item;
        yield* nodes(item.blocks);
      }
      return;
    case 'panel':
      for (const column of block.columns) {
        yield column;
        yield* inRuns(column.label);
        yield* nodes(column.blocks);
      }
      return;
    case 'table':
      yield* inRuns(block.caption);
      for (const row of [...block.head, ...block.body]) {
        yield row;
        for (const cell of row.cells) {
          yield cell;
          yield* nodes(cell.blocks);
        }
      }
      return;
    case 'figure':
      yield* inRuns(block.caption);
      return;
    case 'contents':
    case 'page-break':
      return;
    default:
      block satisfies never;
  }
}
