/**
 * Release: what lies above a paper's ceiling is taken out before a template sees it, so that a template cannot
 * leak what it never receives (CONTRACTS 1, Access).
 */
import type { World } from '../facts/world.js';
import { LEVELS, type Level, visible } from '../marking/level.js';
import { once } from '../memory/remembered.js';
import { countrySchema } from '../records/entities/countries.js';
import { meetingSchema } from '../records/entities/meeting.js';
import { ministrySchema, sourcesSchema } from '../records/entities/ministry.js';
import { organizationSchema } from '../records/entities/organizations.js';
import { personSchema } from '../records/entities/people.js';
import { relationSchema } from '../records/entities/relations.js';
import { verbsSchema } from '../records/entities/verbs.js';
import { formOf, isOptional, type Schema } from '../records/form.js';
import { isMapping } from '../records/path.js';

/**
 * The world as a reader cleared to `ceiling` may know it.
 *
 * A list loses its withheld items, a mapping its withheld optional fields; a mapping that would lose a field it
 * cannot be without (a topic its heading) is withheld whole.
 *
 * What is not touched is handed on as it is, not copied: a record without secrets, or the whole world, is the same object
 * afterwards, so that what was computed from it need not be computed again.
 *
 * @returns undefined when the meeting, the ministry or a country at the table is itself withheld: there is no paper then
 */
export function releaseWorld(world: World, ceiling: Level): World | undefined {
  const of = sieves();
  const meeting = of.meeting(withoutRequester(world, ceiling), ceiling);
  const ministry = of.ministry(world.ministry, ceiling);
  if (meeting === undefined || ministry === undefined || meeting.counterparts.length === 0) return undefined;
  const released: World = {
    meeting,
    ministry,
    sources: of.sources(world.sources, ceiling) ?? {},
    verbs: of.verbs(world.verbs, ceiling) ?? {},
    relation: world.relation && of.relation(world.relation, ceiling),
    countries: releasedMap(of.country, world.countries, ceiling),
    organizations: releasedMap(of.organization, world.organizations, ceiling),
    people: releasedMap(of.person, world.people, ceiling),
    others: releasedList(of.meeting, world.others, ceiling),
  };
  return isWhole(released, world) ? world : released;
}

function isWhole(released: World, world: World): boolean {
  return (
    released.meeting === world.meeting &&
    released.ministry === world.ministry &&
    released.sources === world.sources &&
    released.verbs === world.verbs &&
    released.relation === world.relation &&
    released.countries === world.countries &&
    released.organizations === world.organizations &&
    released.people === world.people &&
    released.others === world.others
  );
}

/** Who asked for the meeting is a bare value outside the envelope: its level is the ministry's default for it. */
function withoutRequester({ meeting, ministry }: World, ceiling: Level): World['meeting'] {
  if (meeting.requestedBy === undefined || visible(ministry.defaults.requestedBy, ceiling)) return meeting;
  const { requestedBy: _withheld, ...rest } = meeting;
  return rest;
}

function releasedMap<T>(sieve: Sieve<T>, records: ReadonlyMap<string, T>, ceiling: Level): ReadonlyMap<string, T> {
  const released = new Map<string, T>();
  for (const [id, record] of records) {
    const kept = sieve(record, ceiling);
    if (kept !== undefined) released.set(id, kept);
  }
  return [...records].every(([id, record]) => released.get(id) === record) ? records : released;
}

function releasedList<T>(sieve: Sieve<T>, records: readonly T[], ceiling: Level): readonly T[] {
  const released = records.flatMap((record) => sieve(record, ceiling) ?? []);
  return released.length === records.length && released.every((record, index) => record === records[index]) ? records : released;
}

/** The same record without what is withheld; undefined when it is withheld whole. Its shape stays its schema's. */
type Sieve<T> = (record: T, ceiling: Level) => T | undefined;
type Filter = (value: unknown, ceiling: Level) => unknown;

function sieve<T>(schema: Schema): Sieve<T> {
  const filter = filterOf(schema);
  return (record, ceiling) => filter(record, ceiling) as T | undefined;
}

/** What a schema says of release, read once: a paper passes thousands of fields. */
function filterOf(schema: Schema): Filter {
  const form = formOf(schema);
  switch (form.kind) {
    case 'words':
      return (value, ceiling) => (isVisible(value, ceiling) ? value : undefined);
    case 'list': {
      const item = filterOf(form.item);
      return (value, ceiling) => (Array.isArray(value) ? keepItems(value, item, ceiling) : value);
    }
    case 'table': {
      const entry: Field = { filter: filterOf(form.item), needed: false };
      return (value, ceiling) => (isMapping(value) ? keep(value, () => entry, ceiling) : value);
    }
    case 'mapping': {
      const fields = new Map(
        Object.entries(form.shape).map(([key, field]) => [key, { filter: filterOf(field), needed: !isOptional(field) }]),
      );
      return (value, ceiling) =>
        isMapping(value) && isVisible(value, ceiling) ? keep(value, (key) => fields.get(key), ceiling) : undefined;
    }
    case 'choice':
    case 'ref':
    case 'scalar':
      return (value) => value;
    default:
      return form satisfies never;
  }
}

interface Field {
  readonly filter: Filter;
  /** True where the mapping cannot be without it. */
  readonly needed: boolean;
}

/** What the schemas say of release, read when the first paper asks. */
const sieves = once(() => ({
  meeting: sieve<World['meeting']>(meetingSchema),
  ministry: sieve<World['ministry']>(ministrySchema),
  sources: sieve<World['sources']>(sourcesSchema),
  verbs: sieve<World['verbs']>(verbsSchema),
  relation: sieve<NonNullable<World['relation']>>(relationSchema),
  country: sieve<ValueOf<World['countries']>>(countrySchema),
  organization: sieve<ValueOf<World['organizations']>>(organizationSchema),
  person: sieve<ValueOf<World['people']>>(personSchema),
}));

type ValueOf<M> = M extends ReadonlyMap<string, infer Value> ? Value : never;

/** Items that remain; the same list where all do. */
function keepItems(items: readonly unknown[], filter: Filter, ceiling: Level): readonly unknown[] {
  const kept = items.map((item) => filter(item, ceiling));
  return kept.every((item, index) => item !== undefined && item === items[index])
    ? items
    : kept.filter((item) => item !== undefined);
}

/** Entries that remain, the same mapping where all do; nothing at all when one is gone that the mapping cannot be without. */
function keep(value: Readonly<Record<string, unknown>>, fieldOf: (key: string) => Field | undefined, ceiling: Level): unknown {
  const kept: Record<string, unknown> = {};
  let whole = true;
  for (const key of Object.keys(value)) {
    const child = value[key];
    const field = fieldOf(key);
    const remains = field === undefined ? child : field.filter(child, ceiling);
    if (remains !== undefined) kept[key] = remains;
    else if (field?.needed === true && child !== undefined) return undefined;
    if (remains === undefined || remains !== child) whole = false;
  }
  return whole ? value : kept;
}

function isVisible(value: unknown, ceiling: Level): boolean {
  const info = isMapping(value) ? value.info : undefined;
  const level = isMapping(info) ? LEVELS.find((known) => known === info.level) : undefined;
  if (level === undefined) throw new Error('a record was not stamped before release');
  return visible(level, ceiling);
}
