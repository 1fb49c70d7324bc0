import { blocks, type Fault } from '../faults/fault.js';

/** What a command's exit status tells a script (DESIGN's face: 0, 1, 2, 3). */
export const STATUS = {
  done: 0,
  /** The input is at fault; every fault was printed. */
  input: 1,
  /** The command itself was wrong: unknown option, bad value. */
  usage: 2,
  /** A bug of ours. */
  ours: 3,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** A leak is the one fault that is told like those of the input and is ours. */
export function statusOf(faults: readonly Fault[]): Status {
  if (faults.some(({ code }) => code === 'leak')) return STATUS.ours;
  return blocks(faults) ? STATUS.input : STATUS.done;
}

/** Tells the process how a command ended. */
export type End = (status: Status) => void;
