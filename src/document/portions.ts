/**
 * Portion marks: the level of each part before its first word, `(C) Legal stability ...`.
 *
 * One before each heading, paragraph, item, caption and row. An item or a row speaks for the paragraphs in it, and has
 * the highest level of these; lists, tables and figures inside of it speak for themselves. Labels of columns bear a mark only where they are not open:
 * they are the template's words, the same on every paper.
 */
import { highest, type Level } from '../marking/level.js';
import { runLevel } from './carry.js';
import type { Block, Carry, Cell, ListItem, PanelColumn, Portion, Row, Run, Section, Table } from './tree.js';

type Prefixes = Readonly<Record<Level, Portion | null>>;

/** The section with a mark before each portion of its body. Running heads and feet bear none. */
export function markPortions(section: Section, prefixes: Prefixes): Section {
  return { ...section, blocks: section.blocks.map((block) => markBlock(block, prefixes)) };
}

function markBlock(block: Block, prefixes: Prefixes): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return markLine(block, block, prefixes);
    case 'group':
      return { ...block, blocks: block.blocks.map((inner) => markBlock(inner, prefixes)) };
    case 'list':
      return { ...block, items: block.items.map((item) => markItem(item, prefixes)) };
    case 'panel':
      return { ...block, columns: block.columns.map((column) => markColumn(column, prefixes)) };
    case 'table':
      return markTable(block, prefixes);
    case 'figure':
      return { ...block, caption: markRuns(block.caption, block, prefixes) };
    case 'contents':
    case 'page-break':
      return block;
    default:
      return block satisfies never;
  }
}

/** What holds a heading, such as a topic, is a chapter: each of its parts speaks for itself. */
function markItem(item: ListItem, prefixes: Prefixes): ListItem {
  const chapter = linesIn(item.blocks).some((line) => line.kind === 'heading');
  const blocks = chapter ? item.blocks.map((block) => markBlock(block, prefixes)) : markWhole(item.blocks, item, prefixes);
  return { ...item, blocks };
}

function markColumn(column: PanelColumn, prefixes: Prefixes): PanelColumn {
  return {
    ...column,
    label: markLabel(column.label, column, prefixes),
    blocks: column.blocks.map((block) => markBlock(block, prefixes)),
  };
}

function markTable(table: Table, prefixes: Prefixes): Table {
  return {
    ...table,
    caption: markRuns(table.caption, { at: table.at, level: levelOf(table.caption) }, prefixes),
    head: table.head.map((row) => ((row.level ?? 'public') === 'public' ? row : markRow(row, prefixes))),
    body: table.body.map((row) => markRow(row, prefixes)),
  };
}

/** In its first cell that says anything. */
function markRow(row: Row, prefixes: Prefixes): Row {
  const at = row.cells.findIndex((cell) => linesIn(cell.blocks).length > 0);
  const whole = { at: row.at, level: spoken(row.cells.flatMap((cell) => cell.blocks)) };
  const mark = (cell: Cell, index: number): Cell => ({
    ...cell,
    blocks: index === at ? markFirst(cell.blocks, whole, prefixes) : markRest(cell.blocks, prefixes),
  });
  return { ...row, cells: row.cells.map(mark) };
}

function markWhole(blocks: readonly Block[], { at }: Carry, prefixes: Prefixes): readonly Block[] {
  return markFirst(blocks, { at, level: spoken(blocks) }, prefixes);
}

/** Marks the first paragraph for all of them; what is no paragraph marks itself. */
function markFirst(blocks: readonly Block[], whole: Carry, prefixes: Prefixes): readonly Block[] {
  const [first] = linesIn(blocks);
  return markLines(blocks, prefixes, (line) => (line === first ? markLine(line, whole, prefixes) : line));
}

function markRest(blocks: readonly Block[], prefixes: Prefixes): readonly Block[] {
  return markLines(blocks, prefixes, (line) => line);
}

type Line = Extract<Block, { kind: 'heading' | 'paragraph' }>;

function markLines(blocks: readonly Block[], prefixes: Prefixes, mark: (line: Line) => Line): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'group') return { ...block, blocks: markLines(block.blocks, prefixes, mark) };
    return block.kind === 'paragraph' || block.kind === 'heading' ? mark(block) : markBlock(block, prefixes);
  });
}

/** Headings and paragraphs that stand in an item or a cell itself, or in groups of it. */
function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'group') return linesIn(block.blocks);
    return block.kind === 'paragraph' || block.kind === 'heading' ? [block] : [];
  });
}

function spoken(blocks: readonly Block[]): Level {
  return highest(linesIn(blocks).map(({ level = 'public' }) => level));
}

function markLine(line: Line, whole: Carry, prefixes: Prefixes): Line {
  const mark = line.runs.length + line.aside.length === 0 ? [] : markOf(whole, prefixes);
  return { ...line, runs: [...mark, ...line.runs] };
}

function markLabel(label: readonly Run[], { at }: Carry, prefixes: Prefixes): readonly Run[] {
  const level = levelOf(label);
  return level === 'public' ? label : markRuns(label, { at, level }, prefixes);
}

function markRuns(runs: readonly Run[], whole: Carry, prefixes: Prefixes): readonly Run[] {
  return runs.length === 0 ? runs : [...markOf(whole, prefixes), ...runs];
}

function levelOf(runs: readonly Run[]): Level {
  return highest(runs.flatMap((run) => runLevel(run).level ?? []));
}

/** The mark has the level that it names: a page on which `(S)` stands is a secret page, wherever the words themselves begin. */
function markOf({ level = 'public', at }: Carry, prefixes: Prefixes): readonly Run[] {
  const prefix = prefixes[level];
  if (prefix === null) return [];
  const said = level === 'public' ? {} : { level };
  const run = { kind: 'text', strong: false, emphasis: false, ...said, at } as const;
  return [
    { ...run, text: prefix.text, lang: prefix.lang },
    { ...run, text: '\u00a0' },
  ];
}
