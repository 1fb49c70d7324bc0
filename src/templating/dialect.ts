/** The dialect of CONTRACTS 3 and ruling 13: reads Handlebars' tree into ours, and refuses what is not in it. */
import type { Fault, Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { SourceFile } from '../style/yaml.js';
import { BLOCKS, placeOf } from './braces.js';
import { HELPERS } from './helpers/signatures.js';
import type { Argument, Block, Call, Expression, Hash, Literal, Name, Path, Piece } from './pieces.js';
import type { Program } from './syntax.js';

type Report = (at: Position, code: string, message: string, hint: string) => void;

interface Nodes {
  readonly ContentStatement: hbs.AST.ContentStatement & { readonly original: string };
  readonly MustacheStatement: hbs.AST.MustacheStatement;
  readonly BlockStatement: hbs.AST.BlockStatement;
  readonly PartialStatement: hbs.AST.PartialStatement;
  readonly PathExpression: hbs.AST.PathExpression;
  readonly SubExpression: hbs.AST.SubExpression;
  readonly StringLiteral: hbs.AST.StringLiteral;
  readonly NumberLiteral: hbs.AST.NumberLiteral;
  readonly BooleanLiteral: hbs.AST.BooleanLiteral;
}

function is<Type extends keyof Nodes>(node: { readonly type: string }, type: Type): node is Nodes[Type] {
  return node.type === type;
}

/** Faults: `not-in-dialect`, `unknown-helper`. What is refused is left out of the pieces. */
export function readPieces(program: Program, file: SourceFile, faults: Fault[]): readonly Piece[] {
  const report: Report = (at, code, message, hint) => void faults.push({ severity: 'error', code, ...at, message, hint });
  return readBody(program, file, report);
}

function place(node: hbs.AST.Node, file: SourceFile): Position {
  return { file: file.path, line: node.loc.start.line, column: node.loc.start.column + 1 };
}

function readBody(program: Program | undefined, file: SourceFile, report: Report): readonly Piece[] {
  return (program?.body ?? []).flatMap((node) => readStatement(node, file, report));
}

function readStatement(node: hbs.AST.Statement, file: SourceFile, report: Report): readonly Piece[] {
  const at = place(node, file);
  if (is(node, 'ContentStatement')) {
    const skipped = node.value === '' ? 0 : Math.max(0, node.original.search(/\S/)) - Math.max(0, node.value.search(/\S/));
    const replace = (value: string): void => {
      node.value = value;
    };
    return [{ kind: 'content', at, original: node.original, skipped, value: node.value, replace }];
  }
  if (node.type === 'CommentStatement') return [];
  if (is(node, 'MustacheStatement')) return readPrint(node, at, file, report);
  if (is(node, 'BlockStatement')) return readBlock(node, at, file, report);
  if (is(node, 'PartialStatement')) return readPartial(node, at, file, report);
  const what = node.type.startsWith('Decorator') ? 'decorators and inline partials are' : 'partials with a block are';
  report(at, 'not-in-dialect', `${what} not permitted`, 'put the piece into a file of parts/ and write {{> parts/name}}');
  return [];
}

function readPrint(node: hbs.AST.MustacheStatement, at: Position, file: SourceFile, report: Report): readonly Piece[] {
  if (!node.escaped) {
    report(
      at,
      'not-in-dialect',
      'unescaped output is not permitted',
      'write {{say ...}} or {{prose ...}}: they make the markup themselves',
    );
    return [];
  }
  const expression = readCallOrPath(node, at, file, report);
  if (expression?.kind === 'literal') {
    report(expression.at, 'not-in-dialect', 'a text, a number, true or false stands in braces', 'write the words themselves');
    return [];
  }
  return expression === undefined ? [] : [{ kind: 'print', at, expression }];
}

type Called = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

function readCallOrPath(node: Called, at: Position, file: SourceFile, report: Report): Expression | undefined {
  const { path } = node;
  if (!is(path, 'PathExpression')) return readExpression(path, file, report);
  const plain = node.params.length === 0 && (node.hash?.pairs.length ?? 0) === 0;
  if (plain && !Object.hasOwn(HELPERS, path.original)) return readPath(path, file);
  return readCall(node, path, at, file, report);
}

function readCall(node: Called, path: hbs.AST.PathExpression, at: Position, file: SourceFile, report: Report): Call | undefined {
  const known = Object.keys(HELPERS);
  if (!known.includes(path.original)) {
    report(
      place(path, file),
      'unknown-helper',
      `no helper is called "${path.original}"`,
      didYouMean(path.original, known) ?? `helpers: ${known.join(', ')}`,
    );
    return undefined;
  }
  const params = node.params.flatMap((param) => readExpression(param, file, report) ?? []);
  return { kind: 'call', at, helper: path.original, params, hash: readHash(node.hash, file, report) };
}

function readHash(hash: hbs.AST.Hash | undefined, file: SourceFile, report: Report): Hash {
  const seen = new Set<string>();
  return (hash?.pairs ?? []).flatMap((pair): readonly Argument[] => {
    const at = place(pair, file);
    if (seen.has(pair.key)) report(at, 'not-in-dialect', `"${pair.key}" is given twice`, 'take one of them out');
    seen.add(pair.key);
    const value = readExpression(pair.value, file, report);
    return value === undefined ? [] : [{ key: pair.key, at, value }];
  });
}

function readExpression(node: hbs.AST.Expression, file: SourceFile, report: Report): Expression | undefined {
  const at = place(node, file);
  if (is(node, 'PathExpression')) return readPath(node, file);
  if (is(node, 'StringLiteral') || is(node, 'NumberLiteral') || is(node, 'BooleanLiteral'))
    return { kind: 'literal', at, value: node.value } satisfies Literal;
  if (is(node, 'SubExpression')) {
    const { path } = node;
    if (is(path, 'PathExpression')) return readCall(node, path, at, file, report);
  }
  report(at, 'not-in-dialect', 'this is no path, text or number', 'write a path such as meeting.title');
  return undefined;
}

function readPath(node: hbs.AST.PathExpression, file: SourceFile): Path {
  const parts = node.parts.map(String);
  const explicit = /^(\.\/|\.$|this\b|\.\.)/.test(node.original);
  const at = place(node, file);
  const base = { kind: 'path', at, original: node.original, depth: node.depth, explicit } as const;
  const columnOf = (index: number): number => at.column + offsetIn(node, index);
  if (!node.data) return { ...base, data: null, parts, columnOf };
  return { ...base, data: parts[0] ?? '', parts: parts.slice(1), columnOf: (index) => columnOf(index + 1) };
}

/** Where a part of a path begins in it. */
function offsetIn({ parts, original }: hbs.AST.PathExpression, index: number): number {
  let from = /^@?(?:\.\.?\/|this[./])*/.exec(original)?.[0].length ?? 0;
  for (const part of parts.slice(0, index)) from = Math.max(from, original.indexOf(String(part), from)) + String(part).length;
  return Math.max(from, original.indexOf(String(parts[index]), from));
}

function readBlock(node: hbs.AST.BlockStatement, at: Position, file: SourceFile, report: Report): readonly Piece[] {
  const written = is(node.path, 'PathExpression') ? node.path.original : '?';
  const name = BLOCKS.find((block) => block === written);
  if (name === undefined) {
    report(
      place(node.path, file),
      'not-in-dialect',
      `no block is called "${written}"`,
      didYouMean(written, BLOCKS) ?? `blocks: ${BLOCKS.join(', ')}`,
    );
    return [];
  }
  const [first, ...more] = node.params;
  if (first === undefined || more.length > 0 || (node.hash?.pairs.length ?? 0) > 0) {
    report(at, 'not-in-dialect', `{{#${name}}} wants one thing to look at`, `write {{#${name} path}}`);
    return [];
  }
  const argument = readExpression(first, file, report);
  const chained = node.inverse !== undefined && 'chained' in node.inverse && node.inverse.chained === true;
  const otherwise = readBody(node.inverse, file, report);
  if (chained) checkChain(otherwise, report);
  const body = readBody(node.program, file, report);
  if (argument === undefined) return [];
  return [{ kind: 'block', at, name, argument, params: namesOf(node, file), body, otherwise } satisfies Block];
}

/** Handlebars keeps the names of a block without their places. */
function namesOf({ program, loc }: hbs.AST.BlockStatement, file: SourceFile): readonly Name[] {
  const names = program?.blockParams ?? [];
  return names.map((name, index) => ({
    name,
    at: () => {
      const lines = file.source.split('\n').slice(0, loc.start.line - 1);
      const bars = /\sas\s+\|/g;
      bars.lastIndex = lines.reduce((sum, line) => sum + line.length + 1, loc.start.column);
      bars.exec(file.source);
      const place = (end: number): number =>
        names.slice(0, end + 1).reduce((from, each) => file.source.indexOf(each, from) + each.length, bars.lastIndex);
      return placeOf(file, place(index) - name.length);
    },
  }));
}

function checkChain(otherwise: readonly Piece[], report: Report): void {
  const [next] = otherwise;
  if (next?.kind === 'block' && next.name !== 'if') {
    report(
      next.at,
      'not-in-dialect',
      `{{else ${next.name}}} is not permitted`,
      `write {{else}}{{#${next.name} ...}}...{{/${next.name}}}`,
    );
  }
}

function readPartial(node: hbs.AST.PartialStatement, at: Position, file: SourceFile, report: Report): readonly Piece[] {
  const { name, params } = node;
  if (!is(name, 'PathExpression')) {
    report(at, 'not-in-dialect', 'the name of a part may not be computed', 'write the name itself: {{> parts/header}}');
    return [];
  }
  const [context, ...more] = params;
  if (more.length > 0) report(at, 'not-in-dialect', 'a part takes one context', 'pass more by name: {{> parts/x a=... b=...}}');
  const read = context === undefined ? null : (readExpression(context, file, report) ?? null);
  return [
    {
      kind: 'partial',
      at,
      nameAt: place(name, file),
      name: name.original,
      context: read,
      hash: readHash(node.hash, file, report),
    },
  ];
}
