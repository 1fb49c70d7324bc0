import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { recordJsonSchemas } from '../../src/records/json-schema.js';

const schemaOf = (name: string) => JSON.parse(JSON.stringify(recordJsonSchemas().find((file) => file.name === name)?.json));

test('each kind of file in data/ has a schema for the editor', () => {
  expect(recordJsonSchemas().map(({ name }) => name)).toEqual([
    'country',
    'organization',
    'person',
    'relation',
    'meeting',
    'ministry',
    'sources',
    'verbs',
  ]);
});

test('the editor knows required fields, values and what fields are for, and refuses other keys', () => {
  const meeting = schemaOf('meeting');
  expect(meeting.required).toEqual(['language', 'number', 'title', 'form', 'status', 'start', 'venue', 'own', 'counterparts']);
  expect(meeting.additionalProperties).toBe(false);
  expect(meeting.properties.status.enum).toContain('held');
  expect(meeting.properties.prepared.description).toMatch(/today of papers before the meeting/);
});

test('a text is a string or a map by language, with its purpose', () => {
  const { description, anyOf } = schemaOf('meeting').properties.title;
  expect(description).toMatch(/^Title of the meeting/);
  expect(anyOf.map((option: { type: string }) => option.type)).toEqual(['string', 'object']);
  expect(anyOf[1].properties.access.enum).toEqual(['public', 'internal', 'restricted', 'secret']);
  expect(anyOf[1].additionalProperties.type).toBe('string');
  const names = new RegExp(anyOf[1].propertyNames.pattern);
  expect(['en', 'es-MX', 'access', 'acess', 'English'].filter((key) => names.test(key))).toEqual(['en', 'es-MX', 'access']);
  expect(new RegExp(schemaOf('person').properties.names.propertyNames.pattern).test('spanish')).toBe(false);
});

test('a date may be written as a bare year', () => {
  expect(
    schemaOf('person').properties.tenures.items.properties.from.anyOf.map((option: { type: string }) => option.type),
  ).toEqual(['string', 'integer']);
});

describe('an editor says of every field', () => {
  test.each(recordJsonSchemas().map(({ name, json }) => [name, json] as const))(
    'what to write there, and what the paper does with it (%s)',
    (_, json) => {
      const described = [...properties(json)];
      expect(described.filter(([, description]) => description === undefined).map(([path]) => path)).toEqual([]);
      // "Mexico" alone is an example, and says nothing
      expect(described.filter(([, description]) => !/ .*[./]$/.test(description ?? '')).map(([path]) => path)).toEqual([]);
    },
  );
});

/** Every property of a JSON Schema with its description, whatever stands around it. */
function* properties(schema: unknown, path = ''): Generator<readonly [path: string, description: string | undefined]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    const below = `${path}/${key}`;
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const [name, property] of Object.entries(value))
        yield [`${path}/${name}`, z.object({ description: z.string().optional() }).parse(property).description] as const;
    yield* properties(value, below);
  }
}
