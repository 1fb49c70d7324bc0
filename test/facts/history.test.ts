import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commitments, historyWith } from '../../src/facts/history.js';
import { seenFrom } from '../../src/facts/horizon.js';
import type { World } from '../../src/facts/world.js';
import type { Level } from '../../src/marking/level.js';
import type { Meeting } from '../../src/records/store.js';
import { type Edit, world } from '../sample.js';

const TODAY = '2024-02-19';
const history = (edits: Readonly<Record<string, Edit>> = {}) => historyWith(seenFrom(world(edits), TODAY), 0, TODAY);

describe('numbers never tell of a meeting that the reader may not know', () => {
  const secret = {
    'data/meetings/japan-mexico-2023-09-21.yaml': (text: string) => text.replace('access: public', 'access: secret'),
  };

  test('the ordinal is as secret as the most secret meeting it counts', () => {
    expect(history().people).toMatchObject({ value: { ordinal: 2 }, level: 'public' });
    expect(history(secret).people).toMatchObject({ value: { ordinal: 2 }, level: 'secret' });
  });

  test('so is the count of open commitments made there', () => {
    expect(history(secret).openCommitments?.level).toBe('secret');
  });

  test('a request made at a restricted point makes the count of requests restricted', () => {
    const restricted = {
      'data/meetings/japan-mexico-2022-09-26.yaml': (text: string) =>
        text.replace(
          /particularly in the energy sector\n {8}access: public/,
          'particularly in the energy sector\n        access: restricted',
        ),
    };
    expect(history(restricted).openAsks).toMatchObject({ value: { count: 1, since: '2022-09-26' }, level: 'restricted' });
  });
});

test('a telephone talk is an encounter, but not a meeting', () => {
  const { people, encounters, countries } = history();
  expect(encounters.map(({ value }) => value.meeting)).toContain('japan-mexico-2023-08-25');
  expect([...(people?.value.earlier ?? []), ...(countries?.value.earlier ?? [])]).not.toContain('japan-mexico-2023-08-25');
});

test('an ask is met when the reply to it became a commitment that is done', () => {
  const met = {
    'data/meetings/japan-mexico-2022-09-26.yaml': (text: string) =>
      `${text}commitments:\n  - {id: stability, by: MEX, text: Address the issue., statement: legal-stability-reply, closed: {date: 2023-01-15, how: done}}\n`,
  };
  expect(history(met).openAsks).toBeNull();
});

test('a commitment is open until its day is over, then overdue; closed later than today it is still open', () => {
  const [promise] = seenFrom(world(), TODAY).others.flatMap((other) => other.commitments);
  const [meeting] = world().others;
  if (promise === undefined || meeting === undefined) throw new Error('the sample has an open commitment');
  const state = (due: string, today: string, closed?: string): string | undefined => {
    const commitment = {
      ...promise,
      due,
      ...(closed === undefined ? {} : { closed: { date: closed, how: 'done' as const, info: promise.info } }),
    };
    const seen = seenFrom({ ...world(), others: [{ ...meeting, commitments: [commitment] }] }, today);
    return commitments(seen.others, today)[0]?.value.status;
  };
  expect(state('2024-04', '2024-04-30')).toBe('open');
  expect(state('2024-04', '2024-05-01')).toBe('overdue');
  expect(state('2024-04', '2024-02-19', '2024-02-18')).toBe('done');
  expect(state('2024-04', '2024-02-19', '2024-02-20')).toBe('open');
});

/** Meetings of invented pairs of ministers, some calls, some secret, some yet to come. */
const pasts = fc.array(
  fc.record({
    day: fc.integer({ min: 1, max: 28 }).map((day) => `2023-0${1 + (day % 9)}-${String(day).padStart(2, '0')}`),
    own: fc.constantFrom('kamikawa-yoko', 'hayashi-yoshimasa'),
    head: fc.constantFrom('barcena-alicia', 'ebrard-marcelo'),
    form: fc.constantFrom<Meeting['form']>('meeting', 'telephone', 'short-talk', 'working-lunch'),
    level: fc.constantFrom<Level>('public', 'internal', 'secret'),
    status: fc.constantFrom<Meeting['status']>('held', 'cancelled', 'postponed'),
  }),
  { maxLength: 12 },
);

test('the ordinal of two ministers’ meeting is one more than their earlier meetings, whoever else met', () => {
  const base = world();
  fc.assert(
    fc.property(pasts, (past) => {
      const others = past.map(
        (entry, index): Meeting => ({
          ...base.meeting,
          id: `past-${index}`,
          start: `${entry.day}T10:00`,
          form: entry.form,
          status: entry.status,
          info: { ...base.meeting.info, from: `meetings/past-${index}#`, level: entry.level },
          own: { ...base.meeting.own, head: entry.own },
          counterparts: base.meeting.counterparts.map((side) => ({ ...side, head: entry.head })),
        }),
      );
      const seen: World = seenFrom({ ...base, others }, TODAY);
      const expected = past.filter(
        ({ own, head, form, status }) =>
          own === 'kamikawa-yoko' &&
          head === 'barcena-alicia' &&
          status === 'held' &&
          (form === 'meeting' || form === 'working-lunch'),
      );
      const people = historyWith(seen, 0, TODAY).people;
      expect(people?.value.ordinal).toBe(1 + expected.length);
      expect(people?.level).toBe(
        expected.some(({ level }) => level === 'secret')
          ? 'secret'
          : expected.some(({ level }) => level === 'internal')
            ? 'internal'
            : 'public',
      );
    }),
    { numRuns: 200 },
  );
});
