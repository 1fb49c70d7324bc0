import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openTemplates } from '../../src/templating/folder.js';

test('a folder of desks is read with whatever line ends and marks an editor wrote, and nothing else in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desks-'));
  try {
    mkdirSync(join(folder, 'asia/parts'), { recursive: true });
    mkdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'asia/desk.yaml'), '\uFEFFname: {en: Asia}\r\n');
    writeFileSync(join(folder, 'asia/parts/a.hbs'), '<p>e\u0301</p>\n');
    writeFileSync(join(folder, 'asia/notes.txt'), 'not ours');
    const files = openTemplates(folder);
    expect(files.desks()).toEqual(['asia']);
    expect(files.list('asia')).toEqual(['desk.yaml', 'parts/a.hbs']);
    expect(files.list('drafts')).toEqual([]);
    expect(files.read('asia', 'desk.yaml')).toMatchObject({ path: `${folder}/asia/desk.yaml`, source: 'name: {en: Asia}\n' });
    expect(files.read('asia', 'parts/a.hbs').source).toBe('<p>\u00e9</p>\n');
    expect(files.read('asia', 'parts/a.hbs').sha512).toMatch(/^[0-9a-f]{128}$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a folder that does not exist holds no desk', () => {
  expect(openTemplates(join(tmpdir(), 'no-such-desks')).desks()).toEqual([]);
});
