/** A table's cells on its grid, and the widths of its columns. */
import type { Cell, Row, Table } from '../document/tree.js';
import { type Need, needOf, widest } from './needs.js';
import type { Place, Setting } from './setting.js';

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

/** What a column asks for and needs, points. */
interface Wish extends Need {
  /** As the table says, in the measure's parts; null where the layout finds the width. */
  readonly asked: number | null;
}

/**
 * Widths of a table's columns without the gaps between them, points; together with the gaps they fill the measure.
 *
 * A number is a fraction of the measure, half a gap on either side included; such a column is wider where its longest
 * word needs it. The rest is shared out among the `auto` columns: what their longest words need first, then in
 * proportion to what their text would like to have.
 */
export function columnWidths(
  table: Table,
  grid: readonly GridRow[],
  gap: number,
  place: Place,
  setting: Setting,
): readonly number[] {
  const count = columnCount(grid);
  const measure = place.width - gap * (count - 1);
  const wishes = Array.from({ length: count }, (_, column): Wish => {
    const fraction = table.widths[column] ?? 'auto';
    const cells = grid.flatMap((row) => row.cells.filter((one) => one.column === column && one.cell.colspan === 1));
    const need = widest(cells.map(({ cell }) => needOf(cell.blocks, place, setting)));
    const asked = fraction === 'auto' ? null : Math.max(1, fraction * (place.width + gap) - gap);
    return { asked, least: Math.max(1, need.least), most: Math.max(1, need.most) };
  });
  const flexible = wishes.filter(({ asked }) => asked === null);
  const least = sumOf(flexible.map((wish) => wish.least));
  const most = sumOf(flexible.map((wish) => wish.most));
  const fixed = fixedWidths(wishes, flexible.length === 0 ? measure : null, measure - least);
  const room = measure - sumOf([...fixed.values()]);
  return wishes.map((wish) => {
    if (wish.asked !== null) return fixed.get(wish) ?? wish.asked;
    if (most <= room) return (wish.most / most) * room;
    if (least >= room) return Math.max(1, (wish.least / least) * room);
    return wish.least + ((wish.most - wish.least) / (most - least)) * (room - least);
  });
}

/**
 * Columns that say their width, none narrower than its longest word where there is room for all words: what one of
 * them lacks is taken from those that have more than they need.
 *
 * @param fill  what they must fill together; null where other columns fill the rest
 * @param room  what there is for them beside the longest words of the other columns
 */
function fixedWidths(wishes: readonly Wish[], fill: number | null, room: number): ReadonlyMap<Wish, number> {
  const fixed = wishes.filter(({ asked }) => asked !== null);
  const asked = sumOf(fixed.map((wish) => wish.asked ?? 0));
  const scale = fill === null ? 1 : fill / asked;
  const wanted = new Map(fixed.map((wish) => [wish, (wish.asked ?? 0) * scale] as const));
  if (sumOf(fixed.map((wish) => wish.least)) > room) return wanted;
  const raised = [...wanted].map(([wish, width]) => ({ wish, width: Math.max(width, wish.least) }));
  const over = sumOf(raised.map(({ width }) => width)) - room;
  const lacking = raised.some(({ wish, width }) => width > (wanted.get(wish) ?? 0));
  if (!lacking || over <= 0) return new Map(raised.map(({ wish, width }) => [wish, width]));
  const slack = sumOf(raised.map(({ wish, width }) => width - wish.least));
  return new Map(raised.map(({ wish, width }) => [wish, width - ((width - wish.least) / slack) * over]));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
