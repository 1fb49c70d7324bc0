/** The marking of a section: Word marks all its pages alike, with the highest level of what stands in it. */
import type { Run, Section } from '../document/tree.js';
import { highest, type Level } from '../marking/level.js';
import { nodes } from './walk.js';

export interface Mark {
  readonly runs: readonly Run[];
  /** Caveats, printed beside it. */
  readonly handling: readonly string[];
}

export function markOf(section: Section): Mark {
  const running = [section.head, section.foot].flatMap(({ first, rest }) => [...(first ?? []), ...rest]);
  const carried = [...nodes([...section.blocks, ...running])];
  const level: Level = highest(carried.map((node) => node.level ?? 'public'));
  const handling = [...new Set(carried.flatMap((node) => node.handling ?? []))];
  return { runs: section.marks[level], handling };
}
