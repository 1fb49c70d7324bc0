/** Templates of a desk become functions from context to HTML, once everything in them has been checked. */
import Handlebars from 'handlebars';
import type { Context } from '../context/schema.js';
import { type Fault, failed, type Outcome, type Position, blocks as stops } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { inFileOrder } from '../faults/order.js';
import type { SourceFile } from '../style/yaml.js';
import { type Desk, productOf } from './desk.js';
import { readPieces } from './dialect.js';
import { tooManyCalls } from './extent.js';
import { HELPERS } from './helpers/signatures.js';
import { checkPaths } from './paths.js';
import type { Piece } from './pieces.js';
import { renderWith } from './run.js';
import { contextShape } from './shapes.js';
import { stampTemplate } from './stamp.js';
import { type Program, parseTemplate } from './syntax.js';

/** A product's template, ready to be filled in. */
export interface Template {
  /** Beginning of its file. */
  readonly start: Position;
  /** HTML of the subset, with `data-at` on every element that the template wrote. */
  readonly render: (context: Context) => Outcome<string>;
}

interface Parsed {
  readonly program: Program;
  readonly pieces: readonly Piece[];
}

/**
 * Compiles the template of a product with all parts of the desk. Every fault of every file comes back, whether the
 * product uses it or not: syntax, dialect, tags and attributes; then paths, of what the product uses.
 */
export function compileProduct(desk: Desk, product: string): Outcome<Template> {
  const config = productOf(desk, product);
  if (config === undefined) return failed([unknownProduct(desk, product)]);
  const faults: Fault[] = [];
  const parsed = new Map<string, Parsed>();
  const wanted = [...desk.templates].filter(([name]) => name === config.template || name.startsWith('parts/'));
  for (const [name, file] of wanted) {
    const read = parseOne(file, faults);
    if (read !== undefined) parsed.set(name, read);
  }
  const main = parsed.get(config.template);
  const file = desk.templates.get(config.template);
  if (main === undefined || file === undefined || stops(faults)) return failed(inFileOrder(faults));
  const parts = new Map([...parsed].filter(([name]) => name.startsWith('parts/')));
  const start = { file: file.path, line: 1, column: 1 };
  const runaway = tooManyCalls(main.pieces, new Map([...parts].map(([name, part]) => [name, part.pieces])), start);
  if (runaway !== undefined) return failed([runaway]);
  const labels = labelsOf(desk);
  faults.push(
    ...unsaid(desk, product, labels),
    ...checkPaths(main.pieces, {
      root: contextShape(labels.keys()),
      parts: new Map([...parts].map(([name, part]) => [name, part.pieces])),
      labels,
      languages: config.languages,
    }),
  );
  if (stops(faults)) return failed(inFileOrder(faults));
  return { value: { start, render: assemble(main.program, parts, start) }, faults };
}

function unknownProduct(desk: Desk, product: string): Fault {
  const known = Object.keys(desk.config.products);
  const hint = didYouMean(product, known) ?? `products: ${known.join(', ')}`;
  const message = `the desk "${desk.id}" makes no paper called "${product}"`;
  return { severity: 'error', code: 'unknown-product', ...desk.locate(['products'], 'key'), path: 'products', message, hint };
}

function parseOne(file: SourceFile, faults: Fault[]): Parsed | undefined {
  const program = parseTemplate(file);
  faults.push(...program.faults);
  if (program.value === undefined) return undefined;
  const pieces = readPieces(program.value, file.path, faults);
  faults.push(...stampTemplate(pieces, file.path));
  return { program: program.value, pieces };
}

/** By name, then by language. */
type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>;

function labelsOf(desk: Desk): Labels {
  const wordings = new Map<string, Map<string, string>>();
  for (const [lang, labels] of desk.labels) {
    for (const [key, words] of Object.entries(labels)) wordings.set(key, (wordings.get(key) ?? new Map()).set(lang, words));
  }
  return wordings;
}

/** The label that papers print across their pages by themselves while inputs are still to come. */
const WATERMARK_LABEL = 'draft';

function unsaid(desk: Desk, product: string, labels: Labels): readonly Fault[] {
  const languages = productOf(desk, product)?.languages ?? [];
  const path = ['products', product, 'languages'];
  return languages
    .filter((lang) => labels.get(WATERMARK_LABEL)?.has(lang) !== true)
    .map((lang) => ({
      severity: 'error',
      code: 'missing-label',
      ...desk.locate(path),
      path: path.join('/'),
      message: `the label "${WATERMARK_LABEL}" has no words in "${lang}", a language of the ${product}`,
      hint: `write ${WATERMARK_LABEL}: ... in labels/${lang}.yaml; it stands across the pages of a draft`,
    }));
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
