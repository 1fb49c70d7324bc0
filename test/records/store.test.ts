import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openFolderStore } from '../../src/records/folder.js';
import { changed, FILES, lines, MEETING, meetingWith, world } from './world.js';

test('a sound ministry has nothing to complain about', () => {
  expect(lines(world().everything())).toEqual([]);
});

describe('asking for a record', () => {
  test('reads its file, and those that say whether its references exist', () => {
    const store = world();
    store.get('people', 'kamikawa-yoko');
    expect(store.read().map(({ path }) => path)).toEqual([
      'data/ministry.yaml',
      'data/organizations/mofa.yaml',
      'data/people/kamikawa-yoko.yaml',
    ]);
  });

  test('that does not exist names the nearest', () => {
    const { value, faults } = world().get('meetings', 'japan-mexico-2024-02-12');
    expect(value).toBeUndefined();
    expect(lines(faults)).toEqual([
      'data/meetings:1:1 no-such-record: no meeting is called "japan-mexico-2024-02-12" | did you mean "japan-mexico-2024-02-21"?',
    ]);
  });

  test('cannot leave its folder', () => {
    expect(world().get('meetings', '../people/kamikawa-yoko').value).toBeUndefined();
  });

  test('that is broken gives no record, and its faults each time', () => {
    const store = world(meetingWith('status: held', 'status: helt'));
    expect(store.get('meetings', MEETING).value).toBeUndefined();
    expect(store.get('meetings', MEETING).faults).toEqual(store.get('meetings', MEETING).faults);
    expect(store.get('meetings', MEETING).faults).toHaveLength(1);
  });

  test('names files as the officer named the folder', () => {
    const { root } = world();
    const store = openFolderStore({ data: './data/', templates: 'templates', root });
    expect(store.position('ministry#/party').file).toBe('./data/ministry.yaml');
  });
});

test('the verbs of a ministry come by id, each wording with its place in the file', () => {
  const store = world();
  const stated = store.verbs().value?.stated;
  expect(stated).toMatchObject({ strength: 2, by: 'one', en: { frame: 'clause', pattern: 'stated {}' } });
  expect(store.position(stated?.en?.info.from ?? '')).toMatchObject({ file: 'data/verbs.yaml', line: 8 });
  expect(world({ 'data/verbs.yaml': undefined }).verbs()).toEqual({ value: {}, faults: [] });
});

describe('asking for meetings', () => {
  const other = (id: string, before: string, after: string) => ({
    [`data/meetings/${id}.yaml`]: FILES[`data/meetings/${MEETING}.yaml`].replace(before, after),
  });
  const earlier = other('japan-mexico-2023-09-21', '2024-02-21T17:00', '2023-09-21T10:00');
  const without = other(
    'japan-brazil-2024-02-20',
    'counterparts: [{party: MEX, head: barcena-alicia}]',
    'counterparts: [{party: BRA, head: vieira-mauro}]',
  );
  const named = (outcome: { readonly value: readonly { readonly id: string }[] | undefined }) =>
    outcome.value?.map(({ id }) => id);

  test('finds those of a person, a party or a relation, in order of their start', () => {
    const store = world({ ...earlier, ...without });
    expect(named(store.meetings({ people: ['vieira-mauro'] }))).toEqual(['japan-brazil-2024-02-20']);
    expect(named(store.meetings({ parties: ['MEX'] }))).toEqual(['japan-mexico-2023-09-21', MEETING]);
    expect(named(store.meetings({}))).toEqual(['japan-mexico-2023-09-21', 'japan-brazil-2024-02-20', MEETING]);
  });

  test('orders by the moment, not by the clock on the wall', () => {
    const tokyo = {
      'data/meetings/a-tokyo.yaml': FILES[`data/meetings/${MEETING}.yaml`]
        .replace('2024-02-21T17:00', '2024-02-22T04:59')
        .replace('timezone: America/Sao_Paulo', 'timezone: Asia/Tokyo'),
    };
    expect(named(world(tokyo).meetings({ relation: 'japan-mexico' }))).toEqual(['a-tokyo', MEETING]);
  });

  test('parses no file in which none of the names occurs', () => {
    const store = world({ 'data/meetings/broken.yaml': 'a: [' });
    expect(store.meetings({ people: ['vieira-mauro'] })).toEqual({ value: [], faults: [] });
    expect(store.read()).toEqual([]);
  });

  test('reports a broken file that names what was asked for', () => {
    const { value, faults } = world({ 'data/meetings/broken.yaml': 'head: barcena-alicia\na: [' }).meetings({
      people: ['barcena-alicia'],
    });
    expect([value?.length, faults.map(({ file }) => file)]).toEqual([1, ['data/meetings/broken.yaml']]);
  });
});

describe('where a record path is written', () => {
  test('is told by line and column', () => {
    const store = world();
    expect(store.position(`meetings/${MEETING}#/topics/0/points/1/text`)).toEqual({
      file: `data/meetings/${MEETING}.yaml`,
      line: 18,
      column: 16,
    });
    expect(store.position('sources#/comtrade/title')).toEqual({ file: 'data/sources.yaml', line: 1, column: 19 });
  });

  test('is told for every path that a record was stamped with', () => {
    const store = world();
    const record = store.get('meetings', MEETING).value;
    const paths = [...JSON.stringify(record).matchAll(/"from":"([^"]+)"/g)].map(([, path]) => path ?? '');
    const source = FILES[`data/meetings/${MEETING}.yaml`].split('\n');
    const texts = paths
      .filter((path) => path.endsWith('/text'))
      .map((path) => {
        const { line, column } = store.position(path);
        return source[line - 1]?.slice(column - 1, column + 9);
      });
    expect(texts).toEqual(['This year ', 'Companies ', 'Legal stab', 'legal stab', 'that she u']);
  });

  test('is the first line where the path or the file is not known', () => {
    expect(world().position('meetings/none#/title')).toEqual({ file: 'data/meetings/none.yaml', line: 1, column: 1 });
    expect(world().position('nowhere')).toEqual({ file: 'data/nowhere.yaml', line: 1, column: 1 });
  });
});

describe('a picture named in a record', () => {
  const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  const photo = meetingWith('start:', 'photo: {file: photos/hands.png, caption: Hands, alt: Two ministers}\nstart:');

  test('is read from the data folder', () => {
    const store = world({ ...photo, 'data/photos/hands.png': PNG });
    expect(lines(store.everything())).toEqual([]);
    expect([...(store.picture('photos/hands.png') ?? [])]).toEqual([...PNG]);
  });

  test('is not read from anywhere else', () => {
    const store = world({ 'outside/secret.png': PNG, 'data/photos/inside.png': PNG });
    symlinkSync(join(store.root, 'outside/secret.png'), join(store.root, 'data/photos/link.png'));
    symlinkSync(join(store.root, 'outside'), join(store.root, 'data/photos/folder'));
    symlinkSync(join(store.root, 'data/photos/inside.png'), join(store.root, 'data/photos/alias.png'));
    const refused = [
      '../outside/secret.png',
      'photos/../../outside/secret.png',
      join(store.root, 'data/photos/inside.png'),
      'photos/link.png',
      'photos/folder/secret.png',
      'photos',
      '',
    ];
    expect(refused.filter((file) => store.picture(file) !== undefined)).toEqual([]);
    expect(store.picture('photos/alias.png')).toBeDefined();
  });

  test('is a PNG or JPEG by its bytes, not only by its name', () => {
    expect(world({ 'data/photos/hands.png': '<svg/>' }).picture('photos/hands.png')).toBeUndefined();
  });
});

test('what was read is told with the digest of its bytes', () => {
  const store = world();
  store.get('countries', 'JPN');
  const sha512 = createHash('sha512').update(FILES['data/countries/JPN.yaml']).digest('hex');
  expect(store.read()).toContainEqual({ path: 'data/countries/JPN.yaml', sha512 });
});

test('each file is read once, so that a paper is made of one state of the records', () => {
  const store = world();
  const before = store.get('meetings', MEETING).value;
  writeFileSync(join(store.root, `data/meetings/${MEETING}.yaml`), 'changed: true\n');
  expect(store.get('meetings', MEETING).value).toBe(before);
});

test('an empty workspace says that the ministry is missing, and no more', () => {
  const { root } = world();
  rmSync(join(root, 'data'), { recursive: true });
  mkdirSync(join(root, 'data'));
  const store = openFolderStore({ data: 'data', templates: 'templates', root });
  expect(store.everything().map(({ code }) => code)).toEqual(['missing-file']);
  expect([store.ids('people'), store.meetings({}).value, store.sources().value]).toEqual([[], [], {}]);
});

test('ids come in the order of code points, whatever the machine sorts by', () => {
  expect(world(changed('data/countries/BRA.yaml', 'BR', 'BR')).ids('countries')).toEqual(['BRA', 'JPN', 'MEX']);
});
