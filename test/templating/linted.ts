/** Lints small desks made in a test. */

import type { Fault } from '../../src/faults/fault.js';
import { remembered } from '../../src/memory/remembered.js';
import type { StyleType } from '../../src/style/names.js';
import { openDesk } from '../../src/templating/desk.js';
import { lintDesks } from '../../src/templating/lint-desks.js';
import { desksOf } from './desks.js';

export const STYLES: ReadonlyMap<string, StyleType> = new Map([
  ['Lead', 'paragraph'],
  ['Talking Point', 'paragraph'],
  ['Muted', 'character'],
  ['Panel', 'box'],
]);

/** Every fault of desks: files by `desk/name`, over the small base set. */
export function lintOf(files: Readonly<Record<string, string>>, desks: readonly string[] = []): readonly Fault[] {
  const source = desksOf(files);
  const open = remembered((id: string) => openDesk(source, id));
  return lintDesks({ source, desks, open, styles: () => STYLES }).faults;
}

/** `brief.hbs:2:4 code: message; hint`, of the files of the base set by their names. */
export function toldOf(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ file, line, column, code, message, hint }) => {
    const name = file.replace('templates/ministry/', '').replace('templates/', '');
    return `${name}:${line}:${column} ${code}: ${message}${hint === undefined ? '' : `; ${hint}`}`;
  });
}

/** What is said of a template whose second line is `line`, of its errors. Every label of the base set is used beside it. */
export function said(line: string, parts: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = Object.fromEntries(Object.entries(parts).map(([name, source]) => [`ministry/parts/${name}.hbs`, source]));
  const faults = lintOf({ ...files, 'ministry/brief.hbs': `<article>\n${line}\n</article>\n` });
  return toldOf(faults.filter(({ severity }) => severity === 'error'));
}
