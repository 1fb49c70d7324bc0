/** An editor completes and checks a desk's files as they are typed: it needs a line in each file and the schema that the line names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { jsonSchemas } from '../../src/cli/json-schemas.js';
import { ROOT } from '../sample.js';

const OURS = ['style', 'desk', 'labels'];
const schemas = jsonSchemas().filter(({ name }) => OURS.includes(name));
const style = JSON.parse(JSON.stringify(schemas[0]?.json));

test.each(schemas.map(({ name, json }) => [name, json] as const))(
  'schemas/%s.schema.json is what `npx chancery schema` writes today',
  (name, json) => {
    expect(JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8'))).toEqual(json);
  },
);

const files = readdirSync(join(ROOT, 'templates'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

test.each(files)('templates/%s begins with the line for the editor', (name) => {
  const file = join(ROOT, 'templates', name);
  const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(existsSync(resolve(dirname(file), schema))).toBe(true);
  const kind = name.includes('labels') ? 'labels' : name.endsWith('desk.yaml') ? 'desk' : 'style';
  expect(schema).toMatch(new RegExp(`/${kind}\\.schema\\.json$`));
});

describe('the editor', () => {
  test('asks nothing of a file that says one thing, and refuses keys that do not exist', () => {
    const rule = style.properties.styles.additionalProperties;
    expect([style.required, rule.required, rule.properties.marker.required]).toEqual([undefined, undefined, undefined]);
    expect([style.additionalProperties, rule.additionalProperties]).toEqual([false, false]);
  });

  test('asks for the whole of what replaces a list of the base set', () => {
    expect(style.properties.fonts.additionalProperties.properties.chain.items.required).toEqual(['regular']);
  });

  test('knows values and limits, and says units', () => {
    const { size, align } = style.properties.styles.additionalProperties.properties;
    expect(size).toMatchObject({ minimum: 4, maximum: 96, description: 'Size of type, points.' });
    expect(align.enum).toEqual(['left', 'right', 'center', 'justify']);
    expect(style.properties.colors.additionalProperties.pattern).toBe('^#[0-9a-f]{6}$');
  });

  test.each(schemas.map(({ name, json }) => [name, json] as const))('says of every key what it is for (%s)', (_, json) => {
    const described = [...properties(json)];
    expect(described.filter(([, description]) => !/ .*[./]$/.test(description ?? '')).map(([path]) => path)).toEqual([]);
  });
});

/** Every property of a JSON Schema with its description, whatever stands around it. */
function* properties(schema: unknown, path = ''): Generator<readonly [path: string, description: string | undefined]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const [name, property] of Object.entries(value))
        yield [`${path}/${name}`, z.object({ description: z.string().optional() }).parse(property).description] as const;
    yield* properties(value, `${path}/${key}`);
  }
}
