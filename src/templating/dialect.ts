/** The dialect of CONTRACTS 3 and ruling 13: reads Handlebars' tree into ours, and refuses what is not in it. */
import type { Fault, Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { HELPERS } from './helpers/signatures.js';
import type { Block, Call, Expression, Hash, Literal, Path, Piece } from './pieces.js';
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

const BLOCKS = ['if', 'unless', 'each', 'with'] as const;

/** Faults: `not-in-dialect`, `unknown-helper`. What is refused is left out of the pieces. */
export function readPieces(program: Program, file: string, faults: Fault[]): readonly Piece[] {
  const report: Report = (at, code, message, hint) => void faults.push({ severity: 'error', code, ...at, message, hint });
  return readBody(program, file, report);
}

function place(node: hbs.AST.Node, file: string): Position {
  return { file, line: node.loc.start.line, column: node.loc.start.column + 1 };
}

function readBody(program: Program | undefined, file: string, report: Report): readonly Piece[] {
  return (program?.body ?? []).flatMap((node) => readStatement(node, file, report));
}

function readStatement(node: hbs.AST.Statement, file: string, report: Report): readonly Piece[] {
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

function readPrint(node: hbs.AST.MustacheStatement, at: Position, file: string, report: Report): readonly Piece[] {
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
  return expression === undefined ? [] : [{ kind: 'print', at, expression }];
}

type Called = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

function readCallOrPath(node: Called, at: Position, file: string, report: Report): Expression | undefined {
  const { path } = node;
  if (!is(path, 'PathExpression')) return readExpression(path, file, report);
  const plain = node.params.length === 0 && (node.hash?.pairs.length ?? 0) === 0;
  if (plain && !Object.hasOwn(HELPERS, path.original)) return readPath(path, file);
  return readCall(node, path, at, file, report);
}

function readCall(node: Called, path: hbs.AST.PathExpression, at: Position, file: string, report: Report): Call | undefined {
  const known = Object.keys(HELPERS);
  if (!known.includes(path.original)) {
    report(
      at,
      'unknown-helper',
      `no helper is called "${path.original}"`,
      didYouMean(path.original, known) ?? `helpers: ${known.join(', ')}`,
    );
    return undefined;
  }
  const params = node.params.flatMap((param) => readExpression(param, file, report) ?? []);
  return { kind: 'call', at, helper: path.original, params, hash: readHash(node.hash, file, report) };
}

function readHash(hash: hbs.AST.Hash | undefined, file: string, report: Report): Hash {
  const pairs = (hash?.pairs ?? []).flatMap((pair) => {
    const value = readExpression(pair.value, file, report);
    return value === undefined ? [] : [[pair.key, value] as const];
  });
  return Object.fromEntries(pairs);
}

function readExpression(node: hbs.AST.Expression, file: string, report: Report): Expression | undefined {
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

function readPath(node: hbs.AST.PathExpression, file: string): Path {
  const parts = node.parts.map(String);
  const explicit = /^(\.\/|\.$|this\b|\.\.)/.test(node.original);
  const base = { kind: 'path', at: place(node, file), original: node.original, depth: node.depth, explicit } as const;
  return node.data ? { ...base, data: parts[0] ?? '', parts: parts.slice(1) } : { ...base, data: null, parts };
}

function readBlock(node: hbs.AST.BlockStatement, at: Position, file: string, report: Report): readonly Piece[] {
  const written = is(node.path, 'PathExpression') ? node.path.original : '?';
  const name = BLOCKS.find((block) => block === written);
  if (name === undefined) {
    report(
      at,
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
  return [{ kind: 'block', at, name, argument, params: node.program?.blockParams ?? [], body, otherwise } satisfies Block];
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

function readPartial(node: hbs.AST.PartialStatement, at: Position, file: string, report: Report): readonly Piece[] {
  const { name, params } = node;
  if (!is(name, 'PathExpression')) {
    report(at, 'not-in-dialect', 'the name of a part may not be computed', 'write the name itself: {{> parts/header}}');
    return [];
  }
  const [context, ...more] = params;
  if (more.length > 0) report(at, 'not-in-dialect', 'a part takes one context', 'pass more by name: {{> parts/x a=... b=...}}');
  const read = context === undefined ? null : (readExpression(context, file, report) ?? null);
  return [{ kind: 'partial', at, name: name.original, context: read, hash: readHash(node.hash, file, report) }];
}
