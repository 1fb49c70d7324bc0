/** Tables, and panels as tables without a grid: a column of a panel is a cell. */
import type { Table } from 'docx';
import type { Block, Cell, Panel, Row, Table as TreeTable } from '../document/tree.js';
import { TABLE_CAPTION } from '../style/names.js';
import type { FullRule } from '../style/style.js';
import { hex, twips } from './look.js';
import { writeParagraph } from './paragraph.js';
import type { NoteWriter } from './runs.js';
import { columnWidths } from './widths.js';
import { held, langOf, newFlow, type Piece, stayOf, story, type Where, type Writing } from './writing.js';

/** Writers of what stands in a cell: they call this one, so it is given them. */
export interface Inside {
  readonly blocks: (writing: Writing, blocks: readonly Block[], where: Where) => readonly Piece[];
  readonly note: NoteWriter;
}

/** What a cell's column is within its table. */
interface Column {
  readonly width: number;
  readonly last: boolean;
  readonly first: boolean;
}

/** A table takes over what waited for the next paragraph: its first cell bears it. */
function firstStory(where: Where, measure: number, taken: boolean): Where {
  const inside = story(where, measure);
  if (taken) return inside;
  const { ids, breakBefore } = where.flow;
  Object.assign(where.flow, newFlow());
  Object.assign(inside.flow, { ids, breakBefore });
  return inside;
}

export function writePanel(writing: Writing, panel: Panel, where: Where, inside: Inside): readonly Piece[] {
  const { kit, sheet } = writing;
  const rule = sheet.rule(panel.style, panel.at);
  const measure = roomFor(rule, where);
  // A panel is one row: it cannot be divided, and is held as a whole or not at all.
  const stay = held(where.stay, { together: false, next: rule.keepNext });
  const count = panel.columns.length;
  // The gap is half on either side of a column's rule, and not outside the first and the last: columns of one width.
  const gap = twips(rule.gap);
  const step = Math.floor((measure + gap) / count);
  const widthOf = (index: number): number =>
    index === count - 1 ? measure - step * index + (index === 0 ? 0 : gap / 2) : index === 0 ? step - gap / 2 : step;
  const widths = panel.columns.map((_, index) => Math.round(widthOf(index)));
  const cells = panel.columns.map((column, index) => {
    const place = { width: widths[index] ?? step, first: index === 0, last: index === count - 1 };
    const at = langOf(column, firstStory({ ...where, stay }, step - gap, index > 0));
    if (column.id !== undefined) at.flow.ids.push(column.id);
    const label =
      column.label.length === 0
        ? []
        : [writeParagraph(writing, { style: column.style, at: column.at, runs: column.label }, at, inside.note)];
    return new kit.TableCell({
      width: { size: place.width, type: kit.WidthType.DXA },
      ...outerMargins(writing, rule, place, 'panel'),
      children: filled(writing, [...label, ...inside.blocks(writing, column.blocks, at)]),
    });
  });
  where.flow.space = Math.max(where.flow.space, rule.after);
  const row = new kit.TableRow({ cantSplit: true, children: cells });
  return [table(writing, { name: panel.style, kind: 'panel', rule, widths, where, head: false }, [row])];
}

export function writeTable(writing: Writing, tree: TreeTable, where: Where, inside: Inside): readonly Piece[] {
  const rule = writing.sheet.rule(tree.style, tree.at);
  const caption =
    tree.caption.length === 0
      ? []
      : [writeParagraph(writing, { style: TABLE_CAPTION, at: tree.at, runs: tree.caption, keepNext: true }, where, inside.note)];
  const widths = columnWidths(tree, roomFor(rule, where), twips(rule.gap));
  const kept = { ...where, stay: held(where.stay, { together: rule.keepTogether, next: rule.keepNext }) };
  const rows = [
    ...writeRows(writing, tree.head, { rule, widths, where: kept, inside, head: true }),
    ...writeRows(writing, tree.body, { rule, widths, where: kept, inside, head: false }),
  ];
  where.flow.space = Math.max(where.flow.space, rule.after);
  const head = tree.head.length === 1;
  return [...caption, table(writing, { name: tree.style, kind: 'table', rule, widths, where, head }, rows)];
}

/** What is left of the measure beside lists, boxes and the table's own indent. */
function roomFor(rule: FullRule, { place, measure }: Where): number {
  return measure - twips(place.left + place.right + rule.indent.left + rule.indent.right);
}

interface Frame {
  readonly name: string;
  readonly kind: 'table' | 'panel';
  readonly rule: FullRule;
  readonly widths: readonly number[];
  readonly where: Where;
  readonly head: boolean;
}

function table(writing: Writing, frame: Frame, rows: ConstructorParameters<Writing['kit']['Table']>[0]['rows']): Table {
  const { kit, sheet } = writing;
  const indent = twips(frame.where.place.left + frame.rule.indent.left);
  return new kit.Table({
    style: sheet.table(frame.name, frame.kind, frame.rule),
    layout: kit.TableLayoutType.FIXED,
    width: { size: frame.widths.reduce((sum, width) => sum + width, 0), type: kit.WidthType.DXA },
    ...(indent === 0 ? {} : { indent: { size: indent, type: kit.WidthType.DXA } }),
    columnWidths: [...frame.widths],
    tableLook: { firstRow: frame.head, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows,
  });
}

interface Rows {
  readonly rule: FullRule;
  readonly widths: readonly number[];
  readonly where: Where;
  readonly inside: Inside;
  readonly head: boolean;
}

function writeRows(writing: Writing, rows: readonly Row[], context: Rows) {
  /** How many more rows the cell above takes, by column. */
  const taken: number[] = context.widths.map(() => 0);
  return rows.map((row, index) => {
    const stay = stayOf(context.where.stay, index === rows.length - 1);
    const stays = context.head || stay === 'all' || stay === 'last';
    const where: Where = { ...langOf(row, context.where), stay: stays ? 'all' : 'none' };
    if (row.id !== undefined) where.flow.ids.push(row.id);
    let column = 0;
    const cells = row.cells.map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const from = column;
      column += cell.colspan;
      for (let at = from; at < column; at += 1) taken[at] = cell.rowspan;
      // The style rules off a head of one row; of several rows the last ones bear the rule themselves.
      const edge = context.head && rows.length > 1 && index + cell.rowspan === rows.length;
      return writeCell(writing, cell, from, { ...context, where }, edge);
    });
    for (let at = 0; at < taken.length; at += 1) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    return new writing.kit.TableRow({ cantSplit: true, ...(context.head ? { tableHeader: true } : {}), children: cells });
  });
}

function writeCell(writing: Writing, cell: Cell, from: number, { rule, widths, where, inside }: Rows, edge: boolean) {
  const { kit } = writing;
  const to = from + cell.colspan;
  const width = widths.slice(from, to).reduce((sum, one) => sum + one, 0);
  const column = { width, first: from === 0, last: to >= widths.length };
  const at = langOf(
    cell,
    firstStory(where, width - (column.last ? 0 : twips(rule.gap)), where.flow.ids.length === 0 && !where.flow.breakBefore),
  );
  if (cell.id !== undefined) at.flow.ids.push(cell.id);
  const ruled = edge ? rule.rules.head : null;
  return new kit.TableCell({
    width: { size: width, type: kit.WidthType.DXA },
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
    ...outerMargins(writing, rule, column, 'table'),
    ...(ruled === null
      ? {}
      : { borders: { bottom: { style: kit.BorderStyle.SINGLE, size: Math.round(ruled.width * 8), color: hex(ruled.color) } } }),
    children: filled(writing, inside.blocks(writing, cell.blocks, at)),
  });
}

/** A cell must hold a paragraph. */
function filled(writing: Writing, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length > 0 ? pieces : [new writing.kit.Paragraph({ style: writing.sheet.gap() })];
}

/** The gap is between columns, not outside the first and the last: there the text stands on the measure's edge. */
function outerMargins(writing: Writing, rule: FullRule, column: Column, kind: 'table' | 'panel') {
  const left = kind === 'panel' && column.first ? { left: twips(rule.padding.left) } : {};
  const right = column.last ? { right: twips(rule.padding.right) } : {};
  const margins = { ...left, ...right };
  return Object.keys(margins).length === 0 ? {} : { margins: { marginUnitType: writing.kit.WidthType.DXA, ...margins } };
}
