/** A record with one of its nodes withheld, or gone. */
import type { World } from '../../src/facts/world.js';
import { formOf, isOptional, type Schema } from '../../src/records/form.js';
import { isMapping } from '../../src/records/path.js';
import { contextOf, type Wish } from '../context/given.js';

export type Path = readonly (string | number)[];

/** Every node that a record could be without: items of lists, optional fields that are written. */
export function* removable(schema: Schema, value: unknown, path: Path = []): Generator<Path> {
  const form = formOf(schema);
  if (form.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (isMapping(item)) yield [...path, index];
      yield* removable(form.item, item, [...path, index]);
    }
  }
  if (form.kind === 'mapping' && isMapping(value)) {
    for (const [key, field] of Object.entries(form.shape)) {
      const child = value[key];
      if (isMapping(child) && 'info' in child && isOptional(field)) yield [...path, key];
      if (child !== undefined) yield* removable(field, child, [...path, key]);
    }
  }
}

/** The record with what stands at a path changed; undefined takes it out. */
export function changed(value: unknown, [step, ...rest]: Path, change: (node: unknown) => unknown): unknown {
  const at = (child: unknown): unknown => (rest.length === 0 ? change(child) : changed(child, rest, change));
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => (index === step ? (at(item) ?? []) : [item]));
  if (!isMapping(value) || step === undefined) return value;
  const { [String(step)]: child, ...others } = value;
  const remains = at(child);
  return remains === undefined ? others : { ...others, [String(step)]: remains };
}

/** Withholds a node from every paper. */
export const secret = (node: unknown): unknown =>
  isMapping(node) && isMapping(node.info) ? { ...node, info: { ...node.info, level: 'secret' } } : node;

/** What a public paper could print. Paths name indices, and no public file carries paths. */
export function printed(seen: World, wish: Wish = {}): string {
  return (
    JSON.stringify(contextOf(seen, { ...wish, ceiling: 'public' }), (key, value: unknown) =>
      key === 'from' ? undefined : value,
    ) ?? 'no paper'
  );
}
