/** Reads a template's Handlebars. Its syntax errors come back as faults with line and column. */
import Handlebars from 'handlebars';
import { done, failed, type Outcome, type Position } from '../faults/fault.js';
import type { SourceFile } from '../style/yaml.js';

/** Blocks in blocks. The compiler recurses: a template of thousands would overflow its stack. */
const DEEPEST = 32;

export type Program = hbs.AST.Program;

/** Faults: `template-syntax`, `too-deep`. Locations in the result name the file. */
export function parseTemplate(file: SourceFile): Outcome<Program> {
  const deep = tooDeep(file);
  if (deep !== undefined) {
    return failed([
      {
        severity: 'error',
        code: 'too-deep',
        ...deep,
        message: `more than ${DEEPEST} blocks stand inside each other`,
        hint: 'put the inner ones into a part',
      },
    ]);
  }
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

/** Place of a character offset in a file. */
function placeOf(file: SourceFile, offset: number): Position {
  const before = file.source.slice(0, offset).split('\n');
  return { file: file.path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function tooDeep(file: SourceFile): Position | undefined {
  let depth = 0;
  for (const match of file.source.matchAll(/\{\{~?(?:(#)|(\/)|\{|!--[\s\S]*?--)/g)) {
    depth += match[1] !== undefined ? 1 : match[2] !== undefined ? -1 : 0;
    if (depth > DEEPEST) return placeOf(file, match.index);
  }
  return undefined;
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
