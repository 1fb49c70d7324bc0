/** Writing a file that must not be there yet: whole, or not at all. */
import { constants, copyFileSync, existsSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { done, type Fault, failed, type Outcome } from '../../faults/fault.js';
import { refusalCode, refusalOf } from '../../faults/refusal.js';
import { makeFolder } from '../write.js';

/** @returns the path. Faults: `already-there`, for what is never written over; `cannot-write`. */
export function createFile(path: string, text: string): Outcome<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    makeFolder(dirname(path));
    writeFileSync(temporary, text, { flush: true });
    putUnder(temporary, path);
    return done(path);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return failed([refusalCode(error) === 'EEXIST' ? alreadyThere(path) : cannotWrite(path, reason)]);
  } finally {
    if (existsSync(temporary)) rmSync(temporary);
  }
}

/** A link, since a rename would replace what is there; some disks have none. */
function putUnder(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (refusalCode(error) === 'EEXIST') throw error;
    copyFileSync(temporary, path, constants.COPYFILE_EXCL);
  }
}

export function alreadyThere(file: string): Fault {
  const hint = 'change it there, or give the new one another id';
  return { severity: 'error', code: 'already-there', file, line: 1, column: 1, message: 'this record is there already', hint };
}

function cannotWrite(file: string, reason: string): Fault {
  return {
    severity: 'error',
    code: 'cannot-write',
    file,
    line: 1,
    column: 1,
    message: `nothing can be written here (${reason})`,
  };
}
