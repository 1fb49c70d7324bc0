/** Several sides at one table: each has its own history, and one that is withheld leaves nothing of itself behind. */
import { describe, expect, test } from '@jest/globals';
import type { Level } from '../../src/marking/level.js';
import type { Meeting } from '../../src/records/store.js';
import { world } from '../sample.js';
import { contextOf } from './given.js';

const { meeting, ...base } = world();
const [mexico] = meeting.counterparts;
if (mexico === undefined) throw new Error('the sample meets Mexico');

/** Brazil sits at the table before Mexico, at some level; all meet in Tokyo, at Tokyo's hour. */
function withBrazil(side: Meeting['counterparts'][number], level: Level) {
  const brazil = {
    ...side,
    party: 'BRA',
    head: 'ebrard-marcelo',
    info: { ...side.info, from: `${meeting.info.from}/counterparts/9`, level },
  };
  const venue = { ...meeting.venue, timezone: 'Asia/Tokyo' };
  return contextOf({ ...base, meeting: { ...meeting, venue, counterparts: [brazil, ...meeting.counterparts] } });
}

describe('a meeting with Brazil and Mexico', () => {
  const sides = withBrazil(mexico, 'public')?.counterparts ?? [];

  test('is the second with one head and the first with the other', () => {
    expect(sides.map(({ short, history }) => [short.text, history.people.phrase?.text, history.meetings.length])).toEqual([
      ['Brazil', 'First meeting with Mr. Ebrard', 0],
      ['Mexico', 'Second meeting with Secretary Bárcena', 8],
    ]);
  });

  test('has a clock for each capital', () => {
    expect(capitals(withBrazil(mexico, 'public'))).toEqual(['Brasília', 'Mexico City']);
  });
});

describe('of a side that is withheld', () => {
  const paper = withBrazil(mexico, 'secret');

  test('the paper does not say that it is there', () => {
    expect(paper?.counterparts.map(({ short }) => short.text)).toEqual(['Mexico']);
  });

  test('the history is not taken for that of the next side', () => {
    const [side] = paper?.counterparts ?? [];
    expect(side?.history.people.phrase?.text).toBe('Second meeting with Secretary Bárcena');
    expect(side?.history.meetings).toHaveLength(8);
  });

  test('the clock in its capital is not shown', () => {
    expect(capitals(paper)).toEqual(['Mexico City']);
  });
});

function capitals(paper: ReturnType<typeof contextOf>): readonly string[] {
  return paper?.meeting.clocks.map(({ place }) => place.text) ?? [];
}
