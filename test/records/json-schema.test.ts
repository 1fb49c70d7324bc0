import { expect, test } from '@jest/globals';
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
  expect(description).toBe('Title of the meeting.');
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
