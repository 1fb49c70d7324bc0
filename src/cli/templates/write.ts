/** Writes files of a desk into the templates folder. */
import { join } from 'node:path';
import type { Outcome } from '../../faults/fault.js';
import type { Settings } from '../settings.js';
import { writeAll } from '../write.js';

/** @returns the paths written */
export function writeTemplates(
  { templates }: Pick<Settings, 'templates'>,
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Outcome<readonly string[]> {
  const { value, faults } = writeAll(
    join(templates, folder),
    files.map(({ name, text }) => ({ name, bytes: text })),
  );
  return { value, faults: faults.map((fault) => ({ ...fault, hint: '--templates names another folder' })) };
}
