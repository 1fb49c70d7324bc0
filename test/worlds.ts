/**
 * The fixture worlds: the sample ministry, every folder below fixtures/worlds, and the other ministries with desks of their
 * own. A new folder of fixtures is under every law at once.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFolderStore } from '../src/records/folder.js';
import { TEMPLATES } from './papers/made.js';
import { ROOT } from './sample.js';

export interface FixtureWorld {
  readonly name: string;
  readonly data: string;
  readonly templates: string;
  /** The first of the ministry's languages, in which its briefs come. */
  readonly lang: string;
  /** Meetings of which a brief can be made: those that say when it is prepared. */
  readonly meetings: readonly string[];
}

/** Ministries with desks of their own, over the base set that ships with the program. */
export const MINISTRIES = ['mexico', 'state'] as const;

const FOLDER = join(ROOT, 'test/fixtures/worlds');

export function worlds(): readonly FixtureWorld[] {
  return [
    worldOf('the sample', join(ROOT, 'data'), TEMPLATES),
    ...readdirSync(FOLDER)
      .sort()
      .map((name) => worldOf(name, join(FOLDER, name), TEMPLATES)),
    ...MINISTRIES.map(ministry),
  ];
}

export function ministry(name: (typeof MINISTRIES)[number]): FixtureWorld {
  const folder = join(ROOT, 'test/ministries', name);
  return worldOf(name, join(folder, 'data'), join(folder, 'templates'));
}

function worldOf(name: string, data: string, templates: string): FixtureWorld {
  const store = openFolderStore({ data, templates });
  const { value = [] } = store.meetings({});
  const meetings = value.filter((meeting) => meeting.prepared !== undefined).map((meeting) => meeting.id);
  return { name, data, templates, lang: store.ministry().value?.languages[0] ?? 'en', meetings };
}
