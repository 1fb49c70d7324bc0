/** Goldens are text: read as a diff by a reviewer, rewritten by one command (`npm run golden`), and never made up in silence. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The text equals the golden of that name. A golden that is missing fails; `CHANCERY_GOLDEN=write` writes it. */
export function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  const lines = text.endsWith('\n') ? text : `${text}\n`;
  if (process.env['CHANCERY_GOLDEN'] === 'write') writeFileSync(file, lines);
  if (!existsSync(file)) throw new Error(`there is no golden ${name}: look at the paper, then run "npm run golden" and read the diff`);
  expect(lines).toBe(readFileSync(file, 'utf8'));
}
