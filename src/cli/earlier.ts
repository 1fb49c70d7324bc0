/** After a run that made nothing: is there a paper of an earlier run that no longer says what the records say? */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from './note.js';

/**
 * One note for each paper in `folder` that is older than its record, or than another file that has a fault.
 *
 * @param record path of the meeting's file; when it is gone there is nothing to compare with
 * @param faulty paths of the files that stopped the new paper
 */
export function outdatedPapers(
  folder: string,
  names: readonly string[],
  record: string,
  faulty: readonly string[],
): readonly Note[] {
  const others = [...new Set(faulty)].filter((file) => file !== shown(record));
  return names.flatMap((name): readonly Note[] => {
    const path = shown(join(folder, name));
    const made = modified(path);
    const newer = (file: string): boolean => made !== undefined && (modified(file) ?? 0) > made;
    const than = newer(record) ? 'the record' : others.find(newer);
    return than === undefined ? [] : [{ message: `${path} is from an earlier run and older than ${than}` }];
  });
}

function modified(path: string): number | undefined {
  return existsSync(path) ? statSync(path).mtimeMs : undefined;
}

function shown(path: string): string {
  return path.replaceAll('\\', '/');
}
