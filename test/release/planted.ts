/** The sample ministry with secrets in every record that a paper may draw on. */
import type { Outcome } from '../../src/faults/fault.js';
import { remembered } from '../../src/memory/remembered.js';
import type { Press } from '../../src/papers/press.js';
import type { FolderStore } from '../../src/records/folder.js';
import type { Schema } from '../../src/records/form.js';
import { RECORD_KINDS, RECORD_SCHEMAS, SINGLE_SCHEMAS } from '../../src/records/schemas.js';
import { type Label, type Plan, plant } from './plant.js';

/** Texts without which there is no paper at all: title, number and place of the meeting, names of parties and people. */
export const ENVELOPE =
  /^(meetings\/[^/]+#\/(title|number|venue\/city)|countries\/\w+#\/(names\/(short|formal)|capital\/name)|people\/[^/]+#\/names\/\w+\/surname)$/;
/** A side of the table more would make the paper one about somebody else; it is withheld with all that it holds. */
export const OTHER_SIDE = /#\/counterparts\/1(\/|$)/;

export interface Planted {
  readonly press: Press;
  readonly secrets: readonly string[];
  readonly labels: readonly Label[];
}

/** Each record is planted once, however often it is asked for. */
export function planted(open: Press, plan: Plan): Planted {
  const secrets = new Set<string>();
  const labels: Label[] = [];
  const grow = <T>(schema: Schema, record: T, from: string): T => {
    const { record: grown, secrets: more, labels: written } = plant(schema, record, from, plan);
    for (const secret of more.values()) secrets.add(secret);
    labels.push(...written);
    // A planted record keeps the stamped shape of its schema.
    return { ...record, ...(grown as T) };
  };
  const within = <T>(outcome: Outcome<T>, schema: Schema, from: string): Outcome<T> =>
    outcome.value === undefined ? outcome : { ...outcome, value: grow(schema, outcome.value, from) };
  const { store } = open;
  const records = remembered((kind: (typeof RECORD_KINDS)[number]) =>
    remembered((id: string) => within<object>(store.get(kind, id), RECORD_SCHEMAS[kind], `${kind}/${id}#`)),
  );
  const ministry = within(store.ministry(), SINGLE_SCHEMAS.ministry, 'ministry#');
  const sources = within(store.sources(), SINGLE_SCHEMAS.sources, 'sources#');
  const get = ((kind, id) => records(kind)(id)) as FolderStore['get'];
  const wrapped: FolderStore = {
    ...store,
    get,
    meetings: (query) => {
      const { value, faults } = store.meetings(query);
      return { faults, value: value?.flatMap(({ id }) => get('meetings', id).value ?? []) };
    },
    ministry: () => ministry,
    sources: () => sources,
  };
  for (const kind of RECORD_KINDS) for (const id of store.ids(kind)) wrapped.get(kind, id);
  return { press: { ...open, store: wrapped }, secrets: [...secrets], labels };
}
