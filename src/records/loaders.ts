/** The files of a ministry, each loaded once with the levels and language that apply to it. */
import type { z } from 'zod';
import type { Fault, Outcome } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { once, remembered } from '../memory/remembered.js';
import { at, root, textAt } from './cursor.js';
import { type FieldDefaults, fieldDefaults, type MinistryRecord } from './entities/ministry.js';
import type { RecordKind } from './fields.js';
import { type Loaded, load } from './load.js';
import { isRecordId, RECORD_KINDS, RECORD_SCHEMAS, SINGLE_SCHEMAS, SINGULAR } from './schemas.js';
import { fileFault, type Shelf } from './shelf.js';
import type { Lowered, StampSettings } from './stamp.js';
import type { Stamped } from './stamped.js';
import type { Kinds, Ministry, Sources, Verbs } from './store.js';

/** A record that was asked for by its id. */
export interface Found<T> extends Outcome<T> {
  readonly lowered: readonly Lowered[];
}

export interface Loaders {
  readonly ministry: () => Outcome<Ministry>;
  readonly sources: () => Outcome<Sources>;
  readonly verbs: () => Outcome<Verbs>;
  readonly records: { readonly [Kind in RecordKind]: (id: string) => Found<Kinds[Kind]> };
}

export function loadersOf(shelf: Shelf): Loaders {
  const ministry = once(() => loadMinistry(shelf));
  // Where ministry.yaml cannot be read nothing is printed; the defaults of the schema let its other records be checked.
  const defaults = once((): FieldDefaults => ministry().value?.defaults ?? fieldDefaults.parse({}));
  const settings = (kind: RecordKind, id: string) => settingsOf(kind, id, languageOf(shelf), defaults());
  const loader = <Record extends object>(kind: RecordKind, read: (id: string, settings: StampSettings) => Loaded<Record>) =>
    remembered((id: string) =>
      shelf.has(`${kind}/${id}`) ? found(shelf, kind, id, read(id, settings(kind, id))) : unknownRecord(shelf, kind, id),
    );
  const schemas = RECORD_SCHEMAS;
  return {
    ministry,
    sources: once(() => loadTable(shelf, 'sources', SINGLE_SCHEMAS.sources)),
    verbs: once(() => loadTable(shelf, 'verbs', SINGLE_SCHEMAS.verbs)),
    records: {
      countries: loader('countries', (id, settings) => load(shelf, `countries/${id}`, 'countries', schemas.countries, settings)),
      organizations: loader('organizations', (id, settings) =>
        load(shelf, `organizations/${id}`, 'organizations', schemas.organizations, settings),
      ),
      people: loader('people', (id, settings) => load(shelf, `people/${id}`, 'people', schemas.people, settings)),
      relations: loader('relations', (id, settings) => load(shelf, `relations/${id}`, 'relations', schemas.relations, settings)),
      meetings: loader('meetings', (id, settings) => load(shelf, `meetings/${id}`, 'meetings', schemas.meetings, settings)),
    },
  };
}

function loadMinistry(shelf: Shelf): Outcome<Ministry> {
  const settings: StampSettings = { origin: 'ministry', language: languageOf(shelf), base: 'public', defaults: {} };
  const { record, faults } = load(shelf, 'ministry', 'ministry', SINGLE_SCHEMAS.ministry, settings);
  // what a paper draws on would be missed without a word in a folder that cannot be read
  const closed = RECORD_KINDS.flatMap((each) => shelf.closed(each) ?? []);
  if (record !== undefined) return { value: { ...record, id: 'ministry' }, faults: [...faults, ...closed] };
  const missing = fileFault(
    shelf.label('ministry.yaml'),
    'missing-file',
    'there is no ministry.yaml',
    'it says whose workspace this is, and its defaults',
  );
  return { value: undefined, faults: shelf.has('ministry') ? [...faults, ...closed] : [shelf.closed('') ?? missing] };
}

/** A ministry without the file has none of what it lists: it cites nothing, and reports nothing said. */
function loadTable<Name extends 'sources' | 'verbs', Table extends object>(
  shelf: Shelf,
  name: Name,
  schema: z.ZodType<Table>,
): Outcome<Stamped<Table>> {
  if (!shelf.has(name)) return { value: {} as Stamped<Table>, faults: [] };
  const settings: StampSettings = { origin: name, language: languageOf(shelf), base: 'public', defaults: {} };
  const { record, faults } = load(shelf, name, name, schema, settings);
  return { value: record, faults };
}

/** Meetings begin internal and have defaults for their fields; of people only the biography has one (CONTRACTS 7, ruling 1). */
function settingsOf(kind: RecordKind, id: string, language: string, defaults: FieldDefaults): StampSettings {
  const { biography, ...ofMeetings } = defaults;
  const common = { origin: `${kind}/${id}`, language };
  if (kind === 'meetings') return { ...common, base: 'internal', defaults: ofMeetings };
  return { ...common, base: 'public', defaults: kind === 'people' ? { biography } : {} };
}

/** Language of texts whose record names none. */
function languageOf(shelf: Shelf): string {
  const { value: ministry } = shelf.open('ministry');
  return (ministry && textAt(at(root<MinistryRecord>(ministry.value), 'language'))) ?? 'und';
}

function found<Record extends object>(shelf: Shelf, kind: RecordKind, id: string, { record, faults, lowered }: Loaded<Record>) {
  const named = isRecordId(kind, id) ? faults : [wrongName(shelf, kind, id), ...faults];
  return { value: record === undefined ? undefined : { ...record, id }, faults: named, lowered };
}

function wrongName(shelf: Shelf, kind: RecordKind, id: string): Fault {
  const rule =
    kind === 'countries'
      ? 'the three letters of ISO 3166: MEX.yaml'
      : 'lower-case words joined by hyphens: oecd.yaml, barcena-alicia.yaml';
  return fileFault(
    shelf.label(`${kind}/${id}.yaml`),
    'wrong-file-name',
    `"${id}" cannot be the id of a record`,
    `the file's name is the id: ${rule}`,
  );
}

function unknownRecord(shelf: Shelf, kind: RecordKind, id: string): Found<never> {
  // no file is at fault: the folder is where it was looked for
  const fault = fileFault(
    shelf.label(kind),
    'no-such-record',
    `no ${SINGULAR[kind]} is called "${id}"`,
    beginningWith(id, shelf.ids(kind)) ?? didYouMean(id, shelf.ids(kind)),
  );
  return { value: undefined, faults: [shelf.closed('') ?? shelf.closed(kind) ?? fault], lowered: [] };
}

/** An id that was not finished: `japan-mexico` for its meetings. */
function beginningWith(id: string, ids: readonly string[]): string | undefined {
  const found = id === '' ? [] : ids.filter((each) => each.startsWith(id));
  const [first, ...others] = found.slice(-3).map((each) => `"${each}"`);
  if (first === undefined) return undefined;
  const more = found.length > 3 ? `, and ${found.length - 3} more` : '';
  return others.length === 0 ? `did you mean ${first}?` : `these begin so: ${[first, ...others].join(', ')}${more}`;
}
