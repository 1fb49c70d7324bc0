import { describe, expect, test } from '@jest/globals';
import { freshness } from '../../src/facts/figures.js';
import { seenFrom } from '../../src/facts/horizon.js';
import type { Relation } from '../../src/records/store.js';
import { world } from '../sample.js';

type Figure = Relation['facts'][string];

const base = world();
const { relation } = base;
const sample = relation?.facts.companies;
if (relation === undefined || sample === undefined) throw new Error('the sample counts companies');
const { period: _period, staleAfter: _staleAfter, ...timeless } = sample;

/** Age of the company count on a day, of another period and with another limit, where they are given. */
function companies(today: string, figure: Figure = sample as Figure) {
  const seen = seenFrom({ ...base, relation: { ...(relation as Relation), facts: { companies: figure } } }, today);
  return freshness(seen, today).companies;
}

describe('a figure grows old', () => {
  test.each([
    ['2023-10-31', false],
    ['2023-11-01', true],
  ])('on %s, 24 months after October 2021, stale is %s: the last day allowed is still good', (today, stale) => {
    expect(companies(today)?.value).toEqual({ stale, until: '2023-10-31' });
  });

  test.each([
    ['2022', 24, '2024-12-31'],
    ['2022-02', 12, '2023-02-28'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022~', 12, '2023-12-31'],
  ])('counted from the end of %s, %i months last until %s', (period, staleAfter, until) => {
    const figure = { ...timeless, period, staleAfter };
    expect(companies(until, figure)?.value).toEqual({ stale: false, until });
    expect(companies('2026-01-01', figure)?.value).toEqual({ stale: true, until });
  });

  test('never, where the record sets no limit', () => {
    expect(companies('2039-01-01', { ...timeless, period: '2021-10' })?.value).toEqual({ stale: false, until: undefined });
  });

  test('never, where nobody knows of when it is: for check to refuse, not for the paper to guess', () => {
    expect(companies('2024-02-19', { ...timeless, staleAfter: 24 })?.value).toEqual({ stale: false, until: undefined });
  });

  test('a figure of a time to come is not there yet', () => {
    expect(companies('2024-02-19', { ...timeless, period: '2024-03' })).toBeUndefined();
    expect(companies('2024-03-31', { ...timeless, period: '2024-03' })).toBeDefined();
  });

  test('its age is as secret as itself', () => {
    const secret = { ...timeless, period: '2021-10', staleAfter: 24, info: { ...timeless.info, level: 'secret' as const } };
    expect(companies('2024-02-19', secret)).toMatchObject({ value: { stale: true }, level: 'secret' });
  });
});
