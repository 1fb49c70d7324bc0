/** Sections that a product may not lose: what the template must print something of. */
import { contextSchema } from '../context/schema.js';
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { type Desk, productOf } from './desk.js';
import { keyOf, type Used } from './uses.js';

/**
 * Fault `lost-section`: at the beginning of the desk's own part of that name, else of the template, else of the first part
 * of the desk's own that the template calls. Fault `unknown-section`: for what no context has, in desk.yaml.
 */
export function lostSections(desk: Desk, product: string, used: Used): readonly Fault[] {
  const printed = new Set([...used.paths].map(keyOf));
  const sections = productOf(desk, product)?.mandatory ?? [];
  return sections.flatMap((section, index): readonly Fault[] => {
    if (!Object.hasOwn(contextSchema.shape, section)) return [unknownSection(desk, product, section, index)];
    return printed.has(section) ? [] : [lost(desk, product, section, used)];
  });
}

function unknownSection(desk: Desk, product: string, section: string, index: number): Fault {
  const path = ['products', product, 'mandatory', index];
  const known = Object.keys(contextSchema.shape);
  const hint = didYouMean(section, known) ?? `known: ${known.join(', ')}`;
  const message = `no section of a paper is called "${section}"`;
  return { severity: 'error', code: 'unknown-section', ...desk.locate(path), path: path.join('/'), message, hint };
}

function lost(desk: Desk, product: string, section: string, used: Used): Fault {
  const template = desk.templates.get(productOf(desk, product)?.template ?? '');
  const folder = desk.locate([], 'key').file.replace(/\/[^/]*$/, '');
  const own = [template, ...[...used.parts].map((name) => desk.templates.get(name))].filter(
    (file) => file?.path.startsWith(`${folder}/`) === true,
  );
  const named = own.find((file) => file?.path.endsWith(`/${section}.hbs`) === true);
  const file = (named ?? own[0] ?? template)?.path ?? '';
  const set = desk.locate(['products', product, 'mandatory']);
  const message = `the ${product} prints nothing of "${section}", which it may not lose`;
  const hint = `print it: {{> parts/${section}}}; ${set.file}:${set.line}:${set.column} says that it is mandatory`;
  return { severity: 'error', code: 'lost-section', file, line: 1, column: 1, message, hint };
}
