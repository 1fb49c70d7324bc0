import { at, items, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { RelationRecord } from '../entities/relations.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/** Both sides of a meeting belong to its relation; a third country at the table is possible, and worth a look. */
export function parties({ kind, file, shelf }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const meeting = root<MeetingRecord>(file.value);
  const id = textAt(at(meeting, 'relation'));
  const { value: relation } = id === undefined ? { value: undefined } : shelf.open(`relations/${id}`);
  if (relation === undefined) return [];
  const members = items(at(root<RelationRecord>(relation.value), 'parties')).map(textAt);
  if (members.length === 0) return [];
  return [at(meeting, 'own'), ...items(at(meeting, 'counterparts'))].flatMap((side): readonly Finding[] => {
    const cursor = at(side, 'party');
    const party = textAt(cursor);
    if (party === undefined || members.includes(party)) return [];
    const message = `${party} is no party of the relation "${id}" (${members.join(', ')})`;
    return [{ code: 'party-outside-relation', severity: 'warning', path: cursor.path, message }];
  });
}
