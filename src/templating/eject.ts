/** Copies one file of a desk's chain down into the desk, to be changed there. */
import { done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { didYouMean, nearest } from '../faults/nearest.js';
import type { Desk } from './desk.js';
import { namedInNote, originNote, sumOf, withoutOrigin } from './origin.js';

export interface Ejected {
  /** `parts/facts.hbs`, in the desk's own folder. */
  readonly name: string;
  readonly text: string;
  /** Path of the file that was copied, as the officer knows it. */
  readonly from: string;
}

/**
 * A template or part is copied whole. A YAML file is copied with every line as a comment: only what is taken out of the
 * comments differs from then on, and what the base changes later still comes through.
 *
 * @param wanted  a file of the chain, `.hbs` may be left out: `parts/facts`
 * Faults: `unknown-file`, `already-own`.
 */
export function ejectFile(desk: Desk, wanted: string): Outcome<Ejected> {
  const name = [wanted, `${wanted}.hbs`].find((each) => desk.layers.has(each));
  const nearest = desk.layers.get(name ?? '')?.at(-1);
  if (name === undefined || nearest === undefined) return failed([unknownFile(desk, wanted)]);
  if (nearest.desk === desk.id) return failed([alreadyOwn(desk, name, nearest.file.path)]);
  const { source, path } = nearest.file;
  const bare = withoutOrigin(source);
  const note = originNote({ path: namedInNote(nearest.desk, name), sum: sumOf(bare) });
  return done({ name, from: path, text: note + (name.endsWith('.hbs') ? bare : commented(bare)) });
}

function unknownFile(desk: Desk, wanted: string): Fault {
  const names = [...desk.layers.keys()];
  const short = new Map(names.map((name) => [shortened(name), name]));
  const near =
    didYouMean(wanted, names) ?? meant(nearest(shortened(wanted), short.keys()).flatMap((each) => short.get(each) ?? []));
  const folder = desk.locate([], 'key').file.replace(/\/[^/]*$/, '');
  const message = `no file is called "${wanted}" in the folders of ${desk.chain.toReversed().join(', ')}`;
  const hint = near ?? `there are: ${names.join(', ')}`;
  return { severity: 'error', code: 'unknown-file', file: folder, line: 1, column: 1, message, hint };
}

/** `parts/facts.hbs` as somebody calls it who has it before him: `facts`. */
function shortened(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}

function meant(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `did you mean ${names.map((name) => `"${name}"`).join(' or ')}?`;
}

function alreadyOwn(desk: Desk, name: string, file: string): Fault {
  const base = desk.layers.get(name)?.at(-2)?.file.path;
  const hint = base === undefined ? 'change it there' : `change it there; the one below it is ${base}`;
  const message = `the desk "${desk.id}" has a ${name} of its own already`;
  return { severity: 'error', code: 'already-own', file, line: 1, column: 1, message, hint };
}

const EXPLAINED = `# Every line below is a comment: nothing differs yet. Take the "# " away from a line that is to differ, and from
# the lines that it stands under. Leave the others: what is changed in that file later then still comes through.
`;

/** The line for editors stays what it is. */
const EDITORS = /^# yaml-language-server:.*\n/;

function commented(source: string): string {
  const editors = EDITORS.exec(source)?.[0] ?? '';
  const lines = source.slice(editors.length).replace(/\n+$/, '').split('\n');
  return `${editors}${EXPLAINED}\n${lines.map((line) => (line === '' ? '' : `# ${line}`)).join('\n')}\n`;
}
