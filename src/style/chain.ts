/** A chain of YAML files, base first, merged key by key and checked as one by a schema. */
import { z } from 'zod';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { inFileOrder } from '../faults/order.js';
import { type KeyPath, readYaml, type SourceFile, type YamlFile } from './yaml.js';

/** What a chain says, and which file says it. */
export interface Chain<T> {
  readonly value: T;
  /** What each file says by itself, in the order of the chain. */
  readonly files: readonly YamlFile[];
  /** The place of a key or value in the last file of the chain that has it, or of the nearest mapping above it. */
  readonly locate: (path: KeyPath, part?: 'key' | 'value') => Position;
}

/**
 * Reads a chain of files. A later file holds only what differs: mappings are merged key by key, lists and scalars
 * replaced whole. Faults of all files and of the merged whole are collected, in order of file and line.
 */
export function readChain<Schema extends z.ZodType>(
  schema: Schema,
  sources: readonly SourceFile[],
): Outcome<Chain<z.output<Schema>>> {
  const read = sources.map(readYaml);
  const broken = read.flatMap((outcome) => outcome.faults);
  if (broken.length > 0) return failed(broken);
  const files = read.flatMap((outcome) => outcome.value ?? []);
  const locate = locator(files);
  const merged = files.reduce<unknown>((base, file) => merge(base, file.data), {});
  const parsed = schema.safeParse(merged);
  if (parsed.success) return done({ value: parsed.data, files, locate });
  const faults = parsed.error.issues.flatMap((issue) => describe(issue, merged, schema, locate));
  return failed(inFileOrder(faults));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merge(base: unknown, over: unknown): unknown {
  if (!isMapping(base) || !isMapping(over)) return over;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  const pairs = [...keys].map((key) => [key, Object.hasOwn(over, key) ? merge(ownOf(base, key), over[key]) : base[key]] as const);
  return Object.fromEntries(pairs);
}

/** A key such as `constructor` is no key of a mapping that does not hold it. */
function ownOf(mapping: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function locator(files: readonly YamlFile[]): Chain<unknown>['locate'] {
  return (path, part = 'value') => {
    for (let length = path.length; length >= 0; length--) {
      const step = path.slice(0, length);
      for (const file of files.toReversed()) {
        const place = file.locate(step, length === path.length ? part : 'key');
        if (place !== undefined) return place;
      }
    }
    return { file: files.at(-1)?.path ?? '', line: 1, column: 1 };
  };
}

function describe(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType, locate: Chain<unknown>['locate']): readonly Fault[] {
  const path = issue.path.map(String).join('/');
  const fault = (code: string, message: string, hint?: string): Fault => ({
    severity: 'error',
    code,
    ...locate(issue.path),
    ...(path === '' ? {} : { path }),
    message,
    ...(hint === undefined ? {} : { hint }),
  });
  const key = String(issue.path.at(-1) ?? 'this file');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownKey(name, issue.path, schema, locate));
    case 'invalid_type':
      if (valueAt(data, issue.path) === undefined) return [fault('missing-field', `"${key}" is missing`)];
      return [
        fault('wrong-type', `"${key}" wants ${kindWord(issue.expected)}`, typeHint(issue, valueAt(data, issue.path), schema)),
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (valueAt(data, issue.path) === undefined)
        return [fault('missing-field', `"${key}" is missing`, `one of ${allowed.join(', ')}`)];
      return [
        fault(
          'not-allowed',
          `"${String(valueAt(data, issue.path))}" is not allowed for "${key}"`,
          `one of ${allowed.join(', ')}`,
        ),
      ];
    }
    case 'too_small':
      return [fault('out-of-range', `"${key}" is too small: ${String(issue.minimum)} at least`)];
    case 'too_big':
      return [fault('out-of-range', `"${key}" is too large: ${String(issue.maximum)} at most`)];
    default:
      return [fault('bad-format', `"${key}" ${issue.message}`)];
  }
}

/** What was probably meant by a value of the wrong kind. */
function typeHint({ expected, path }: z.core.$ZodIssueInvalidType, value: unknown, schema: z.ZodType): string | undefined {
  if (value === null) return 'nothing is written here; a value that begins with # stands in quotes';
  if (typeof value === 'string' && BY_LANGUAGE.test(descriptionAt(schema, path) ?? '')) return `write {en: ${value}}`;
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return `put it in quotes: "${value}"`;
  return undefined;
}

/** How schemas describe a text that is written once for each language. */
const BY_LANGUAGE = /\bby language\b/i;

function descriptionAt(schema: unknown, path: KeyPath): string | undefined {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodType ? found.description : undefined;
}

function unknownKey(name: string, at: KeyPath, schema: z.ZodType, locate: Chain<unknown>['locate']): Fault {
  const path = [...at, name];
  const known = keysAt(schema, at);
  return {
    severity: 'error',
    code: 'unknown-key',
    ...locate(path, 'key'),
    path: path.map(String).join('/'),
    message: `no key is called "${name}" here`,
    hint: didYouMean(name, known) ?? `known here: ${known.join(', ')}`,
  };
}

interface Shaped {
  readonly _zod: { readonly def: Record<string, unknown> };
}

function isShaped(value: unknown): value is Shaped {
  return isMapping(value) && isMapping(value._zod) && isMapping(value._zod.def);
}

/** The schema at a path; looks through optional, default and record. */
function schemaAt(schema: unknown, path: KeyPath): unknown {
  if (!isShaped(schema)) return undefined;
  const def = schema._zod.def;
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (def.innerType !== undefined) return schemaAt(def.innerType, path);
  if (isMapping(def.shape)) return schemaAt(ownOf(def.shape, String(step)), rest);
  return schemaAt(def.valueType ?? def.element, rest);
}

/** Keys that the schema knows at a path. */
function keysAt(schema: unknown, path: KeyPath): readonly string[] {
  let found = schemaAt(schema, path);
  while (isShaped(found) && found._zod.def.innerType !== undefined) found = found._zod.def.innerType;
  return isShaped(found) && isMapping(found._zod.def.shape) ? Object.keys(found._zod.def.shape) : [];
}

function valueAt(data: unknown, path: KeyPath): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isMapping(value) && Object.hasOwn(value, String(step))) value = value[String(step)];
    else return undefined;
  }
  return value;
}

function kindWord(expected: string): string {
  switch (expected) {
    case 'number':
    case 'int':
      return 'a number';
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'record':
    case 'object':
      return 'a mapping of keys';
    default:
      return `a value of kind ${expected}`;
  }
}
