import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LEVELS, type Level, visible } from '../../src/marking/level.js';
import { fieldDefaults } from '../../src/records/entities/ministry.js';
import type { NodeInfo } from '../../src/records/stamped.js';
import { changed, FILES, MEETING, meetingWith, world } from './world.js';

const meetingOf = (changes: Readonly<Record<string, string>> = {}) => {
  const { value } = world(changes).get('meetings', MEETING);
  if (value === undefined) throw new Error('the meeting of the test must be sound');
  return value;
};
const from = (path: string) => `meetings/${MEETING}#${path}`;

describe('the levels of a meeting', () => {
  test("begin with its own for the envelope, and with the ministry's for everything else", () => {
    const { info, title, venue, topics } = meetingOf();
    const [topic] = topics;
    expect([info.level, title.info.level, venue.info.level, venue.city.info.level]).toEqual([
      'public',
      'public',
      'public',
      'public',
    ]);
    expect([topic?.info.level, topic?.points[0]?.text.info.level, topic?.asks[0]?.info.level]).toEqual([
      'internal',
      'internal',
      'restricted',
    ]);
  });

  test('of the two sides are its own for party and head alone', () => {
    const { own } = meetingOf(
      meetingWith('head: kamikawa-yoko}', 'head: kamikawa-yoko, delegation: [{person: barcena-alicia, role: member}]}'),
    );
    expect([own.info.level, own.delegation[0]?.info.level]).toEqual(['public', 'internal']);
  });

  test('are internal where nothing is written', () => {
    expect(meetingOf(meetingWith('access: public\n', '')).title.info.level).toBe('internal');
  });

  test('are never lower than the envelope', () => {
    expect(meetingOf(meetingWith('access: public\n', 'access: secret\n')).topics[0]?.asks[0]?.text.info.level).toBe('secret');
  });

  test('follow the ministry that changes its defaults', () => {
    expect(meetingOf(changed('data/ministry.yaml', 'asks: restricted', 'points: secret')).topics[0]?.points[0]?.info.level).toBe(
      'secret',
    );
  });

  test('can be written in a text of several languages', () => {
    const heading = meetingOf(
      meetingWith('heading: Economy', 'heading: {ja: 経済, en: Economy, access: secret, handling: [EYES ONLY]}'),
    ).topics[0]?.heading;
    expect(heading).toEqual({
      texts: { en: 'Economy', ja: '経済' },
      info: { from: from('/topics/0/heading'), level: 'secret', handling: ['EYES ONLY'] },
    });
  });

  test('that are written lower are listed as decisions', () => {
    expect(world().lowered('meetings', MEETING)).toEqual([
      { from: from('/topics/0/statements/1'), level: 'public', instead: 'internal' },
    ]);
  });
});

describe('the levels of other records', () => {
  test('are public, but for biographies', () => {
    const store = world();
    const person = store.get('people', 'kamikawa-yoko').value;
    expect([person?.info.level, person?.names.en?.info.level, person?.biography?.text.info.level]).toEqual([
      'public',
      'public',
      'internal',
    ]);
    expect(store.get('relations', 'japan-mexico').value?.facts.companies?.info.level).toBe('public');
  });
});

test("no level is below the one above it or below its field's, unless it is written there and listed", () => {
  const level = fc.constantFrom(...LEVELS);
  const maybe = fc.option(level, { nil: undefined });
  const access = (written: Level | undefined) => (written === undefined ? '' : `, access: ${written}`);
  fc.assert(
    fc.property(maybe, maybe, maybe, level, level, (root, topic, ask, topics, asks) => {
      const meeting = FILES[`data/meetings/${MEETING}.yaml`]
        .replace('access: public\n', root === undefined ? '' : `access: ${root}\n`)
        .replace('likelihood: certain\n', `likelihood: certain\n${topic === undefined ? '' : `    access: ${topic}\n`}`)
        .replace('text: Legal stability.', `text: {en: Legal stability.}${access(ask)}`);
      const store = world({
        [`data/meetings/${MEETING}.yaml`]: meeting,
        ...changed('data/ministry.yaml', '{asks: restricted}', `{topics: ${topics}, asks: ${asks}}`),
      });
      const record = store.get('meetings', MEETING).value;
      const lowered = new Set(store.lowered('meetings', MEETING).map((decision) => decision.from));
      const above = record?.topics[0]?.info;
      const below = record?.topics[0]?.asks[0]?.info;
      const holds = (info: NodeInfo | undefined, ...least: readonly (Level | undefined)[]): void => {
        if (info === undefined) throw new Error('the record must be sound');
        const kept = least.every((bound) => bound !== undefined && visible(bound, info.level));
        expect(lowered.has(info.from)).toBe(!kept);
      };
      holds(above, record?.info.level, topics);
      holds(below, above?.level, asks);
      if (topic === undefined) expect(lowered.has(from('/topics/0'))).toBe(false);
      if (ask === undefined) expect(lowered.has(from('/topics/0/asks/0'))).toBe(false);
      expect(record?.topics[0]?.asks[0]?.text.info.level).toBe(below?.level);
    }),
    { numRuns: 60 },
  );
});

describe('what is handed down', () => {
  test('caveats add up, source and basis are inherited', () => {
    const meeting = meetingOf(
      meetingWith(
        'likelihood: certain\n',
        'likelihood: certain\n    handling: [DESK ONLY]\n    source: comtrade\n    basis: illustrative\n',
      ),
    );
    expect(meeting.topics[0]?.points[1]?.text.info).toEqual({
      from: from('/topics/0/points/1/text'),
      level: 'internal',
      handling: ['DESK ONLY', 'NO COPIES'],
      source: 'comtrade',
      basis: 'illustrative',
    });
  });

  test('nothing of it stays beside the fields', () => {
    expect(
      Object.keys(meetingOf(meetingWith('likelihood: certain\n', 'likelihood: certain\n    handling: [X]\n')).topics[0] ?? {}),
    ).not.toContain('handling');
  });
});

describe('the language of a text', () => {
  test("is the record's where it is no map, and comes first where it is", () => {
    const store = world();
    expect(store.get('organizations', 'sre').value?.names.texts).toEqual({ es: 'Secretaría de Relaciones Exteriores' });
    expect(Object.keys(meetingOf(meetingWith('{en: Foreign', '{zh-Hant: 外交, en: Foreign')).title.texts)).toEqual([
      'en',
      'zh-Hant',
      'ja',
    ]);
  });

  test("of a source is the source's, else the ministry's", () => {
    const sources = world().sources().value;
    expect(sources?.['mofa-2024']?.title.texts).toEqual({ ja: '日・メキシコ外相会談' });
    expect(sources?.comtrade?.title).toEqual({
      texts: { en: 'UN Comtrade' },
      info: { from: 'sources#/comtrade/title', level: 'public', handling: [] },
    });
  });
});

test('a record saved on Windows is the same record', () => {
  const name = `data/meetings/${MEETING}.yaml` as const;
  const windows = `\uFEFF${FILES[name].replaceAll('\n', '\r\n').normalize('NFD')}`;
  expect(meetingOf({ [name]: windows })).toEqual(meetingOf());
});

test("the ministry's defaults that are not written are those of the schema", () => {
  const { info: _info, ...defaults } = world().ministry().value?.defaults ?? { info: undefined };
  expect(defaults).toEqual(fieldDefaults.parse({ asks: 'restricted' }));
});
