import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from './path.js';

/**
 * Offset of what a path names in a parsed document.
 *
 * `value` of a key without one is the key. Where the path is not written (a missing field, a default) it is the
 * beginning of the deepest mapping or list on the way.
 */
export function locate(document: Document, path: Path, at: 'key' | 'value'): number {
  let node = resolved(document, document.contents);
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const child = childOf(node, step);
    if (child === undefined) return offset;
    const last = depth === path.length - 1;
    if (last && at === 'key' && child.key !== undefined) return child.key;
    const value = child.value?.range;
    const written = value !== undefined && value !== null && value[1] > value[0];
    offset = written ? value[0] : (child.key ?? offset);
    node = resolved(document, child.value);
  }
  return offset;
}

interface Child {
  /** Offset of the key; none in a list. */
  readonly key: number | undefined;
  readonly value: Node | undefined;
}

function childOf(node: Node | undefined, step: string | number): Child | undefined {
  if (isSeq<Node>(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: undefined, value };
  }
  if (!isMap<Node, Node>(node)) return undefined;
  // Of a key written twice the last counts, as in the plain data.
  const pair = node.items.findLast((item) => keyOf(item) === String(step));
  return pair === undefined ? undefined : { key: pair.key.range?.[0], value: pair.value ?? undefined };
}

function keyOf(pair: Pair<Node, Node>): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function resolved(document: Document, node: Node | null | undefined): Node | undefined {
  return isAlias(node) ? node.resolve(document) : (node ?? undefined);
}

/** What a path names in a parsed document; nothing where the path is not written. */
export function nodeAt(document: Document, path: Path): Node | undefined {
  let node = resolved(document, document.contents);
  for (const step of path) node = resolved(document, childOf(node, step)?.value);
  return node;
}
