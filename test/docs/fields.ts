/** The chapter of fields: the context's schema, read to its last leaf, with the sample's values and who uses what. */
import { z } from 'zod';
import { contextSchema, P } from '../../src/context/schema.js';
import { parseInline, plainText } from '../../src/markdown/markdown.js';
import type { Used } from '../../src/templating/uses.js';
import { code, cut, plain, table } from './tables.js';

export interface Field {
  /** `topics[].points[].text`; `[]` is each of a list. */
  readonly path: string;
  readonly type: string;
  readonly about: string;
}

/** What a paper uses; without a desk it is the base set's. */
export interface Use {
  readonly product: string;
  readonly desk: string | null;
  readonly used: Used;
}

/** Every field, in the order of the schema. */
export function fields(): readonly Field[] {
  return Object.entries(contextSchema.shape).flatMap(([key, schema]) => fieldsOf(key, schema));
}

function fieldsOf(path: string, schema: unknown): readonly Field[] {
  const inner = unwrapped(schema);
  const own = { path, type: typeOf(schema), about: aboutOf(schema) };
  if (inner instanceof z.ZodArray) return [own, ...below(`${path}[]`, unwrapped(inner.element))];
  return [own, ...below(path, inner)];
}

function below(path: string, schema: unknown): readonly Field[] {
  if (!(schema instanceof z.ZodObject) || schema.shape === P.shape) return [];
  return Object.entries(schema.shape).flatMap(([key, value]) => fieldsOf(`${path}.${key}`, value));
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ? schema.unwrap() : schema;
}

function typeOf(schema: unknown): string {
  if (schema instanceof z.ZodNullable) return `${typeOf(schema.unwrap())} or nothing`;
  if (schema instanceof z.ZodArray) {
    const item = schema.element;
    return item instanceof z.ZodObject && item.shape !== P.shape ? 'list of groups' : `list of ${typeOf(item)}s`;
  }
  if (schema instanceof z.ZodObject) return schema.shape === P.shape ? 'text' : 'group';
  if (schema instanceof z.ZodRecord) return 'words by name';
  if (schema instanceof z.ZodBoolean) return 'true/false';
  if (schema instanceof z.ZodEnum) return `bare value: ${schema.options.join(', ')}`;
  if (schema instanceof z.ZodNumber) return 'bare number';
  if (schema instanceof z.ZodString) return 'bare value';
  throw new Error('the schema of the context holds something that the page cannot name');
}

/** What the schema says of a field; a list or a field that may be empty is described by what is in it. */
function aboutOf(schema: unknown): string {
  const own = schema instanceof z.ZodType ? (schema.description ?? '') : '';
  if (own !== '' && own !== 'P') return own;
  return schema instanceof z.ZodNullable ? aboutOf(schema.unwrap()) : '';
}

/** One table for each key of the context. @param contexts  those of the sample's papers, the first one asked first */
export function fieldsChapter(contexts: readonly unknown[], uses: readonly Use[]): string {
  const all = fields();
  return Object.keys(contextSchema.shape)
    .map((key) => {
      const rows = all
        .filter(({ path }) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`))
        .map(({ path, type, about }) => [
          code(path),
          type,
          plain(about),
          type.startsWith('group') ? '' : sample(path, contexts),
          papersOf(path, uses),
        ]);
      return `### \`${key}\`\n\n${table(['field', 'type', 'what it is', 'in the sample', 'papers'], rows)}`;
    })
    .join('\n\n');
}

const LONGEST = 70;

function sample(path: string, contexts: readonly unknown[]): string {
  for (const context of contexts) {
    const found = valuesAt(context, path.split('.')).find((value) => value !== null && shown(value) !== '');
    if (found !== undefined) return shown(found);
  }
  return '*nothing*';
}

/** All values at a path, through all items of its lists. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const next: unknown = new Map(Object.entries(value)).get(step.replace('[]', ''));
  const items: readonly unknown[] = step.endsWith('[]') && Array.isArray(next) ? next : [next];
  return items.flatMap((item) => valuesAt(item, rest));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : `${value.length} of them`;
  if (typeof value !== 'object' || value === null) return code(String(value));
  const text = P.safeParse(value).data?.text;
  return text === undefined ? '' : plain(cut(plainText(parseInline(text).value), LONGEST));
}

/**
 * Papers in which a field is named, or is printed with all that it belongs to, as a picture is. A desk is named where its
 * paper uses what the base set's does not.
 */
export function papersOf(path: string, uses: readonly Use[]): string {
  const using = uses.filter(({ used }) => isUsed(path, used));
  const base = using.flatMap(({ product, desk }) => (desk === null ? [product] : []));
  const others = using.flatMap(({ product, desk }) => (desk === null || base.includes(product) ? [] : [`${product} of ${desk}`]));
  const all = uses.filter(({ desk }) => desk === null).length;
  const names = [...(base.length === all ? ['all'] : base), ...others];
  return names.length === 0 ? 'none' : names.join(', ');
}

function isUsed(path: string, { named, paths }: Used): boolean {
  const inside = [...named].some((each) => each === path || each.startsWith(`${path}.`) || each.startsWith(`${path}[`));
  return inside || [...paths].some((each) => path.startsWith(`${each}.`));
}
