/** Puts a whole folder in its place: everything, or nothing. */
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { done, type Fault, failed, type Outcome } from '../../faults/fault.js';
import { refusalOf } from '../../faults/refusal.js';
import { makeFolder } from '../write.js';
import type { TextFile } from './desk.js';

/**
 * Everything is written into a hidden folder inside, and moved up at the end, entry by entry; what fails on the way takes
 * all of it back.
 *
 * @param folder made where it is missing
 * @returns the paths written. Faults: `not-empty`, `cannot-write`
 */
export function settle(folder: string, files: readonly TextFile[]): Outcome<readonly string[]> {
  const made = firstMissing(folder);
  const hidden = join(folder, `.chancery.${process.pid}`);
  const moved: string[] = [];
  try {
    const refused = refusal(folder);
    if (refused !== undefined) return failed([refused]);
    for (const { name, text } of files) {
      const path = join(hidden, name);
      makeFolder(dirname(path));
      writeFileSync(path, text, { flush: true });
    }
    for (const entry of readdirSync(hidden)) {
      if (existsSync(join(folder, entry))) throw Object.assign(new Error(), { code: 'EEXIST', syscall: 'rename' });
      renameSync(join(hidden, entry), join(folder, entry));
      moved.push(join(folder, entry));
    }
    rmSync(hidden, { recursive: true });
    return done(files.map(({ name }) => shown(join(folder, name))));
  } catch (error) {
    for (const path of [...moved, hidden]) rmSync(path, { recursive: true, force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    return failed([cannotWrite(folder, error)]);
  }
}

/** Why a workspace cannot begin there; nothing where it can. */
export function refusal(folder: string): Fault | undefined {
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (!found.isDirectory()) return fault(folder, 'not-empty', 'a file stands here', 'name a new folder');
    const [first] = readdirSync(folder);
    if (first === undefined) return undefined;
    return fault(folder, 'not-empty', `this folder is not empty: it holds ${first}`, 'name a new folder, or an empty one');
  } catch (error) {
    return cannotWrite(folder, error);
  }
}

/** A refusal of the file system; anything else is a bug and thrown on. */
function cannotWrite(folder: string, error: unknown): Fault {
  const reason = refusalOf(error);
  if (reason === undefined) throw error;
  return fault(folder, 'cannot-write', `nothing can be written here (${reason})`, 'name another folder');
}

/** The uppermost folder that has to be made. */
function firstMissing(folder: string): string | undefined {
  let missing: string | undefined;
  for (let path = resolve(folder); !existsSync(path) && dirname(path) !== path; path = dirname(path)) missing = path;
  return missing;
}

function fault(file: string, code: string, message: string, hint: string): Fault {
  return { severity: 'error', code, file: shown(file), line: 1, column: 1, message, hint };
}

function shown(path: string): string {
  return path.replaceAll('\\', '/');
}
