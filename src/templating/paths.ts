/** Checks a template, and the parts that it calls, against what the context can hold and what the markup may be. */
import { OUTSIDE, type Spot } from '../document/rules.js';
import type { Fault, Position } from '../faults/fault.js';
import { checkCall } from './calls.js';
import type { Env, Report, Value } from './env.js';
import { newFrames } from './frames.js';
import { HELPERS } from './helpers/signatures.js';
import { checkElement, checkMade, checkWords, type Ids, type MarkupCheck } from './markup-check.js';
import { mustBeThere, subjectOf, withPresent } from './nullable.js';
import { openPart } from './parts.js';
import type { Block, Expression, Partial } from './pieces.js';
import { resolve, UNKNOWN } from './resolve.js';
import { describeShape, type Shape } from './shapes.js';
import type { Choice, Node, Tree } from './tree.js';
import { collectUses, type Used, type Uses } from './uses.js';

/** What the check knows of the desk. */
export interface Surroundings extends Pick<MarkupCheck, 'styles'> {
  readonly root: Shape;
  /** Those that could not be read stand here without nodes. */
  readonly parts: ReadonlyMap<string, Tree | undefined>;
  /** By name, then by language. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Those that the paper is made in: each label that it uses has words in all of them. */
  readonly languages: readonly string[];
}

export interface Check extends Surroundings, MarkupCheck {
  readonly report: Report;
  readonly frames: ReturnType<typeof newFrames>;
  readonly uses: Uses;
  /** Tells one loop from another. */
  readonly count: () => number;
}

export interface Checked {
  readonly faults: readonly Fault[];
  readonly used: Used;
}

/** Where a node stands: among the paths, in the markup (null where that is wrong already), and the ids before it. */
export interface Around {
  readonly env: Env;
  readonly spot: Spot | null;
  readonly ids: Ids;
}

/**
 * Faults: `unknown-path`, `unguarded`, `wrong-argument`, `unknown-part`, `recursive-part`, `unknown-argument`,
 * `unknown-label`, `missing-label`, `unknown-slot`, and those of the markup; warning `unused-name`.
 */
export function checkTemplate(template: Tree, surroundings: Surroundings): Checked {
  const faults: Fault[] = [];
  const report: Report = (at, code, message, hint, severity = 'error') =>
    void faults.push({ severity, code, ...at, message, ...(hint === undefined ? {} : { hint }) });
  const { uses, used } = collectUses();
  let loops = 0;
  const count = (): number => ++loops;
  const check: Check = { ...surroundings, report, frames: newFrames(), uses, count };
  const here: Value = { shape: surroundings.root, place: '' };
  const env: Env = { here, names: new Map(), loop: false, outer: null, present: new Set(), stack: [] };
  walk(template.nodes, { env, spot: OUTSIDE, ids: new Map() }, check);
  return { faults, used };
}

/** Ids are added to `around` as they come. */
export function walk(nodes: readonly Node[], around: Around, check: Check): void {
  for (const node of nodes) visit(node, around, check);
}

function visit(node: Node, around: Around, check: Check): void {
  const { env, spot, ids } = around;
  switch (node.kind) {
    case 'words':
      checkWords(node, spot, env, check);
      break;
    case 'element': {
      for (const { value } of node.attributes) walk(value, { env, spot: null, ids }, check);
      const inside = checkElement(node, around, check);
      walk(node.children, { env, spot: inside, ids }, check);
      break;
    }
    case 'print':
      checkMade(node, spot, env, check);
      checkPrint(node.at, node.expression, env, check);
      break;
    case 'choice':
      checkChoice(node, around, check);
      break;
    case 'partial':
      checkPartial(node, around, check);
      break;
    default:
      node satisfies never;
  }
}

function checkPrint(at: Position, expression: Expression, env: Env, check: Check): void {
  if (expression.kind === 'call') {
    const signature = HELPERS[expression.helper];
    if (signature?.gives === 'condition')
      check.report(at, 'wrong-argument', `"${expression.helper}" is a condition, nothing to print`, signature.example);
    checkCall(expression, env, check);
    return;
  }
  const value = expression.kind === 'path' ? resolve(expression, env, check) : undefined;
  if (expression.kind !== 'path' || value === undefined || value.shape === UNKNOWN.shape) return;
  const { shape } = value;
  if (shape.kind === 'text' || shape.kind === 'number') {
    mustBeThere(expression, value, env, check);
    check.uses.print(value.place);
    return;
  }
  const hint = shape.kind === 'printable' ? `write {{say ${expression.original}}}` : 'name a field of it';
  const message = `"${expression.original}" is ${describeShape(shape)}: it cannot be printed like this`;
  check.report(expression.at, 'wrong-argument', message, hint);
}

/** The ids of a body and of its else are those of one paper or of another. */
function checkChoice({ block, body, otherwise }: Choice, { env, spot, ids }: Around, check: Check): void {
  const value = checkSubject(block, env, check);
  const elseIds = new Map(ids);
  const used = new Set<string>();
  walk(body, { env: insideOf(block, value, env, check, used), spot, ids }, check);
  checkNames(block, used, check);
  const found = block.name === 'unless' ? withPresent(env, value) : env;
  walk(otherwise, { env: found, spot, ids: elseIds }, check);
  for (const [id, at] of elseIds) ids.set(id, at);
}

/** What a block looks at. Of a condition the value that it compares. */
function checkSubject({ argument, name }: Block, env: Env, check: Check): Value | undefined {
  if (argument.kind === 'call') {
    if (HELPERS[argument.helper]?.gives !== 'condition' || name === 'each' || name === 'with') {
      const hint = 'write a path, or in #if and #unless (is path "value")';
      check.report(argument.at, 'wrong-argument', `{{#${name}}} cannot look at "${argument.helper}"`, hint);
    }
    checkCall(argument, env, check);
    const subject = subjectOf(argument);
    // An "unless" is left when the two are equal, an "if" is entered then: both times there is a value.
    return subject === undefined ? undefined : resolve(subject, env, { ...check, report: () => undefined });
  }
  if (argument.kind === 'literal') {
    check.report(argument.at, 'wrong-argument', `{{#${name}}} looks at a path, not at a text`, `write {{#${name} path}}`);
    return undefined;
  }
  const value = resolve(argument, env, check);
  if (value === undefined || value.shape === UNKNOWN.shape) return value;
  const { kind } = value.shape;
  const fits = name === 'each' ? kind === 'list' : name === 'with' ? kind === 'object' || kind === 'printable' : true;
  if (fits) return value;
  const wants = name === 'each' ? 'a list' : 'a group of fields';
  const message = `{{#${name}}} wants ${wants}, "${argument.original}" is ${describeShape(value.shape)}`;
  check.report(argument.at, 'wrong-argument', message);
  return undefined;
}

/** @param used  takes the names of the block as they are used */
function insideOf(block: Block, value: Value | undefined, env: Env, check: Check, used: Set<string>): Env {
  if (block.name === 'unless') return env;
  const found = withPresent(env, value);
  if (block.name === 'if') return found;
  const here = block.name === 'each' ? itemOf(value, check) : (value ?? UNKNOWN);
  const values: readonly Value[] = block.name === 'each' ? [here, { shape: { kind: 'number' }, place: '@index' }] : [here];
  const names = new Map(
    block.params.map(({ name }, index) => [name, { value: values[index] ?? UNKNOWN, use: () => void used.add(name) }]),
  );
  return { ...found, here, names, loop: block.name === 'each' || env.loop, outer: env };
}

/** A name before one that is used must be there. */
function checkNames({ params }: Block, used: ReadonlySet<string>, check: Check): void {
  const last = params.findLastIndex(({ name }) => used.has(name));
  for (const { name, at } of params.slice(last + 1))
    check.report(
      at(),
      'unused-name',
      `the name "${name}" is not used in this block`,
      'take it out, or look how it is written there',
      'warning',
    );
}

function itemOf(value: Value | undefined, check: Check): Value {
  if (value === undefined || value.shape.kind !== 'list') return UNKNOWN;
  return { shape: value.shape.item, place: `${value.place}[${check.count()}]` };
}

function checkPartial(partial: Partial, around: Around, check: Check): void {
  const opened = openPart(partial, around.env, check);
  if (opened === undefined) return;
  walk(opened.tree.nodes, { ...around, env: opened.env }, check);
  opened.close();
}
