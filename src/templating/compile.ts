/** Templates of a desk become functions from context to HTML, once everything in them has been checked. */
import Handlebars from 'handlebars';
import type { Context } from '../context/schema.js';
import { done, failed, type Outcome, type Position } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import type { Desk } from './desk.js';
import { HELPERS } from './helpers/signatures.js';
import { type Knowledge, lintProduct, type Parsed } from './lint.js';
import { renderWith } from './run.js';
import type { Program } from './syntax.js';

/** A product's template, ready to be filled in. */
export interface Template {
  /** Beginning of its file. */
  readonly start: Position;
  /** HTML of the subset, with `data-at` on every element that the template wrote. */
  readonly render: (context: Context) => Outcome<string>;
}

/**
 * Compiles the template of a product with all parts of the desk. What does not lint is refused, with the linter's faults;
 * its warnings are for whoever asks the linter.
 */
export function compileProduct(desk: Desk, product: string, knowledge: Knowledge = {}): Outcome<Template> {
  const linted = lintProduct(desk, product, knowledge);
  const faults = linted.faults.filter(({ severity }) => severity === 'error');
  const { main, parts, start } = linted;
  if (main === undefined || faults.length > 0) return failed(inFileOrder(faults));
  return done({ start, render: assemble(main.program, parts, start) });
}

/** A Handlebars of our own for each template: nothing registered elsewhere can reach it. */
function assemble(main: Program, parts: ReadonlyMap<string, Parsed>, start: Position): Template['render'] {
  const engine = Handlebars.create();
  for (const name of ['log', 'lookup']) engine.unregisterHelper(name);
  const knownHelpers = Object.fromEntries([...Object.keys(HELPERS), 'if', 'unless', 'each', 'with'].map((name) => [name, true]));
  const options = { strict: true, knownHelpersOnly: true, knownHelpers, preventIndent: true };
  const compiled = new Map([...parts].map(([name, part]) => [name, engine.compile(part.program, options)]));
  return renderWith(engine, { template: engine.compile(main, options), parts: compiled, start });
}
