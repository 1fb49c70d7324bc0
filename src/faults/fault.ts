/**
 * One thing wrong with what an officer wrote (or a desk's template, or a letterhead).
 *
 * Faults are data: they are collected, never thrown, and turned into words for a person by `cli/` alone.
 * A bug of ours is an `Error`, thrown, and ends the command with status 3.
 */
export interface Fault {
  /** `error` stops a paper; `warning` is printed and the paper is written. */
  readonly severity: 'error' | 'warning';
  /** The rule's name in kebab-case, e.g. `unknown-key`. Stable: tests, `--json` and docs name it. */
  readonly code: string;
  /** Path of the file as the officer knows it, with forward slashes, e.g. `data/meetings/x.yaml`. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1, counted in UTF-16 units as editors do. */
  readonly column: number;
  /** Where in the record, e.g. `topics/0/points/1/text`. */
  readonly path?: string;
  /** What is wrong, one sentence without a full stop, in the officer's words. */
  readonly message: string;
  /** What to do about it: the nearest right name, where it is defined, the rule. */
  readonly hint?: string;
}

/** A place in a file. Lines and columns begin with 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a stage could make, and all that it found wrong on the way. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
}

/** An outcome with nothing to complain about. */
export function done<T>(value: T, faults: readonly Fault[] = []): Outcome<T> {
  return { value, faults };
}

/** Nothing could be made. */
export function failed<T>(faults: readonly Fault[]): Outcome<T> {
  return { value: undefined, faults };
}

/** True when one of the faults stops a paper. */
export function blocks(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === 'error');
}
