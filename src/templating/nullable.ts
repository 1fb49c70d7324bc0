/** What may be empty, and the blocks that look first. */
import type { Env, Rooted, Value } from './env.js';
import type { Expression, Path } from './pieces.js';

/** For a fault in a part: who called it. */
export function calledFrom({ stack }: Pick<Env, 'stack'>): string {
  const called = stack.at(-1);
  return called === undefined ? '' : `; ${called.name} is called at ${called.at.file}:${called.at.line}:${called.at.column}`;
}

/** Reports a field that is printed, or handed to something that prints it, while it may be empty. Fault: `unguarded`. */
export function mustBeThere(path: Path, value: Value, env: Env, check: Rooted): void {
  if (value.shape.nullable !== true || env.present.has(value.place)) return;
  const message = `"${path.original}" is empty in some records, and nothing can be printed then`;
  check.report(path.at, 'unguarded', message, `write {{#if ${path.original}}}...{{/if}} around it${calledFrom(env)}`);
}

/** Reports a step into something that may be empty. Fault: `unguarded`. */
export function enterable(path: Path, above: string, value: Value, env: Env, check: Rooted): void {
  if (value.shape.nullable !== true || env.present.has(value.place)) return;
  const message = `"${above}" is empty in some records: there is no "${path.original}" then`;
  check.report(path.at, 'unguarded', message, `write {{#if ${above}}}...{{/if}} around it${calledFrom(env)}`);
}

/** The places that are known not to be empty where a place is not: itself and all above it. */
function impliedBy(place: string): readonly string[] {
  const steps = [...place.matchAll(/[.[]/g)].map(({ index }) => place.slice(0, index));
  return [...steps, place];
}

/** Inside a block, or its else, that looked at something and found it. `subject`: what `(is path "value")` looks at counts. */
export function withPresent(env: Env, value: Value | undefined): Env {
  if (value === undefined || value.place === '?') return env;
  return { ...env, present: new Set([...env.present, ...impliedBy(value.place)]) };
}

/** The path whose value a condition rests on. */
export function subjectOf(argument: Expression): Path | undefined {
  if (argument.kind === 'path') return argument;
  const [first] = argument.kind === 'call' && argument.helper === 'is' ? argument.params : [];
  return first?.kind === 'path' ? first : undefined;
}
