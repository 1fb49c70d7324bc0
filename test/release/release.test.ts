import { describe, expect, test } from '@jest/globals';
import { composeContext } from '../../src/context/compose.js';
import { computeFacts } from '../../src/facts/facts.js';
import { seenFrom } from '../../src/facts/horizon.js';
import type { World } from '../../src/facts/world.js';
import { english } from '../../src/locales/en/english.js';
import type { Level } from '../../src/marking/level.js';
import { RECORD_SCHEMAS } from '../../src/records/schemas.js';
import { releaseFacts } from '../../src/release/facts.js';
import { releaseWorld } from '../../src/release/records.js';
import { world } from '../sample.js';
import { plant, sentinel, textFields } from './plant.js';

const TODAY = '2024-02-19';
const base = world();

function contextAt(seen: World, ceiling: Level) {
  const cut = seenFrom(seen, TODAY);
  const released = releaseWorld(cut, ceiling);
  const facts = released && releaseFacts(computeFacts(released, TODAY), computeFacts(cut, TODAY));
  const imprint = {
    product: 'brief',
    title: 'Brief',
    unit: undefined,
    names: { surnameCapitals: true },
    ceiling,
    labels: {},
    languages: ['en'],
  };
  return facts && composeContext({ world: released, facts, locale: english, imprint });
}

/** The sample's world with one record replaced. */
function withRecord(
  kind: 'meetings' | 'people' | 'relations' | 'organizations' | 'countries',
  id: string,
  record: unknown,
): World {
  // A planted record keeps the stamped shape of its schema.
  if (kind === 'meetings') return { ...base, meeting: record as World['meeting'] };
  if (kind === 'relations') return { ...base, relation: record as World['relation'] };
  return { ...base, [kind]: new Map<string, unknown>([...base[kind], [id, record]]) } as World;
}

const RECORDS = [
  ['meetings', 'japan-mexico-2024-02-21', base.meeting],
  ['relations', 'japan-mexico', base.relation],
  ['people', 'barcena-alicia', base.people.get('barcena-alicia')],
  ['countries', 'MEX', base.countries.get('MEX')],
  ['organizations', 'oecd', base.organizations.get('oecd')],
] as const;

describe.each(RECORDS)('a secret in %s/%s', (kind, id, record) => {
  const paths = textFields(RECORD_SCHEMAS[kind], record, `${kind}/${id}#`);

  test('has many places to stand', () => {
    expect(paths.length).toBeGreaterThan(kind === 'meetings' ? 100 : 5);
  });

  test('is in no context of a lower level, wherever in the record it stands', () => {
    for (const path of paths) {
      const planted = plant(RECORD_SCHEMAS[kind], record, `${kind}/${id}#`, {
        level: 'secret',
        where: (at) => path === at || path.startsWith(`${at}/`),
      });
      const context = contextAt(withRecord(kind, id, planted.record), 'restricted');
      expect(JSON.stringify(context) ?? 'no paper').not.toContain(sentinel(path));
    }
  });
});

test('the test can fail: the same words at a level that the paper may hold are in the context', () => {
  const planted = plant(RECORD_SCHEMAS.meetings, base.meeting, 'meetings/x#', {
    level: 'restricted',
    where: (path) => !path.includes('counterparts'),
  });
  const context = JSON.stringify(contextAt(withRecord('meetings', 'x', planted.record), 'restricted'));
  const shown = [...planted.secrets.values()].filter((secret) => context.includes(secret));
  expect(shown.length).toBeGreaterThan(60);
});

describe('what falls with a withheld text', () => {
  const withheld = (path: string, ceiling: Level = 'restricted') =>
    contextAt(
      withRecord(
        'meetings',
        'x',
        plant(RECORD_SCHEMAS.meetings, base.meeting, 'meetings/x#', { level: 'secret', where: (at) => at === path }).record,
      ),
      ceiling,
    );

  test('a topic without its heading is no topic; the next one takes its number', () => {
    const topics = withheld('meetings/x#/topics/0/heading')?.topics;
    expect(topics?.map(({ number, heading }) => `${number.text} ${heading.text}`)[0]).toBe('1 Economy: twenty years of the EPA');
  });

  test('an ask loses its fallback, not itself', () => {
    const [ask] = withheld('meetings/x#/topics/1/asks/0/fallback')?.topics[1]?.asks ?? [];
    expect(ask?.text.text).toBe('Legal stability and predictability for Japanese companies.');
    expect(ask?.fallback).toBeNull();
  });

  test('a meeting without its title is no paper', () => {
    expect(withheld('meetings/x#/title')).toBeUndefined();
  });
});

test('lower ceilings show less: no ask at internal, no point at public', () => {
  const counts = (ceiling: Level) => {
    const topics = contextAt(base, ceiling)?.topics ?? [];
    return [topics.flatMap(({ asks }) => asks).length, topics.flatMap(({ points }) => points).length];
  };
  expect(counts('restricted')).toEqual([1, 6]);
  expect(counts('internal')).toEqual([0, 6]);
  expect(counts('public')).toEqual([0, 0]);
});
