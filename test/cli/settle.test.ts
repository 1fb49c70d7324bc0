/** A new workspace comes whole or not at all, and a new record never in the place of another. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { settle } from '../../src/cli/init/settle.js';
import { createFile } from '../../src/cli/new/create.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-settle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const codes = ({ faults }: { readonly faults: readonly { readonly code: string }[] }) => faults.map(({ code }) => code);

describe('a workspace', () => {
  const files = [
    { name: 'data/ministry.yaml', text: 'party: NOR\n' },
    { name: 'README.md', text: 'Ours\n' },
  ];

  test('is put into an empty folder, or into one that it makes', () => {
    expect(settle(folder, files).value).toEqual([`${folder}/data/ministry.yaml`, `${folder}/README.md`]);
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'data']);
    expect(settle(join(folder, 'a/b'), files).value).toHaveLength(2);
  });

  test('that cannot be written whole leaves no folder behind, not even those on the way', () => {
    const wrong = [...files, { name: 'README.md/inside', text: '' }];
    expect(codes(settle(join(folder, 'a/b'), wrong))).toEqual(['cannot-write']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that cannot be written whole leaves an empty folder empty', () => {
    const wrong = [...files, { name: `${'x'.repeat(300)}.yaml`, text: '' }];
    expect(codes(settle(folder, wrong))).toEqual(['cannot-write']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not begun where there is something', () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(codes(settle(folder, files))).toEqual(['not-empty']);
    expect(codes(settle(join(folder, 'notes.txt'), files))).toEqual(['not-empty']);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });
});

describe('a new record', () => {
  const path = () => join(folder, 'people/mensah-kofi.yaml');

  test('is written once, and the second time it is there already', () => {
    expect(createFile(path(), 'first').value).toBe(path());
    expect(codes(createFile(path(), 'second'))).toEqual(['already-there']);
    expect(readFileSync(path(), 'utf8')).toBe('first');
    expect(readdirSync(join(folder, 'people'))).toEqual(['mensah-kofi.yaml']);
  });

  test('that cannot be written leaves nothing', () => {
    writeFileSync(join(folder, 'people'), 'a file in the place of the folder');
    expect(codes(createFile(path(), 'text'))).toEqual(['cannot-write']);
    rmSync(join(folder, 'people'));
    mkdirSync(path(), { recursive: true });
    expect(codes(createFile(path(), 'text'))).toEqual(['already-there']);
    expect(readdirSync(join(folder, 'people'))).toEqual(['mensah-kofi.yaml']);
  });
});
