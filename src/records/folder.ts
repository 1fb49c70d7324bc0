/** A folder of YAML as a store: reads only what it is asked for, and each file once. */
import { done, type Fault } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import { remembered } from '../memory/remembered.js';
import type { RecordKind } from './fields.js';
import { loadersOf } from './loaders.js';
import { numberFaults } from './numbers.js';
import { answers, byStart, startOf } from './query.js';
import { RECORD_KINDS, SINGLE_SCHEMAS } from './schemas.js';
import { type FileName, type Folders, openShelf } from './shelf.js';
import type { Lowered } from './stamp.js';
import type { Store } from './store.js';
import { surveyFaults } from './survey.js';

export interface FolderStore extends Store {
  /** Loads every file of data/ and returns all that is wrong, stray files included, in file order. */
  everything(): readonly Fault[];
  /** Levels of a record that are written lower than they would have been. */
  lowered(kind: RecordKind, id: string): readonly Lowered[];
}

/** Opens a data folder. Nothing is read before it is asked for. */
export function openFolderStore(folders: Folders): FolderStore {
  const shelf = openShelf(folders);
  const { ministry, sources, verbs, records } = loadersOf(shelf);
  const started = remembered(startOf);
  return {
    ministry,
    sources,
    verbs,
    get: (kind, id) => records[kind](id),
    ids: shelf.ids,
    meetings: (query) => {
      const found = shelf
        .ids('meetings')
        .filter((id) => answers(shelf, id, query))
        .map(records.meetings);
      return done(
        byStart(
          found.flatMap(({ value }) => value ?? []),
          started,
        ),
        inFileOrder(found.flatMap(({ faults }) => faults)),
      );
    },
    position: (from) => {
      const [name = '', path = ''] = from.split('#');
      const file = isFileName(name) ? shelf.open(name).value : undefined;
      const steps = path.split('/').filter((step) => step !== '');
      return file === undefined || steps.length === 0
        ? { file: shelf.label(`${name}.yaml`), line: 1, column: 1 }
        : file.position(steps);
    },
    picture: shelf.picture,
    read: shelf.read,
    lowered: (kind, id) => records[kind](id).lowered,
    everything: () => {
      const all = RECORD_KINDS.flatMap((kind) => shelf.ids(kind).flatMap((id) => records[kind](id).faults));
      return inFileOrder([
        ...ministry().faults,
        ...sources().faults,
        ...verbs().faults,
        ...all,
        ...numberFaults(shelf),
        ...surveyFaults(shelf),
      ]);
    },
  };
}

function isFileName(name: string): name is FileName {
  return Object.hasOwn(SINGLE_SCHEMAS, name) || RECORD_KINDS.some((kind) => name.startsWith(`${kind}/`));
}
