/** What lies in data/ beside the records: a file with a slip in its name would otherwise be silently unread. */
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { isPictureName } from './pictures.js';
import { RECORD_KINDS, SINGULAR } from './schemas.js';
import { fileFault, isRecordFile, type Shelf } from './shelf.js';

/** Files of data/ itself; the last is for people to read. */
const SINGLE_FILES = ['ministry.yaml', 'sources.yaml', 'verbs.yaml', 'README.md'];

/** A warning for each file that is no record and no picture, and for each folder that holds such files. */
export function surveyFaults(shelf: Shelf): readonly Fault[] {
  const top = shelf.entries('').flatMap((entry): readonly Fault[] => {
    if (entry.name.startsWith('.') || [...RECORD_KINDS, ...SINGLE_FILES].includes(entry.name)) return [];
    if (entry.isDirectory())
      return onlyPictures(shelf, entry.name)
        ? []
        : [stray(shelf, entry.name, 'this folder holds no records', didYouMean(entry.name, RECORD_KINDS))];
    if (isPictureName(entry.name)) return [];
    return [
      stray(
        shelf,
        entry.name,
        'this file is no record',
        didYouMean(entry.name, SINGLE_FILES) ?? 'records lie in the folder of their kind',
      ),
    ];
  });
  const inside = RECORD_KINDS.flatMap((kind) =>
    shelf.entries(kind).flatMap((entry): readonly Fault[] => {
      if (isRecordFile(entry.name) || entry.name.startsWith('.') || isPictureName(entry.name)) return [];
      const hint = entry.name.toLowerCase().endsWith('.yml') ? 'its name must end in .yaml' : undefined;
      return [stray(shelf, `${kind}/${entry.name}`, `this is no ${SINGULAR[kind]}, and is not read`, hint)];
    }),
  );
  return [...top, ...inside];
}

function onlyPictures(shelf: Shelf, folder: string): boolean {
  return shelf
    .entries(folder)
    .every(
      (entry) =>
        entry.name.startsWith('.') ||
        (entry.isDirectory() ? onlyPictures(shelf, `${folder}/${entry.name}`) : isPictureName(entry.name)),
    );
}

function stray(shelf: Shelf, name: string, message: string, hint: string | undefined): Fault {
  return fileFault(shelf.label(name), 'stray-file', message, hint, 'warning');
}
