/** What a text collects on the way: notes in their order. */
import type { Run } from '../document/tree.js';

/** One section being written; it grows. */
export interface Writing {
  /** Lines of each note, the first without its number. */
  readonly notes: (readonly string[])[];
}

export function newWriting(): Writing {
  return { notes: [] };
}

/** Writes the blocks of a note at the place where it occurs; given by the writer of blocks. */
export type WriteNote = (run: Extract<Run, { kind: 'note' }>) => number;
