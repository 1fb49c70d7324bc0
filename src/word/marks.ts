/** The marking of a section: Word marks all its pages alike, with the highest level of what stands in it. */
import type { Document, Run, Section } from '../document/tree.js';
import { clearanceIn, headingsIn, runningOf } from '../document/walk.js';
import { caveatWords } from '../marking/clearance.js';

export interface Mark {
  readonly runs: readonly Run[];
  /** Caveats, printed beside it, each with what parts it from the words before it. */
  readonly caveats: readonly string[];
}

export function markOf(section: Section, { sections }: Document): Mark {
  const all = sections.flatMap(({ blocks }) => headingsIn(blocks));
  const { level, handling } = clearanceIn(section, [...section.blocks, ...runningOf(section)], all);
  const runs = section.marks[level];
  return { runs, caveats: caveatWords(section.caveats, handling, runs.length > 0) };
}
