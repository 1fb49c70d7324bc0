import { at, type Cursor, items, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/** Topics, asks, statements, outcomes and commitments are named by others: each id once in a meeting. */
export function uniqueIds({ kind, file }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const meeting = root<MeetingRecord>(file.value);
  const topics = items(at(meeting, 'topics'));
  const lists: readonly (readonly [string, readonly Cursor<{ readonly id: string }>[]])[] = [
    ['topic', topics],
    ['ask', topics.flatMap((topic) => items(at(topic, 'asks')))],
    ['statement', topics.flatMap((topic) => items(at(topic, 'statements')))],
    ['outcome', topics.flatMap((topic) => items(at(topic, 'outcomes')))],
    ['commitment', items(at(meeting, 'commitments'))],
  ];
  return lists.flatMap(([what, list]) => {
    const first = new Map<string, Cursor<string>>();
    return list.flatMap((thing): readonly Finding[] => {
      const cursor = at(thing, 'id');
      const id = textAt(cursor);
      const before = id === undefined ? undefined : first.get(id);
      if (id !== undefined && before === undefined) first.set(id, cursor);
      if (before === undefined) return [];
      const hint = `the first is in line ${file.position(before.path).line}; what names it would not know which is meant`;
      return [{ code: 'duplicate-id', path: cursor.path, message: `two ${what}s of this meeting are called "${id}"`, hint }];
    });
  });
}
