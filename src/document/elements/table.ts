/** `table`: a head, a body, and columns that are as many in each row. */
import { TABLE_HEAD, TABLE_TEXT } from '../../style/names.js';
import { blockCarry, enter, ownStyle, runLevel } from '../carry.js';
import type { Element } from '../markup.js';
import { childrenNamed, mustHold, type Scope } from '../scope.js';
import type { Cell, Row, Table } from '../tree.js';
import { readWidth } from './width.js';

export function readTable(element: Element, scope: Scope): Table {
  const inner = enter(element, scope);
  const rowsIn = (...names: readonly string[]): readonly Element[] =>
    childrenNamed(element, ...names).flatMap((part) => (part.name === 'tr' ? [part] : childrenNamed(part, 'tr')));
  const head = rowsIn('thead').map((row) => readRow(row, inner));
  const body = rowsIn('tbody', 'tr').map((row) => readRow(row, inner));
  mustHold(element, scope, body, 'rows');
  const [caption] = childrenNamed(element, 'caption');
  const words = caption === undefined ? [] : inner.runs(caption.children, enter(caption, inner));
  const columns = Math.max(countColumns(head, rowsIn('thead'), scope), countColumns(body, rowsIn('tbody', 'tr'), scope));
  compareHeadAndBody(element, head, body, scope);
  return {
    kind: 'table',
    caption: words,
    widths: readWidths(element, columns, scope),
    head,
    body,
    style: ownStyle(element) ?? 'Table',
    ...blockCarry(element, scope, [...words.map(runLevel), ...head, ...body]),
  };
}

function readRow(element: Element, scope: Scope): Row {
  const inner = enter(element, scope);
  const cells = childrenNamed(element, 'td', 'th').map((cell) => readCell(cell, inner));
  mustHold(element, scope, cells, 'cells');
  return { cells, ...blockCarry(element, scope, cells) };
}

/** A cell may be empty: that a thing is not known is said by an empty cell, too. A box style is the cell's own, not its words'. */
function readCell(element: Element, scope: Scope): Cell {
  const header = element.name === 'th';
  const usual = header ? TABLE_HEAD : TABLE_TEXT;
  const style = ownStyle(element) ?? usual;
  const textStyle = scope.frame.styles?.get(style) === 'box' ? usual : style;
  const blocks = scope.blocks(element.children, enter(element, scope, textStyle));
  const span = (name: 'colspan' | 'rowspan'): number => {
    const written = element.attributes[name] ?? '1';
    if (/^[1-9]\d?$/.test(written)) return Number(written);
    scope.report(element, 'bad-attribute', `${name}="${written}" is no number of cells`);
    return 1;
  };
  return { header, colspan: span('colspan'), rowspan: span('rowspan'), blocks, style, ...blockCarry(element, scope, blocks) };
}

/** Columns of a head or body; reports the first row that has more or fewer once spans are counted. */
function countColumns(rows: readonly Row[], elements: readonly Element[], scope: Scope): number {
  let hanging: readonly number[] = [];
  let columns: number | undefined;
  for (const [index, row] of rows.entries()) {
    const spans = row.cells.flatMap((cell) => Array.from({ length: cell.colspan }, () => cell.rowspan));
    const width = spans.length + hanging.length;
    columns ??= width;
    const place = elements[index];
    if (width !== columns && place !== undefined) {
      scope.report(
        place,
        'uneven-table',
        `this row has ${width} columns, the rows above have ${columns}`,
        'count colspan and rowspan: each row fills every column once',
      );
      return columns;
    }
    hanging = [...hanging, ...spans].filter((left) => left > 1).map((left) => left - 1);
  }
  const last = elements.at(-1);
  if (hanging.length > 0 && last !== undefined)
    scope.report(last, 'uneven-table', 'a cell spans more rows than there are', 'lower its rowspan');
  return columns ?? 0;
}

function compareHeadAndBody(element: Element, head: readonly Row[], body: readonly Row[], scope: Scope): void {
  const width = (row: Row | undefined): number => row?.cells.reduce((sum, cell) => sum + cell.colspan, 0) ?? 0;
  const [above, below] = [width(head[0]), width(body[0])];
  if (above > 0 && below > 0 && above !== below) {
    scope.report(
      element,
      'uneven-table',
      `the table's head has ${above} columns, its body ${below}`,
      'count colspan and rowspan: each row fills every column once',
    );
  }
}

function readWidths(element: Element, columns: number, scope: Scope): Table['widths'] {
  const cols = childrenNamed(element, 'col');
  if (cols.length > 0 && cols.length !== columns) {
    scope.report(
      element,
      'uneven-table',
      `the table has ${columns} columns, but ${cols.length} <col/>`,
      'write one <col/> per column, or none',
    );
  }
  const widths = cols.map((col) => readWidth(col, scope));
  const sum = widths.reduce<number>((total, width) => total + (width === 'auto' ? 0 : width), 0);
  if (sum > 1.0001)
    scope.report(element, 'bad-attribute', `the columns are ${Math.round(sum * 100)}% wide together`, '100% at most');
  return Array.from({ length: columns }, (_, index) => widths[index] ?? 'auto');
}
