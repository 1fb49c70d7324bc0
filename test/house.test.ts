/** The map of the house cannot lie: ARCHITECTURE.md, biome.json, README.md and package.json against the code. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { program } from '../src/cli/program.js';
import { commandsOf } from './fences.js';
import { edgesOf, filesBelow, forbidden, importsOf, read, roomOf, roomsOf, root, VOCABULARY } from './house/map.js';

const map = read('ARCHITECTURE.md');
const rooms = roomsOf(map);
const sources = filesBelow(join(root, 'src')).filter((file) => file.endsWith('.ts'));

describe('the rooms', () => {
  test('the table names the folders of src/, all of them and no other', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test('no room imports what its row does not allow', () => {
    const edges = sources.flatMap((file) => edgesOf(file, read(`src/${file}`)));
    expect(edges.flatMap((edge) => forbidden(edge, rooms) ?? [])).toEqual([]);
  });

  test('a writer that calls layout, or a stage that knows papers/, is found', () => {
    const found = (file: string, line: string) => edgesOf(file, line).flatMap((edge) => forbidden(edge, rooms) ?? []);
    expect(found('word/write.ts', "import { layOut } from '../layout/layout.js';")).toEqual([
      'word/write.ts imports a value of layout/layout.ts',
    ]);
    expect(found('word/write.ts', "import type { Layout } from '../layout/display.js';")).toEqual([]);
    expect(found('facts/clock.ts', "import type { Paper } from '../papers/paper.js';")).toEqual([
      'facts/clock.ts imports a type of papers/paper.ts',
    ]);
    expect(found('layout/a/b.ts', "import { points } from '../../style/units.js';")).toEqual([]);
    expect(found('layout/a/b.ts', "import { load } from '../../style/load.js';")).toEqual([
      'layout/a/b.ts imports a value of style/load.ts',
    ]);
    expect(found('faults/frame.ts', "import { LEVELS } from '../marking/level.js';")).toEqual([
      'faults/frame.ts imports a value of marking/level.ts',
    ]);
  });

  test('imports of types and of values are told apart, over several lines too', () => {
    const source =
      "import {\n  type A,\n  b,\n} from './x.js';\nimport { type C, type D } from './y.js';\nexport type { E } from './z.js';\nconst f = await import('./f.js');\nimport './g.js';\n";
    expect(importsOf(source).map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'value ./x.js',
      'type ./y.js',
      'type ./z.js',
      'value ./g.js',
      'value ./f.js',
    ]);
  });

  test('biome.json refuses each room exactly the rooms that its row does not name', () => {
    for (const room of rooms.filter(({ types }) => !types.includes('*'))) {
      const known = [room.name, ...[...room.types, ...room.values, ...(isVocabulary(room.name) ? [] : VOCABULARY)].map(roomOf)];
      const refused = rooms
        .map(({ name }) => name)
        .filter((name) => !known.includes(name) && !(isVocabulary(room.name) && name === 'style'));
      expect({
        room: room.name,
        refused: refusedBy(room.name)
          .filter((name) => name !== 'style')
          .sort(),
      }).toEqual({
        room: room.name,
        refused: refused.filter((name) => name !== 'style').sort(),
      });
    }
  });
});

function isVocabulary(room: string): boolean {
  return VOCABULARY.includes(`${room}/`);
}

/** Rooms that biome.json forbids to one room. */
function refusedBy(room: string): readonly string[] {
  const pattern = z.object({ group: z.array(z.string()) });
  const rule = z.object({ options: z.object({ patterns: z.array(pattern) }) });
  const override = z.object({
    includes: z.array(z.string()),
    linter: z.object({ rules: z.object({ style: z.object({ noRestrictedImports: rule.optional() }).optional() }) }),
  });
  const { overrides } = z.object({ overrides: z.array(override) }).parse(JSON.parse(read('biome.json')));
  const groups = overrides
    .filter(({ includes }) => includes.includes(`src/${room}/**`))
    .flatMap(({ linter }) => linter.rules.style?.noRestrictedImports?.options.patterns ?? []);
  return groups.flatMap(({ group }) => group.filter((each) => !each.startsWith('!')).map((each) => each.replace(/[*/]/g, '')));
}

describe('the size of things', () => {
  test('no file of src/ is longer than 250 lines, and the map is shorter than 200', () => {
    const lengths = sources.map((file) => ({ file, lines: read(`src/${file}`).trimEnd().split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    expect(map.split('\n').length).toBeLessThan(200);
  });
});

describe('what the pages say', () => {
  test('each library of package.json stands in the map with its licence', () => {
    const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const licence = (name: string) =>
      z.object({ license: z.string() }).parse(JSON.parse(read(`node_modules/${name}/package.json`))).license;
    const rows = [...map.matchAll(/^\| `([^`]+)` \| ([^|]+) \| [^|]+ \|$/gm)].map(([, name, words]) => ({
      name,
      licence: words?.trim(),
    }));
    expect(rows.sort(byName)).toEqual(
      Object.keys(dependencies)
        .map((name) => ({ name, licence: licence(name) }))
        .sort(byName),
    );
  });

  test('each path that the map names is there', () => {
    const paths = [...map.matchAll(/`(\.?[\w-]+(?:\/[\w.-]+)*\/?)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => path.includes('/'));
    expect(paths.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, 'src', path)))).toEqual([]);
  });

  test('each picture and page that a page links to is there', () => {
    const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md'];
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => join(dirname(page), path)),
    );
    expect(links).toContain('docs/brief-1.png');
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('each command that README.md and CONTRIBUTING.md show is in chancery --help', () => {
    const known = program(() => undefined).commands.map((command) => command.name());
    const shown = ['README.md', 'CONTRIBUTING.md'].flatMap((page) => commandsOf(read(page)));
    const named = shown.flatMap((line) => /^npx chancery ([a-z]+)/.exec(line)?.[1] ?? []);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(named).toContain('brief');
  });

  test('no text of the repository names a place outside it', () => {
    const outside = /(?<![\w.:/])\/(?:home|root|work|Users|mnt|srv|tmp)\/\w/;
    const texts = filesBelow(root, ['node_modules', 'dist', 'output', '.git', 'archive']).filter(
      (file) => !/\.(png|jpe?g|docx|pdf|ttf)$/.test(file),
    );
    expect(texts.filter((file) => outside.test(read(file)))).toEqual([]);
    expect(outside.test(`see /${'home'}/officer/notes.txt`)).toBe(true);
  });
});

function byName(a: { readonly name?: string | undefined }, b: { readonly name?: string | undefined }): number {
  return (a.name ?? '') < (b.name ?? '') ? -1 : 1;
}
