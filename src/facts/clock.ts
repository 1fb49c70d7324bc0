/**
 * The meeting's hour at the venue and in every capital concerned. The record holds the wall clock at the venue
 * and its IANA zone; everything else is computed (domain.md 5.1, principle 4).
 */
import { DateTime } from 'luxon';
import { momentOf } from '../locales/moment.js';
import { combine, originOf } from '../marking/origin.js';
import { type Derived, derive } from './derived.js';
import type { World } from './world.js';

/** A wall clock: ISO day, `HH:MM`, minutes east of UTC. */
export interface Wall {
  readonly day: string;
  readonly time: string;
  readonly offset: number;
}

export interface Clock {
  /** Country whose capital this is; null for the venue itself. */
  readonly capital: string | null;
  readonly start: Wall;
  /** Where the duration is known. */
  readonly end: Wall | null;
  /** Days from the venue's date: +1 when it is already tomorrow there. */
  readonly shift: number;
}

/** The venue's own clock first, then own capital, then the counterparts', each zone once; none without an hour. */
export function clocks(world: World): readonly Derived<Clock>[] {
  const { meeting, countries } = world;
  if (!meeting.start.includes('T')) return [];
  const venueZone = meeting.venue.timezone;
  const start = momentOf(meeting.start, venueZone);
  const envelope = combine([originOf(meeting.info), originOf(meeting.venue.info)]);
  const minutes = meeting.duration?.minutes;
  const at = (zone: string, capital: string | null): Clock => ({
    capital,
    start: wall(start, zone),
    end: minutes === undefined ? null : wall(start.plus({ minutes }), zone),
    shift: daysBetween(meeting.start.slice(0, 10), wall(start, zone).day),
  });

  const found = [derive(at(venueZone, null), [envelope])];
  const zones = new Set([venueZone]);
  for (const party of [meeting.own.party, ...meeting.counterparts.map((side) => side.party)]) {
    const country = countries.get(party);
    if (country === undefined || zones.has(country.capital.timezone)) continue;
    zones.add(country.capital.timezone);
    found.push(derive(at(country.capital.timezone, party), [envelope, originOf(country.capital.info)]));
  }
  return found;
}

/** The venue's calendar day of a start, with or without an hour. */
export function dayOf(start: string): string {
  return start.slice(0, 10);
}

function wall(instant: DateTime, zone: string): Wall {
  const local = instant.setZone(zone);
  return { day: local.toFormat('yyyy-MM-dd'), time: local.toFormat('HH:mm'), offset: local.offset };
}

function daysBetween(from: string, to: string): number {
  const days = DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days;
  return Math.round(days);
}
