/** What the disk refuses, and links: one fault each, and nothing outside the data folder is read. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openFolderStore } from '../../src/records/folder.js';
import { lines, MEETING, meetingWith, world } from './world.js';

const codes = (faults: Parameters<typeof lines>[0]) => lines(faults).map((line) => line.split(' | ')[0]);

describe('a folder stands where a file is wanted', () => {
  test('for the ministry', () => {
    const { everything } = world({ 'data/ministry.yaml': undefined, 'data/ministry.yaml/notes.txt': 'x' });
    expect(codes(everything())).toEqual([
      'data/ministry.yaml:1:1 cannot-read: this file cannot be read: a folder stands where a file is wanted',
    ]);
  });

  test('for a person, whom the meeting still names', () => {
    const person = 'data/people/barcena-alicia.yaml';
    const { everything } = world({ [person]: undefined, [`${person}/notes.txt`]: 'x' });
    expect(codes(everything())).toEqual([
      `${person}:1:1 cannot-read: this file cannot be read: a folder stands where a file is wanted`,
    ]);
  });
});

test('a file stands where the folder of people is wanted: nobody is said to be unknown', () => {
  const { everything, get } = world({
    'data/people/kamikawa-yoko.yaml': undefined,
    'data/people/barcena-alicia.yaml': undefined,
    'data/people': 'x',
  });
  expect(codes(everything())).toEqual([
    'data/people:1:1 cannot-read: this folder cannot be read: a file stands where a folder is wanted',
  ]);
  // the ministry says it, on which every paper draws
  expect(get('meetings', MEETING).faults).toEqual([]);
});

describe('links', () => {
  const store = (root: string) => openFolderStore({ data: 'data', templates: 'templates', root });

  test('of the folder of people to a place outside are not followed', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'spy.yaml'), 'language: en\n');
    const { root } = world({ 'data/people/kamikawa-yoko.yaml': undefined, 'data/people/barcena-alicia.yaml': undefined });
    symlinkSync(elsewhere, join(root, 'data/people'));
    expect(store(root).ids('people')).toEqual([]);
    expect(codes(store(root).everything())).toEqual([
      'data/people:1:1 cannot-read: this folder cannot be read: a link leads out of the data folder',
    ]);
  });

  test('of a record to a file outside are not followed, and links inside are', () => {
    const { root } = world();
    writeFileSync(join(root, 'secret.yaml'), 'language: en\n');
    symlinkSync(join(root, 'secret.yaml'), join(root, 'data/people/spy.yaml'));
    symlinkSync('kamikawa-yoko.yaml', join(root, 'data/people/foreign-minister.yaml'));
    symlinkSync('nowhere.yaml', join(root, 'data/people/gone.yaml'));
    symlinkSync('round.yaml', join(root, 'data/people/round.yaml'));
    expect(codes(store(root).everything())).toEqual([
      'data/people/gone.yaml:1:1 cannot-read: this file cannot be read: it leads nowhere',
      'data/people/round.yaml:1:1 cannot-read: this file cannot be read: its links lead in a circle',
      'data/people/spy.yaml:1:1 cannot-read: this file cannot be read: a link leads out of the data folder',
    ]);
    expect(store(root).get('people', 'foreign-minister').value?.names.en?.surname?.texts).toEqual({ en: 'Kamikawa' });
  });
});

describe('a photo that no disk could hold is a photo that is not there', () => {
  test.each([
    ['a name of 300 letters', `${'a'.repeat(300)}.png`],
    ['a file for a folder', 'ministry.yaml/x.png'],
    ['a folder', 'photos.png'],
    ['links in a circle', 'round.png'],
  ])('%s', (_name, file) => {
    const { root } = world(meetingWith('start:', `photo: {file: "${file}", caption: Hands, alt: Two ministers}\nstart:`));
    mkdirSync(join(root, 'data/photos.png'));
    symlinkSync('round.png', join(root, 'data/round.png'));
    const { faults } = openFolderStore({ data: 'data', templates: 'templates', root }).get('meetings', MEETING);
    expect(faults.map(({ code }) => code)).toEqual(['no-such-picture']);
  });

  test('a name with a NUL in it', () => {
    const { faults } = world(meetingWith('start:', 'photo: {file: "a\\0.png", caption: Hands, alt: Two ministers}\nstart:')).get(
      'meetings',
      MEETING,
    );
    expect(faults.map(({ code }) => code)).toEqual(['bad-character']);
  });
});
