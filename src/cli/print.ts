/** The only place that prints: paths and lists on stdout, everything else on stderr, or one JSON object. */
import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import type { Fault } from '../faults/fault.js';
import { frame, harmless, linesOf } from '../faults/frame.js';
import { inFileOrder } from '../faults/order.js';
import { remembered } from '../memory/remembered.js';
import { grouped, type Note } from './note.js';
import type { Settings } from './settings.js';
import { type Status, statusOf } from './status.js';

/** What a command has to say when it is done. */
export interface Told {
  /** Lines for stdout. Without `--json` only. */
  readonly lines?: readonly string[];
  /** Paths written. They are stdout's lines too. */
  readonly files?: readonly string[];
  readonly faults: readonly Fault[];
  /** Worth knowing, nothing wrong: for stderr, above the faults. */
  readonly notes?: readonly Note[];
  /** How the summary line ends when there are faults: "no paper was written". */
  readonly outcome: string;
  /** Further keys of the JSON object. */
  readonly json?: Readonly<Record<string, unknown>>;
}

/** Prints it all, faults last. @returns 1 when a fault is an error (3 where it is a leak of ours), else 0 */
export function tell(settings: Pick<Settings, 'json' | 'quiet'>, told: Told): Status {
  const faults = inFileOrder(told.faults);
  const files = told.files ?? [];
  if (settings.json) {
    process.stdout.write(`${escaped(JSON.stringify({ files, faults, notes: told.notes ?? [], ...told.json }, null, 2))}\n`);
  } else {
    print(process.stdout, [...files, ...(told.lines ?? [])]);
    const shown = settings.quiet ? faults.filter((fault) => fault.severity === 'error') : faults;
    print(process.stderr, [
      ...(settings.quiet ? [] : grouped(told.notes ?? []).map(noteLine)),
      ...faultLines(shown, told.outcome),
    ]);
  }
  return statusOf(faults);
}

/** The same JSON for a machine; a terminal is sent no character that would steer it. */
function escaped(json: string): string {
  return json.replace(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function print(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.map(harmless).join('\n')}\n`);
}

function noteLine(note: Note): string {
  return note.file === undefined ? note.message : `${note.file}:${note.line ?? 1}:${note.column ?? 1}  note  ${note.message}`;
}

function faultLines(faults: readonly Fault[], outcome: string): readonly string[] {
  if (faults.length === 0) return [];
  const sources = remembered(sourceOf);
  const framed = faults.map((fault) => frame(fault, UNSHOWN.includes(fault.code) ? undefined : sources(fault.file)));
  return [...framed.flatMap((text) => text.split('\n')), `${summary(faults)}; ${outcome}`];
}

/** What cannot be read (a link may lead to somebody else's file), and what is secret: a terminal's lines end in logs. */
const UNSHOWN: readonly string[] = ['cannot-read', 'leak-in-template'];

/** Undefined for what cannot be shown: a file that is not there, a folder, a letterhead. */
function sourceOf(file: string): readonly string[] | undefined {
  if (!/\.(ya?ml|hbs)$/.test(file)) return undefined;
  try {
    return statSync(file).isFile() ? linesOf(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** "2 faults and 1 warning in 2 files". */
function summary(faults: readonly Fault[]): string {
  const errors = faults.filter((fault) => fault.severity === 'error').length;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'fault')] : []),
    ...(errors < faults.length ? [counted(faults.length - errors, 'warning')] : []),
  ];
  return `${counts.join(' and ')} in ${counted(new Set(faults.map((fault) => fault.file)).size, 'file')}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
