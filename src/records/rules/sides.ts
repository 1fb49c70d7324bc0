import { at, type Cursor, items, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { MinistryRecord } from '../entities/ministry.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';
import type { YamlFile } from '../yaml.js';

/** Our side is the ministry's own country, and nobody sits on two sides of the table. */
export function sides({ kind, file, shelf }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const meeting = root<MeetingRecord>(file.value);
  const all = [at(meeting, 'own'), ...items(at(meeting, 'counterparts'))];
  const twice = [
    ...repeated(
      file,
      all.map((side) => at(side, 'party')),
      'party',
    ),
    ...repeated(
      file,
      all.map((side) => at(side, 'head')),
      'head of delegation',
    ),
  ];
  const cursor = at(at(meeting, 'own'), 'party');
  const own = textAt(cursor);
  const { value: ministry } = shelf.open('ministry');
  const ours = ministry && textAt(at(root<MinistryRecord>(ministry.value), 'party'));
  if (own === undefined || ours === undefined || own === ours) return twice;
  const message = `our side is ${own}, but this is the ministry of ${ours}`;
  const hint = `"own" is the side of ${ours} (${ministry?.file ?? 'ministry.yaml'}); the others are "counterparts"`;
  return [{ code: 'own-party', path: cursor.path, message, hint }, ...twice];
}

function repeated(file: YamlFile, cursors: readonly Cursor<string>[], what: string): readonly Finding[] {
  const first = new Map<string, Cursor<string>>();
  return cursors.flatMap((cursor): readonly Finding[] => {
    const id = textAt(cursor);
    const before = id === undefined ? undefined : first.get(id);
    if (id !== undefined && before === undefined) first.set(id, cursor);
    if (before === undefined) return [];
    const message = `"${id}" is ${what} on two sides of the table`;
    return [{ code: 'same-side', path: cursor.path, message, hint: `the first is in line ${file.position(before.path).line}` }];
  });
}
