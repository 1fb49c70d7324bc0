/** What a text collects on the way: notes in their order, and the highest level of what it holds. */
import type { Carry, Run } from '../document/tree.js';
import type { Level } from '../marking/level.js';

/** One section being written; it grows. */
export interface Writing {
  /** Lines of each note, the first without its number. */
  readonly notes: (readonly string[])[];
  readonly levels: Set<Level>;
  readonly handling: Set<string>;
}

export function newWriting(): Writing {
  return { notes: [], levels: new Set(), handling: new Set() };
}

/** Every node passes here, so that the marking is that of what is really in the text. */
export function note(writing: Writing, node: Carry): void {
  if (node.level !== undefined) writing.levels.add(node.level);
  for (const caveat of node.handling ?? []) writing.handling.add(caveat);
}

/** Writes the blocks of a note at the place where it occurs; given by the writer of blocks. */
export type WriteNote = (run: Extract<Run, { kind: 'note' }>) => number;
