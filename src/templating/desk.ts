/** A desk: its own files over those of the desk that it extends, down to the base set. */

import { z } from 'zod';
import { done, type Fault, failed, type Outcome } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { readChain } from '../style/chain.js';
import { readYaml, type SourceFile } from '../style/yaml.js';
import { type DeskConfig, deskSchema } from './desk-schema.js';
import type { TemplateFile, TemplateFiles } from './folder.js';

export interface Desk {
  readonly id: string;
  readonly config: DeskConfig;
  /** `brief`, `parts/header`: each from the nearest desk of the chain that has it. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  /** By language, then by name. */
  readonly labels: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The `style.yaml` files of the chain, the base set's first. */
  readonly styles: readonly SourceFile[];
  /** Overlays that a product may name (`points.yaml`), each as a chain, the base set's first. */
  readonly overlays: ReadonlyMap<string, readonly SourceFile[]>;
  /** Every file that was read, in order of path. */
  readonly read: readonly { readonly path: string; readonly sha512: string }[];
}

/** Files of one name along the chain, the base set's first. */
type Chain = (name: string) => readonly TemplateFile[];

/**
 * Opens a desk. Faults: `unknown-desk`, `circular-desk`, those of its YAML files, `unknown-template` of a product,
 * `missing-label` where one language has a label that another lacks.
 */
export function openDesk(files: TemplateFiles, id: string): Outcome<Desk> {
  const found = findChain(files, id);
  if (found.value === undefined) return failed(found.faults);
  const desks = found.value;
  const digests = new Map<string, string>();
  const chain: Chain = (name) =>
    desks
      .filter((desk) => files.list(desk).includes(name))
      .map((desk) => {
        const file = files.read(desk, name);
        digests.set(file.path, file.sha512);
        return file;
      });
  const names = [...new Set(desks.flatMap((desk) => files.list(desk)))].sort();
  const config = readChain(deskSchema, chain('desk.yaml'));
  const labels = readLabels(names, chain);
  const templates = readTemplates(names, chain);
  const faults = [...config.faults, ...labels.faults];
  if (config.value !== undefined) faults.push(...checkProducts(config.value.value, config.value.locate, templates, names));
  if (config.value === undefined || labels.value === undefined || faults.length > 0) return failed(faults);
  const others = names.filter((name) => /^[^/]+\.yaml$/.test(name) && name !== 'desk.yaml' && name !== 'style.yaml');
  const styles = chain('style.yaml');
  const overlays = new Map(others.map((name) => [name, chain(name)]));
  const read = [...digests].map(([path, sha512]) => ({ path, sha512 })).sort((a, b) => (a.path < b.path ? -1 : 1));
  return done({ id, config: config.value.value, templates, labels: labels.value, styles, overlays, read });
}

/** The style files of a product, in the order in which they are laid over each other. */
export function styleChain(desk: Desk, product: string): readonly SourceFile[] {
  const overlay = desk.config.products[product]?.style;
  return overlay === undefined ? desk.styles : [...desk.styles, ...(desk.overlays.get(overlay) ?? [])];
}

/** From the desk down to the base set, then turned: the base set first. */
function findChain(files: TemplateFiles, id: string): Outcome<readonly string[]> {
  const chain: string[] = [];
  let at = { file: `${id}/desk.yaml`, line: 1, column: 1 };
  for (let next: string | undefined = id; next !== undefined; ) {
    const desk: string = next;
    if (!files.desks().includes(desk)) {
      const hint =
        didYouMean(desk, files.desks()) ??
        (files.desks().length === 0 ? 'the templates folder holds no desk' : `desks: ${files.desks().join(', ')}`);
      return failed([{ severity: 'error', code: 'unknown-desk', ...at, message: `no desk is called "${desk}"`, hint }]);
    }
    if (chain.includes(desk)) {
      return failed([
        {
          severity: 'error',
          code: 'circular-desk',
          ...at,
          path: 'extends',
          message: `the desk "${desk}" extends itself: ${[...chain, desk].join(' → ')}`,
        },
      ]);
    }
    chain.push(desk);
    const yaml = readYaml(files.read(desk, 'desk.yaml'));
    if (yaml.value === undefined) return failed(yaml.faults);
    const { data } = yaml.value;
    next =
      typeof data === 'object' && data !== null && 'extends' in data && typeof data.extends === 'string'
        ? data.extends
        : undefined;
    at = yaml.value.locate(['extends'], 'value') ?? at;
  }
  return done(chain.reverse());
}

function readTemplates(names: readonly string[], chain: Chain): Desk['templates'] {
  const templates = new Map<string, TemplateFile>();
  for (const name of names.filter((candidate) => candidate.endsWith('.hbs'))) {
    const nearest = chain(name).at(-1);
    if (nearest !== undefined) templates.set(name.slice(0, -'.hbs'.length), nearest);
  }
  return templates;
}

function readLabels(names: readonly string[], chain: Chain): Outcome<Desk['labels']> {
  const faults: Fault[] = [];
  const labels = new Map<string, Readonly<Record<string, string>>>();
  for (const name of names.filter((candidate) => candidate.startsWith('labels/'))) {
    const read = readChain(z.record(z.string(), z.string().min(1)), chain(name));
    faults.push(...read.faults);
    if (read.value !== undefined) labels.set(name.slice('labels/'.length, -'.yaml'.length), read.value.value);
  }
  if (faults.length > 0) return failed(faults);
  const all = new Set([...labels.values()].flatMap((one) => Object.keys(one)));
  for (const [lang, one] of labels) {
    const file = chain(`labels/${lang}.yaml`).at(-1)?.path ?? '';
    for (const key of all) {
      if (Object.hasOwn(one, key)) continue;
      faults.push({
        severity: 'error',
        code: 'missing-label',
        file,
        line: 1,
        column: 1,
        path: key,
        message: `the label "${key}" has no words in this language`,
      });
    }
  }
  return { value: labels, faults };
}

type Locate = (path: readonly PropertyKey[]) => { readonly file: string; readonly line: number; readonly column: number };

function checkProducts(
  config: DeskConfig,
  locate: Locate,
  templates: Desk['templates'],
  names: readonly string[],
): readonly Fault[] {
  return Object.entries(config.products).flatMap(([name, product]) => {
    const path = (key: string): readonly string[] => ['products', name, key];
    const missing = (key: string, code: string, message: string, known: readonly string[], wanted: string): Fault => {
      return {
        severity: 'error',
        code,
        ...locate(path(key)),
        path: path(key).join('/'),
        message,
        hint: didYouMean(wanted, known) ?? `there are: ${known.join(', ')}`,
      };
    };
    const faults: Fault[] = [];
    const whole = [...templates.keys()].filter((template) => !template.startsWith('parts/'));
    if (!whole.includes(product.template))
      faults.push(
        missing('template', 'unknown-template', `no template is called "${product.template}"`, whole, product.template),
      );
    if (product.style !== undefined && !names.includes(product.style)) {
      faults.push(
        missing(
          'style',
          'unknown-overlay',
          `the desk has no file "${product.style}"`,
          names.filter((file) => /^[^/]+\.yaml$/.test(file)),
          product.style,
        ),
      );
    }
    return faults;
  });
}
