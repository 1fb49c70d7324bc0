/** A table's cells on its grid, and the widths of its columns. */
import type { Block, Cell, Row, Table } from '../document/tree.js';
import { itemise } from './itemise.js';
import { blockLook, markerLook } from './look.js';
import { fullStyle, type Place, type Setting } from './setting.js';
import { shape, total } from './shape.js';

/** A cell and where it begins. */
export interface GridCell {
  readonly cell: Cell;
  readonly column: number;
}
export interface GridRow {
  readonly row: Row;
  readonly cells: readonly GridCell[];
}

/** Puts rows on the grid: a cell that spans rows moves the cells below it to the right. */
export function gridOf(rows: readonly Row[]): readonly GridRow[] {
  const taken = new Map<number, number>();
  return rows.map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    const skip = () => {
      while ((taken.get(column) ?? 0) > 0) {
        taken.set(column, (taken.get(column) ?? 0) - 1);
        column++;
      }
    };
    for (const cell of row.cells) {
      skip();
      cells.push({ cell, column });
      for (let spanned = 0; spanned < cell.colspan; spanned++) taken.set(column + spanned, cell.rowspan - 1);
      column += cell.colspan;
    }
    skip();
    return { row, cells };
  });
}

/** Number of columns of a table. */
function columnCount(grid: readonly GridRow[]): number {
  return Math.max(1, ...grid.flatMap(({ cells }) => cells.map(({ cell, column }) => column + cell.colspan)));
}

/**
 * Widths of a table's columns without the gaps between them, points; together with the gaps they fill the measure.
 *
 * A number is a fraction of the measure, half a gap on either side included. The rest is shared out among the `auto`
 * columns: what their longest words need first, then in proportion to what their text would like to have.
 */
export function columnWidths(
  table: Table,
  grid: readonly GridRow[],
  gap: number,
  place: Place,
  setting: Setting,
): readonly number[] {
  const count = columnCount(grid);
  const wishes = Array.from({ length: count }, (_, column) => {
    const fraction = table.widths[column] ?? 'auto';
    if (fraction !== 'auto') return { fixed: Math.max(1, fraction * (place.width + gap) - gap), least: 0, most: 0 };
    const cells = grid.flatMap((row) => row.cells.filter((one) => one.column === column && one.cell.colspan === 1));
    const needs = cells.map(({ cell }) => needOf(cell.blocks, place, setting));
    return {
      fixed: null,
      least: Math.max(1, ...needs.map((need) => need.least)),
      most: Math.max(1, ...needs.map((need) => need.most)),
    };
  });
  const room = place.width - gap * (count - 1) - sumOf(wishes.map((wish) => wish.fixed ?? 0));
  const flexible = wishes.filter((wish) => wish.fixed === null);
  const least = sumOf(flexible.map((wish) => wish.least));
  const most = sumOf(flexible.map((wish) => wish.most));
  if (flexible.length === 0) {
    const scale = (place.width - gap * (count - 1)) / sumOf(wishes.map((wish) => wish.fixed ?? 0));
    return wishes.map((wish) => (wish.fixed ?? 0) * scale);
  }
  return wishes.map((wish) => {
    if (wish.fixed !== null) return wish.fixed;
    if (most <= room) return (wish.most / most) * room;
    if (least >= room) return Math.max(1, (wish.least / least) * room);
    return wish.least + ((wish.most - wish.least) / (most - least)) * (room - least);
  });
}

interface Need {
  /** Width of the longest word. */
  readonly least: number;
  /** Width on one line. */
  readonly most: number;
}

function needOf(blocks: readonly Block[], place: Place, setting: Setting): Need {
  const needs = blocks.map((block) => blockNeed(block, { ...place, owner: 'layout' }, setting));
  return { least: Math.max(0, ...needs.map((need) => need.least)), most: Math.max(0, ...needs.map((need) => need.most)) };
}

function blockNeed(block: Block, place: Place, setting: Setting): Need {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const full = fullStyle(setting, block.style, block);
      const segments = shape(itemise([...block.runs, ...block.aside], blockLook(full), block, place, setting));
      const edges = full.indent.left + full.indent.right + full.padding.left + full.padding.right;
      const least = Math.max(0, ...segments.map((segment) => segment.width + (segment.hyphen?.width ?? 0)));
      const most = segments.reduce((width, segment) => width + total(segment.pieces), 0);
      return { least: least + edges + 0.1, most: most + edges + 0.1 };
    }
    case 'group':
      return needOf(block.blocks, place, setting);
    case 'list': {
      const full = fullStyle(setting, block.style, block);
      const edges = full.indent.left + (markerLook(full) === null ? 0 : (full.marker?.width ?? 0));
      const inner = needOf(
        block.items.flatMap((item) => item.blocks),
        place,
        setting,
      );
      return { least: inner.least + edges, most: inner.most + edges };
    }
    case 'panel':
    case 'table':
    case 'figure':
    case 'contents':
    case 'page-break':
      return { least: 0, most: place.width };
    default:
      return block satisfies never;
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
