/** What stands at a path: names of loops, the context here and above, the root. */
import { didYouMean } from '../faults/nearest.js';
import type { Env, Rooted, Value } from './env.js';
import { calledFrom, enterable } from './nullable.js';
import type { Path } from './pieces.js';
import { describeShape, type Shape } from './shapes.js';

/** After a wrong subject everything inside would be wrong, too: `unknown` keeps quiet about it. */
export const UNKNOWN: Value = { shape: { kind: 'object', keys: new Map() }, place: '?' };

/** What is at a path; undefined, and reported, when there is nothing. Faults: `unknown-path`, `unguarded`. */
export function resolve(path: Path, env: Env, check: Rooted): Value | undefined {
  const start = startOf(path, env, check);
  if (start === undefined) return undefined;
  let { value } = start;
  const skipped = path.parts.length - start.rest.length;
  for (const [index, part] of start.rest.entries()) {
    if (value.shape === UNKNOWN.shape) return UNKNOWN;
    const above = [...start.above, ...start.rest.slice(0, index)];
    if (above.length > 0) enterable(path, above.join('.'), value, env, check);
    check.frames.use(value.shape, part);
    const next = value.shape.kind === 'object' ? value.shape.keys.get(part) : undefined;
    if (next === undefined) {
      reportUnknown({ path, part, above, column: path.columnOf(skipped + index) }, value.shape, env, check);
      return undefined;
    }
    value = check.frames.given(value.shape, part) ?? { shape: next, place: value.place === '' ? part : `${value.place}.${part}` };
  }
  check.uses.name(value.place);
  return value;
}

interface Missed {
  readonly path: Path;
  readonly part: string;
  readonly above: readonly string[];
  readonly column: number;
}

function reportUnknown({ path, part, above, column }: Missed, shape: Shape, env: Env, check: Rooted): void {
  const names = above.length === 0 ? [...env.names.keys()] : [];
  const known = shape.kind === 'object' ? [...shape.keys.keys(), ...names] : names;
  const where = above.length === 0 ? 'here' : `in "${above.join('.')}"`;
  const at = { ...path.at, column };
  const message = `"${path.original}" does not exist: there is no "${part}" ${where}`;
  if (shape.kind !== 'object') {
    check.report(at, 'unknown-path', message, `it is ${describeShape(shape)}, print it with {{say ...}}`);
    return;
  }
  const words = above.length === 0 && path.data === null && path.parts.length === 1 ? [...known, 'else'] : known;
  const near = didYouMean(part, words) ?? outside(part, path, env, check) ?? `known ${where}: ${known.slice(0, 12).join(', ')}`;
  check.report(at, 'unknown-path', message, above.length === 0 && path.data === null ? `${near}${calledFrom(env)}` : near);
}

/** How to reach a field that is not here but around. */
function outside(part: string, path: Path, env: Env, { root }: Rooted): string | undefined {
  if (path.depth > 0 || path.data !== null || root.kind !== 'object' || !root.keys.has(part)) return undefined;
  return env.here.shape === root ? undefined : `write @root.${path.parts.join('.')}: it is a field of the whole context`;
}

/** Where a path starts: what is there, its name if it has one, and the steps that are left. */
interface Start {
  readonly value: Value;
  readonly above: readonly string[];
  readonly rest: readonly string[];
}

function startOf(path: Path, env: Env, check: Rooted): Start | undefined {
  if (path.data !== null) return startOfData(path, env, check);
  let from: Env | null = env;
  for (let climbed = 0; climbed < path.depth && from !== null; climbed++) from = from.outer;
  if (from === null) {
    const hint = 'a part sees its own context; @root is the whole one';
    check.report(path.at, 'unknown-path', `"${path.original}" climbs out of the template`, hint);
    return undefined;
  }
  const [first, ...rest] = path.parts;
  if (!path.explicit && first !== undefined) {
    for (let scope: Env | null = env; scope !== null; scope = scope.outer) {
      const named = scope.names.get(first);
      named?.use();
      if (named !== undefined) return { value: named.value, above: [first], rest };
    }
  }
  return { value: from.here, above: [], rest: path.parts };
}

const LOOP_DATA: readonly string[] = ['index', 'first', 'last'];

function startOfData(path: Path, env: Env, check: Rooted): Start | undefined {
  const data = path.data ?? '';
  if (data === 'root') return { value: { shape: check.root, place: '' }, above: [], rest: path.parts };
  if (path.depth === 0 && env.loop && LOOP_DATA.includes(data)) {
    const shape: Shape = data === 'index' ? { kind: 'number' } : { kind: 'flag' };
    return { value: { shape, place: `@${data}` }, above: [`@${data}`], rest: path.parts };
  }
  const hint = LOOP_DATA.includes(data)
    ? 'it is known inside {{#each}} only, and without ../'
    : (didYouMean(`@${data}`, ['@root', ...(env.loop ? LOOP_DATA.map((name) => `@${name}`) : [])]) ??
      'known: @root, and in {{#each}} @index, @first, @last');
  check.report(path.at, 'unknown-path', `@${data} does not exist here`, hint);
  return undefined;
}
