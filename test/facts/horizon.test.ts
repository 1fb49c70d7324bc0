/** What a paper knows of its own meeting: nothing of it before, all of it after, and nothing of later days. */
import { describe, expect, test } from '@jest/globals';
import { computeFacts } from '../../src/facts/facts.js';
import { seenFrom } from '../../src/facts/horizon.js';
import { world } from '../sample.js';

const sample = world();
const DAY = '2024-02-21';
const statements = (seen: typeof sample) => seen.meeting.topics.flatMap((topic) => topic.statements).length;

describe('a paper that prepares the meeting', () => {
  test('knows neither what was said nor the photograph', () => {
    const { meeting } = seenFrom(sample, '2024-02-19');
    expect(statements({ ...sample, meeting })).toBe(0);
    expect([meeting.photo, meeting.commitments, meeting.decisions, meeting.status]).toEqual([undefined, [], [], 'confirmed']);
  });

  test('knows no more on the very day of the meeting', () => {
    const seen = seenFrom(sample, DAY, true);
    expect([statements(seen), seen.meeting.photo, seen.meeting.commitments]).toEqual([0, undefined, []]);
    expect(computeFacts(seen, DAY).promised).toEqual([]);
  });
});

describe('a paper after the meeting', () => {
  const seen = seenFrom(sample, DAY);

  test('knows what was said, what came of it and who has cleared it by then', () => {
    expect(statements(seen)).toBe(statements(sample));
    expect(seen.meeting.topics.flatMap((topic) => topic.outcomes)).toHaveLength(1);
    expect(seen.meeting).toMatchObject({ status: 'held', photo: sample.meeting.photo, clearance: sample.meeting.clearance });
  });

  test('knows the decisions taken by its day, and no later one', () => {
    const [decision] = sample.meeting.decisions;
    if (decision === undefined) throw new Error('the sample has a decision');
    const decisions = [decision, { ...decision, date: '2024-02-22' }];
    const known = (today: string) =>
      seenFrom({ ...sample, meeting: { ...sample.meeting, decisions } }, today).meeting.decisions.length;
    expect([known(DAY), known('2024-02-22')]).toEqual([1, 2]);
  });

  test('tells what was promised, open until the day on which it was closed', () => {
    expect(computeFacts(seen, DAY).promised.map(({ value }) => [value.commitment, value.status])).toEqual([
      ['convey-concerns', 'open'],
      ['successful-mcm', 'open'],
    ]);
  });
});
