/** What a desk says of its papers, against the files and languages that it has. */
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { Chain } from '../style/chain.js';
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
