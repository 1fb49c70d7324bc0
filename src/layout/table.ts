/** Tables: a strip a row, each rule drawn once, the head again on each page where the table goes on. */
import type { Table } from '../document/tree.js';
import { TABLE_CAPTION } from '../style/names.js';
import type { FullRule } from '../style/style.js';
import { points } from '../style/units.js';
import { boxed } from './box.js';
import { columnWidths, type GridRow, gridOf } from './grid.js';
import { within } from './levels.js';
import { setText } from './paragraph.js';
import { type Shared, setRows, withRule } from './rows.js';
import { fullStyle, type Place, type Setting } from './setting.js';
import { editFirst, editLast, type Flow, heightOf, holdNext, together } from './strip.js';
import { withId } from './target.js';

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
