/** No template may rest on what a record need not have. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { type Context, contextSchema } from '../../src/context/schema.js';
import { consistent, held, printed } from './held.js';

/** There is no paper without the other side; who cleared nothing is not in the list. */
const NEVER = /^(counterparts|clearance\/\d+\/entries)$/;

type Gap = readonly (string | number)[];

/** Paths of all that may be missing: what may be null and is not, lists that hold something. */
function gapsOf(schema: unknown, value: unknown, path: Gap = []): readonly Gap[] {
  if (value === null || value === undefined) return [];
  if (schema instanceof z.ZodNullable) return [path, ...gapsOf(schema.unwrap(), value, path)];
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const inside = value.flatMap((item, index) => gapsOf(schema.element, item, [...path, index]));
    return value.length === 0 ? [] : [path, ...inside];
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object') return [];
  const fields = new Map(Object.entries(value));
  // A printable is all there or not at all.
  if (fields.has('cites')) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) =>
    gapsOf(field, fields.get(key), [...path, key]).filter((gap) => !NEVER.test(gap.join('/'))),
  );
}

/** The value with nothing at a path. */
function without(value: unknown, [step, ...rest]: Gap): unknown {
  if (step === undefined) return Array.isArray(value) ? [] : null;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? without(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? without(item, rest) : item]));
}

function gapped(whole: Context, gaps: readonly Gap[]): Context {
  return consistent(contextSchema.parse(gaps.reduce<unknown>((value, gap) => without(value, gap), whole)));
}

describe.each(['brief', 'readout', 'readout-short', 'memcon'])('the %s', (product) => {
  const whole = held(product);
  const gaps = gapsOf(contextSchema, whole);

  test('is made whatever one thing is missing in its record', () => {
    expect(gaps.length).toBeGreaterThan(50);
    for (const gap of gaps) expect(printed(gapped(whole, [gap])).blocks.length).toBeGreaterThan(0);
  });

  test('is made whatever things are missing together', () => {
    fc.assert(
      fc.property(fc.subarray([...gaps]), (some) => {
        expect(printed(gapped(whole, some)).blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
