/**
 * The text of a new record: YAML with the editor's schema line, each key with the sentence of its schema, and with
 * remarks where something is still to be written (`remarks.ts`).
 */
import { stringify } from 'yaml';
import { below, purposeOf, type Schema } from './form.js';
import type { SINGULAR } from './schemas.js';

export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

export type Entry =
  /** What is known. */
  | { readonly kind: 'known'; readonly key: string; readonly value: Value }
  /** What the record cannot be without and nobody knows yet: words or codes that are not wrong hold its place. */
  | { readonly kind: 'stand-in'; readonly key: string; readonly value: Value; readonly wanted?: string }
  /** What papers would print and may go without: an example stands there as a remark. */
  | { readonly kind: 'gap'; readonly key: string; readonly example: Value; readonly wanted?: string }
  | { readonly kind: 'mapping'; readonly key: string; readonly entries: readonly Entry[] };

/** What stands above a record. */
export interface Heading {
  /** Name of its editor's schema: `meeting`. */
  readonly schema: (typeof SINGULAR)[keyof typeof SINGULAR] | 'ministry' | 'sources';
  /** Sentences at its head. */
  readonly about: readonly string[];
}

/** A file below data/. */
export interface DataFile {
  /** `countries/NOR.yaml`. */
  readonly name: string;
  readonly text: string;
}

export function scaffoldText(schema: Schema, { schema: name, about }: Heading, entries: readonly Entry[]): string {
  const up = name === 'ministry' || name === 'sources' ? '../' : '../../';
  return [
    `# yaml-language-server: $schema=${up}schemas/${name}.schema.json`,
    ...about.flatMap((sentence) => remark(sentence)),
    ...entries.flatMap((entry) => linesOf(schema, entry, '')),
    '',
  ].join('\n');
}

/** The value where there is one, else what holds its place. */
export function knownOr(key: string, value: Value | undefined, held: Value, wanted?: string): Entry {
  if (value !== undefined) return { kind: 'known', key, value };
  return { kind: 'stand-in', key, value: held, ...(wanted === undefined ? {} : { wanted }) };
}

/** The value where there is one, else an example of it. */
export function knownOrGap(key: string, value: Value | undefined, example: Value): Entry {
  return value === undefined ? { kind: 'gap', key, example } : { kind: 'known', key, value };
}

function linesOf(schema: Schema, entry: Entry, indent: string): readonly string[] {
  const { key } = entry;
  const field = below(schema, key);
  if (field === undefined) throw new Error(`the schema of a new record knows no "${key}"`);
  const purpose = purposeOf(field) ?? '';
  const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `${indent}${line}`);
  switch (entry.kind) {
    case 'known':
      return indented([...(SELF_EVIDENT.includes(key) ? [] : remark(purpose)), ...written(key, entry.value)]);
    case 'stand-in':
      return indented([`# stand-in: ${entry.wanted ?? purpose}`, ...written(key, entry.value)]);
    case 'gap': {
      const example = written(key, entry.example).map((line) => `# ${line}`);
      return indented([`# gap: ${entry.wanted ?? purpose}`, ...example]);
    }
    case 'mapping':
      return [...indented([`${key}:`]), ...entry.entries.flatMap((inner) => linesOf(field, inner, `${indent}  `))];
    default:
      return entry satisfies never;
  }
}

/** Said by their values. */
const SELF_EVIDENT: readonly string[] = ['language', 'access'];

const WIDTH = 118;

/** A key with its value, in one line where it fits. */
function written(key: string, value: Value): readonly string[] {
  const flow = `${key}: ${stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd()}`;
  if (flow.length <= WIDTH && !flow.includes('\n')) return [flow];
  return stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
}

/** A sentence as remarks, broken between words. */
function remark(sentence: string): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
