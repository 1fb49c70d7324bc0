/** A meeting before publishing, for the tests of the checks: the sample, with some texts written anew, at some ceiling. */
import { join } from 'node:path';
import type { Checked } from '../../src/checks/checked.js';
import { checkBeforePublishing } from '../../src/checks/checks.js';
import type { CheckCode, Finding } from '../../src/checks/finding.js';
import { dayOf } from '../../src/facts/clock.js';
import { computeFacts } from '../../src/facts/facts.js';
import { seenFrom } from '../../src/facts/horizon.js';
import type { World } from '../../src/facts/world.js';
import { yearCounts } from '../../src/facts/year-counts.js';
import type { Level } from '../../src/marking/level.js';
import { once } from '../../src/memory/remembered.js';
import { gather } from '../../src/papers/gather.js';
import { openFolderStore } from '../../src/records/folder.js';
import type { Kinds } from '../../src/records/store.js';
import { releaseWorld } from '../../src/release/records.js';
import { type Edit, ROOT, SAMPLE, workspace } from '../sample.js';

export const RECORD = `data/meetings/${SAMPLE}.yaml`;

export interface Wish {
  readonly lang?: string;
  readonly languages?: readonly string[];
  readonly ceiling?: Level;
  readonly tells?: Checked['tells'];
  /** Words of the record's texts that were written otherwise: before, after. */
  readonly slip?: readonly [before: string, after: string];
  /** Files that were, by path: `data/people/x.yaml`. */
  readonly edits?: Readonly<Record<string, Edit>>;
}

/** What the checks are given for a paper about the sample meeting: a public one in English, unless it is said otherwise. */
export function checked(wish: Wish = {}): Checked {
  const { lang = 'en', languages = ['en', 'ja', 'es'], ceiling = 'public', tells = 'everything' } = wish;
  const { gathered, today, register } = wish.edits === undefined ? untouched() : read(workspace(wish.edits, ['data']));
  const seen = seenFrom(wish.slip === undefined ? gathered : written(gathered, wish.slip), today, false);
  const released = releaseWorld(seen, ceiling);
  if (released === undefined) throw new Error('nothing was released');
  const years = yearCounts(seen, dayOf(seen.meeting.start));
  const { decisions } = gathered.meeting;
  return { seen, released, facts: computeFacts(seen, today), years, decisions, register, lang, languages, tells };
}

const untouched = once(() => read(ROOT));

/** Reads everything of a data folder that the checks draw on. A fault of the records is a fault of the test. */
function read(root: string) {
  const store = openFolderStore({ data: join(root, 'data'), templates: join(ROOT, 'templates') });
  const { value: gathered, faults } = gather(store, SAMPLE, []);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (gathered === undefined || errors.length > 0) throw new Error(`the record has faults: ${JSON.stringify(errors, null, 2)}`);
  const all = <Kind extends 'countries' | 'people' | 'organizations'>(kind: Kind): ReadonlyMap<string, Kinds[Kind]> =>
    new Map(
      store.ids(kind).flatMap((id) => {
        const { value } = store.get(kind, id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  const register = { countries: all('countries'), people: all('people'), organizations: all('organizations') };
  return { gathered, today: gathered.meeting.published ?? dayOf(gathered.meeting.start), register };
}

/** The same records with these words of the meeting instead of those. */
function written(world: World, [before, after]: readonly [string, string]): World {
  const text = JSON.stringify(world.meeting);
  const inJson = (words: string): string => JSON.stringify(words).slice(1, -1);
  const edited = text.replaceAll(inJson(before), inJson(after));
  if (edited === text) throw new Error(`the record does not hold: ${before}`);
  return { ...world, meeting: JSON.parse(edited) as World['meeting'] };
}

/** One line for each finding: `error orphan-reply topics/1/statements/4: ...`. */
export function found(wish: Wish = {}): readonly string[] {
  return checkBeforePublishing(checked(wish)).map(line);
}

/** Those of one rule. */
export function foundBy(code: CheckCode, wish: Wish): readonly string[] {
  return checkBeforePublishing(checked(wish))
    .filter((finding) => finding.code === code)
    .map(line);
}

function line({ severity, code, from, message }: Finding): string {
  return `${severity} ${code} ${from.replace(`meetings/${SAMPLE}#/`, '')}: ${message}`;
}
