import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk } from '../../src/templating/desk.js';
import { findChain } from '../../src/templating/desk-chain.js';
import { openTemplates } from '../../src/templating/folder.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desks-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder of desks is read with whatever line ends and marks an editor wrote, and nothing else in it', () => {
  mkdirSync(join(folder, 'asia/parts'), { recursive: true });
  mkdirSync(join(folder, 'drafts'));
  writeFileSync(join(folder, 'asia/desk.yaml'), '\uFEFFname: {en: Asia}\r\n');
  writeFileSync(join(folder, 'asia/parts/a.hbs'), '<p>e\u0301</p>\n');
  writeFileSync(join(folder, 'asia/notes.txt'), 'not ours');
  const files = openTemplates(folder);
  expect(files.desks()).toEqual(['asia']);
  expect(files.list('asia').value).toEqual(['desk.yaml', 'parts/a.hbs']);
  expect(files.list('drafts').value).toEqual([]);
  expect(files.read('asia', 'desk.yaml').value).toEqual({ path: `${folder}/asia/desk.yaml`, source: 'name: {en: Asia}\n' });
  expect(files.read('asia', 'parts/a.hbs').value?.source).toBe('<p>\u00e9</p>\n');
});

test('a folder that does not exist holds no desk', () => {
  expect(openTemplates(join(folder, 'no-such-desks')).desks()).toEqual([]);
});

describe('a ministry whose folder has no base set', () => {
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  beforeEach(() => {
    write('program/ministry/desk.yaml', 'name: {en: Ministry}\n');
    write('program/ministry/brief.hbs', '<p>shipped</p>');
    write('program/economic/desk.yaml', 'extends: ministry\n');
    write('own/asia/desk.yaml', 'extends: ministry\n');
  });
  const chain = (): ReturnType<typeof findChain> =>
    findChain(openTemplates(join(folder, 'own'), join(folder, 'program')), 'asia');

  test('extends the one that ships with the program, whose faults are told at its own path', () => {
    const files = openTemplates(join(folder, 'own'), join(folder, 'program'));
    expect(chain()).toEqual({ value: ['ministry', 'asia'], faults: [] });
    expect(files.read('ministry', 'brief.hbs').value).toEqual({
      path: `${folder}/program/ministry/brief.hbs`,
      source: '<p>shipped</p>',
    });
    expect(files.read('ministry', 'memcon.hbs').faults).toMatchObject([{ file: `${folder}/program/ministry/memcon.hbs` }]);
  });

  test('has the desks of its own folder, and no others', () => {
    const files = openTemplates(join(folder, 'own'), join(folder, 'program'));
    expect(files.desks()).toEqual(['asia']);
    expect(files.bases()).toEqual(['asia', 'ministry']);
  });

  test('puts one of its own in its place by that name', () => {
    write('own/ministry/desk.yaml', 'name: {en: Our own}\n');
    const files = openTemplates(join(folder, 'own'), join(folder, 'program'));
    expect(files.list('ministry').value).toEqual(['desk.yaml']);
    expect(files.read('ministry', 'desk.yaml').value?.source).toContain('Our own');
  });

  test('is told of a desk that only the program has, and of the base set misspelt', () => {
    write('own/asia/desk.yaml', 'extends: economic\n');
    expect(chain().faults).toMatchObject([{ code: 'unknown-desk', message: 'no desk is called "economic"' }]);
    write('own/asia/desk.yaml', 'extends: minstry\n');
    expect(chain().faults).toMatchObject([{ code: 'unknown-desk', hint: 'did you mean "ministry"?' }]);
  });

  test('is told that there is none where no program ships one', () => {
    expect(findChain(openTemplates(join(folder, 'own')), 'asia').faults).toMatchObject([{ code: 'unknown-desk' }]);
  });
});

describe('a desk is told, in one fault', () => {
  /** Faults of the desk "asia", made by `make` in its folder. */
  function told(make: (desk: string) => void): readonly string[] {
    const desk = join(folder, 'templates/asia');
    mkdirSync(desk, { recursive: true });
    writeFileSync(join(desk, 'desk.yaml'), 'name: {en: Asia}\n');
    make(desk);
    return openDesk(openTemplates(join(folder, 'templates')), 'asia').faults.map(
      ({ file, code, message }) => `${file.slice(folder.length + 1)} ${code}: ${message.replace(folder, '...')}`,
    );
  }

  test('of a folder in the place of a template', () => {
    expect(told((desk) => mkdirSync(join(desk, 'brief.hbs')))).toEqual([
      'templates/asia/brief.hbs cannot-read: brief.hbs is no file',
    ]);
  });

  test('of a file in the place of its parts', () => {
    expect(told((desk) => writeFileSync(join(desk, 'parts'), ''))).toEqual([
      'templates/asia/parts cannot-read: parts is no folder',
    ]);
  });

  test('of a link to a file of the machine, whose lines nobody then sees', () => {
    writeFileSync(join(folder, 'passwords.yaml'), 'root: x\n');
    const found = told((desk) => {
      mkdirSync(join(desk, 'labels'));
      symlinkSync(join(folder, 'passwords.yaml'), join(desk, 'labels/en.yaml'));
    });
    expect(found).toEqual(['templates/asia cannot-read: labels/en.yaml is a link that leads out of .../templates']);
  });

  test('of parts that are a link out of the templates', () => {
    mkdirSync(join(folder, 'elsewhere'));
    const found = told((desk) => {
      symlinkSync(join(folder, 'elsewhere'), join(desk, 'parts'));
    });
    expect(found).toEqual(['templates/asia cannot-read: parts is a link that leads out of .../templates']);
  });

  test('of a link to nothing', () => {
    expect(told((desk) => symlinkSync(join(folder, 'nothing'), join(desk, 'brief.hbs')))).toEqual([
      'templates/asia/brief.hbs cannot-read: brief.hbs cannot be read: there is no such place',
    ]);
  });

  test('but not of a link to a file of another desk', () => {
    const found = told((desk) => {
      mkdirSync(join(folder, 'templates/base'));
      writeFileSync(join(folder, 'templates/base/brief.hbs'), '<article/>');
      symlinkSync(join(folder, 'templates/base/brief.hbs'), join(desk, 'brief.hbs'));
    });
    expect(found.filter((fault) => fault.includes('cannot-read'))).toEqual([]);
  });
});
