/** What a desk says of its papers, against the files and languages that it has. */
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { LEVELS, type Level, visible } from '../marking/level.js';
import type { Chain } from '../style/chain.js';
import type { YamlFile } from '../style/yaml.js';
import type { DeskConfig, Product } from './desk-schema.js';

/** The names of a desk's files, as products may name them. */
export interface Stock {
  /** Whole templates, without parts. */
  readonly templates: readonly string[];
  /** YAML files that may be laid over `style.yaml`. */
  readonly overlays: readonly string[];
}

/** Faults: `unknown-template`, `unknown-overlay`, `missing-title`. */
export function checkProducts(desk: Chain<DeskConfig>, stock: Stock): readonly Fault[] {
  return Object.entries(desk.value.products).flatMap(([name, product]) => checkProduct(desk, name, product, stock));
}

function checkProduct(desk: Chain<DeskConfig>, name: string, product: Product, stock: Stock): readonly Fault[] {
  const fault = (key: string, code: string, message: string, hint: string): Fault => {
    const path = ['products', name, key];
    return { severity: 'error', code, ...desk.locate(path), path: path.join('/'), message, hint };
  };
  const faults: Fault[] = [];
  if (!stock.templates.includes(product.template)) {
    const hint = didYouMean(product.template, stock.templates) ?? `there are: ${stock.templates.join(', ')}`;
    faults.push(fault('template', 'unknown-template', `no template is called "${product.template}"`, hint));
  }
  if (product.style !== undefined && !stock.overlays.includes(product.style)) {
    const files = stock.overlays.length === 0 ? 'write one beside desk.yaml' : `there are: ${stock.overlays.join(', ')}`;
    const hint = didYouMean(product.style, stock.overlays) ?? files;
    faults.push(fault('style', 'unknown-overlay', `the desk has no overlay "${product.style}" for its style`, hint));
  }
  for (const lang of product.languages.filter((tag) => !Object.hasOwn(product.title, tag))) {
    faults.push(fault('title', 'missing-title', `the ${name} has no title in "${lang}"`, `write title: {${lang}: ...}`));
  }
  return faults;
}

/** What a chain of desks has said of a product so far. */
interface Stance {
  readonly ceiling: Level | undefined;
  readonly mandatory: readonly string[];
}

/**
 * A desk may be stricter than the one that it extends, never laxer. Faults: `raised-ceiling`, `lost-section`, each at the
 * place in the `desk.yaml` that says so, wherever in the chain it is.
 *
 * @param files  each `desk.yaml` by itself, the base set's first
 */
export function checkInheritance(files: readonly YamlFile[]): readonly Fault[] {
  const promised = new Map<string, Stance>();
  return files.flatMap((file) =>
    Object.entries(mappingAt(file.data, 'products')).flatMap(([name, product]) => {
      const before = promised.get(name);
      const ceiling = LEVELS.find((level) => level === valueAt(product, 'ceiling')) ?? before?.ceiling;
      const listed = valueAt(product, 'mandatory');
      const mandatory = Array.isArray(listed) ? listed.map(String) : (before?.mandatory ?? []);
      promised.set(name, { ceiling, mandatory });
      return before === undefined ? [] : checkKept(file, name, before, { ceiling, mandatory });
    }),
  );
}

function checkKept(file: YamlFile, name: string, before: Stance, now: Stance): readonly Fault[] {
  const fault = (key: string, code: string, message: string, hint: string): Fault => {
    const path = ['products', name, key];
    const at = file.locate(path, 'value') ?? { file: file.path, line: 1, column: 1 };
    return { severity: 'error', code, ...at, path: path.join('/'), message, hint };
  };
  const faults: Fault[] = [];
  if (before.ceiling !== undefined && now.ceiling !== undefined && !visible(now.ceiling, before.ceiling)) {
    const message = `the ceiling of the ${name} is raised to ${now.ceiling}: the desk that this one extends allows ${before.ceiling}`;
    const hint = `a desk may lower a ceiling, never raise it: write ${before.ceiling}, or make another product`;
    faults.push(fault('ceiling', 'raised-ceiling', message, hint));
  }
  const lost = before.mandatory.filter((section) => !now.mandatory.includes(section));
  if (lost.length > 0) {
    const message = `the ${name} loses ${lost.join(' and ')}: mandatory for the desk that this one extends`;
    const hint = `write mandatory: [${[...new Set([...before.mandatory, ...now.mandatory])].join(', ')}]`;
    faults.push(fault('mandatory', 'lost-section', message, hint));
  }
  return faults;
}

function valueAt(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;
}

function mappingAt(data: unknown, key: string): object {
  const value = valueAt(data, key);
  return typeof value === 'object' && value !== null ? value : {};
}
