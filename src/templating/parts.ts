/** The calls of parts: whether there is such a part, what it is given, what it uses of that. */
import { didYouMean } from '../faults/nearest.js';
import type { Env, Frame, Frames, Report, Value } from './env.js';
import { mustBeThere } from './nullable.js';
import type { Hash, Partial } from './pieces.js';
import { resolve, UNKNOWN } from './resolve.js';
import type { Shape } from './shapes.js';
import type { Tree } from './tree.js';
import type { Uses } from './uses.js';

interface PartCheck {
  readonly root: Shape;
  readonly parts: ReadonlyMap<string, Tree | undefined>;
  readonly frames: Frames;
  readonly report: Report;
  readonly uses: Uses;
}

/** A part that is about to be read. */
interface Opened {
  readonly tree: Tree;
  readonly env: Env;
  /** To be called when it has been read: tells what it was given and did not use. */
  readonly close: () => void;
}

/** Undefined for a part that cannot be read, or is being read. Faults: `unknown-part`, `recursive-part`, those of paths. */
export function openPart(partial: Partial, env: Env, check: PartCheck): Opened | undefined {
  const { name, at } = partial;
  const base = contextOf(partial, env, check);
  const given = valuesOf(partial.hash, env, check);
  if (!check.parts.has(name)) {
    const hint = didYouMean(name, check.parts.keys()) ?? `parts: ${[...check.parts.keys()].join(', ')}`;
    check.report(partial.nameAt, 'unknown-part', `no part is called "${name}"`, hint);
    return undefined;
  }
  const stack = env.stack.map((called) => called.name);
  if (stack.includes(name)) {
    check.report(at, 'recursive-part', `the part "${name}" calls itself: ${[...stack, name].join(' → ')}`);
    return undefined;
  }
  check.uses.part(name);
  const tree = check.parts.get(name);
  if (tree === undefined) return undefined;
  const opened = base.shape === UNKNOWN.shape || given.size === 0 ? undefined : check.frames.open(base, given);
  const inside: Env = {
    here: opened?.value ?? base,
    names: new Map(),
    loop: env.loop,
    outer: null,
    present: env.present,
    stack: [...env.stack, { name, at }],
  };
  const close = (): void => {
    if (opened !== undefined) checkUse(partial, opened.frame, tree, check);
  };
  return { tree, env: inside, close };
}

function contextOf({ context }: Partial, env: Env, check: PartCheck): Value {
  if (context === null) return env.here;
  const value = context.kind === 'path' ? resolve(context, env, check) : undefined;
  if (context.kind !== 'path') check.report(context.at, 'wrong-argument', 'a part takes a path as its context');
  else if (value !== undefined) mustBeThere(context, value, env, check);
  return value ?? UNKNOWN;
}

function valuesOf(hash: Hash, env: Env, check: PartCheck): ReadonlyMap<string, Value> {
  return new Map(
    hash.map(({ key, value }) => {
      if (value.kind === 'literal') return [key, { shape: { kind: 'text', values: null }, place: `"${value.value}"` }];
      if (value.kind === 'path') return [key, resolve(value, env, check) ?? UNKNOWN];
      check.report(value.at, 'wrong-argument', 'a part takes paths and texts, not helpers');
      return [key, UNKNOWN];
    }),
  );
}

/**
 * What a part was given and did not use. It is an error where the part missed something, for then its name is wrong; a
 * warning where it did not; and nothing where the part is another desk's than the caller, which may need less.
 */
function checkUse({ name, at, hash }: Partial, frame: Frame, { file }: Tree, { report }: PartCheck): void {
  for (const argument of hash.filter(({ key }) => !frame.used.has(key))) {
    const message = `the part "${name}" uses no "${argument.key}"`;
    const hint = didYouMean(argument.key, frame.missed) ?? `it uses ${[...frame.used].join(', ') || 'nothing'}`;
    if (frame.missed.size > 0) report(argument.at, 'unknown-argument', message, hint);
    else if (folderOf(file) === folderOf(at.file)) report(argument.at, 'unknown-argument', message, 'take it out', 'warning');
  }
}

function folderOf(file: string): string {
  return file.replace(/(\/parts)?\/[^/]*$/, '');
}
