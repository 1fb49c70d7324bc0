/** JSON Schema of a desk's YAML files, for editors: completes and checks them while they are written. */
import { z } from 'zod';
import { styleSchema } from './schema.js';

/** A file of JSON Schema. */
export interface JsonSchemaFile {
  /** `style`: the file is `style.schema.json`. */
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Of `style.yaml`, `style.<language>.yaml` and overlays such as `public.yaml`. */
export function styleJsonSchema(): JsonSchemaFile {
  return overlaySchema('style', styleSchema);
}

/**
 * The schema of one file of a chain of desks. It holds only what differs from the desk below, so no key of a mapping is
 * required in it; lists replace those below whole, and what stands in them is complete.
 *
 * @param schema  of all files of the chain together
 */
export function overlaySchema(name: string, schema: z.ZodType): JsonSchemaFile {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return { name, json: { title: `Chancery ${name}`, ...relaxed(json) } };
}

function relaxed(node: object): Readonly<Record<string, unknown>> {
  const kept = Object.entries(node).filter(([key, value]) => !(key === 'required' && Array.isArray(value)));
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'items' ? value : relaxedValue(value)]));
}

function relaxedValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? relaxed(value) : value;
}
