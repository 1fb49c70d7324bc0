/** Which meetings a query asks for, told from their files without more work than needed. */

import { momentOf } from '../locales/moment.js';
import { at, items, root, textAt } from './cursor.js';
import type { MeetingRecord } from './entities/meeting.js';
import type { Shelf } from './shelf.js';
import type { Meeting, MeetingQuery } from './store.js';

/**
 * True where the meeting answers the query. A file in which none of the ids occurs is not parsed; one that cannot
 * be parsed may answer, and is kept for its faults.
 */
export function answers(shelf: Shelf, id: string, query: MeetingQuery): boolean {
  const { relation, people = [], parties = [] } = query;
  const asked = [...(relation === undefined ? [] : [relation]), ...people, ...parties];
  if (asked.length === 0) return true;
  const text = shelf.text(`meetings/${id}`);
  if (text !== undefined && !asked.some((name) => text.includes(name))) return false;
  const { value: file } = shelf.open(`meetings/${id}`);
  if (file === undefined) return true;
  const meeting = root<MeetingRecord>(file.value);
  if (relation !== undefined && textAt(at(meeting, 'relation')) === relation) return true;
  return [at(meeting, 'own'), ...items(at(meeting, 'counterparts'))].some((side) => {
    const seated = [at(side, 'head'), ...items(at(side, 'delegation')).map((member) => at(member, 'person'))].map(textAt);
    return parties.some((party) => textAt(at(side, 'party')) === party) || people.some((person) => seated.includes(person));
  });
}

/** When a meeting began, in milliseconds of UTC; not a number where its zone does not exist. */
export function startOf(meeting: Meeting): number {
  return momentOf(meeting.start, meeting.venue.timezone).toMillis();
}

/**
 * Meetings in the order in which they began, wherever that was; those of one moment by id.
 *
 * @param start `startOf`, which a store remembers
 */
export function byStart(meetings: readonly Meeting[], start: (meeting: Meeting) => number): readonly Meeting[] {
  const timed = meetings.map((meeting) => ({ meeting, start: start(meeting) }));
  // A zone that does not exist has no moment: its meeting, which has a fault, comes last.
  const moment = (start: number): number => (Number.isNaN(start) ? Number.POSITIVE_INFINITY : start);
  timed.sort((a, b) =>
    moment(a.start) === moment(b.start) ? (a.meeting.id < b.meeting.id ? -1 : 1) : moment(a.start) - moment(b.start),
  );
  return timed.map(({ meeting }) => meeting);
}
