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
  const at = (zone: string, capital: string | null): Clock => ({
    capital,
    start: wall(start, zone),
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

/** When the meeting ends by the venue's clock; null where its hour or its duration is not known. */
export function endOf({ meeting }: World): Derived<Wall> | null {
  const { duration, venue } = meeting;
  if (duration === undefined || !meeting.start.includes('T')) return null;
  const end = momentOf(meeting.start, venue.timezone).plus({ minutes: duration.minutes });
  return derive(
    wall(end, venue.timezone),
    [meeting, venue, duration].map((node) => originOf(node.info)),
  );
}

/** The venue's calendar day of a start, with or without an hour. */
export function dayOf(start: string): string {
  return start.slice(0, 10);
}

function wall(instant: DateTime, zone: string): Wall {
  const local = instant.setZone(zone);
  const [day = '', time = ''] = local.toISO({ includeOffset: false })?.split('T') ?? [];
  return { day, time: time.slice(0, 5), offset: local.offset };
}

function daysBetween(from: string, to: string): number {
  const days = DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days;
  return Math.round(days);
}
