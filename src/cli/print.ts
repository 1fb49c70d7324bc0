/** The only place that prints: paths and lists on stdout, everything else on stderr, or one JSON object. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { blocks, type Fault, type Position } from '../faults/fault.js';
import { frame } from '../faults/frame.js';
import { inFileOrder } from '../faults/order.js';
import type { Settings } from './settings.js';
import { STATUS, type Status } from './status.js';

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

/** A remark, with its place where it has one. */
export interface Note extends Partial<Position> {
  readonly message: string;
}

/** Prints it all, faults last. @returns 1 when a fault is an error, else 0 */
export function tell(settings: Pick<Settings, 'json' | 'quiet'>, told: Told): Status {
  const faults = inFileOrder(told.faults);
  const files = told.files ?? [];
  if (settings.json) {
    process.stdout.write(`${JSON.stringify({ files, faults, notes: told.notes ?? [], ...told.json }, null, 2)}\n`);
  } else {
    print(process.stdout, [...files, ...(told.lines ?? [])]);
    const shown = settings.quiet ? faults.filter((fault) => fault.severity === 'error') : faults;
    print(process.stderr, [...(settings.quiet ? [] : (told.notes ?? []).map(noteLine)), ...faultLines(shown, told.outcome)]);
  }
  return blocks(faults) ? STATUS.input : STATUS.done;
}

function print(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
}

function noteLine(note: Note): string {
  return note.file === undefined ? note.message : `${note.file}:${note.line ?? 1}:${note.column ?? 1}  note  ${note.message}`;
}

function faultLines(faults: readonly Fault[], outcome: string): readonly string[] {
  if (faults.length === 0) return [];
  const sources = new Map<string, string | undefined>();
  const framed = faults.map((fault) => {
    if (!sources.has(fault.file)) sources.set(fault.file, sourceOf(fault.file));
    return frame(fault, sources.get(fault.file));
  });
  return [...framed, `${summary(faults)}; ${outcome}`];
}

/** Undefined for what cannot be shown: a file that is not there, a folder, a letterhead. */
function sourceOf(file: string): string | undefined {
  if (!/\.(ya?ml|hbs)$/.test(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** "2 faults and 1 warning in 2 files". */
export function summary(faults: readonly Fault[]): string {
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
