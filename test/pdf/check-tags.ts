/** Rules of the structure tree: types, nesting, tables, lists, headings, notes and alternative texts. */

import { type Objects, textOf, type Value } from './reader.js';
import type { Report } from './report.js';

/** Kids that an element may have; a type that is missing here may hold anything. */
const KIDS: Readonly<Record<string, string>> = {
  Table: 'TR THead TBody Caption',
  THead: 'TR',
  TBody: 'TR',
  TR: 'TH TD',
  L: 'L LI Caption',
  LI: 'Lbl LBody',
  TOC: 'TOC TOCI Caption',
  Ruby: 'RB RT',
};
/** Parents that an element must have one of. */
const PARENTS: Readonly<Record<string, string>> = {
  TR: 'Table THead TBody',
  THead: 'Table',
  TBody: 'Table',
  TH: 'TR',
  TD: 'TR',
  LI: 'L',
  LBody: 'LI',
  TOCI: 'TOC',
  RB: 'Ruby',
  RT: 'Ruby',
};
const TYPES = new Set(
  'Document Sect Div H1 H2 H3 H4 P L LI Lbl LBody Table THead TBody TR TH TD Caption Figure Note Reference Link Span TOC TOCI Ruby RB RT'.split(
    ' ',
  ),
);

export function checkTags(objects: Objects, catalog: Value | undefined, report: Report): void {
  const { get, raw, list, idOf } = objects;
  const root = raw(catalog, 'StructTreeRoot');
  if (root === undefined) {
    report('structure tree', 'catalogue');
    return;
  }
  const headings: number[] = [];
  const ids: { readonly id: string; readonly element: number }[] = [];
  const walk = (ref: Value, parent: Value, above: string): void => {
    const type = textOf(get(ref, 'S')) ?? '';
    const place = `${type} ${idOf(ref)}`;
    if (!TYPES.has(type)) report('type', place);
    if (idOf(raw(ref, 'P')) !== idOf(parent)) report('parent', place);
    if (PARENTS[type]?.split(' ').includes(above) === false) report('nesting', `${place} in ${above}`);
    const kids = list(get(ref, 'K'));
    const elements = kids.filter((kid) => idOf(kid) !== 0);
    for (const kid of elements) {
      const below = textOf(get(kid, 'S')) ?? '';
      if (KIDS[type]?.split(' ').includes(below) === false) report('nesting', `${below} in ${place}`);
      walk(kid, ref, type);
    }
    if (KIDS[type] !== undefined && kids.length !== elements.length) report('nesting', `text in ${place}`);
    checkElement(objects, ref, type, place, report);
    const language = get(ref, 'Lang');
    if (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(textOf(language) ?? '')) report('language', place);
    const id = textOf(get(ref, 'ID'));
    if (id !== undefined) ids.push({ id, element: idOf(ref) });
    if (/^H\d$/.test(type)) headings.push(Number(type.slice(1)));
  };
  for (const kid of list(raw(root, 'K'))) walk(kid, root, 'root');
  headings.forEach((depth, index) => {
    if (depth > (headings[index - 1] ?? 0) + 1) report('heading order', `H${depth} after ${headings[index - 1] ?? 'nothing'}`);
  });
  checkIds(objects, root, ids, report);
}

function checkElement(objects: Objects, ref: Value, type: string, place: string, report: Report): void {
  const { get, list } = objects;
  const kids = list(get(ref, 'K'));
  const types = kids.map((kid) => textOf(get(kid, 'S')));
  switch (type) {
    case 'Figure':
      if ((textOf(get(ref, 'Alt')) ?? '').trim() === '') report('alternative text', place);
      if (list(get(ref, 'A', 'BBox')).length !== 4) report('figure box', place);
      return;
    case 'TH':
      if (get(ref, 'A', 'Scope') === undefined) report('scope', place);
      return;
    case 'LI':
      if (!types.includes('LBody')) report('nesting', `${place} without LBody`);
      return;
    case 'L':
      if (get(ref, 'A', 'ListNumbering') === undefined) report('list numbering', place);
      return;
    case 'Note':
      if (get(ref, 'ID') === undefined) report('note', place);
      return;
    case 'Link':
      if (!kids.some((kid) => textOf(get(kid, 'Type')) === 'OBJR')) report('link', place);
      return;
    case 'Table':
      if (types.lastIndexOf('THead') > types.indexOf('TBody') && types.includes('TBody')) report('table head first', place);
      if (!rowsOf(objects, ref).some((row) => list(get(row, 'K')).some((cell) => textOf(get(cell, 'S')) === 'TH')))
        report('table heads', place);
      checkGrid(objects, ref, place, report);
      return;
  }
}

function rowsOf({ get, list }: Objects, table: Value): readonly Value[] {
  return [table, ...list(get(table, 'K'))].flatMap((part) =>
    list(get(part, 'K')).filter((kid) => textOf(get(kid, 'S')) === 'TR'),
  );
}

/** Rows of a table cover the same columns, spans counted, and no cell reaches past the last row of its part. */
function checkGrid({ get, list }: Objects, table: Value, place: string, report: Report): void {
  const all: number[] = [];
  for (const part of [table, ...list(get(table, 'K'))]) {
    const rows = list(get(part, 'K')).filter((kid) => textOf(get(kid, 'S')) === 'TR');
    const widths = rows.map(() => 0);
    rows.forEach((row, at) => {
      for (const cell of list(get(row, 'K'))) {
        const down = Number(get(cell, 'A', 'RowSpan') ?? 1);
        if (at + down > rows.length) report('rows regular', `${place} row ${at + 1} reaches too far`);
        for (let under = at; under < Math.min(at + down, rows.length); under++) {
          widths[under] = (widths[under] ?? 0) + Number(get(cell, 'A', 'ColSpan') ?? 1);
        }
      }
    });
    all.push(...widths);
  }
  if (new Set(all).size > 1) report('rows regular', `${place}: ${all.join(' ')}`);
}

function checkIds(
  objects: Objects,
  root: Value,
  ids: readonly { readonly id: string; readonly element: number }[],
  report: Report,
): void {
  const names = objects.list(objects.get(root, 'IDTree', 'Names'));
  const keys = names.filter((_, index) => index % 2 === 0).map((name) => textOf(name) ?? '');
  if (new Set(ids.map(({ id }) => id)).size !== ids.length) report('IDs unique', 'structure tree');
  if (keys.some((key, index) => index > 0 && key <= (keys[index - 1] ?? ''))) report('names sorted', 'IDTree');
  for (const { id, element } of ids) if (objects.idOf(names[2 * keys.indexOf(id) + 1]) !== element) report('ID tree', id);
}
