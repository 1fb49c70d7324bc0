/** An editor completes and checks records as they are typed: it needs a line in each file and the schema that the line names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { recordJsonSchemas } from '../../src/records/json-schema.js';
import { ROOT } from '../sample.js';

const files = readdirSync(join(ROOT, 'data'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

test.each(files)('data/%s begins with the line for the editor', (name) => {
  const file = join(ROOT, 'data', name);
  const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(schema).toBeDefined();
  expect(existsSync(resolve(dirname(file), schema ?? ''))).toBe(true);
});

test.each(recordJsonSchemas().map(({ name, json }) => [name, json] as const))(
  'schemas/%s.schema.json is what `npx chancery schema` writes today',
  (name, json) => {
    expect(JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8'))).toEqual(json);
  },
);
