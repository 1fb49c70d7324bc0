import { unprintable } from '../characters.js';
import { at, type Cursor, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { PersonRecord } from '../entities/people.js';
import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/** A photo that a record names is there, inside the data folder, and is a PNG or JPEG. */
export function pictures({ kind, file, shelf }: Subject): readonly Finding[] {
  const cursor = photoOf(kind, file.value);
  const name = cursor === undefined ? undefined : textAt(cursor);
  if (cursor === undefined || name === undefined || name === '' || unprintable(name) !== undefined) return [];
  if (shelf.picture(name) !== undefined) return [];
  const message = `there is no picture "${name}" in ${shelf.label('').replace(/\/$/, '')}`;
  return [
    {
      code: 'no-such-picture',
      path: cursor.path,
      message,
      hint: 'name a PNG or JPEG file from the data folder on: photos/handshake.png',
    },
  ];
}

function photoOf(kind: Subject['kind'], value: unknown): Cursor<string> | undefined {
  if (kind === 'meetings') return at(at(root<MeetingRecord>(value), 'photo'), 'file');
  return kind === 'people' ? at(at(root<PersonRecord>(value), 'photo'), 'file') : undefined;
}
