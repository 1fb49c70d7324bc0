/** The order in which parts of a line stand from left to right, whatever the order in which they are read. */

/**
 * Indices of a line's parts from left to right (UAX #9, L2): from the highest level down to 1, each stretch of parts
 * at that level or above it is turned round.
 */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}

/** Something with a width on a line, and the level at which it is read. */
export interface Part {
  readonly width: number;
  readonly level: number;
}

/** Left edges of a line's parts in reading order, the line beginning at `x`. */
export function leftEdges(parts: readonly Part[], x: number): readonly number[] {
  const edges = parts.map(() => x);
  const order = parts.every(({ level }) => level === 0) ? edges.keys() : visualOrder(parts.map(({ level }) => level));
  let pen = x;
  for (const index of order) {
    edges[index] = pen;
    pen += parts[index]?.width ?? 0;
  }
  return edges;
}
