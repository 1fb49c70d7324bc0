/** After a run that made nothing: is there a paper of an earlier run that no longer says what the record says? */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from './print.js';

/**
 * One note for each paper in `folder` that is older than the record it was made from.
 *
 * @param record path of the meeting's file; when it is gone there is nothing to compare with
 */
export function outdatedPapers(folder: string, names: readonly string[], record: string): readonly Note[] {
  const changed = modified(record);
  if (changed === undefined) return [];
  return names.flatMap((name): readonly Note[] => {
    const path = join(folder, name).replaceAll('\\', '/');
    const made = modified(path);
    return made !== undefined && made < changed ? [{ message: `${path} is from an earlier run and older than the record` }] : [];
  });
}

function modified(path: string): number | undefined {
  return existsSync(path) ? statSync(path).mtimeMs : undefined;
}
