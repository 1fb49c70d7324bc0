/** Widths of a table's columns in twips. Word's own fitting is left off: it differs from machine to machine. */
import type { Block, Table } from '../document/tree.js';
import { plainText } from '../document/walk.js';
import { columnsOf as lettersOf } from '../faults/width.js';

/** A column is never thinner than this many letters, and text longer than that many lets it grow no further. */
const LEAST = 5;
const MOST = 48;

/**
 * Fractions are of the measure. What they leave is shared out among the `auto` columns by the longest text in each,
 * so that a column of dates is narrow and one of sentences wide.
 *
 * @param measure twips for the whole table
 */
export function columnWidths(table: Table, measure: number, gap: number): readonly number[] {
  const count = Math.max(table.widths.length, ...[...table.head, ...table.body].map(columnsOf));
  const stated = Array.from({ length: count }, (_, column) => table.widths[column] ?? 'auto');
  const fixed = stated.map((width) => (width === 'auto' ? 0 : Math.round(width * measure)));
  const left = Math.max(0, measure - fixed.reduce((sum, width) => sum + width, 0));
  const needs = longest(table, count).map((letters, column) => (stated[column] === 'auto' ? clamp(letters) : 0));
  const total = needs.reduce((sum, need) => sum + need, 0);
  const autos = stated.filter((width) => width === 'auto').length;
  const share = Math.max(0, left - gap * autos);
  const widths = fixed.map((width, column) =>
    stated[column] === 'auto'
      ? Math.floor((share * (needs[column] ?? 0)) / Math.max(1, total)) + Math.min(gap, Math.floor(left / autos))
      : width,
  );
  const rest = autos === 0 ? 0 : measure - widths.reduce((sum, width) => sum + width, 0);
  const last = stated.lastIndexOf('auto');
  return widths.map((width, column) => (column === last ? width + rest : width));
}

const clamp = (letters: number): number => Math.min(MOST, Math.max(LEAST, letters));

const columnsOf = (row: Table['body'][number]): number => row.cells.reduce((sum, cell) => sum + cell.colspan, 0);

/** Letters of the longest text in each column; cells over several columns are left out. */
function longest(table: Table, count: number): readonly number[] {
  const letters = new Array<number>(count).fill(0);
  for (const row of [...table.head, ...table.body]) {
    let column = 0;
    for (const cell of row.cells) {
      if (cell.colspan === 1) letters[column] = Math.max(letters[column] ?? 0, ...cell.blocks.map(widest));
      column += cell.colspan;
    }
  }
  return letters;
}

function widest(block: Block): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return lettersOf(plainText(block.runs));
    case 'group':
      return Math.max(0, ...block.blocks.map(widest));
    case 'list':
      return 2 + Math.max(0, ...block.items.flatMap((item) => item.blocks.map(widest)));
    case 'panel':
    case 'table':
    case 'figure':
    case 'contents':
    case 'page-break':
      return MOST;
    default:
      return block satisfies never;
  }
}
