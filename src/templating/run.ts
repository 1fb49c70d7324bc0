/** Fills in a template: the helpers at work, the budget of loops, and what can go wrong on the way. */
import type Handlebars from 'handlebars';
import { type Context, P } from '../context/schema.js';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import { labelMarkup } from './helpers/label.js';
import { type Pen, proseMarkup, sayMarkup } from './helpers/markup.js';

type Engine = typeof Handlebars;

/** Turns of all loops of one paper together. A count, not a time: the same input always ends the same way. */
export const TURNS = 20_000;

/** Thrown through Handlebars, which knows no other way out; never leaves this file. */
class Stop extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** What Handlebars passes to a helper last. */
interface Options {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly root: Context } & Readonly<Record<string, unknown>>;
  readonly loc: hbs.AST.SourceLocation;
  readonly fn: (context: unknown, options: object) => string;
  readonly inverse: (context: unknown) => string;
}

/** @param engine  a Handlebars of the template's own, whose helpers are set here */
export function renderWith(
  engine: Engine,
  template: Handlebars.TemplateDelegate,
  start: Position,
): (context: Context) => Outcome<string> {
  return (context) => {
    register(engine, { traced: context.paper.level !== 'public' });
    try {
      return done(template(structuredClone(context)));
    } catch (error) {
      if (error instanceof Stop) return failed([error.fault]);
      if (error instanceof Error && 'lineNumber' in error && typeof error.lineNumber === 'number') {
        const column = 'column' in error && typeof error.column === 'number' ? error.column + 1 : 1;
        const place = { ...start, line: error.lineNumber, column };
        return failed([
          {
            severity: 'error',
            code: 'nothing-to-print',
            ...place,
            message: `nothing can be printed here: ${error.message}`,
            hint: 'guard it with {{#if ...}}',
          },
        ]);
      }
      throw error;
    }
  };
}

function register(engine: Engine, pen: Pen): void {
  const safe = (html: string): Handlebars.SafeString => new engine.SafeString(html);
  engine.registerHelper('say', (value: unknown, options: unknown) =>
    safe(sayMarkup(pen, printable(value, 'say', read(options)))),
  );
  engine.registerHelper('prose', (value: unknown, options: unknown) =>
    safe(proseMarkup(pen, printable(value, 'prose', read(options)))),
  );
  engine.registerHelper('label', (name: unknown, options: unknown) => {
    const given = read(options);
    const filling = Object.fromEntries(Object.entries(given.hash).map(([slot, value]) => [slot, printable(value, slot, given)]));
    const words = given.data.root.labels[String(name)];
    if (words === undefined)
      throw stop(
        given,
        'unknown-label',
        `the label "${String(name)}" has no words in this paper's language`,
        'write it in labels/<language>.yaml',
      );
    return safe(labelMarkup(pen, words, filling));
  });
  engine.registerHelper('is', (value: unknown, word: unknown) => String(value) === word);
  engine.registerHelper('each', loop(engine));
}

/** Lists only; counted over the whole paper. */
function loop(engine: Engine): Handlebars.HelperDelegate {
  let left = TURNS;
  return function (this: unknown, list: unknown, options: unknown) {
    const given = read(options);
    if (!Array.isArray(list) || list.length === 0) return given.inverse(this);
    left -= list.length;
    if (left < 0) {
      throw stop(
        given,
        'runaway-template',
        `the loops of this paper turn more than ${TURNS} times`,
        'a loop inside a loop over the same list multiplies: take one out',
      );
    }
    return list
      .map((item: unknown, index) => {
        const data: Record<string, unknown> = engine.createFrame(given.data);
        Object.assign(data, { index, first: index === 0, last: index === list.length - 1 });
        return given.fn(item, { data, blockParams: engine.Utils.blockParams([item, index], [null, null]) });
      })
      .join('');
  };
}

/** Handlebars' own object, trusted as such: it is made by the library, not by a desk. */
function read(options: unknown): Options {
  return options as Options;
}

function printable(value: unknown, what: string, options: Options): P {
  if (value === null || value === undefined) {
    throw stop(
      options,
      'nothing-to-print',
      `"${what}" has nothing to print here`,
      'the field is empty in this record: guard it with {{#if ...}}',
    );
  }
  const parsed = P.safeParse(value);
  if (!parsed.success) throw new Error(`"${what}" was given something that is not printable`);
  return parsed.data;
}

function stop(options: Options, code: string, message: string, hint: string): Stop {
  const { source, start } = options.loc;
  return new Stop({ severity: 'error', code, file: source, line: start.line, column: start.column + 1, message, hint });
}
