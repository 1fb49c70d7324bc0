/** The marking of a section: Word marks all its pages alike, with the highest level of what stands in it. */
import type { Run, Section } from '../document/tree.js';
import { nodesIn, runningOf } from '../document/walk.js';
import { highest, type Level } from '../marking/level.js';

export interface Mark {
  readonly runs: readonly Run[];
  /** Caveats, printed beside it. */
  readonly handling: readonly string[];
}

export function markOf(section: Section): Mark {
  const carried = [...nodesIn([...section.blocks, ...runningOf(section)])];
  const level: Level = highest(carried.map((node) => node.level ?? 'public'));
  const handling = [...new Set(carried.flatMap((node) => node.handling ?? []))];
  return { runs: section.marks[level], handling };
}
