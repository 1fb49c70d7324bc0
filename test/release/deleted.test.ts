/** A withheld node and a deleted one give the same public paper: nothing tells of a gap (CONTRACTS 7, ruling 2). */
import { describe, expect, test } from '@jest/globals';
import type { World } from '../../src/facts/world.js';
import { isMapping } from '../../src/records/path.js';
import { RECORD_SCHEMAS } from '../../src/records/schemas.js';
import type { Person } from '../../src/records/store.js';
import { world } from '../sample.js';
import { changed, printed, removable, secret } from './nodes.js';

const base = world();
const earlier = base.others.findIndex(({ id }) => id === 'japan-mexico-2022-09-26');

describe.each([
  ['the meeting', RECORD_SCHEMAS.meetings, base.meeting, (record: unknown) => ({ ...base, meeting: record as World['meeting'] })],
  [
    'the relation',
    RECORD_SCHEMAS.relations,
    base.relation,
    (record: unknown) => ({ ...base, relation: record as World['relation'] }),
  ],
  [
    'a person',
    RECORD_SCHEMAS.people,
    base.people.get('barcena-alicia'),
    (record: unknown) => ({ ...base, people: new Map([...base.people, ['barcena-alicia', record as Person]]) }),
  ],
  [
    'an earlier meeting',
    RECORD_SCHEMAS.meetings,
    base.others[earlier],
    (record: unknown) => ({ ...base, others: base.others.with(earlier, record as World['meeting']) }),
  ],
] as const)('of %s', (_name, schema, record, put) => {
  // Without a counterpart a record does not pass its schema: there is nothing to compare with.
  const paths = [...removable(schema, record)].filter((path) => path.join('/') !== 'counterparts/0');

  test('there are nodes to take out', () => {
    expect(paths.length).toBeGreaterThan(2);
  });

  test.each(paths.map((path) => [path.join('/'), path] as const))('%s', (_path, path) => {
    expect(printed(put(changed(record, path, secret)))).toBe(printed(put(changed(record, path, () => undefined))));
  });
});

test('the comparison sees a difference: a point that is withheld is not the same as one that is public', () => {
  const open = changed(base.meeting, ['topics', 0, 'points', 0], (node) =>
    isMapping(node) && isMapping(node.info) && isMapping(node.text) && isMapping(node.text.info)
      ? { ...node, info: { ...node.info, level: 'public' }, text: { ...node.text, info: { ...node.text.info, level: 'public' } } }
      : node,
  );
  expect(printed({ ...base, meeting: open as World['meeting'] })).not.toBe(printed(base));
});
