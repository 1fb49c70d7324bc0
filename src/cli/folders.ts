/** The folders a command reads from: they must be there before anything is loaded. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { Folders } from '../papers/press.js';
import type { Settings } from './settings.js';

/** The folders that a press reads. */
export function foldersOf({ data, templates }: Pick<Settings, 'data' | 'templates'>): Folders {
  return { data, templates, shipped: shippedTemplates() };
}

/**
 * The templates that ship with the program, two folders above this file both in src/ and in dist/: as the user would
 * type it where the program lies below the place in which it is run, else from the root.
 */
function shippedTemplates(): string {
  const path = fileURLToPath(new URL('../../templates', import.meta.url));
  const typed = relative(process.cwd(), path);
  return (typed.startsWith('..') || typed === '' ? path : typed).replaceAll('\\', '/');
}

/** One fault for each of data and templates that is no folder, with the nearest folder beside it as the hint. */
export function missingFolders(settings: Pick<Settings, 'data' | 'templates'>): readonly Fault[] {
  const wanted = [
    { option: '--data', folder: settings.data },
    { option: '--templates', folder: settings.templates },
  ];
  return wanted.flatMap(({ option, folder }) => (isFolder(folder) ? [] : [missing(option, folder)]));
}

function missing(option: string, folder: string): Fault {
  const near = didYouMean(folder, beside(folder));
  return {
    severity: 'error',
    code: 'no-such-folder',
    file: folder,
    line: 1,
    column: 1,
    message: `there is no folder "${folder}"`,
    hint: near ?? `${option} names it; a command reads the folder below the place where it is run`,
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function beside(folder: string): readonly string[] {
  const parent = dirname(folder);
  if (!isFolder(parent)) return [];
  const folders = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => join(parent, entry.name).replaceAll('\\', '/'));
}
