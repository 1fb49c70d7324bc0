/** What zod found wrong in a record, in the officer's words and each thing once. */
import type { z } from 'zod';
import { didYouMean, nearest } from '../faults/nearest.js';
import type { RecordCode } from './codes.js';
import type { Finding } from './finding.js';
import { below, formOf, isOptional, purposeOf, type Schema } from './form.js';
import { isMapping, type Path, valueAt, written } from './path.js';
import { notAllowed, outOfRange, wrongType } from './wording.js';

type Issue = z.core.$ZodIssue;

/**
 * Turns the issues of one record into findings.
 *
 * A key that is a misspelt required key is one finding: the field that is missing for it is not reported again.
 *
 * @param root the record as plain data, before zod
 */
export function findingsOf(schema: Schema, root: unknown, issues: readonly Issue[]): readonly Finding[] {
  const flat = issues.flatMap((issue) => unwrapped(issue, root));
  const findings: Finding[] = [];
  const explained = new Set<string>();
  for (const issue of flat) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys) findings.push(unknownKey(schema, root, [...pathOf(issue)], key, explained));
  }
  for (const issue of flat) {
    if (issue.code === 'unrecognized_keys') continue;
    const finding = findingOf(schema, root, issue);
    if (finding.code !== 'missing-field' || !explained.has(written(finding.path))) findings.push(finding);
  }
  return onePerPlace(findings);
}

/** The issues of the option that was meant: the one whose kind of value (text, mapping) stands there. */
function unwrapped(issue: Issue, root: unknown): readonly Issue[] {
  if (issue.code !== 'invalid_union' || valueAt(root, pathOf(issue)) === undefined) return [issue];
  const meant = issue.errors.find(
    (errors) =>
      !errors.some((error) => error.path.length === 0 && (error.code === 'invalid_type' || error.code === 'invalid_value')),
  );
  if (meant === undefined) return [issue];
  return meant.flatMap((error) => unwrapped({ ...error, path: [...issue.path, ...error.path] }, root));
}

function unknownKey(schema: Schema, root: unknown, path: Path, key: string, explained: Set<string>): Finding {
  const at = schemaAt(schema, path);
  const form = at === undefined ? undefined : formOf(at);
  const shape = form?.kind === 'mapping' ? form.shape : {};
  const there = valueAt(root, path);
  const absent = Object.keys(shape).filter((name) => !(isMapping(there) && Object.hasOwn(there, name)));
  const [meant] = nearest(key, absent);
  const field = meant === undefined ? undefined : shape[meant];
  const required = meant !== undefined && field !== undefined && !isOptional(field);
  if (required) explained.add(written([...path, meant]));
  const guess = didYouMean(key, absent);
  const hint =
    guess === undefined ? otherwise(key, Object.keys(shape)) : required ? `${guess} (which must be written here)` : guess;
  return { code: 'unknown-key', path: [...path, key], at: 'key', message: `"${key}" is not a key that can stand here`, hint };
}

/** Where no absent key is near: one that is there already, else all that the place knows when they are few. */
function otherwise(key: string, known: readonly string[]): string | undefined {
  const [there] = nearest(key, known);
  if (there !== undefined) return `"${there}" is written here already`;
  return known.length === 0 || known.length > 12 ? undefined : `known here: ${known.join(', ')}`;
}

function findingOf(schema: Schema, root: unknown, issue: Exclude<Issue, z.core.$ZodIssueUnrecognizedKeys>): Finding {
  const path = pathOf(issue);
  const value = valueAt(root, path);
  const field = schemaAt(schema, path);
  if (value === undefined && path.length > 0 && issue.code !== 'invalid_key') return missing(path, field);
  if (path.length === 0 && value === null) return { code: 'wrong-type', path, message: 'this file is empty' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', path, ...wrongType([issue.expected], value, firstKeyOf(field)) };
    case 'invalid_union':
      return { code: 'wrong-type', path, ...wrongType(expectedOf(issue, field), value) };
    case 'invalid_value':
      return { code: 'not-allowed', path, ...notAllowed(issue.values.map(String), value) };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'empty-field', path, message: 'nothing is written here', hint: purpose(field) }
        : { code: 'out-of-range', path, ...outOfRange('least', issue.minimum) };
    case 'too_big':
      return { code: 'out-of-range', path, ...outOfRange('most', issue.maximum) };
    case 'invalid_format':
      return {
        code: 'bad-format',
        path,
        message: `"${value}" ${issue.format === 'url' ? 'is no web address: https://...' : issue.message}`,
      };
    case 'invalid_key':
      return ofKey(path, issue.issues[0]);
    case 'custom':
      return { code: codeOf(issue), path, message: typeof value === 'string' ? `"${value}" ${issue.message}` : issue.message };
    case 'not_multiple_of':
    case 'invalid_element':
      return { code: 'bad-format', path, message: issue.message };
    default:
      return issue satisfies never;
  }
}

/** Points at the mapping that lacks the field. */
function missing(path: Path, field: Schema | undefined): Finding {
  return { code: 'missing-field', path, message: `"${path.at(-1)}" is missing here`, hint: purpose(field) };
}

function ofKey(path: Path, issue: Issue | undefined): Finding {
  return {
    code: issue?.code === 'custom' ? codeOf(issue) : 'bad-format',
    path,
    at: 'key',
    message: `"${path.at(-1)}" ${issue?.message ?? 'cannot be a key here'}`,
  };
}

/** The code that the field's own rule names. */
function codeOf(issue: z.core.$ZodIssueCustom): RecordCode {
  const named = issue.params?.fault;
  return OWN_CODES.find((code) => code === named) ?? 'bad-format';
}

const OWN_CODES = ['bad-date', 'bad-language', 'bad-character', 'empty-field'] as const satisfies readonly RecordCode[];

function expectedOf(issue: z.core.$ZodIssueInvalidUnion, field: Schema | undefined): readonly string[] {
  if (field !== undefined && formOf(field).kind === 'words') return ['string'];
  return issue.errors.flat().flatMap((error) => (error.code === 'invalid_type' ? [error.expected] : []));
}

/** The key with which an officer would begin the mapping that is wanted: its first that must be written. */
function firstKeyOf(field: Schema | undefined): string | undefined {
  const form = field === undefined ? undefined : formOf(field);
  if (form?.kind !== 'mapping') return undefined;
  return Object.entries(form.shape).find(([, each]) => !isOptional(each))?.[0];
}

function schemaAt(schema: Schema, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>((at, step) => (at === undefined ? undefined : below(at, step)), schema);
}

function purpose(field: Schema | undefined): string | undefined {
  return field === undefined ? undefined : purposeOf(field);
}

function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** A value that breaks two rules at once is reported for the first. */
function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.at ?? 'value'} ${written(finding.path)}`;
    if (!places.has(place)) places.set(place, finding);
  }
  return [...places.values()];
}
