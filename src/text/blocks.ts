/** Blocks of the tree as lines of text. */
import type { Block, Figure, Heading, List, Panel, Paragraph, Table } from '../document/tree.js';
import { columnsOf } from '../faults/width.js';
import { wordsOf } from './runs.js';
import { aligned, equal, fitting, gridOf, labelled, type TextCell } from './tables.js';
import { padded } from './width.js';
import { wrap } from './wrap.js';
import { newWriting, type WriteNote, type Writing } from './writing.js';

/** Blocks with a blank line between them. */
export function writeBlocks(
  writing: Writing,
  blocks: readonly Block[],
  width: number,
  all: readonly Heading[],
): readonly string[] {
  return blocks.flatMap((block, index) => {
    const lines = writeBlock(writing, block, width, all);
    return index === 0 || lines.length === 0 ? lines : ['', ...lines];
  });
}

function writeBlock(writing: Writing, block: Block, width: number, all: readonly Heading[]): readonly string[] {
  const writeNote = noteWriter(writing, width, all);
  switch (block.kind) {
    case 'heading':
      return writeHeading(writing, block, width, writeNote);
    case 'paragraph':
      return beside(writing, block, width, writeNote);
    case 'group':
      return writeBlocks(writing, block.blocks, width, all);
    case 'list':
      return writeList(writing, block, width, all);
    case 'panel':
      return writePanel(writing, block, width, all, writeNote);
    case 'table':
      return writeTable(writing, block, width, all, writeNote);
    case 'figure':
      return writeFigure(writing, block, width, writeNote);
    case 'contents':
      return all.filter((heading) => heading.depth <= block.depth).flatMap((heading) => entry(heading, width));
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

/** A note is written where it occurs, so that notes inside notes cannot take its number. */
function noteWriter(writing: Writing, width: number, all: readonly Heading[]): WriteNote {
  return (run) => {
    const index = writing.notes.length;
    writing.notes.push([]);
    const first = `[${index + 1}] `;
    const lines = writeBlocks(writing, run.blocks, width - columnsOf(first), all);
    writing.notes[index] = hang(lines, first);
    return index + 1;
  };
}

/** Lines after a marker, those below indented to it. */
function hang(lines: readonly string[], first: string): readonly string[] {
  const indent = ' '.repeat(columnsOf(first));
  return lines.map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd());
}

const RULES: Readonly<Record<number, string>> = { 1: '=', 2: '-' };

/** The two upper depths are underlined, as wide as their words; the lower ones stand by themselves. */
function writeHeading(writing: Writing, heading: Heading, width: number, writeNote: WriteNote): readonly string[] {
  const lines = beside(writing, heading, width, writeNote);
  const rule = RULES[heading.depth];
  return rule === undefined ? lines : [...lines, rule.repeat(Math.min(width, Math.max(1, ...lines.map(columnsOf))))];
}

/** Words with an aside at the right end of their last line, or below where there is no room. */
function beside(writing: Writing, block: Heading | Paragraph, width: number, writeNote: WriteNote): readonly string[] {
  const lines = wrap(wordsOf(writing, block.runs, writeNote), width);
  const aside = wordsOf(writing, block.aside, writeNote);
  const last = lines.at(-1) ?? '';
  if (aside === '') return lines;
  if (!Number.isFinite(width)) return [...lines.slice(0, -1), `${last}  ${aside}`];
  const room = width - columnsOf(aside);
  if (columnsOf(last) + 2 <= room) return [...lines.slice(0, -1), padded(last, room) + aside];
  return [...lines, ...wrap(aside, width).map((line) => ' '.repeat(Math.max(0, width - columnsOf(line))) + line)];
}

function writeList(writing: Writing, list: List, width: number, all: readonly Heading[]): readonly string[] {
  const markers = list.items.map((_, index) => (list.ordered ? `${list.start + index}. ` : '- '));
  const room = Math.max(...markers.map(columnsOf));
  const items = list.items.map((item, index) => {
    return hang(writeBlocks(writing, item.blocks, width - room, all), padded(markers[index] ?? '', room));
  });
  const open = items.some((lines) => lines.includes(''));
  return items.flatMap((lines, index) => (open && index > 0 ? ['', ...lines] : lines));
}

/** The label over its text in columns of one width, or before it, each column in its turn. */
function writePanel(
  writing: Writing,
  panel: Panel,
  width: number,
  all: readonly Heading[],
  writeNote: WriteNote,
): readonly string[] {
  const widths = equal(panel.columns.length, width);
  const columns = panel.columns.map((column, index) => {
    const label = wordsOf(writing, column.label, writeNote);
    return { label, lines: writeBlocks(writing, column.blocks, widths?.[index] ?? width - 2, all).filter((line) => line !== '') };
  });
  if (widths === undefined) return columns.flatMap(({ label, lines }) => labelled(label, lines, width));
  const labels = columns.some(({ label }) => label !== '')
    ? aligned(
        columns.map(({ label }) => [label]),
        widths,
      )
    : [];
  return [
    ...labels,
    ...aligned(
      columns.map(({ lines }) => lines),
      widths,
    ),
  ];
}

function writeTable(
  writing: Writing,
  table: Table,
  width: number,
  all: readonly Heading[],
  writeNote: WriteNote,
): readonly string[] {
  const caption = table.caption.length === 0 ? [] : wrap(wordsOf(writing, table.caption, writeNote), width);
  const cellsOf = (row: Table['body'][number]): readonly TextCell[] => {
    return row.cells.map((cell) => {
      const lines = writeBlocks(writing, cell.blocks, Number.POSITIVE_INFINITY, all).filter((line) => line !== '');
      return { lines, colspan: cell.colspan, rowspan: cell.rowspan };
    });
  };
  const head = gridOf(table.head, cellsOf);
  const body = gridOf(table.body, cellsOf);
  const spans = [...table.head, ...table.body].some((row) => row.cells.some((cell) => cell.colspan > 1));
  const widths = spans ? undefined : fitting([...head, ...body], width);
  if (widths === undefined) return [...caption, ...inTurn(head, body, width)];
  const rule = widths.map((one) => '-'.repeat(one)).join('  ');
  const top = head.length === 0 ? [] : [...head.flatMap((row) => aligned(row, widths)), rule];
  return [...caption, ...top, ...body.flatMap((row) => aligned(row, widths))];
}

/** Rows one after the other, each cell after the head of its column. A head without rows is printed as it is. */
function inTurn(
  head: readonly (readonly (readonly string[])[])[],
  body: readonly (readonly (readonly string[])[])[],
  width: number,
) {
  const labels = (x: number): string =>
    head
      .map((row) => (row[x] ?? []).join(' '))
      .filter((words) => words !== '')
      .join(', ');
  const heads = body.length > 0 ? [] : head.flatMap((row) => row.flatMap((lines) => lines.flatMap((line) => wrap(line, width))));
  const rows = body.map((row) => row.flatMap((lines, x) => (lines.length === 0 ? [] : labelled(labels(x), lines, width))));
  return [...heads, ...rows.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))];
}

function writeFigure(writing: Writing, figure: Figure, width: number, writeNote: WriteNote): readonly string[] {
  const caption = figure.caption.length === 0 ? [] : wrap(wordsOf(writing, figure.caption, writeNote), width);
  return [...wrap(`[${figure.alt}]`, width), ...caption];
}

/** A heading in the contents: its words alone, its notes stay with the heading itself. */
function entry(heading: Heading, width: number): readonly string[] {
  const words = wordsOf(
    newWriting(),
    heading.runs.filter((run) => run.kind !== 'note'),
    () => 0,
  );
  return wrap(words, width, '  '.repeat(heading.depth - 1));
}
