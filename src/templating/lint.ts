/** Lints the template of a product: everything that can be known before a record is printed. */
import type { Fault, Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { remembered } from '../memory/remembered.js';
import type { StyleType } from '../style/names.js';
import type { SourceFile } from '../style/yaml.js';
import { type Desk, productOf } from './desk.js';
import { readPieces } from './dialect.js';
import { tooManyCalls } from './extent.js';
import { lostSections } from './mandatory.js';
import { checkTemplate } from './paths.js';
import type { Piece } from './pieces.js';
import { contextShape } from './shapes.js';
import { stampTemplate } from './stamp.js';
import { type Program, parseTemplate } from './syntax.js';
import type { Node } from './tree.js';
import { collectUses, type Used } from './uses.js';

/** A template or part, read. */
export interface Parsed {
  readonly file: string;
  readonly program: Program;
  readonly pieces: readonly Piece[];
  readonly nodes: readonly Node[];
}

/** What one file is by itself; without a value where its Handlebars cannot be read. */
export interface ReadFile {
  readonly value: Parsed | undefined;
  readonly faults: readonly Fault[];
}

/** What the linter is told besides the desk. */
export interface Knowledge {
  /** The house style's styles by name, of every language that the paper is made in; classes are unchecked without them. */
  readonly styles?: ReadonlyMap<string, StyleType> | undefined;
  /** Reads a file; one that remembers saves time where products share parts. */
  readonly read?: (file: SourceFile) => ReadFile;
}

export interface Linted {
  readonly faults: readonly Fault[];
  /** Undefined where it cannot be read, or there is no such product. */
  readonly main: Parsed | undefined;
  /** All parts of the desk that could be read. */
  readonly parts: ReadonlyMap<string, Parsed>;
  /** Beginning of the template's file. */
  readonly start: Position;
  readonly used: Used;
}

/**
 * The template of a product with all parts of the desk. Every fault of every file comes back, whether the product uses it
 * or not: syntax, dialect, tags and attributes; then, of what the product uses, paths, empty values, arguments, labels,
 * places of elements, classes, mandatory sections.
 */
export function lintProduct(desk: Desk, product: string, { styles, read = readTemplate }: Knowledge = {}): Linted {
  const config = productOf(desk, product);
  const { used } = collectUses();
  const file = desk.templates.get(config?.template ?? '');
  const start = { file: file?.path ?? '', line: 1, column: 1 };
  const none = { main: undefined, parts: new Map<string, Parsed>(), start, used };
  if (config === undefined || file === undefined) return { ...none, faults: [unknownProduct(desk, product)] };
  const whole = read(file);
  const all = [...desk.templates]
    .filter(([name]) => name.startsWith('parts/'))
    .map(([name, part]) => [name, read(part)] as const);
  const faults = [whole, ...all.map(([, part]) => part)].flatMap((each) => each.faults);
  const parts = new Map(all.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const])));
  const main = whole.value;
  if (main === undefined) return { ...none, faults };
  const runaway = tooManyCalls(main.pieces, new Map([...parts].map(([name, { pieces }]) => [name, pieces])), start);
  if (runaway !== undefined) return { ...none, faults: [...faults, runaway] };
  const labels = labelsOf(desk);
  const checked = checkTemplate(main, {
    root: contextShape(labels.keys()),
    parts: new Map(all.map(([name, { value }]) => [name, value])),
    labels,
    languages: config.languages,
    styles,
  });
  const lost = faults.length > 0 ? [] : lostSections(desk, product, checked.used);
  return {
    main,
    parts,
    start,
    used: checked.used,
    faults: [...faults, ...unsaid(desk, product, labels), ...checked.faults, ...lost],
  };
}

function unknownProduct(desk: Desk, product: string): Fault {
  const known = Object.keys(desk.config.products);
  const hint = didYouMean(product, known) ?? `products: ${known.join(', ')}`;
  const message = `the desk "${desk.id}" makes no paper called "${product}"`;
  return { severity: 'error', code: 'unknown-product', ...desk.locate(['products'], 'key'), path: 'products', message, hint };
}

/** One file by itself. Faults: those of syntax, dialect, tags and attributes. */
function readTemplate(file: SourceFile): ReadFile {
  const program = parseTemplate(file);
  if (program.value === undefined) return { value: undefined, faults: program.faults };
  const faults = [...program.faults];
  const pieces = readPieces(program.value, file, faults);
  const nodes = stampTemplate(pieces, file.path, faults);
  return { value: { file: file.path, program: program.value, pieces, nodes }, faults };
}

/** Reads each file once, whichever desks and products ask for it. */
export function templateReader(): (file: SourceFile) => ReadFile {
  const files = remembered((path: string) => remembered((source: string) => readTemplate({ path, source })));
  return ({ path, source }) => files(path)(source);
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
export const WATERMARK_LABEL = 'draft';

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
