/** Which file of a desk's chain supplied each template, part, label and key of a paper, and why. */
import { done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { inFileOrder } from '../faults/order.js';
import { type Change, type Copy, copiesIn, type FileChange, fileChanges, keyChanges } from './changes.js';
import { type Desk, type Layer, productOf } from './desk.js';
import type { Product } from './desk-schema.js';
import { lintProduct, WATERMARK_LABEL } from './lint.js';
import { holding, type Key, readSayings } from './sayings.js';
import { type Called, namesIn, stylesIn, templateTree } from './template-tree.js';

export interface Explanation {
  readonly desk: string;
  readonly product: string;
  readonly lang: string;
  /** The desk itself first, the base set last. */
  readonly chain: readonly string[];
  /** What this desk changes on this paper; empty for a desk that extends none. */
  readonly changes: readonly Change[];
  /** What it changes on other papers, or on none. */
  readonly elsewhere: readonly Change[];
  readonly copies: readonly Copy[];
  /** What desk.yaml says of the product, and for all of them. */
  readonly manifest: readonly Key[];
  readonly template: Called;
  /** The files that each template and part of the tree was looked for in, the base set's first; the last one holds. */
  readonly files: ReadonlyMap<string, readonly Layer[]>;
  /** Those that the paper uses, in its language. */
  readonly labels: readonly Key[];
  /** Colours, fonts, the page, and each style that the templates ask for, with those that it is based on. */
  readonly style: readonly Key[];
}

/**
 * Faults: `unknown-product`, `unknown-language`, those of the linter (the rest is explained none the less) and of the
 * style's files.
 *
 * @param wanted  language of the paper; else the first that it is made in
 */
export function explainProduct(desk: Desk, product: string, wanted?: string): Outcome<Explanation> {
  const config = productOf(desk, product);
  const linted = lintProduct(desk, product);
  const errors = linted.faults.filter(({ severity }) => severity === 'error');
  const template = config && templateTree(linted, config.template);
  if (config === undefined || template === undefined) return failed(inFileOrder(errors));
  const lang = wanted ?? config.languages[0] ?? '';
  if (!config.languages.includes(lang)) return failed([notMadeIn(desk, product, lang, config.languages)]);
  const read = readAll(desk, config, lang);
  if (read.value === undefined) return failed(inFileOrder([...errors, ...read.faults]));

  const { manifest, labels, style, others } = read.value;
  const page = config.paper ?? desk.config.conventions.paper;
  const styles = withBases(stylesIn(template, linted), style);
  const words = new Set([...linted.used.labels, WATERMARK_LABEL]);
  const shown = {
    manifest: manifest.filter((key) => concerns(key, product)),
    labels: labels.filter(({ path: [name = ''] }) => words.has(name)),
    style: style.filter(({ path: [kind = '', name = ''] }) =>
      kind === 'styles' ? styles.has(name) : kind !== 'pages' || name === page,
    ),
  };
  const names = namesIn(template);
  const explanation: Explanation = {
    desk: desk.id,
    product,
    lang,
    chain: desk.chain.toReversed(),
    ...changesOf(desk, names, [...manifest.filter(isOfPapers), ...labels, ...style, ...others], Object.values(shown).flat()),
    copies: copiesIn(desk),
    template,
    files: new Map([...names].map((name) => [name, desk.layers.get(`${name}.hbs`) ?? []])),
    ...shown,
  };
  return done(explanation, inFileOrder(errors));
}

/** Keys of all YAML files of a chain: those that a paper in a language is made of, and the others. */
interface Keys {
  readonly manifest: readonly Key[];
  readonly labels: readonly Key[];
  readonly style: readonly Key[];
  readonly others: readonly Key[];
}

function readAll(desk: Desk, { style: overlay }: Product, lang: string): Outcome<Keys> {
  const families = [
    ['desk.yaml'],
    [`labels/${lang}.yaml`],
    ['style.yaml', `style.${lang}.yaml`, ...(overlay === undefined ? [] : [overlay])],
  ];
  const used = families.flat();
  const others = [...desk.layers.keys()].filter((name) => name.endsWith('.yaml') && !used.includes(name));
  const read = [...families, ...others.map((name) => [name])].map((names) =>
    readSayings(names.flatMap((name) => desk.layers.get(name) ?? [])),
  );
  const faults = read.flatMap((each) => each.faults);
  if (faults.length > 0) return failed(faults);
  const [manifest = [], labels = [], style = [], ...rest] = read.map(({ value = [] }) => value);
  return done({ manifest, labels, style, others: rest.flat() });
}

/** What the desk changes, by whether it is seen on the paper. A desk that extends none changes nothing. */
function changesOf(
  desk: Desk,
  names: ReadonlySet<string>,
  keys: readonly Key[],
  shown: readonly Key[],
): Pick<Explanation, 'changes' | 'elsewhere'> {
  if (desk.chain.length === 1) return { changes: [], elsewhere: [] };
  const seen = new Set(shown);
  const files = fileChanges(desk);
  const isSeen = ({ name }: FileChange): boolean => names.has(name.slice(0, -'.hbs'.length));
  const of = (wanted: boolean): readonly Change[] => [
    ...files.filter((file) => isSeen(file) === wanted),
    ...keyChanges(
      desk,
      keys.filter((key) => seen.has(key) === wanted),
    ),
  ];
  return { changes: of(true), elsewhere: of(false) };
}

function notMadeIn(desk: Desk, product: string, lang: string, languages: readonly string[]): Fault {
  const path = ['products', product, 'languages'];
  const hint = didYouMean(lang, languages) ?? `it is made in: ${languages.join(', ')}`;
  const message = `the ${product} is not made in "${lang}"`;
  return { severity: 'error', code: 'unknown-language', ...desk.locate(path), path: path.join('/'), message, hint };
}

/** Of desk.yaml: what is said of the product, and what is said for every paper. */
function concerns(key: Key, product: string): boolean {
  const [kind, name] = key.path;
  return kind === 'products' ? name === product : isOfPapers(key);
}

/** That a desk has another name, and another desk to extend, is no change of a paper. */
function isOfPapers({ path: [kind] }: Key): boolean {
  return kind !== 'extends' && kind !== 'name';
}

/** Some styles with those that they are based on. */
function withBases(names: ReadonlySet<string>, keys: readonly Key[]): ReadonlySet<string> {
  const bases = new Map(
    keys.flatMap((key) => {
      const [kind, name = '', word] = key.path;
      return kind === 'styles' && word === 'basedOn' ? [[name, String(holding(key).value)] as const] : [];
    }),
  );
  const found = new Set<string>();
  for (const name of names) {
    for (let next: string | undefined = name; next !== undefined && !found.has(next); next = bases.get(next)) found.add(next);
  }
  return found;
}
