import { IANAZone } from 'luxon';
import { momentOf } from '../../locales/moment.js';
import { at, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/**
 * The meeting's time exists on the clocks of its venue. A time that they show twice, at the end of summer time, is
 * a warning, since a record cannot say which is meant: the earlier is taken.
 */
export function wallClock({ kind, file }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const meeting = root<MeetingRecord>(file.value);
  const cursor = at(meeting, 'start');
  const start = textAt(cursor);
  const zone = textAt(at(at(meeting, 'venue'), 'timezone'));
  if (
    start === undefined ||
    zone === undefined ||
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(start) ||
    !IANAZone.create(zone).isValid
  )
    return [];
  const moment = momentOf(start, zone);
  if (!moment.isValid) return [];
  const shown = [moment.year, moment.month, moment.day, moment.hour, moment.minute];
  const [day = '', time = ''] = start.split('T');
  if (shown.join() !== start.split(/\D/).map(Number).join()) {
    return [
      {
        code: 'no-such-time',
        path: cursor.path,
        message: `the clocks in ${zone} skip ${time} on ${day}`,
        hint: 'summer time begins: an hour later, or earlier, exists',
      },
    ];
  }
  if (moment.getPossibleOffsets().length < 2) return [];
  const hint = 'summer time ends: the earlier of the two is taken';
  return [
    {
      code: 'ambiguous-time',
      severity: 'warning',
      path: cursor.path,
      message: `the clocks in ${zone} show ${time} twice on ${day}`,
      hint,
    },
  ];
}
