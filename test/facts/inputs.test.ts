/** A computed value is as secret as each thing it was computed from: not the texts alone, the mappings too. */
import { describe, expect, test } from '@jest/globals';
import { computeFacts } from '../../src/facts/facts.js';
import { seenFrom } from '../../src/facts/horizon.js';
import { type Edit, world } from '../sample.js';

const TODAY = '2024-02-19';
const EARLIER = 'data/meetings/japan-mexico-2023-09-21.yaml';
const facts = (edits: Readonly<Record<string, Edit>>) => computeFacts(seenFrom(world(edits), TODAY), TODAY);

describe('made secret in a record', () => {
  test('the duration: when the meeting ends', () => {
    const { end, clocks } = facts({
      'data/meetings/japan-mexico-2024-02-21.yaml': (text) =>
        text.replace('{minutes: 30, approximate: true}', '{minutes: 45, access: secret}'),
    });
    expect([end?.level, clocks[0]?.level]).toEqual(['secret', 'public']);
  });

  test('one side of an earlier meeting: that it was held between the two', () => {
    const [history] = facts({
      [EARLIER]: (text) =>
        text.replace('{party: MEX, head: barcena-alicia}', '{party: MEX, head: barcena-alicia, access: secret}'),
    }).histories;
    expect([history?.people?.level, history?.countries?.level, history?.encounters[0]?.level]).toEqual([
      'secret',
      'secret',
      'secret',
    ]);
  });

  test('a tenure: what somebody was called at an earlier table, and which posts met', () => {
    const [history] = facts({
      'data/people/de-icaza-carlos.yaml': (text) => text.replace('capacity: acting', 'capacity: acting, access: secret'),
    }).histories;
    const encounter = history?.encounters.find(({ value }) => value.meeting === 'japan-mexico-2018-08-17');
    expect([encounter?.level, encounter?.value.counterpart.held?.level]).toEqual(['public', 'secret']);
  });

  test('how a commitment was closed: whether it is open', () => {
    const closed = {
      [EARLIER]: (text: string) =>
        text.replace('due: 2024-04', 'due: 2024-04\n    closed: {date: 2024-01-10, how: done, access: secret}'),
    };
    expect(facts(closed).histories[0]?.openCommitments).toBeNull();
    expect(facts(closed).commitments).toEqual([]);
  });
});

test('a call is not the second meeting: the number is of meetings', () => {
  const call = {
    'data/meetings/japan-mexico-2024-02-21.yaml': (text: string) => text.replace('form: meeting', 'form: telephone'),
  };
  expect(facts(call).histories[0]).toMatchObject({ people: null, posts: null, countries: null });
});

describe('what lies after the paper’s today does not exist for it', () => {
  const RELATION = 'data/relations/japan-mexico.yaml';
  const seen = (edit: (text: string) => string) => seenFrom(world({ [RELATION]: edit }), TODAY).relation;

  test('an agreement of which nothing is done yet', () => {
    expect(seen((text) => text.replace('signed: {date: 2018,', 'signed: {date: 2025,'))?.agreements.customs).toBeUndefined();
  });

  test('that an agreement signed before is in force', () => {
    const epa = seen((text) => text.replace('date: 2005-04-01', 'date: 2025-04-01'))?.agreements.epa;
    expect([epa?.status, epa?.inForce, epa?.signed?.date]).toEqual(['signed', undefined, '2004-09-17']);
  });

  test('a figure of a period that is not over, or that was looked up later', () => {
    expect(seen((text) => text.replace('value: 10143', 'value: 10143\n    asOf: 2024-06'))?.facts.nationals).toBeUndefined();
    expect(seen((text) => text.replace('period: 2022-10', 'period: 2024'))?.facts.nationals).toBeUndefined();
  });
});
