/** Checks every path, helper and part of a template against what the context can hold. */
import type { Fault, Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { checkCall } from './calls.js';
import { HELPERS } from './helpers/signatures.js';
import type { Block, Expression, Hash, Partial, Piece } from './pieces.js';
import { type Env, type Report, resolve, UNKNOWN } from './resolve.js';
import { describeShape, type Shape } from './shapes.js';

/** What the check knows of the desk. */
export interface Surroundings {
  readonly root: Shape;
  readonly parts: ReadonlyMap<string, readonly Piece[]>;
  /** By name, then by language. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Those that the paper is made in: each label that it uses has words in all of them. */
  readonly languages: readonly string[];
}

interface Check extends Surroundings {
  readonly report: Report;
}

/**
 * Faults: `unknown-path`, `wrong-argument`, `unknown-part`, `recursive-part`, `unknown-label`, `missing-label`,
 * `unknown-slot`, each once.
 */
export function checkPaths(template: readonly Piece[], surroundings: Surroundings): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Check['report'] = (at, code, message, hint) => {
    faults.push({ severity: 'error', code, ...at, message, ...(hint === undefined ? {} : { hint }) });
  };
  checkBody(
    template,
    { here: surroundings.root, names: new Map(), loop: false, outer: null, stack: [] },
    { ...surroundings, report },
  );
  return faults;
}

function checkBody(pieces: readonly Piece[], env: Env, check: Check): void {
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'content':
        break;
      case 'print':
        checkPrint(piece.at, piece.expression, env, check);
        break;
      case 'block':
        checkBlock(piece, env, check);
        break;
      case 'partial':
        checkPartial(piece, env, check);
        break;
      default:
        piece satisfies never;
    }
  }
}

function checkPrint(at: Position, expression: Expression, env: Env, check: Check): void {
  if (expression.kind === 'call') {
    if (HELPERS[expression.helper]?.gives === 'condition')
      check.report(
        at,
        'wrong-argument',
        `"${expression.helper}" is a condition, nothing to print`,
        HELPERS[expression.helper]?.example,
      );
    checkCall(expression, env, check);
    return;
  }
  if (expression.kind === 'literal') return;
  const shape = resolve(expression, env, check);
  if (shape === undefined || shape.kind === 'text' || shape.kind === 'number') return;
  const hint = shape.kind === 'printable' ? `write {{say ${expression.original}}}` : 'name a field of it';
  check.report(
    expression.at,
    'wrong-argument',
    `"${expression.original}" is ${describeShape(shape)}: it cannot be printed like this`,
    hint,
  );
}

function checkBlock(block: Block, env: Env, check: Check): void {
  const shape = checkSubject(block, env, check);
  checkBody(block.body, insideOf(block, shape, env), check);
  checkBody(block.otherwise, env, check);
}

function checkSubject(block: Block, env: Env, check: Check): Shape | undefined {
  const { argument, name } = block;
  if (argument.kind === 'call') {
    if (HELPERS[argument.helper]?.gives !== 'condition' || name === 'each' || name === 'with') {
      check.report(
        argument.at,
        'wrong-argument',
        `{{#${name}}} cannot look at "${argument.helper}"`,
        'write a path, or in #if and #unless (is path "value")',
      );
    }
    checkCall(argument, env, check);
    return undefined;
  }
  if (argument.kind === 'literal') {
    check.report(argument.at, 'wrong-argument', `{{#${name}}} looks at a path, not at a text`, `write {{#${name} path}}`);
    return undefined;
  }
  const shape = resolve(argument, env, check);
  if (shape === undefined) return undefined;
  const fits =
    name === 'each' ? shape.kind === 'list' : name === 'with' ? shape.kind === 'object' || shape.kind === 'printable' : true;
  if (fits) return shape;
  check.report(
    argument.at,
    'wrong-argument',
    `{{#${name}}} wants ${name === 'each' ? 'a list' : 'a group of fields'}, "${argument.original}" is ${describeShape(shape)}`,
  );
  return undefined;
}

function insideOf(block: Block, shape: Shape | undefined, env: Env): Env {
  if (block.name === 'if' || block.name === 'unless') return env;
  const here = shape === undefined ? UNKNOWN : block.name === 'each' && shape.kind === 'list' ? shape.item : shape;
  const values: readonly Shape[] = block.name === 'each' ? [here, { kind: 'number' }] : [here];
  const names = new Map(block.params.map((name, index) => [name, values[index] ?? UNKNOWN]));
  return { here, names, loop: block.name === 'each' || env.loop, outer: env, stack: env.stack };
}

function checkPartial(partial: Partial, env: Env, check: Check): void {
  const given =
    partial.context === null ? env.here : partial.context.kind === 'path' ? resolve(partial.context, env, check) : undefined;
  const hash = shapesOf(partial.hash, env, check);
  const body = check.parts.get(partial.name);
  if (body === undefined) {
    check.report(
      partial.at,
      'unknown-part',
      `no part is called "${partial.name}"`,
      didYouMean(partial.name, check.parts.keys()) ?? `parts: ${[...check.parts.keys()].join(', ')}`,
    );
    return;
  }
  if (env.stack.includes(partial.name)) {
    check.report(
      partial.at,
      'recursive-part',
      `the part "${partial.name}" calls itself: ${[...env.stack, partial.name].join(' → ')}`,
    );
    return;
  }
  const base = given?.kind === 'object' ? given.keys : new Map<string, Shape>();
  const here: Shape =
    given === UNKNOWN || hash.size === 0 ? (given ?? UNKNOWN) : { kind: 'object', keys: new Map([...base, ...hash]) };
  checkBody(body, { here, names: new Map(), loop: env.loop, outer: null, stack: [...env.stack, partial.name] }, check);
}

function shapesOf(hash: Hash, env: Env, check: Check): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const [key, value] of Object.entries(hash)) {
    const shape =
      value.kind === 'path'
        ? resolve(value, env, check)
        : value.kind === 'literal'
          ? ({ kind: 'text', values: null } as const)
          : undefined;
    if (value.kind === 'call') check.report(value.at, 'wrong-argument', 'a part takes paths and texts, not helpers');
    shapes.set(key, shape ?? UNKNOWN);
  }
  return shapes;
}
