/** A desk: its own files over those of the desk that it extends, down to the base set. */

import { done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { type Chain, readChain } from '../style/chain.js';
import type { SourceFile } from '../style/yaml.js';
import { findChain } from './desk-chain.js';
import { checkInheritance, checkProducts } from './desk-check.js';
import { type DeskConfig, deskSchema, labelsSchema } from './desk-schema.js';
import type { TemplateFiles } from './folder.js';

/** A file of a chain of desks, and whose it is. */
export interface Layer {
  readonly desk: string;
  readonly file: SourceFile;
}

export interface Desk {
  readonly id: string;
  /** The desks that its files come from, the base set first, itself last. */
  readonly chain: readonly string[];
  /** All files of the chain by name (`parts/facts.hbs`), the base set's first. */
  readonly layers: ReadonlyMap<string, readonly Layer[]>;
  readonly config: DeskConfig;
  /** The place of a key or value in the last `desk.yaml` of the chain that has it, or of what stands above it. */
  readonly locate: Chain<DeskConfig>['locate'];
  /** `brief`, `parts/header`: each from the nearest desk of the chain that has it. */
  readonly templates: ReadonlyMap<string, SourceFile>;
  /** By language, then by name. */
  readonly labels: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The `style.yaml` files of the chain, the base set's first. */
  readonly styles: readonly SourceFile[];
  /** `style.<lang>.yaml` by language: what looks otherwise on a paper in it. */
  readonly scripts: ReadonlyMap<string, readonly SourceFile[]>;
  /** Overlays that a product may name (`points.yaml`), each as a chain, the base set's first. */
  readonly overlays: ReadonlyMap<string, readonly SourceFile[]>;
}

/** All files of a chain of desks, by name, the base set's first. */
type Files = ReadonlyMap<string, readonly SourceFile[]>;

/**
 * Opens a desk. Faults: `unknown-desk`, `circular-desk`, `cannot-read`, those of its YAML files, those of its products.
 * That each label has words in a product's languages is checked where the product's template uses it.
 */
export function openDesk(source: TemplateFiles, id: string): Outcome<Desk> {
  const found = findChain(source, id);
  if (found.value === undefined) return failed(found.faults);
  const { value: layers, faults: unread } = readAll(source, found.value);
  if (layers === undefined) return failed(unread);
  const files: Files = new Map([...layers].map(([name, all]) => [name, all.map(({ file }) => file)]));
  const config = readChain(deskSchema, files.get('desk.yaml') ?? []);
  const labels = readLabels(files);
  const templates = readTemplates(files);
  const overlays = new Map([...files].filter(([name]) => isOverlay(name)));
  const scripts = new Map([...files].flatMap(([name, chain]) => (isScript(name) ? [[languageOf(name), chain] as const] : [])));
  const faults = [...config.faults, ...labels.faults];
  if (config.value !== undefined) {
    const whole = [...templates.keys()].filter((name) => !name.startsWith('parts/'));
    faults.push(...checkProducts(config.value, { templates: whole, overlays: [...overlays.keys()] }));
    faults.push(...checkInheritance(config.value.files));
  }
  if (config.value === undefined || labels.value === undefined || faults.length > 0) return failed(faults);
  const { value, locate } = config.value;
  const styles = files.get('style.yaml') ?? [];
  const chain = found.value;
  return done({ id, chain, layers, config: value, locate, templates, labels: labels.value, styles, scripts, overlays });
}

/** The style files of a product in a language, in the order in which they are laid over each other. */
export function styleChain(desk: Desk, product: string, lang: string): readonly SourceFile[] {
  const overlay = productOf(desk, product)?.style;
  return [...desk.styles, ...(desk.scripts.get(lang) ?? []), ...(desk.overlays.get(overlay ?? '') ?? [])];
}

/** What the desk says of a product; undefined for one that it does not make, whatever its name. */
export function productOf(desk: Desk, product: string): DeskConfig['products'][string] | undefined {
  return Object.hasOwn(desk.config.products, product) ? desk.config.products[product] : undefined;
}

function isOverlay(name: string): boolean {
  return /^[^/]+\.yaml$/.test(name) && name !== 'desk.yaml' && name !== 'style.yaml' && !isScript(name);
}

function isScript(name: string): boolean {
  return /^style\.[^/]+\.yaml$/.test(name);
}

function languageOf(name: string): string {
  return name.slice('style.'.length, -'.yaml'.length);
}

/** No value, and every fault, when one of the files cannot be read. */
function readAll(source: TemplateFiles, desks: readonly string[]): Outcome<Desk['layers']> {
  const faults: Fault[] = [];
  const files = new Map<string, Layer[]>();
  for (const desk of desks) {
    const names = source.list(desk);
    faults.push(...names.faults);
    for (const name of names.value ?? []) {
      const file = source.read(desk, name);
      faults.push(...file.faults);
      if (file.value !== undefined) files.set(name, [...(files.get(name) ?? []), { desk, file: file.value }]);
    }
  }
  if (faults.length > 0) return failed(faults);
  return done(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function readTemplates(files: Files): Desk['templates'] {
  const templates = new Map<string, SourceFile>();
  for (const [name, chain] of files) {
    const nearest = chain.at(-1);
    if (name.endsWith('.hbs') && nearest !== undefined) templates.set(name.slice(0, -'.hbs'.length), nearest);
  }
  return templates;
}

function readLabels(files: Files): Outcome<Desk['labels']> {
  const faults: Fault[] = [];
  const labels = new Map<string, Readonly<Record<string, string>>>();
  for (const [name, chain] of files) {
    if (!name.startsWith('labels/')) continue;
    const read = readChain(labelsSchema, chain);
    faults.push(...read.faults);
    if (read.value !== undefined) labels.set(name.slice('labels/'.length, -'.yaml'.length), read.value.value);
  }
  return faults.length > 0 ? failed(faults) : done(labels);
}
