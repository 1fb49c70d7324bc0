/**
 * Access levels: who may read a thing. Fixed, in ascending order (CONTRACTS 1); vocabulary, so every room may
 * import it. How a level is printed is the marking scheme's business, not the level's.
 */
export const LEVELS = ['public', 'internal', 'restricted', 'secret'] as const;

export type Level = (typeof LEVELS)[number];

/** True when a reader cleared to `ceiling` may see what is marked `level`. */
export function visible(level: Level, ceiling: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(ceiling);
}

/** The highest of some levels; `public` when there are none. */
export function highest(levels: Iterable<Level>): Level {
  let top = 0;
  for (const level of levels) if (level !== 'public') top = Math.max(top, LEVELS.indexOf(level));
  return LEVELS[top] ?? 'public';
}

/** The lower of two ceilings. */
export function lower(a: Level, b: Level): Level {
  return visible(a, b) ? a : b;
}
