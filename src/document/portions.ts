/**
 * Portion marks: the level of each part before its first word, `(C) Legal stability ...`.
 * One before each heading, paragraph, item, caption and row; an item or row speaks for the paragraphs in it.
 */
import { highest, type Level } from '../marking/level.js';
import { runLevel } from './carry.js';
import type { Block, Carry, ListItem, Portion, Row, Run, Section, Table } from './tree.js';

type Prefixes = Readonly<Record<Level, Portion | null>>;

/** The section with a mark before each portion of its body. Running heads and feet bear none. */
export function markPortions(section: Section, prefixes: Prefixes): Section {
  return { ...section, blocks: section.blocks.map((block) => markBlock(block, prefixes)) };
}

function markBlock(block: Block, prefixes: Prefixes): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: markRuns(block.runs, block, prefixes) };
    case 'group':
      return { ...block, blocks: block.blocks.map((inner) => markBlock(inner, prefixes)) };
    case 'list':
      return { ...block, items: block.items.map((item) => markItem(item, prefixes)) };
    case 'panel':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, blocks: column.blocks.map((inner) => markBlock(inner, prefixes)) })),
      };
    case 'table':
      return markTable(block, prefixes);
    case 'figure':
      return block.caption.length === 0
        ? block
        : { ...block, caption: markRuns(block.caption, captionCarry(block, block.caption), prefixes) };
    case 'contents':
    case 'page-break':
      return block;
    default:
      return block satisfies never;
  }
}

function markItem(item: ListItem, prefixes: Prefixes): ListItem {
  return { ...item, blocks: markFirst(item.blocks, item, prefixes) };
}

function markTable(table: Table, prefixes: Prefixes): Table {
  const caption = table.caption.length === 0 ? [] : markRuns(table.caption, captionCarry(table, table.caption), prefixes);
  return { ...table, caption, body: table.body.map((row) => markRow(row, prefixes)) };
}

function markRow(row: Row, prefixes: Prefixes): Row {
  const [first, ...rest] = row.cells;
  return first === undefined ? row : { ...row, cells: [{ ...first, blocks: markFirst(first.blocks, row, prefixes) }, ...rest] };
}

/**
 * Marks the first block with words with the level of the whole; nested lists mark their own items. What begins with a
 * heading, such as a topic, is a chapter: each of its paragraphs speaks for itself.
 */
function markFirst(blocks: readonly Block[], whole: Carry, prefixes: Prefixes): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' || block.kind === 'heading');
  if (blocks[at]?.kind === 'heading') return blocks.map((block) => markBlock(block, prefixes));
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return markBlock(block, prefixes);
    return index === at ? { ...block, runs: markRuns(block.runs, whole, prefixes) } : block;
  });
}

function captionCarry(holder: Carry, caption: readonly Run[]): Carry {
  return { at: holder.at, level: highest(caption.flatMap((run) => runLevel(run).level ?? [])) };
}

function markRuns(runs: readonly Run[], carry: Carry, prefixes: Prefixes): readonly Run[] {
  const prefix = prefixes[carry.level ?? 'public'];
  if (prefix === null || runs.length === 0) return runs;
  const mark: Run = { kind: 'text', text: prefix.text, lang: prefix.lang, strong: false, emphasis: false, at: carry.at };
  return [mark, { ...mark, text: '\u00a0' }, ...runs];
}
