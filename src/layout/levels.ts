/** Which level the words of a block have, when only some of its parts say so. */
import type { Carry } from '../document/tree.js';
import { childrenOf, type Node } from '../document/walk.js';
import { type Clearance, OPEN, sum } from '../marking/clearance.js';
import { highest } from '../marking/level.js';
import { rememberedOf } from '../memory/remembered.js';

/**
 * What holds inside a node for the words that carry no level themselves.
 *
 * A node's level is the highest of the text inside. Where just that level is the highest below it, the node only sums
 * up, and words without a level keep what they had; any other level is the node's own word on all of its text.
 */
export function within(outer: Clearance, node: Carry, parts: readonly Node[]): Clearance {
  if (node.level === undefined && node.handling === undefined) return outer;
  const below = parts.map(deepest);
  const said = node.level ?? 'public';
  const level = said === highest(below.map((part) => part.level)) ? outer.level : highest([outer.level, said]);
  const caveats = below.flatMap((part) => part.handling);
  const own = (node.handling ?? []).filter((caveat) => !caveats.includes(caveat));
  return { level, handling: [...new Set([...outer.handling, ...own])] };
}

/** Clearance of a run's words: its own level, else what holds around it. */
export function clearanceOf(outer: Clearance, run: Carry): Clearance {
  if (run.level === undefined && run.handling === undefined) return outer;
  return { level: run.level ?? outer.level, handling: [...new Set([...outer.handling, ...(run.handling ?? [])])] };
}

/** What a node and all that stands in it need. Blocks ask for it at each depth: once of each node is enough. */
const deepest = rememberedOf((node: Node): Clearance => {
  const below = childrenOf(node);
  const { level = 'public', handling = NONE } = node;
  if (below.length === 0 && level === 'public' && handling.length === 0) return OPEN;
  return sum([{ level, handling }, ...below.map(deepest)]);
});

const NONE: readonly string[] = [];
