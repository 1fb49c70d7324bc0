/** How much a template may hold: looked at before anything reads it, since readers of templates take each other's time. */
import type { Fault } from '../faults/fault.js';
import type { SourceFile } from '../style/yaml.js';
import { placeOf } from './braces.js';

/** Characters of a file. The longest that is shipped has two thousand. */
const LENGTH = 50_000;
/** Expressions in double braces, remarks included. */
const EXPRESSIONS = 1000;
/** Characters of one expression. */
const EXPRESSION = 1000;
/** Tags, and what looks like one. */
const TAGS = 2000;
/** Elements in elements, of one file. */
const DEEPEST = 32;

/**
 * Faults `too-long`, `too-deep`: the first, at the place where the limit is passed. Counts, not times: a
 * template that nobody could have meant ends in the same fault on every machine.
 */
export function checkLimits(file: SourceFile): Fault | undefined {
  const { source } = file;
  if (source.length > LENGTH) return tooLong(file, LENGTH, `a template may have ${LENGTH} characters, this has ${source.length}`);
  const expressions = [...source.matchAll(/\{\{|\}\}/g)];
  const tags = [...source.matchAll(/</g)];
  const expression = expressions[2 * EXPRESSIONS];
  if (expression !== undefined) return tooLong(file, expression.index, `a template may have ${EXPRESSIONS} expressions`);
  const tag = tags[TAGS];
  if (tag !== undefined) return tooLong(file, tag.index, `a template may have ${TAGS} tags`);
  const long = source.search(LONG);
  if (long >= 0) return tooLong(file, long, `an expression may have ${EXPRESSION} characters`);
  const deep = tooDeep(source);
  if (deep === undefined) return undefined;
  return fault(file, deep, 'too-deep', `more than ${DEEPEST} elements stand inside each other`, 'put the inner ones into a part');
}

/** No remark, and not ended where it should be. */
const LONG = new RegExp(`\\{\\{(?!~?!)(?:(?!\\{\\{|\\}\\})[^]){${EXPRESSION},}`);

function tooLong(file: SourceFile, offset: number, message: string): Fault {
  return fault(file, offset, 'too-long', message, 'put a piece of it into a part');
}

/** Where the element begins that is one too deep. Blocks hold whole elements, so that tags alone can be counted. */
function tooDeep(source: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/<\/|<[A-Za-z]|\/>/g)) {
    depth += sign === '</' || sign === '/>' ? -1 : 1;
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

function fault(file: SourceFile, offset: number, code: string, message: string, hint: string): Fault {
  return { severity: 'error', code, ...placeOf(file, offset), message, hint };
}
