import { at, items, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/** A statement replies to one that stands before it in the record. */
export function replies({ kind, file }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const topics = items(at(root<MeetingRecord>(file.value), 'topics'));
  const statements = topics.flatMap((topic) => items(at(topic, 'statements')));
  const ids = statements.map((statement) => textAt(at(statement, 'id')));
  return statements.flatMap((statement, index): readonly Finding[] => {
    const cursor = at(statement, 'repliesTo');
    const to = textAt(cursor);
    if (to === undefined || !ids.includes(to) || ids.slice(0, index).includes(to)) return [];
    const message =
      to === ids[index] ? `statement "${to}" replies to itself` : `this statement replies to "${to}", which comes after it`;
    return [{ code: 'reply-order', path: cursor.path, message, hint: 'statements stand in the order in which they were made' }];
  });
}
