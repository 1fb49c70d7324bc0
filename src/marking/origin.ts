/**
 * Where something printed comes from and who may read it. Vocabulary: records stamp it, facts combine it,
 * printables carry it.
 */
import { highest, type Level } from './level.js';

export interface Origin {
  /** Record paths: `meetings/<id>#/topics/0/points/0/text`. */
  readonly from: readonly string[];
  readonly level: Level;
  readonly handling: readonly string[];
}

/** The common origin of several inputs: all paths, the highest level, every caveat once. */
export function combine(origins: readonly Origin[]): Origin {
  return {
    from: [...new Set(origins.flatMap((origin) => origin.from))],
    level: highest(origins.map((origin) => origin.level)),
    handling: [...new Set(origins.flatMap((origin) => origin.handling))],
  };
}

/** One place of a record as an origin. */
export function originOf(info: { readonly from: string; readonly level: Level; readonly handling: readonly string[] }): Origin {
  return { from: [info.from], level: info.level, handling: info.handling };
}
