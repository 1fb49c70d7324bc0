import { describe, expect, test } from '@jest/globals';
import { computeFacts } from '../../src/facts/facts.js';
import { seenFrom } from '../../src/facts/horizon.js';
import { world } from '../sample.js';

const PREPARED = '2024-02-19';
const facts = computeFacts(seenFrom(world(), PREPARED), PREPARED);

describe('the facts of the brief for Rio de Janeiro, prepared on 19 February 2024', () => {
  test('17:00 at the venue is 05:00 the next day in Tokyo and 14:00 in Mexico City', () => {
    expect(facts.clocks.map(({ value }) => [value.capital, value.start.day, value.start.time, value.shift])).toEqual([
      [null, '2024-02-21', '17:00', 0],
      ['JPN', '2024-02-22', '05:00', 1],
      ['MEX', '2024-02-21', '14:00', 0],
    ]);
    expect(facts.end?.value.time).toBe('17:30');
  });

  test('the two ministers meet for the second time, the first was in New York', () => {
    expect(facts.histories[0]?.people?.value).toEqual({ ordinal: 2, earlier: ['japan-mexico-2023-09-21'] });
  });

  test('the four anniversaries of 2024, Japan’s own among them', () => {
    expect(facts.anniversaries.map(({ value }) => [value.id, value.years])).toEqual([
      ['epa/signed', 20],
      ['camara/founded', 60],
      ['oecd/accession/MEX', 30],
      ['oecd/accession/JPN', 60],
    ]);
  });

  test('the company count of October 2021 is stale, the trade figures of 2022 are not', () => {
    expect(facts.freshness.companies?.value).toEqual({ stale: true, until: '2023-10-31' });
    expect(facts.freshness.exports?.value).toEqual({ stale: false, until: '2024-12-31' });
  });

  test('legal stability was asked for before, and its replies are found', () => {
    const made = facts.asks.get('legal-stability')?.map(({ value }) => [value.meeting, value.reply?.value.by.person]);
    expect(made).toContainEqual(['japan-mexico-2022-09-26', 'ebrard-marcelo']);
    expect(facts.histories[0]?.openAsks?.value).toEqual({ count: 1, since: '2022-09-26' });
  });

  test('titles are those of the day: an acting secretary was acting', () => {
    const encounter = facts.histories[0]?.encounters.find(({ value }) => value.meeting === 'japan-mexico-2018-08-17');
    expect(encounter?.value.counterpart.held?.value.capacity).toBe('acting');
    expect(facts.held.get('barcena-alicia')?.value.post).toBe('secretary');
  });

  test('nothing after the day of preparation exists: no later meeting, no statement, no outcome', () => {
    const seen = seenFrom(world(), PREPARED);
    expect(seen.others.filter((other) => other.start > PREPARED)).toEqual([]);
    expect(seen.meeting.topics.flatMap((topic) => [...topic.statements, ...topic.outcomes])).toEqual([]);
    expect([seen.meeting.commitments, seen.meeting.decisions, seen.meeting.status, seen.meeting.summary]).toEqual([
      [],
      [],
      'confirmed',
      undefined,
    ]);
    expect(seen.relation?.facts['companies-2025']).toBeUndefined();
  });
});
