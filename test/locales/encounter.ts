/** Meetings for tests of the phrase that opens a readout: names differ by language, all else does not. */
import type { Opening, Presence } from '../../src/locales/locale.js';

/** 5:00 p.m. in Rio de Janeiro is 5:00 a.m. of the next day in Tokyo. */
export const RIO = {
  day: '2024-02-21',
  time: '17:00',
  duration: { minutes: 30, approximate: true },
  form: 'meeting',
} as const;

export function presence(full: string, title: string | undefined, gender: Presence['gender'], visiting: boolean): Presence {
  return { full, title, gender, visiting, abroad: visiting };
}

/** Nobody has travelled: a talk by telephone. */
export function athome(meeting: Opening): Opening {
  const stay = (who: Presence): Presence => ({ ...who, visiting: false, abroad: false });
  return { ...meeting, home: undefined, own: stay(meeting.own), others: meeting.others.map(stay) };
}

/** The other side has come to us. */
export function received(meeting: Opening, place: Pick<Opening, 'city' | 'country'>): Opening {
  return { ...meeting, ...place, home: undefined, own: { ...meeting.own, visiting: false, abroad: false } };
}
