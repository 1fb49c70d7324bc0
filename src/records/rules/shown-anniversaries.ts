import { at, entries, isWritten, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import { ACTS, type RelationRecord } from '../entities/relations.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/** An act of an agreement has anniversaries only where it carries milestones (CONTRACTS 7, ruling 9): without, nothing is ever shown. */
export function shownAnniversaries({ kind, file, visits, shelf }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const id = textAt(at(root<MeetingRecord>(file.value), 'relation'));
  const { value: relation } = id === undefined ? { value: undefined } : shelf.open(`relations/${id}`);
  if (relation === undefined) return [];
  const agreements = entries(at(root<RelationRecord>(relation.value), 'agreements'));
  const bare = agreements.flatMap(([agreement, cursor]) =>
    ACTS.filter((name) => isWritten(at(cursor, name)) && !isWritten(at(at(cursor, name), 'milestones'))).map(
      (name) => `${agreement}/${name}`,
    ),
  );
  return visits.flatMap((visit): readonly Finding[] => {
    if (visit.kind !== 'ref' || visit.to !== 'event' || !bare.includes(visit.value)) return [];
    const message = `"${visit.value}" has no milestones, so no anniversary of it is ever shown`;
    return [
      {
        code: 'no-anniversary',
        severity: 'warning',
        path: visit.path,
        message,
        hint: `add milestones to it in ${relation.file}`,
      },
    ];
  });
}
