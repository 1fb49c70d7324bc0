/** A chain of YAML files, base first, merged key by key and checked as one by a schema. */
import type { z } from 'zod';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import { inFileOrder } from '../faults/order.js';
import { type KeyPath, readYaml, type SourceFile, type YamlFile } from './yaml.js';

/** What a chain says, and which file says it. */
export interface Chain<T> {
  readonly value: T;
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
  if (parsed.success) return done({ value: parsed.data, locate });
  const faults = parsed.error.issues.flatMap((issue) => describe(issue, merged, schema, locate));
  return failed(inFileOrder(faults));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merge(base: unknown, over: unknown): unknown {
  if (!isMapping(base) || !isMapping(over)) return over;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  const pairs = [...keys].map((key) => [key, Object.hasOwn(over, key) ? merge(base[key], over[key]) : base[key]] as const);
  return Object.fromEntries(pairs);
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
      return [fault('wrong-type', `"${key}" wants ${kindWord(issue.expected)}`)];
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

/** Keys that the schema knows at a path; looks through optional, default and record. */
function keysAt(schema: unknown, path: KeyPath): readonly string[] {
  if (!isShaped(schema)) return [];
  const def = schema._zod.def;
  if (def.innerType !== undefined) return keysAt(def.innerType, path);
  const [step, ...rest] = path;
  if (isMapping(def.shape)) return step === undefined ? Object.keys(def.shape) : keysAt(def.shape[String(step)], rest);
  return step === undefined ? [] : keysAt(def.valueType ?? def.element, rest);
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
