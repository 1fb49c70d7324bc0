/** Tables: a strip a row, each rule drawn once, the head again on each page where the table goes on. */
import type { Cell, Row, Table } from '../document/tree.js';
import { TABLE_CAPTION } from '../style/names.js';
import type { FullRule } from '../style/style.js';
import { points } from '../style/units.js';
import { boxed } from './box.js';
import type { Item } from './display.js';
import { columnWidths, type GridCell, type GridRow, gridOf } from './grid.js';
import { within } from './levels.js';
import { styleOf } from './look.js';
import { setText } from './paragraph.js';
import { fullStyle, type Place, type Setting } from './setting.js';
import {
  beside,
  blank,
  type Column,
  editFirst,
  editLast,
  type Flow,
  heightOf,
  holdNext,
  padded,
  ruleItem,
  type Strip,
  together,
} from './strip.js';
import { withId } from './target.js';

/** What the rows of one table share. */
interface Shared {
  readonly full: FullRule;
  readonly widths: readonly number[];
  readonly place: Place;
  readonly limit: number;
}

/**
 * Sets a table. The style's padding is that of each cell, `gap` the room between columns. A row is not split unless
 * it is taller than a page; rows that a cell spans stay together.
 */
export function setTable(table: Table, place: Place, setting: Setting): Flow {
  const full = fullStyle(setting, table.style, table);
  const lang = table.lang ?? place.lang;
  const owner = setting.structs.add(place.owner, 'Table', lang);
  const outer: Place = { ...place, owner, lang, clearance: within(place.clearance, table, [...table.head, ...table.body]) };
  const zero = points(0);
  const box = {
    ...full,
    padding: { top: zero, right: zero, bottom: zero, left: zero },
    rules: { ...full.rules, above: null, below: null },
  };
  const caption = setCaption(table, outer, setting);
  const flow = boxed(box, outer, (inner) => [...caption, ...rowsOf(table, full, inner, setting)]);
  const kept = full.keepTogether ? together(flow, 1) : flow;
  return withId(full.keepNext ? holdNext(kept) : kept, table, owner, place);
}

function setCaption(table: Table, place: Place, setting: Setting): Flow {
  if (table.caption.length === 0) return [];
  const owner = setting.structs.add(place.owner, 'Caption', place.lang);
  const block = {
    node: { at: table.at },
    runs: table.caption,
    aside: [],
    full: fullStyle(setting, TABLE_CAPTION, table),
    id: null,
  };
  return holdNext(setText(block, { ...place, owner }, setting));
}

function rowsOf(table: Table, full: FullRule, place: Place, setting: Setting): Flow {
  const head = gridOf(table.head);
  const body = gridOf(table.body);
  const widths = columnWidths(table, [...head, ...body], full.gap, place, setting);
  const shared: Shared = { full, widths, place, limit: place.height };
  const headFlow = setHead(head, shared, setting);
  const again = head.length === 0 ? null : { flow: setHead(head, { ...shared, place: { ...place, owner: 'header' } }, setting) };
  const tbody = setting.structs.add(place.owner, 'TBody', place.lang);
  const limit = place.height - (again === null ? 0 : heightOf(again.flow));
  const rows = setRows(body, { ...shared, limit, place: { ...place, owner: tbody } }, false, setting);
  const ruled = editLast(
    rows.map((strip) => ({ ...strip, head: again })),
    (strip) => withRule(strip, full.rules.below, 'bottom', place),
  );
  return editFirst([...headFlow, ...ruled], (strip) => withRule(strip, full.rules.above, 'top', place));
}

function setHead(head: readonly GridRow[], shared: Shared, setting: Setting): Flow {
  if (head.length === 0) return [];
  const { full, place } = shared;
  const thead = setting.structs.add(place.owner, 'THead', place.lang);
  const rows = setRows(head, { ...shared, place: { ...place, owner: thead } }, true, setting);
  const ruled = editLast(rows, (strip) => withRule(strip, full.rules.head, 'bottom', place));
  return ruled.map((strip) => ({ ...strip, hold: 2 }));
}

function setRows(grid: readonly GridRow[], shared: Shared, inHead: boolean, setting: Setting): Flow {
  const rows = grid.map((row) => setRow(row, shared, inHead, setting));
  const flows = grid.map((_, index) => besideRow(rows, index, shared));
  const last = grid.length - 1;
  return flows.flatMap((flow, index) => {
    const rule =
      index === last ? (inHead || shared.full.rules.below !== null ? null : shared.full.rules.rows) : shared.full.rules.rows;
    const spans = rows.slice(0, index + 1).some((cells, from) => cells.some((one) => from + one.cell.rowspan - 1 > index));
    const ruled = editLast(flow, (strip) => (spans ? { ...strip, hold: 2 } : withRule(strip, rule, 'bottom', shared.place)));
    return ruled;
  });
}

interface SetCell {
  readonly cell: Cell;
  readonly flow: Flow;
  readonly ground: Item | null;
}

function setRow({ row, cells }: GridRow, shared: Shared, inHead: boolean, setting: Setting): readonly SetCell[] {
  const lang = row.lang ?? shared.place.lang;
  const owner = setting.structs.add(shared.place.owner, 'TR', lang);
  const place: Place = { ...shared.place, owner, lang, clearance: within(shared.place.clearance, row, row.cells) };
  return cells.map((one) => setCell(one, row, { ...shared, place }, inHead, setting));
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
  const ground: Item | null =
    fill === null
      ? null
      : { kind: 'rect', mark: 'layout', x: points(x), y: points(0), width: points(width), height: points(0), fill };
  return { cell, flow, ground };
}

/** A row as high as its own cells, and as the rest of a cell that ends in it. */
function besideRow(rows: readonly (readonly SetCell[])[], index: number, shared: Shared): Flow {
  const own = rows[index] ?? [];
  const columns: readonly Column[] = own.map((one) => ({ flow: one.flow, counts: one.cell.rowspan === 1 }));
  const flow = beside(columns, shared.limit);
  const needed = Math.max(
    0,
    ...rows.slice(0, index).flatMap((cells, from) => {
      return cells
        .filter((one) => from + one.cell.rowspan - 1 === index)
        .map((one) => heightOf(one.flow) - between(rows, from, index, shared));
    }),
  );
  const missing = needed - heightOf(flow);
  const high = missing > 0 ? editLast(flow, (strip) => ({ ...strip, height: strip.height + missing })) : flow;
  if (high.length === 0) return [blank(0)];
  const grounds = own.map((one) => one.ground).filter((ground) => ground !== null);
  if (grounds.length === 0) return high;
  return high.map((strip) => ({
    ...strip,
    items: [...grounds.map((ground) => ({ ...ground, height: points(strip.height) })), ...strip.items],
  }));
}

function between(rows: readonly (readonly SetCell[])[], from: number, to: number, shared: Shared): number {
  let height = 0;
  for (let index = from; index < to; index++) height += heightOf(besideRow(rows, index, shared));
  return height;
}

function withRule(strip: Strip, rule: FullRule['rules']['rows'], edge: 'top' | 'bottom', place: Place): Strip {
  if (rule === null) return strip;
  const y = edge === 'top' ? 0 : strip.height - rule.width;
  return { ...strip, items: [ruleItem(place.x, y, place.width, rule), ...strip.items] };
}
