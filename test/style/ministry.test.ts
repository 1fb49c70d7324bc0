import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadStyle } from '../../src/style/load.js';

const path = 'templates/ministry/style.yaml';
const { value: house, faults } = loadStyle([{ path, source: readFileSync(path, 'utf8') }]);

describe('the house style of the base set', () => {
  test('has no fault', () => {
    expect(faults).toEqual([]);
  });

  test('names only fonts that are installed', () => {
    const files = Object.values(house?.fonts ?? {}).flatMap((role) => role.chain.flatMap((face) => Object.values(face)));
    expect(files.filter((file) => !existsSync(`node_modules/${file}`))).toEqual([]);
    expect(files.length).toBe(16);
  });

  test('sets a point to make larger than the body, and a note smaller', () => {
    const size = (name: string) => house?.styles[name]?.full.size;
    expect([size('Talking Point'), size('Body'), size('Note Text')]).toEqual([11.6, 10.6, 8.4]);
  });

  test.each([
    'Heading 1',
    'Heading 2',
    'Heading 3',
    'Heading 4',
    'Body',
    'Group',
    'Bulleted List',
    'Numbered List',
    'Panel',
    'Panel Label',
    'Panel Text',
    'Table',
    'Table Head',
    'Table Text',
    'Caption',
    'Figure',
    'Contents',
    'Note Text',
    'Note Mark',
    'Link',
    'Aside',
    'Marking',
    'Header',
    'Footer',
    'Flag',
    'Watermark',
  ])('knows %s, which the writers ask for', (name) => {
    expect(house?.styles[name]?.name).toBe(name);
  });
});
