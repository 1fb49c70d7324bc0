/** Reads a template's Handlebars. Its syntax errors come back as faults with line and column. */
import Handlebars from 'handlebars';
import { done, failed, type Outcome, type Position } from '../faults/fault.js';
import type { SourceFile } from '../style/yaml.js';
import { checkBraces, placeOf } from './braces.js';
import { checkLimits } from './limits.js';

export type Program = hbs.AST.Program;

/** Faults: those of its size and of its braces, and `template-syntax`. Locations in the result name the file. */
export function parseTemplate(file: SourceFile): Outcome<Program> {
  const limits = checkLimits(file);
  if (limits !== undefined) return failed([limits]);
  const braces = checkBraces(file);
  if (braces.length > 0) return failed(braces);
  try {
    return done(Handlebars.parse(file.source, { srcName: file.path }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { at, message } = explain(error, file);
    return failed([
      {
        severity: 'error',
        code: 'template-syntax',
        ...at,
        message,
        hint: 'a block {{#if x}} ends with {{/if}}; an expression {{x}} with two braces',
      },
    ]);
  }
}

function explain(error: Error, file: SourceFile): { readonly at: Position; readonly message: string } {
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(error.message);
  if (mismatch !== null && 'lineNumber' in error && 'column' in error) {
    const at = { file: file.path, line: Number(error.lineNumber), column: Number(error.column) + 1 };
    return { at, message: `the block "${mismatch[1]}" is ended as "${mismatch[2]}"` };
  }
  const [head = '', context = '', arrow = ''] = error.message.split('\n');
  const line = Number(/line (\d+)/.exec(head)?.[1] ?? 1);
  const got = /got '(\w+)'/.exec(error.message)?.[1];
  const what = got === 'EOF' ? 'the template ends inside a block or expression' : 'this is not Handlebars';
  return { at: find(file, line, context, arrow.indexOf('^')), message: what };
}

/**
 * Handlebars tells the line, and the column only by an arrow under a piece of text without its line ends.
 * The place is the one where the words before the arrow end.
 */
function find(file: SourceFile, line: number, context: string, arrow: number): Position {
  const before = context.slice(0, Math.max(0, arrow)).replace(/^\.\.\./, '');
  const lines = file.source.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  for (let offset = end; offset >= start; offset--) {
    const past = file.source.slice(0, offset).replaceAll('\n', '');
    if (past.endsWith(before)) return placeOf(file, offset);
  }
  return { file: file.path, line, column: 1 };
}
