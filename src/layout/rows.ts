/** Rows of a table: a strip a row, cells beside each other, cells that span rows over several strips. */
import type { Cell, Row } from '../document/tree.js';
import type { FullRule } from '../style/style.js';
import { aligned, type Column, divided, joined } from './beside.js';
import type { GridCell, GridRow } from './grid.js';
import { within } from './levels.js';
import { styleOf } from './look.js';
import type { Place, Setting } from './setting.js';
import { editLast, type Flow, type Frame, heightOf, padded, ruleItem, type Strip, together } from './strip.js';
import { withId } from './target.js';

/** What the rows of one table share. */
export interface Shared {
  readonly full: FullRule;
  readonly widths: readonly number[];
  readonly place: Place;
  /** Height of a page's column below the table's head, points. */
  readonly limit: number;
}

/**
 * Sets rows. Those that a cell spans stay together. A row, or rows so spanned, taller than a page hold as
 * loosely as they can, and are divided.
 */
export function setRows(grid: readonly GridRow[], shared: Shared, inHead: boolean, setting: Setting): Flow {
  const rows = grid.map((row) => setRow(row, shared, inHead, setting));
  const { rows: between, below } = shared.full.rules;
  return spannedTogether(rows).flatMap((group) => {
    const last = group.at(-1) === rows.at(-1);
    const rule = last && (inHead || below !== null) ? null : between;
    return editLast(setGroup(group, shared), (strip) => withRule(strip, rule, 'bottom', shared.place));
  });
}

/** A rule as wide as the table at an edge of a strip, over the grounds of its cells. */
export function withRule(strip: Strip, rule: FullRule['rules']['rows'], edge: 'top' | 'bottom', place: Place): Strip {
  if (rule === null) return strip;
  const y = edge === 'top' ? 0 : strip.height - rule.width;
  const content = strip.items.findIndex(({ kind }) => kind !== 'rect');
  const grounds = content === -1 ? strip.items : strip.items.slice(0, content);
  return { ...strip, items: [...grounds, ruleItem(place.x, y, place.width, rule), ...strip.items.slice(grounds.length)] };
}

interface SetRow {
  readonly row: Row;
  /** On a common first baseline. */
  readonly cells: readonly SetCell[];
}

interface SetCell {
  readonly cell: Cell;
  readonly flow: Flow;
  readonly ground: Frame | null;
}

/** Cuts rows where no cell spans the cut. */
function spannedTogether(rows: readonly SetRow[]): readonly (readonly SetRow[])[] {
  const groups: SetRow[][] = [];
  let spanned = 0;
  for (const row of rows) {
    const open = spanned > 0 ? groups.at(-1) : undefined;
    if (open === undefined) groups.push([row]);
    else open.push(row);
    spanned = Math.max(spanned - 1, ...row.cells.map(({ cell }) => cell.rowspan - 1));
  }
  return groups;
}

function setGroup(group: readonly SetRow[], shared: Shared): Flow {
  const heights = heightsOf(group);
  const tops = group.map((_, index) => sumOf(heights.slice(0, index)));
  const total = sumOf(heights);
  const endOf = (index: number, cell: Cell) => (tops[index] ?? 0) + sumOf(heights.slice(index, index + cell.rowspan));
  /** Grounds of what stands at some height between two others. */
  const grounds = (top: number, bottom: number) =>
    group.flatMap(({ cells }, index) =>
      cells.flatMap(({ cell, ground }) =>
        ground !== null && (tops[index] ?? 0) < bottom && endOf(index, cell) > top ? [ground] : [],
      ),
    );
  if (total <= shared.limit) {
    const strips = group.map(({ cells }, index) => {
      const [top, height] = [tops[index] ?? 0, heights[index] ?? 0];
      const strip = joined(
        cells.map(({ flow }): Column => ({ flow, top: 0 })),
        height,
      );
      return { ...strip, frames: grounds(top, top + height) };
    });
    return strips.length === 1 ? strips : [joined([{ flow: strips, top: 0 }], total)];
  }
  const columns = group.flatMap(({ cells }, index) => cells.map(({ flow }): Column => ({ flow, top: tops[index] ?? 0 })));
  const strips = divided(columns, shared.limit).map(({ strip, top, bottom }) => ({ ...strip, frames: grounds(top, bottom) }));
  return together(strips, 1);
}

/** A row is as high as its own cells, and as what is left of a cell that ends in it. */
function heightsOf(group: readonly SetRow[]): readonly number[] {
  const heights: number[] = [];
  for (const index of group.keys()) {
    const ending = group.slice(0, index + 1).flatMap(({ cells }, from) => {
      const above = sumOf(heights.slice(from, index));
      return cells.flatMap(({ cell, flow }) => (from + cell.rowspan - 1 === index ? [heightOf(flow) - above] : []));
    });
    heights.push(Math.max(0, ...ending));
  }
  return heights;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function setRow({ row, cells }: GridRow, shared: Shared, inHead: boolean, setting: Setting): SetRow {
  const lang = row.lang ?? shared.place.lang;
  const owner = setting.structs.add(shared.place.owner, 'TR', lang);
  const place: Place = { ...shared.place, owner, lang, clearance: within(shared.place.clearance, row, row.cells) };
  const set = cells.map((one) => setCell(one, row, { ...shared, place }, inHead, setting));
  const flows = aligned(set.map(({ flow }) => flow));
  return { row, cells: set.map((one, index) => ({ ...one, flow: flows[index] ?? one.flow })) };
}

function setCell({ cell, column }: GridCell, row: Row, shared: Shared, inHead: boolean, setting: Setting): SetCell {
  const { full, widths, place } = shared;
  const lang = cell.lang ?? place.lang;
  const owner = setting.structs.add(place.owner, cell.header ? 'TH' : 'TD', lang, {
    ...(cell.header ? { scope: inHead ? 'Column' : 'Row' } : {}),
    ...(cell.colspan > 1 ? { colspan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowspan: cell.rowspan } : {}),
  });
  const x = place.x + widths.slice(0, column).reduce((sum, width) => sum + width + full.gap, 0);
  const spanned = widths.slice(column, column + cell.colspan);
  const width = spanned.reduce((sum, one) => sum + one, 0) + full.gap * (spanned.length - 1);
  const own = cell.style === undefined ? undefined : styleOf(setting.style, cell.style);
  const box = own?.type === 'box' ? own.full : null;
  const { top, right, bottom, left } = (box ?? full).padding;
  const clearance = within(place.clearance, cell, cell.blocks);
  const inside: Place = {
    ...place,
    x: x + left,
    width: Math.max(1, width - left - right),
    owner,
    lang,
    clearance,
    listStyle: null,
  };
  const first =
    row.cells[0] === cell
      ? withId(setting.stack(cell.blocks, inside, setting), row, place.owner, place)
      : setting.stack(cell.blocks, inside, setting);
  const flow = padded(withId(first, cell, owner, inside), top, bottom);
  const fill = box?.fill ?? null;
  return { cell, flow, ground: fill === null ? null : { x, width, fill, left: null } };
}
