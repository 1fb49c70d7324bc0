/** The sample ministry, or a copy of it with some files written anew: what most tests begin with. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import type { World } from '../src/facts/world.js';
import { remembered } from '../src/memory/remembered.js';
import { gather } from '../src/papers/gather.js';
import { openFolderStore } from '../src/records/folder.js';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const SAMPLE = 'japan-mexico-2024-02-21';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Text of a new file, or what becomes of the sample's. */
export type Edit = string | ((text: string) => string);

/** A folder with data/ and templates/ of the sample, some files of it edited: `{'data/people/x.yaml': text => ...}`. */
export function workspace(
  edits: Readonly<Record<string, Edit>> = {},
  parts: readonly ('data' | 'templates')[] = ['data', 'templates'],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  made.push(folder);
  for (const part of parts) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof edit === 'string' ? edit : replaced(readFileSync(file, 'utf8'), edit, path));
  }
  return folder;
}

/** An edit that changes nothing is a mistake in the test. */
function replaced(text: string, edit: (text: string) => string, path: string): string {
  const after = edit(text);
  if (after === text) throw new Error(`the edit of ${path} changes nothing`);
  return after;
}

/** What a paper about a meeting may draw on. Faults of the records are faults of the test. */
export function world(edits: Readonly<Record<string, Edit>> = {}, meeting = SAMPLE): World {
  return Object.keys(edits).length === 0 ? untouched(meeting) : read(workspace(edits, ['data']), meeting);
}

/** Records are read-only: one reading serves all tests of a file. */
const untouched = remembered((meeting: string) => read(ROOT, meeting));

function read(folder: string, meeting: string): World {
  const store = openFolderStore({ data: join(folder, 'data'), templates: join(ROOT, 'templates') });
  const { value, faults } = gather(store, meeting, []);
  const errors = faults.filter((fault) => fault.severity === 'error');
  if (value === undefined || errors.length > 0) throw new Error(`the world has faults: ${JSON.stringify(errors, null, 2)}`);
  return value;
}
