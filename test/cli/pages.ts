/**
 * Runs the cases of test/cli/*.md. A case is a heading and its fences: `sh` (the command; what stands in `before` prepares
 * the workspace), `stdout`, `stderr`, `exit`, `files` (written by the command). A fence that is absent means: empty, or
 * status 0. Three dots stand for anything: for any lines on a line of their own, for any words in a line.
 *
 * The first case of a page, and each that wants a shell, is a process from its start to its exit status.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Fence, fencesOf } from '../fences.js';
import { type Built, build } from './built.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Pages that take long: a proof (`cases.proof.ts`), no test. */
export const LONG = ['init.md', 'new.md', 'templates.md'];

let built: Built;

/** Declares the cases of some pages. */
export function runPages(files: readonly string[]): void {
  beforeAll(() => {
    built = build();
  }, 60_000);
  afterAll(() => built.remove());
  for (const file of files) runPage(file);
}

function runPage(file: string): void {
  const [title = '', ...cases] = readFileSync(join(folder, file), 'utf8').split(/^## /m);
  describe(title.split('\n')[0]?.replace(/^# /, '') ?? file, () => {
    for (const [index, each] of cases.entries()) {
      const [name = '', ...body] = each.split('\n');
      test(name, () => runCase(fencesOf(body.join('\n')), index === 0), 30_000);
    }
  });
}

async function runCase(fences: readonly Fence[], cold: boolean): Promise<void> {
  const fence = (label: string) => fences.find((each) => each.label === label)?.text ?? '';
  const workspace = built.workspace();
  for (const line of fence('before').split('\n')) expect(await built.tell(line, workspace)).toMatchObject({ status: 0 });
  const run = cold ? built.run(fence('sh'), workspace) : await built.tell(fence('sh'), workspace);
  const seen = {
    stdout: run.stdout.trimEnd(),
    stderr: run.stderr.trimEnd(),
    exit: String(run.status),
    files: run.written.join('\n'),
  };
  const expected = { stdout: fence('stdout'), stderr: fence('stderr'), exit: fence('exit') || '0', files: fence('files') };
  expect({ ...seen, stdout: dotted(expected.stdout, seen.stdout), stderr: dotted(expected.stderr, seen.stderr) }).toEqual(
    expected,
  );
}

/** The expected text itself where it matches what was seen, so that a difference is shown line by line where it does not. */
function dotted(expected: string, seen: string): string {
  return matches(expected.split('\n'), seen.split('\n')) ? expected : seen;
}

function matches([wanted, ...others]: readonly string[], seen: readonly string[]): boolean {
  if (wanted === undefined) return seen.length === 0;
  if (wanted === '...')
    return Array.from({ length: seen.length + 1 }, (_, lines) => lines).some((lines) => matches(others, seen.slice(lines)));
  const line = new RegExp(`^${wanted.split('...').map(literally).join('.*')}$`);
  return seen[0] !== undefined && line.test(seen[0]) && matches(others, seen.slice(1));
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
