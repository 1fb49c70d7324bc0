/** A printable is as secret as the most secret text in it: pages are marked by it, and papers are cut by it. */
import { expect, test } from '@jest/globals';
import type { World } from '../../src/facts/world.js';
import { LEVELS } from '../../src/marking/level.js';
import type { Schema } from '../../src/records/form.js';
import { isMapping } from '../../src/records/path.js';
import { RECORD_SCHEMAS, SINGLE_SCHEMAS } from '../../src/records/schemas.js';
import { plant, sentinel, textFields } from '../release/plant.js';
import { world } from '../sample.js';
import { contextOf } from './given.js';

const base = world();
const EARLIER = 'japan-mexico-2022-09-26';

interface Planted {
  readonly from: string;
  readonly schema: Schema;
  readonly record: unknown;
  /** The sample's world with this record in the place of its own, which keeps the stamped shape of its schema. */
  readonly within: (record: never) => World;
}

const inMap = (kind: 'people' | 'countries' | 'organizations', id: string): Planted => ({
  from: `${kind}/${id}#`,
  schema: RECORD_SCHEMAS[kind],
  record: base[kind].get(id),
  within: (record) => ({
    ...base,
    [kind]: new Map<string, never>([...(base[kind] as ReadonlyMap<string, never>), [id, record]]),
  }),
});

const RECORDS: readonly Planted[] = [
  {
    from: 'meetings/japan-mexico-2024-02-21#',
    schema: RECORD_SCHEMAS.meetings,
    record: base.meeting,
    within: (meeting) => ({ ...base, meeting }),
  },
  {
    from: `meetings/${EARLIER}#`,
    schema: RECORD_SCHEMAS.meetings,
    record: base.others.find(({ id }) => id === EARLIER),
    within: (meeting) => ({ ...base, others: base.others.map((other) => (other.id === EARLIER ? meeting : other)) }),
  },
  {
    from: 'relations/japan-mexico#',
    schema: RECORD_SCHEMAS.relations,
    record: base.relation,
    within: (relation) => ({ ...base, relation }),
  },
  { from: 'sources#', schema: SINGLE_SCHEMAS.sources, record: base.sources, within: (sources) => ({ ...base, sources }) },
  inMap('people', 'barcena-alicia'),
  inMap('people', 'kamikawa-yoko'),
  inMap('people', 'ebrard-marcelo'),
  inMap('countries', 'MEX'),
  inMap('organizations', 'sre'),
  inMap('organizations', 'oecd'),
  inMap('organizations', 'latin-america'),
];

test.each(RECORDS)('$from', ({ from, schema, record, within }) => {
  const paths = textFields(schema, record, from);
  expect(paths.length).toBeGreaterThan(1);
  const understated = paths.flatMap((path) => {
    const plan = { level: 'restricted' as const, where: (at: string) => path === at };
    const { record: planted } = plant(schema, record, from, plan);
    const secret = sentinel(path).toLowerCase();
    return printables(contextOf(within(planted as never)), '')
      .filter(({ words, level }) => level !== 'restricted' && level !== 'secret' && words.includes(secret))
      .map(({ at, level }) => `${path} is printed at ${level} in ${at}`);
  });
  expect([...new Set(understated)]).toEqual([]);
});

interface Printed {
  readonly at: string;
  readonly words: string;
  readonly level: (typeof LEVELS)[number];
}

/** All printables of a context, and their notes, by place. */
function printables(value: unknown, at: string): readonly Printed[] {
  if (Array.isArray(value)) return value.flatMap((item) => printables(item, `${at}[]`));
  if (!isMapping(value)) return [];
  const level = LEVELS.find((known) => known === value.level);
  const own = typeof value.text === 'string' && level !== undefined ? [{ at, words: value.text.toLowerCase(), level }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => printables(child, at === '' ? key : `${at}.${key}`))];
}
