import { at, entries, isWritten, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { RelationRecord } from '../entities/relations.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/** A figure that is cited is verified and says of what time it speaks (CONTRACTS 7, ruling 11). */
export function citedFacts({ kind, file, visits, shelf }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const id = textAt(at(root<MeetingRecord>(file.value), 'relation'));
  const { value: relation } = id === undefined ? { value: undefined } : shelf.open(`relations/${id}`);
  if (relation === undefined) return [];
  const facts = new Map(entries(at(root<RelationRecord>(relation.value), 'facts')));
  return visits.flatMap((visit): readonly Finding[] => {
    const fact = visit.kind === 'ref' && visit.to === 'fact' ? facts.get(visit.value) : undefined;
    if (fact === undefined || visit.kind !== 'ref') return [];
    const { line } = relation.position(fact.path, 'key');
    const hint = `it stands in ${relation.file}:${line}; complete it there, or do not cite it`;
    const finding = (what: string): Finding => ({
      code: 'unverified-fact',
      path: visit.path,
      message: `the figure "${visit.value}" ${what}`,
      hint,
    });
    if (textAt(at(fact, 'verification')) === 'unverified') return [finding('is not verified')];
    return isWritten(at(fact, 'period')) ? [] : [finding('does not say of what time it speaks (period)')];
  });
}
