/** The fixture worlds: the sample ministry, and every folder below fixtures/worlds. A new folder is under every law at once. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFolderStore } from '../src/records/folder.js';
import { TEMPLATES } from './papers/made.js';
import { ROOT } from './sample.js';

export interface FixtureWorld {
  readonly name: string;
  readonly data: string;
  /** Meetings of which a brief can be made: those that say when it is prepared. */
  readonly meetings: readonly string[];
}

const FOLDER = join(ROOT, 'test/fixtures/worlds');

export function worlds(): readonly FixtureWorld[] {
  const named = readdirSync(FOLDER)
    .sort()
    .map((name) => [name, join(FOLDER, name)] as const);
  return [['the sample', join(ROOT, 'data')] as const, ...named].map(([name, data]) => ({ name, data, meetings: briefed(data) }));
}

function briefed(data: string): readonly string[] {
  const { value = [] } = openFolderStore({ data, templates: TEMPLATES }).meetings({});
  return value.filter((meeting) => meeting.prepared !== undefined).map((meeting) => meeting.id);
}
