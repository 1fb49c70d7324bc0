/**
 * Writing a paper: all its files or none, each replaced whole.
 *
 * Every file is first written and synced under a temporary name in its own folder, read back for a last look, then
 * renamed. What was there before is kept aside until the last rename has gone through, and put back when one fails.
 */
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { blocks, done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { refusalCode, refusalOf } from '../faults/refusal.js';

export interface FileToWrite {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

interface Step {
  readonly name: string;
  readonly path: string;
  readonly temporary: string;
  /** Where the earlier file is kept meanwhile. */
  readonly aside: string;
}

/** A file as it lies on the disk, before anybody can open it under its name. */
export interface FileWritten {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * @param folder made when it is missing
 * @param inspect the last look at each file, in their order; an error among its faults, and none of them is kept
 * @returns the paths written; a folder or disk that refuses is a `cannot-write` fault, and nothing has changed then
 */
export function writeAll<File extends FileToWrite>(
  folder: string,
  files: readonly File[],
  inspect: (file: File, written: FileWritten) => readonly Fault[] = () => [],
): Outcome<readonly string[]> {
  const steps = files.map((file): Step & { readonly file: File } => {
    const { name } = file;
    // the process number sets two commands at work in one folder apart
    const hidden = join(folder, `.${name}.${process.pid}`);
    return { file, name, path: shown(join(folder, name)), temporary: `${hidden}.tmp`, aside: `${hidden}.old` };
  });
  const renamed: Step[] = [];
  try {
    makeFolder(folder);
    for (const { file, temporary } of steps) writeSynced(temporary, file.bytes);
    const found = steps.flatMap(({ file, path, temporary }) => inspect(file, { path, bytes: readFileSync(temporary) }));
    if (blocks(found)) return failed(found);
    for (const step of steps) {
      keepAside(step);
      renameSync(step.temporary, step.path);
      renamed.push(step);
    }
    syncFolder(folder);
    return done(
      steps.map((step) => step.path),
      found,
    );
  } catch (error) {
    for (const step of renamed) putBack(step);
    return failed([refused(folder, error)]);
  } finally {
    for (const left of steps.flatMap((step) => [step.temporary, step.aside])) if (existsSync(left)) rmSync(left);
  }
}

/** Folder by folder: where the system makes none (/proc), asking it for all of them at once never ends. */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  let there = resolve(folder);
  for (; !existsSync(there) && dirname(there) !== there; there = dirname(there)) missing.unshift(there);
  accessSync(there, constants.W_OK);
  for (const each of missing) {
    try {
      mkdirSync(each);
    } catch (error) {
      // another command may have made it meanwhile
      if (refusalCode(error) !== 'EEXIST' || !statSync(each).isDirectory()) throw error;
    }
  }
}

function writeSynced(path: string, bytes: Uint8Array | string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the renames last through a power cut. Windows opens no folders, and needs it not. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** A link costs nothing and keeps the file's date; some disks have none. A folder in the way is left for the rename to report. */
function keepAside(step: Step): void {
  if (statSync(step.path, { throwIfNoEntry: false })?.isFile() !== true) return;
  try {
    linkSync(step.path, step.aside);
  } catch {
    copyFileSync(step.path, step.aside);
  }
}

function putBack(step: Step): void {
  if (existsSync(step.aside)) renameSync(step.aside, step.path);
  else rmSync(step.path, { force: true });
}

/** A refusal of the file system as a fault; anything else is a bug and thrown on. */
function refused(folder: string, error: unknown): Fault {
  const reason = refusalOf(error);
  if (reason === undefined) throw error;
  return {
    severity: 'error',
    code: 'cannot-write',
    file: shown(folder),
    line: 1,
    column: 1,
    message: `nothing can be written here (${reason})`,
    hint: '--out names another folder',
  };
}

/** With forward slashes on every system, as faults and the README print paths. */
function shown(path: string): string {
  return path.replaceAll('\\', '/');
}
