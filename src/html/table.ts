/** Tables: the cells of the head are heads of columns, head cells of the body are heads of rows. */
import type { Block, Cell, Row, Table } from '../document/tree.js';
import { plainText } from '../document/walk.js';
import { TABLE_CAPTION } from '../style/names.js';
import { decimal } from './declarations.js';
import { languageAttributes } from './language.js';
import { type Attributes, element, holder, start } from './markup.js';
import { type NoteWriter, writeRuns } from './runs.js';
import { inside, type Where, type Writing } from './writing.js';

/** Writers of what stands in a cell: they call this one, so it is given them. */
interface Inside {
  readonly blocks: (writing: Writing, blocks: readonly Block[], where: Where) => readonly string[];
  readonly note: NoteWriter;
}

/** A wide table is moved sideways on a narrow screen, with the keyboard as well: so what is around it takes the focus. */
export function writeTable(writing: Writing, table: Table, attributes: Attributes, where: Where, write: Inside): string {
  const at = { ...where, marker: null };
  const caption =
    table.caption.length === 0
      ? ''
      : element(
          'caption',
          { class: writing.sheet.block(TABLE_CAPTION, 'paragraph', table.at) },
          writeRuns(writing, table.caption, at, write.note),
        );
  const rows = (rows: readonly Row[], head: boolean): readonly string[] =>
    rows.map((row) => writeRow(writing, row, head, at, write));
  const own = writing.sheet.block(table.style, 'table', table.at);
  const whole = holder('table', { class: own, ...attributes }, [
    caption,
    columns(table),
    table.head.length === 0 ? '' : holder('thead', {}, rows(table.head, true)),
    holder('tbody', {}, rows(table.body, false)),
  ]);
  const name = plainText(table.caption);
  const named = name === '' ? {} : { role: 'region', 'aria-label': name };
  return holder('div', { class: 'Scroll', tabindex: 0, ...named }, [whole]);
}

function columns({ widths }: Table): string {
  if (widths.every((width) => width === 'auto')) return '';
  const all = widths.map((width) => start('col', { style: width === 'auto' ? undefined : `width:${decimal(width * 100)}%` }));
  return element('colgroup', {}, all.join(''));
}

function writeRow(writing: Writing, row: Row, head: boolean, where: Where, write: Inside): string {
  const at = inside(where, row);
  const cells = row.cells.map((cell) => writeCell(writing, cell, head, at, write));
  return holder('tr', { id: row.id, ...languageAttributes(at.lang, where.lang) }, cells);
}

function writeCell(writing: Writing, cell: Cell, head: boolean, where: Where, write: Inside): string {
  const at = inside(where, cell);
  const span = (count: number): number | undefined => (count === 1 ? undefined : count);
  const columns = cell.colspan === 1 ? 'col' : 'colgroup';
  const rows = cell.rowspan === 1 ? 'row' : 'rowgroup';
  const attributes = {
    scope: !cell.header ? undefined : head ? columns : rows,
    colspan: span(cell.colspan),
    rowspan: span(cell.rowspan),
    id: cell.id,
    ...languageAttributes(at.lang, where.lang),
  };
  return element(cell.header ? 'th' : 'td', attributes, write.blocks(writing, cell.blocks, at).join('\n'));
}
