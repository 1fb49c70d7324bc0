import { describe, expect, test } from '@jest/globals';
import { career, heldOn } from '../../src/facts/tenures.js';
import type { Person } from '../../src/records/store.js';
import { world } from '../sample.js';

const base = world().people.get('barcena-alicia');
if (base === undefined) throw new Error('the sample knows Secretary Bárcena');
const [tenure] = base.tenures;
if (tenure === undefined) throw new Error('she held a post');

type Term = readonly [post: string, from: string, to?: string];

/** Somebody who held these posts. */
function somebody(...terms: readonly Term[]): Person {
  const { to: _end, ...open } = tenure as NonNullable<typeof tenure>;
  const tenures = terms.map(([post, from, to]) => ({ ...open, post, from, ...(to === undefined ? {} : { to }) }));
  return { ...(base as NonNullable<typeof base>), tenures };
}

const postOn = (person: Person, day: string): string | undefined => heldOn(person, day)?.post;

describe('a post on a day', () => {
  const minister = somebody(['mofa/vice-minister', '2021-03-01', '2023-09-13'], ['mofa/minister', '2023-09-13', '2024-10-01']);

  test('first and last day of a tenure both count', () => {
    expect([postOn(minister, '2021-02-28'), postOn(minister, '2021-03-01')]).toEqual([undefined, 'vice-minister']);
    expect([postOn(minister, '2024-10-01'), postOn(minister, '2024-10-02')]).toEqual(['minister', undefined]);
  });

  test('on the day of a handover it is the new one, in whatever order the record has them', () => {
    expect(postOn(minister, '2023-09-13')).toBe('minister');
    expect(postOn({ ...minister, tenures: [...minister.tenures].reverse() }, '2023-09-13')).toBe('minister');
    expect(postOn(minister, '2023-09-12')).toBe('vice-minister');
  });

  test('a tenure known by its years covers all of them', () => {
    const envoy = somebody(['sre/ambassador', '2019', '2022']);
    expect(['2018-12-31', '2019-01-01', '2022-12-31', '2023-01-01'].map((day) => postOn(envoy, day))).toEqual([
      undefined,
      'ambassador',
      'ambassador',
      undefined,
    ]);
  });

  test('a tenure known by its months ends with the month, in a leap year too', () => {
    const envoy = somebody(['sre/ambassador', '2023-11', '2024-02']);
    expect(['2023-10-31', '2023-11-01', '2024-02-29', '2024-03-01'].map((day) => postOn(envoy, day))).toEqual([
      undefined,
      'ambassador',
      'ambassador',
      undefined,
    ]);
  });

  test('of two that share a year, known by the year alone, it is the later one', () => {
    expect(postOn(somebody(['sre/ambassador', '2019', '2023'], ['sre/secretary', '2023']), '2023-05-01')).toBe('secretary');
  });

  test('between two tenures it is none', () => {
    expect(postOn(somebody(['sre/ambassador', '2019', '2021'], ['sre/secretary', '2023']), '2022-06-15')).toBeUndefined();
  });

  test('a tenure without an end lasts', () => {
    expect(postOn(somebody(['sre/secretary', '2023-06-13']), '2039-01-01')).toBe('secretary');
  });
});

describe('a career as a paper of a day may tell it', () => {
  const person = somebody(
    ['sre/ambassador', '2016', '2019'],
    ['sre/secretary', '2023', '2024-10'],
    ['semarnat/secretary', '2024-10'],
  );
  const told = (today: string) => career(person, today).map(({ value }) => [value.held.organization, value.from, value.to]);

  test('newest first, and nothing that was not yet begun', () => {
    expect(told('2024-02-19')).toEqual([
      ['sre', '2023', undefined],
      ['sre', '2016', '2019'],
    ]);
  });

  test('an end that lies ahead, or may lie ahead, is not known yet', () => {
    expect(told('2024-10-30')[1]).toEqual(['sre', '2023', undefined]);
    expect(told('2024-10-31')[1]).toEqual(['sre', '2023', '2024-10']);
  });
});
