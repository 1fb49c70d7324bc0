/** What stands at a path: names of loops, the context here and above, the root. */
import type { Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { Path } from './pieces.js';
import { describeShape, type Shape } from './shapes.js';

export type Report = (at: Position, code: string, message: string, hint?: string) => void;

/** Where a path starts from, inside blocks and parts. */
export interface Env {
  readonly here: Shape;
  readonly names: ReadonlyMap<string, Shape>;
  readonly loop: boolean;
  readonly outer: Env | null;
  /** Parts that are being read, outermost first. */
  readonly stack: readonly string[];
}

/** What resolving needs to know of the check that it is part of. */
export interface Rooted {
  readonly root: Shape;
  readonly report: Report;
}

/** After a wrong subject everything inside would be wrong, too: `unknown` keeps quiet about it. */
export const UNKNOWN: Shape = { kind: 'object', keys: new Map() };

/** The shape at a path; undefined, and reported, when there is none. */
export function resolve(path: Path, env: Env, check: Rooted): Shape | undefined {
  const start = startOf(path, env, check);
  if (start === undefined) return undefined;
  let shape = start.shape;
  for (const [index, part] of start.rest.entries()) {
    if (shape === UNKNOWN) return UNKNOWN;
    const next: Shape | undefined = shape.kind === 'object' ? shape.keys.get(part) : undefined;
    if (next === undefined) {
      const above = [...start.above, ...start.rest.slice(0, index)];
      reportUnknown(path, part, above, shape, above.length === 0 ? [...env.names.keys()] : [], check);
      return undefined;
    }
    shape = next;
  }
  return shape;
}

function reportUnknown(
  path: Path,
  part: string,
  above: readonly string[],
  shape: Shape,
  names: readonly string[],
  check: Rooted,
): void {
  const known = shape.kind === 'object' ? [...shape.keys.keys(), ...names] : names;
  const where = above.length === 0 ? 'here' : `in "${above.join('.')}"`;
  const hint =
    shape.kind === 'object'
      ? (didYouMean(part, known) ?? `known ${where}: ${known.slice(0, 12).join(', ')}`)
      : `it is ${describeShape(shape)}, print it with {{say ...}}`;
  check.report(path.at, 'unknown-path', `"${path.original}" does not exist: there is no "${part}" ${where}`, hint);
}

/** Where a path starts: the shape there, its name if it has one, and the steps that are left. */
interface Start {
  readonly shape: Shape;
  readonly above: readonly string[];
  readonly rest: readonly string[];
}

function startOf(path: Path, env: Env, check: Rooted): Start | undefined {
  if (path.data !== null) return startOfData(path, env, check);
  let from: Env | null = env;
  for (let climbed = 0; climbed < path.depth && from !== null; climbed++) from = from.outer;
  if (from === null) {
    check.report(
      path.at,
      'unknown-path',
      `"${path.original}" climbs out of the template`,
      'a part sees its own context; @root is the whole one',
    );
    return undefined;
  }
  const [first, ...rest] = path.parts;
  if (!path.explicit && first !== undefined) {
    for (let scope: Env | null = env; scope !== null; scope = scope.outer) {
      const named = scope.names.get(first);
      if (named !== undefined) return { shape: named, above: [first], rest };
    }
  }
  return { shape: from.here, above: [], rest: path.parts };
}

function startOfData(path: Path, env: Env, check: Rooted): Start | undefined {
  if (path.data === 'root') return { shape: check.root, above: [], rest: path.parts };
  const known = ['index', 'first', 'last'];
  if (path.depth === 0 && env.loop && known.includes(path.data ?? '')) {
    return { shape: path.data === 'index' ? { kind: 'number' } : { kind: 'flag' }, above: [], rest: path.parts };
  }
  const hint = known.includes(path.data ?? '')
    ? 'it is known inside {{#each}} only, and without ../'
    : 'known: @root, and in {{#each}} @index, @first, @last';
  check.report(path.at, 'unknown-path', `@${path.data ?? ''} does not exist here`, hint);
  return undefined;
}
