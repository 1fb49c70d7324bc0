/** Fills in a template: the helpers at work, the budget of loops and parts, and what can go wrong on the way. */
import type Handlebars from 'handlebars';
import type { Context, P } from '../context/schema.js';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import { labelMarkup } from './helpers/label.js';
import { type Pen, proseMarkup, sayMarkup } from './helpers/markup.js';
import { type Photo, pictureMarkup } from './helpers/picture.js';

type Engine = typeof Handlebars;

/** Turns of all loops and calls of all parts of one paper together. A count, not a time: the same input always ends the same way. */
const TURNS = 20_000;

/** Characters that loops and parts of one paper make together; those of a part in a part are counted for both. Many times what the longest paper makes. */
const LENGTH = 20_000_000;

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

/** A template, compiled, with all the parts that it may call. */
export interface Compiled {
  readonly template: Handlebars.TemplateDelegate;
  readonly parts: ReadonlyMap<string, Handlebars.TemplateDelegate>;
  readonly start: Position;
}

/** @param engine  a Handlebars of the template's own, whose helpers and parts are set here */
export function renderWith(engine: Engine, { template, parts, start }: Compiled): (context: Context) => Outcome<string> {
  return (context) => {
    const budget = newBudget(start);
    register(engine, { traced: context.paper.level !== 'public' }, budget);
    for (const [name, part] of parts) engine.registerPartial(name, counted(part, budget));
    try {
      return done(template(context));
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

/** What is left of a paper's budget. */
interface Budget {
  /** Takes some turns; stops when there are none left. */
  readonly turn: (count: number, options?: Options) => void;
  /** Takes the length of what a turn made, and hands it back. */
  readonly made: (html: string) => string;
}

function newBudget(start: Position): Budget {
  let turns = TURNS;
  let length = LENGTH;
  const runaway = (message: string, hint: string, options?: Options): Stop =>
    options === undefined
      ? new Stop({ severity: 'error', code: 'runaway-template', ...start, message, hint })
      : stop(options, 'runaway-template', message, hint);
  return {
    turn: (count, options) => {
      turns -= count;
      if (turns >= 0) return;
      const message = `the loops of this paper turn, and its parts are called, more than ${TURNS} times`;
      throw runaway(message, 'a loop inside a loop over the same list multiplies, and a part in a part: take one out', options);
    },
    made: (html) => {
      length -= html.length;
      if (length >= 0) return html;
      throw runaway('this paper never ends: its loops and parts write far too much', 'take a loop or a part out');
    },
  };
}

/** A part whose calls are counted. */
function counted(part: Handlebars.TemplateDelegate, budget: Budget): Handlebars.TemplateDelegate {
  return (context, options) => {
    budget.turn(1);
    return budget.made(part(context, options));
  };
}

function register(engine: Engine, pen: Pen, budget: Budget): void {
  const safe = (html: string): Handlebars.SafeString => new engine.SafeString(html);
  engine.registerHelper('say', (value: unknown, options: unknown) =>
    safe(sayMarkup(pen, printable(value, 'say', read(options)))),
  );
  engine.registerHelper('prose', (value: unknown, options: unknown) =>
    safe(proseMarkup(pen, printable(value, 'prose', read(options)))),
  );
  engine.registerHelper('picture', (value: unknown, options: unknown) => safe(pictureMarkup(pen, photo(value, read(options)))));
  engine.registerHelper('label', (name: unknown, options: unknown) => {
    const given = read(options);
    const filling = Object.fromEntries(Object.entries(given.hash).map(([slot, value]) => [slot, printable(value, slot, given)]));
    const { labels } = given.data.root;
    const words = Object.hasOwn(labels, String(name)) ? labels[String(name)] : undefined;
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
  engine.registerHelper('each', loop(engine, budget));
}

/** Lists only; counted over the whole paper. */
function loop(engine: Engine, budget: Budget): Handlebars.HelperDelegate {
  return function (this: unknown, list: unknown, options: unknown) {
    const given = read(options);
    if (!Array.isArray(list) || list.length === 0) return given.inverse(this);
    budget.turn(list.length, given);
    return list
      .map((item: unknown, index) => {
        const data: Record<string, unknown> = engine.createFrame(given.data);
        Object.assign(data, { index, first: index === 0, last: index === list.length - 1 });
        return budget.made(given.fn(item, { data, blockParams: engine.Utils.blockParams([item, index], [null, null]) }));
      })
      .join('');
  };
}

/** Handlebars' own object, trusted as such: it is made by the library, not by a desk. */
function read(options: unknown): Options {
  return options as Options;
}

function photo(value: unknown, options: Options): Photo {
  if (value === null || value === undefined) throw nothingToPrint('picture', options);
  if (!isPhoto(value)) throw new Error('"picture" was given something that is no photograph');
  return value;
}

function isPhoto(value: unknown): value is Photo {
  return typeof value === 'object' && value !== null && 'file' in value && 'alt' in value && 'caption' in value;
}

function printable(value: unknown, what: string, options: Options): P {
  if (value === null || value === undefined) throw nothingToPrint(what, options);
  if (!isPrintable(value)) throw new Error(`"${what}" was given something that is not printable`);
  return value;
}

/** The context is typed where it is composed: this tells a printable from a group or a bare value, no more. */
function isPrintable(value: object | string | number | boolean): value is P {
  return typeof value === 'object' && 'text' in value && 'from' in value && 'cites' in value;
}

function nothingToPrint(what: string, options: Options): Stop {
  return stop(
    options,
    'nothing-to-print',
    `"${what}" has nothing to print here`,
    'the field is empty in this record: guard it with {{#if ...}}',
  );
}

function stop(options: Options, code: string, message: string, hint: string): Stop {
  const { source, start } = options.loc;
  return new Stop({ severity: 'error', code, file: source, line: start.line, column: start.column + 1, message, hint });
}
