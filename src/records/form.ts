/** What a record schema says of a place, as the walkers over records need it: the schema stays the only list of fields. */
import { z } from 'zod';
import { type FieldRole, fields } from './fields.js';

export type Schema = z.core.$ZodType;

export type Form =
  | { readonly kind: 'words'; readonly role: 'text' | 'prose' | 'plain' }
  | { readonly kind: 'ref'; readonly to: Extract<FieldRole, { role: 'ref' }>['to'] }
  /** Fixed keys. */
  | { readonly kind: 'mapping'; readonly shape: Readonly<Record<string, Schema>> }
  /** Keys of the officer's choice: ids, languages. */
  | { readonly kind: 'table'; readonly item: Schema }
  | { readonly kind: 'list'; readonly item: Schema }
  | { readonly kind: 'choice'; readonly options: readonly Schema[] }
  | { readonly kind: 'scalar' };

/** The form of a schema, without what only says that it may be absent or has a default. */
export function formOf(schema: Schema): Form {
  const field = fields.get(schema);
  if (field !== undefined) return field.role === 'ref' ? { kind: 'ref', to: field.to } : { kind: 'words', role: field.role };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return formOf(schema.def.innerType);
  if (schema instanceof z.ZodObject) return { kind: 'mapping', shape: schema.def.shape };
  if (schema instanceof z.ZodRecord) return { kind: 'table', item: schema.def.valueType };
  if (schema instanceof z.ZodArray) return { kind: 'list', item: schema.def.element };
  if (schema instanceof z.ZodUnion) return { kind: 'choice', options: schema.def.options };
  return { kind: 'scalar' };
}

/** The option of a choice that a value is; none where it is none of them. */
export function optionFor(options: readonly Schema[], value: unknown): Schema | undefined {
  return options.find((option) => z.safeParse(option, value).success);
}

/** The schema of what stands below one step of a path; none where the schema knows no such step. */
export function below(schema: Schema, step: string | number): Schema | undefined {
  const form = formOf(schema);
  switch (form.kind) {
    case 'mapping':
      return Object.hasOwn(form.shape, step) ? form.shape[step] : undefined;
    case 'table':
    case 'list':
      return form.item;
    case 'words':
    case 'ref':
    case 'choice':
    case 'scalar':
      return undefined;
    default:
      return form satisfies never;
  }
}

/** True where the field may be left out, because it is optional or has a default. */
export function isOptional(schema: Schema): boolean {
  return schema._zod.optin !== undefined;
}

/** The sentence that says what a field is for. */
export function purposeOf(schema: Schema): string | undefined {
  const said = z.globalRegistry.get(schema)?.description;
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return said ?? (wrapped ? purposeOf(schema.def.innerType) : undefined);
}
