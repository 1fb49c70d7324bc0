/** What stands at a path of the context: a view of its schema in the words of a template. */
import { z } from 'zod';
import { contextSchema, P } from '../context/schema.js';

export type Shape = (
  | { readonly kind: 'printable' }
  | { readonly kind: 'object'; readonly keys: ReadonlyMap<string, Shape> }
  | { readonly kind: 'list'; readonly item: Shape }
  /** `values`: all that it can be, where the schema says so. */
  | { readonly kind: 'text'; readonly values: readonly string[] | null }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
) & {
  /** There is none in some records. */
  readonly nullable?: true;
};

/** The whole context, with the labels that a desk has. */
export function contextShape(labels: Iterable<string>): Shape {
  const shape = shapeOf(contextSchema);
  if (shape.kind !== 'object') throw new Error('the context is an object');
  const words: Shape = { kind: 'object', keys: new Map([...labels].map((label) => [label, { kind: 'text', values: null }])) };
  return { kind: 'object', keys: new Map([...shape.keys, ['labels', words]]) };
}

function shapeOf(schema: unknown): Shape {
  if (schema instanceof z.ZodNullable) return { ...shapeOf(schema.unwrap()), nullable: true };
  if (schema instanceof z.ZodObject) {
    if (schema.shape === P.shape) return { kind: 'printable' };
    return { kind: 'object', keys: new Map(Object.entries(schema.shape).map(([key, value]) => [key, shapeOf(value)])) };
  }
  if (schema instanceof z.ZodArray) return { kind: 'list', item: shapeOf(schema.element) };
  if (schema instanceof z.ZodEnum) return { kind: 'text', values: schema.options.map(String) };
  if (schema instanceof z.ZodString) return { kind: 'text', values: null };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' };
  if (schema instanceof z.ZodRecord) return { kind: 'object', keys: new Map() };
  throw new Error('the context schema holds something that a template cannot name');
}

/** True of a photograph: a file with what is said about it. */
export function isPhoto(shape: Shape): boolean {
  if (shape.kind !== 'object' || shape.keys.get('file')?.kind !== 'text') return false;
  return ['caption', 'alt', 'credit'].every((key) => shape.keys.get(key)?.kind === 'printable');
}

/** What a shape is called in a fault. */
export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'printable':
      return 'text with an origin';
    case 'object':
      return 'a group of fields';
    case 'list':
      return 'a list';
    case 'text':
      return 'a bare value';
    case 'number':
      return 'a number';
    case 'flag':
      return 'true or false';
    default:
      return shape satisfies never;
  }
}
