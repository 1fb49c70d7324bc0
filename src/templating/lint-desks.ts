/** Lints desks: every product with its template and parts in every language, and what no product uses. */
import type { Fault, Outcome } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import type { StyleType } from '../style/names.js';
import type { Desk } from './desk.js';
import { findChain } from './desk-chain.js';
import type { TemplateFiles } from './folder.js';
import { lintProduct, templateReader, WATERMARK_LABEL } from './lint.js';
import { unusedIn } from './unused.js';
import type { Used } from './uses.js';

export interface LintRequest {
  readonly source: TemplateFiles;
  /** Desks to be told of; all of the folder when there are none. */
  readonly desks: readonly string[];
  readonly open: (id: string) => Outcome<Desk>;
  readonly styles: (desk: Desk, product: string) => ReadonlyMap<string, StyleType> | undefined;
}

export interface LintReport {
  readonly desks: readonly string[];
  /** Templates and parts that were read for these desks. */
  readonly templates: number;
}

/**
 * All faults at once, in order of files. Other desks of the folder are read as well, for what they use of these; where
 * one of them cannot be read, nothing is called unused.
 */
export function lintDesks({ source, desks, open, styles }: LintRequest): Outcome<LintReport> {
  const wanted = desks.length === 0 ? source.desks() : [...new Set(desks)];
  const read = templateReader();
  const faults: Fault[] = [];
  const files = new Set<string>();
  const used = { files: new Set<string>(), labels: new Set<string>() };
  let whole = true;
  for (const id of new Set([...wanted, ...source.desks()])) {
    const { value: desk, faults: unread } = open(id);
    const found = [...unread];
    for (const product of Object.keys(desk?.config.products ?? {})) {
      if (desk === undefined) break;
      const linted = lintProduct(desk, product, { styles: wanted.includes(id) ? styles(desk, product) : undefined, read });
      found.push(...linted.faults);
      noteUse(source, desk, product, linted.used, used);
    }
    if (wanted.includes(id)) {
      faults.push(...found);
      for (const { path } of desk?.templates.values() ?? []) files.add(path);
    }
    whole &&= !found.some(({ severity }) => severity === 'error');
  }
  if (whole) faults.push(...wanted.flatMap((id) => unusedIn(source, id, used)));
  return { value: { desks: wanted, templates: files.size }, faults: inFileOrder(faults) };
}

function noteUse(
  source: TemplateFiles,
  desk: Desk,
  product: string,
  { parts, labels }: Used,
  all: { readonly files: Set<string>; readonly labels: Set<string> },
): void {
  const config = desk.config.products[product];
  for (const name of [config?.template ?? '', ...parts]) {
    const path = desk.templates.get(name)?.path;
    if (path !== undefined) all.files.add(path);
  }
  const chain = findChain(source, desk.id).value ?? [desk.id];
  for (const lang of config?.languages ?? []) {
    for (const label of [...labels, WATERMARK_LABEL]) for (const each of chain) all.labels.add(`${each}/${lang}/${label}`);
  }
}
