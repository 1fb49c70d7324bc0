/** The folders a command reads from must be there before anything is loaded. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { Settings } from './settings.js';

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
