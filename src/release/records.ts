/**
 * Release: what lies above a paper's ceiling is taken out before a template sees it, so that a template cannot
 * leak what it never receives (CONTRACTS 1, Access).
 */
import type { World } from '../facts/world.js';
import { LEVELS, type Level, visible } from '../marking/level.js';
import { countrySchema } from '../records/entities/countries.js';
import { meetingSchema } from '../records/entities/meeting.js';
import { ministrySchema, sourcesSchema } from '../records/entities/ministry.js';
import { organizationSchema } from '../records/entities/organizations.js';
import { personSchema } from '../records/entities/people.js';
import { relationSchema } from '../records/entities/relations.js';
import { formOf, isOptional, type Schema } from '../records/form.js';
import { isMapping } from '../records/path.js';

/**
 * The world as a reader cleared to `ceiling` may know it.
 *
 * A list loses its withheld items, a mapping its withheld optional fields; a mapping that would lose a field it
 * cannot be without (a topic its heading) is withheld whole.
 *
 * @returns undefined when the meeting, the ministry or a country at the table is itself withheld: there is no paper then
 */
export function releaseWorld(world: World, ceiling: Level): World | undefined {
  const meeting = released(meetingSchema, withoutRequester(world, ceiling), ceiling);
  const ministry = released(ministrySchema, world.ministry, ceiling);
  if (meeting === undefined || ministry === undefined) return undefined;
  return {
    meeting,
    ministry,
    sources: released(sourcesSchema, world.sources, ceiling) ?? {},
    relation: world.relation && released(relationSchema, world.relation, ceiling),
    countries: releasedMap(countrySchema, world.countries, ceiling),
    organizations: releasedMap(organizationSchema, world.organizations, ceiling),
    people: releasedMap(personSchema, world.people, ceiling),
    others: world.others.flatMap((other) => released(meetingSchema, other, ceiling) ?? []),
  };
}

/** Who asked for the meeting is a bare value outside the envelope: its level is the ministry's default for it. */
function withoutRequester({ meeting, ministry }: World, ceiling: Level): World['meeting'] {
  const { requestedBy: _withheld, ...rest } = meeting;
  return visible(ministry.defaults.requestedBy, ceiling) ? meeting : rest;
}

function releasedMap<T>(schema: Schema, records: ReadonlyMap<string, T>, ceiling: Level): ReadonlyMap<string, T> {
  return new Map(
    [...records].flatMap(([id, record]) => {
      const kept = released(schema, record, ceiling);
      return kept === undefined ? [] : [[id, kept] as const];
    }),
  );
}

/** The same record without what is withheld; undefined when it is withheld whole. Its shape stays its schema's. */
export function released<T>(schema: Schema, record: T, ceiling: Level): T | undefined {
  return filter(schema, record, ceiling) as T | undefined;
}

function filter(schema: Schema, value: unknown, ceiling: Level): unknown {
  const form = formOf(schema);
  switch (form.kind) {
    case 'words':
      return isVisible(value, ceiling) ? value : undefined;
    case 'list':
      return Array.isArray(value)
        ? value.map((item) => filter(form.item, item, ceiling)).filter((item) => item !== undefined)
        : value;
    case 'table':
      return isMapping(value) ? keep(value, () => form.item, false, ceiling) : value;
    case 'mapping':
      return isMapping(value) && isVisible(value, ceiling) ? keep(value, (key) => form.shape[key], true, ceiling) : undefined;
    case 'choice':
    case 'ref':
    case 'scalar':
      return value;
    default:
      return form satisfies never;
  }
}

/** Entries that remain; nothing at all when one is gone that a mapping of `fixed` keys cannot be without. */
function keep(
  value: Readonly<Record<string, unknown>>,
  schemaOf: (key: string) => Schema | undefined,
  fixed: boolean,
  ceiling: Level,
): unknown {
  const kept: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const schema = schemaOf(key);
    const remains = schema === undefined ? child : filter(schema, child, ceiling);
    if (remains !== undefined) kept[key] = remains;
    else if (fixed && schema !== undefined && child !== undefined && !isOptional(schema)) return undefined;
  }
  return kept;
}

function isVisible(value: unknown, ceiling: Level): boolean {
  const info = isMapping(value) ? value.info : undefined;
  const level = isMapping(info) ? LEVELS.find((known) => known === info.level) : undefined;
  if (level === undefined) throw new Error('a record was not stamped before release');
  return visible(level, ceiling);
}
