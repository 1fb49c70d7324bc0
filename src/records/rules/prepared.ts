import { at, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import { isDay } from '../fields.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/** A paper is prepared before its meeting: on a later day it would look back at what it is to prepare. */
export function preparedInTime({ kind, file }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const meeting = root<MeetingRecord>(file.value);
  const cursor = at(meeting, 'prepared');
  const prepared = textAt(cursor);
  const start = textAt(at(meeting, 'start'))?.slice(0, 10);
  if (prepared === undefined || start === undefined || !isDay(prepared) || !isDay(start) || prepared <= start) return [];
  const message = `the papers are prepared (${prepared}) after the day of the meeting (${start})`;
  const hint = 'prepared is the day up to which the brief knows; the day of papers after the meeting is "published"';
  return [{ code: 'prepared-late', path: cursor.path, message, hint }];
}
