/**
 * What YAML allows in a mapping and a record does not: a key twice, a text that a comma cuts in two, an anchor that
 * nobody names. All of them change or lose words, and YAML says nothing.
 */
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import { cannotBegin, type Slip, tooDeep } from './slips.js';

export interface Misread extends Slip {
  readonly code: 'duplicate-key' | 'invalid-yaml';
  /** Nothing can be made of the file. */
  readonly fatal?: boolean;
}

/** Levels of nesting that a record may have; the deepest schema has nine. */
const DEEPEST = 40;

/**
 * All that is misread, in the order of the file; the document is mended as far as the slip is plain, so that one slip
 * is one fault. Nothing below the deepest level is looked at: that it is too deep is the only fault then.
 */
export function misread(document: Document, text: string): readonly Misread[] {
  const found: Misread[] = [];
  const named = new Set([...text.matchAll(/\*([^\s,[\]{}]+)/g)].map(([, name]) => name));
  // a list of what is still to be looked at, since a deep document would fill the stack
  const waiting: { readonly node: unknown; readonly depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST)
      return [
        { code: 'invalid-yaml', ...tooDeep(isMap(node) || isSeq(node) || isScalar(node) ? startOf(node) : 0), fatal: true },
      ];
    if (isMap<Node, Node>(node)) {
      found.push(...twice(node), ...(node.flow === true ? cutByComma(node, text) : []));
      for (const { key, value } of node.items) waiting.push({ node: key, depth: depth + 1 }, { node: value, depth: depth + 1 });
    } else if (isSeq(node)) for (const item of node.items) waiting.push({ node: item, depth: depth + 1 });
    else if (isScalar(node) && node.anchor !== undefined && !named.has(node.anchor)) found.push(anchored(node, text));
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function twice(map: YAMLMap<Node, Node>): readonly Misread[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }): readonly Misread[] => {
    if (!isScalar(key)) return [];
    // a key is the same key however its accents are typed
    const name = typeof key.value === 'string' ? key.value.normalize('NFC') : key.value;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = `"${name}" is written twice in one mapping`;
    return [{ code: 'duplicate-key', offset: startOf(key), message, hint: 'delete one of the two' }];
  });
}

/** `{text: Support stays firm, and will continue}`: the words after the comma are a key without a value. */
function cutByComma(map: YAMLMap<Node, Node>, text: string): readonly Misread[] {
  const found: Misread[] = [];
  const kept: Pair<Node, Node>[] = [];
  for (const pair of map.items) {
    const slip = pair.value === null ? slipOfKey(pair, kept.at(-1), text) : undefined;
    if (slip === undefined || pair.value !== null) kept.push(pair);
    // what follows a second comma is the same slip
    if (slip !== undefined && slip.offset !== found.at(-1)?.offset) found.push(slip);
  }
  map.items = kept;
  return found;
}

/** Mends the pair, or the text before it, and says what the slip was. */
function slipOfKey(pair: Pair<Node, Node>, before: Pair<Node, Node> | undefined, text: string): Misread | undefined {
  const { key } = pair;
  if (!isScalar(key) || key.type !== Scalar.PLAIN || typeof key.value !== 'string') return undefined;
  const [, tight] = /^([A-Za-z][A-Za-z0-9]*):\S/.exec(key.value) ?? [];
  if (tight !== undefined) {
    const message = `a blank is missing after the colon of "${tight}"`;
    pair.value = new Scalar(key.value.slice(tight.length + 1));
    key.value = tight;
    return { code: 'invalid-yaml', offset: startOf(key) + tight.length, message, hint: `write ${tight}: ...` };
  }
  const cut = before?.value;
  if (!isScalar(cut) || cut.type !== Scalar.PLAIN || typeof cut.value !== 'string') return undefined;
  cut.value = `${cut.value}, ${key.value}`;
  const comma = text.indexOf(',', cut.range?.[1] ?? 0);
  const hint = 'put the text in quotes; if a key was meant, it needs a colon and a value';
  return { code: 'invalid-yaml', offset: comma, message: 'a comma ends a text inside { }', hint };
}

/** `text: &Co is a brand`: YAML takes the first word for a name of the rest. */
function anchored(scalar: Scalar, text: string): Misread {
  const offset = text.lastIndexOf('&', startOf(scalar));
  return { code: 'invalid-yaml', ...cannotBegin(Math.max(0, offset), '&') };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
