import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clocks } from '../../src/facts/clock.js';
import type { World } from '../../src/facts/world.js';
import { world } from '../sample.js';

const base = world();

/** The sample's meeting, moved to another hour and another venue's zone. */
function at(start: string, timezone: string): World {
  return { ...base, meeting: { ...base.meeting, start, venue: { ...base.meeting.venue, timezone } } };
}

const tokyo = (moved: World) => clocks(moved).find(({ value }) => value.capital === 'JPN')?.value;

describe('the clock in Tokyo', () => {
  test.each([
    ['2024-02-21T17:00', 'America/Sao_Paulo', '2024-02-22', '05:00', 1],
    ['2023-09-21T08:30', 'America/New_York', '2023-09-21', '21:30', 0],
    ['2025-09-26T11:10', 'America/New_York', '2025-09-27', '00:10', 1],
    ['2024-12-31T23:30', 'Pacific/Kiritimati', '2024-12-31', '18:30', 0],
    ['2025-01-01T00:30', 'Pacific/Kiritimati', '2024-12-31', '19:30', -1],
  ])('at %s in %s it is %s %s there', (start, zone, day, time, shift) => {
    const clock = tokyo(at(start, zone));
    expect([clock?.start.day, clock?.start.time, clock?.shift]).toEqual([day, time, shift]);
  });

  test('a meeting of which only the day is known has no clocks', () => {
    expect(clocks(at('2014-06-27', 'Asia/Tokyo'))).toEqual([]);
  });

  test('a meeting in Tokyo does not print Tokyo’s time twice', () => {
    expect(clocks(at('2022-09-26T17:05', 'Asia/Tokyo')).map(({ value }) => value.capital)).toEqual([null, 'MEX']);
  });
});

const ZONES = [
  'America/Sao_Paulo',
  'America/New_York',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Asia/Tehran',
  'Pacific/Kiritimati',
  'Antarctica/Troll',
];

/** Wall clock of an instant, by the engine's own tables instead of ours. */
function wallAt(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const MINUTE = 60_000;
const instants = fc
  .integer({ min: Date.UTC(1971, 0, 1) / MINUTE, max: Date.UTC(2037, 11, 31) / MINUTE })
  .map((minutes) => minutes * MINUTE);

test('whatever the venue, its season and its clock changes, every capital’s clock is the same instant', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
      const start = wallAt(instant, zone);
      // A wall clock that the venue shows twice in one night names two instants; the record cannot mean either by itself.
      fc.pre(
        [30, 60, 120].every(
          (minutes) => wallAt(instant - minutes * MINUTE, zone) !== start && wallAt(instant + minutes * MINUTE, zone) !== start,
        ),
      );
      for (const { value } of clocks(at(start, zone))) {
        const where = value.capital === null ? zone : (base.countries.get(value.capital)?.capital.timezone ?? '');
        expect(`${value.start.day}T${value.start.time}`).toBe(wallAt(instant, where));
        const midnight = (day: string) => Date.parse(`${day}T00:00Z`);
        expect(value.shift).toBe((midnight(value.start.day) - midnight(start.slice(0, 10))) / 86_400_000);
      }
    }),
    { numRuns: 500 },
  );
});

test('an hour that the venue’s clocks show twice means the earlier one, in whatever season the paper is made', () => {
  expect(tokyo(at('2024-11-03T01:30', 'America/New_York'))?.start.time).toBe('14:30');
});
