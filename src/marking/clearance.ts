/** What a marking sums up: the highest level of what stands together on a page or in a section, and every caveat. */
import { highest, type Level } from './level.js';

export interface Clearance {
  readonly level: Level;
  /** Handling caveats, in order of occurrence. */
  readonly handling: readonly string[];
}

export const OPEN: Clearance = { level: 'public', handling: [] };

const NONE: readonly string[] = [];

/** The highest level and all caveats of some parts. */
export function sum(parts: readonly Clearance[]): Clearance {
  const handling = parts.every((part) => part.handling.length === 0)
    ? NONE
    : [...new Set(parts.flatMap((part) => part.handling))];
  return { level: highest(parts.map((part) => part.level)), handling };
}

/** What a marking scheme puts before the first caveat, and between two of them: `SECRET//NOFORN/ORCON`. */
export interface Caveats {
  readonly before: string;
  readonly between: string;
}

/**
 * Caveats as they stand beside a mark, each with what parts it from the words before it.
 *
 * @param marked  false where no mark stands before them: a level that bears none may have caveats all the same
 */
export function caveatWords({ before, between }: Caveats, handling: readonly string[], marked: boolean): readonly string[] {
  return handling.map((caveat, index) => `${index > 0 ? between : marked ? before : ''}${caveat}`);
}
