import { addMonths, lastDay } from '../../locales/edtf.js';
import { at, entries, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { RelationRecord } from '../entities/relations.js';
import type { Finding } from '../finding.js';
import { isMapping, valueAt } from '../path.js';
import type { Subject } from '../subject.js';

/**
 * A point does not rest on a figure that is too old on the day for which its paper is prepared. A warning: the point
 * stays, and the paper prints it with a note (CONTRACTS 7, ruling 11).
 */
export function staleFigures({ kind, file, visits, shelf }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const meeting = root<MeetingRecord>(file.value);
  const today = textAt(at(meeting, 'prepared'));
  const id = textAt(at(meeting, 'relation'));
  const { value: relation } = id === undefined ? { value: undefined } : shelf.open(`relations/${id}`);
  if (relation === undefined || today === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(today)) return [];
  const facts = new Map(entries(at(root<RelationRecord>(relation.value), 'facts')));
  return visits.flatMap((visit): readonly Finding[] => {
    if (visit.kind !== 'ref' || visit.to !== 'fact' || !visit.path.includes('points')) return [];
    const fact = facts.get(visit.value);
    const period = fact && textAt(at(fact, 'period'));
    const months = fact && allowance(valueAt(relation.value, fact.path));
    if (period === undefined || months === undefined || !/^\d{4}(-\d{2}){0,2}[~?]?$/.test(period)) return [];
    if (today <= addMonths(lastDay(period), months)) return [];
    return [
      {
        code: 'stale-fact',
        severity: 'warning',
        path: visit.path,
        message: `this point rests on "${visit.value}", a figure for ${period}, older than the ${months} months allowed for it`,
        hint: 'look the figure up again, or leave it out of the point: the paper prints it with a note',
      },
    ];
  });
}

/** Months after the end of its period for which a figure may be used, where its record says so. */
function allowance(fact: unknown): number | undefined {
  const months = isMapping(fact) ? fact.staleAfter : undefined;
  return typeof months === 'number' && Number.isInteger(months) ? months : undefined;
}
