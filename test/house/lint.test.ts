/** Each rule of biome.json and of the plugin fires: one fault of each, seeded in a folder with the project's own settings. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { root } from './map.js';

const lines = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Rule, file, faulty text. */
const SEEDS: readonly (readonly [string, string, string])[] = [
  ['noExplicitAny', 'src/facts/any.ts', 'export const day = (value: any): string => String(value);'],
  [
    'useImportType',
    'src/facts/type.ts',
    "import { Level } from '../marking/level.js';\nexport const top = (levels: readonly Level[]): Level | undefined => levels[0];",
  ],
  ['noBarrelFile', 'src/facts/barrel.ts', "export * from './any.js';"],
  ['noImportCycles', 'src/facts/hen.ts', "import type { Egg } from './egg.js';\nexport interface Hen { readonly lays: Egg }"],
  ['noImportCycles', 'src/facts/egg.ts', "import type { Hen } from './hen.js';\nexport interface Egg { readonly of: Hen }"],
  ['noExcessiveLinesPerFile', 'src/facts/long.ts', lines(251, (number) => `export const line${number} = ${number};`)],
  [
    'noExcessiveLinesPerFunction',
    'src/facts/tall.ts',
    `export function tall(all: number[]): void {\n${lines(51, (number) => `  all.push(${number});`)}\n}`,
  ],
  [
    'useExhaustiveSwitchCases',
    'src/facts/switch.ts',
    "export function cap(level: 'low' | 'high'): number {\n  switch (level) {\n    case 'low':\n      return 1;\n  }\n  return 2;\n}",
  ],
  ['noNonNullAssertion', 'src/facts/bang.ts', 'export const first = (all: readonly string[]): string => all[0]!;'],
  ['noConsole', 'src/facts/console.ts', "export const say = (): void => console.log('meeting');"],
  ['noUnusedVariables', 'src/facts/unused.ts', 'export const minutes = (): number => {\n  const spare = 1;\n  return 2;\n};'],
  ['noUnusedImports', 'src/facts/idle.ts', "import { join } from 'node:path';\nexport const idle = 1;"],
  ['noRestrictedImports', 'src/facts/ahead.ts', "import type { Paper } from '../papers/paper.js';\nexport type Ahead = Paper;"],
  ['noRestrictedImports', 'src/pdf/deep/style.ts', "import { load } from '../../style/load.js';\nexport const style = load;"],
  [
    'noRestrictedImports',
    'src/faults/stage.ts',
    "import type { Meeting } from '../records/store.js';\nexport type Stage = Meeting;",
  ],
  ['plugin', 'src/facts/now.ts', 'export const now = (): number => Date.now();'],
  ['plugin', 'src/facts/today.ts', 'export const today = (): Date => new Date();'],
  ['plugin', 'src/facts/luxon-now.ts', "import { DateTime } from 'luxon';\nexport const now = (): DateTime => DateTime.now();"],
  [
    'plugin',
    'src/facts/luxon-local.ts',
    "import { DateTime } from 'luxon';\nexport const now = (): DateTime => DateTime.local();",
  ],
  ['plugin', 'src/facts/chance.ts', 'export const lot = (): number => Math.random();'],
  ['plugin', 'src/facts/order.ts', 'export const order = (a: string, b: string): number => a.localeCompare(b);'],
  ['plugin', 'src/facts/words.ts', 'export const words = (count: number): string => count.toLocaleString();'],
  ['plugin', 'src/facts/date.ts', 'export const date = (day: Date): string => day.toLocaleDateString();'],
  ['plugin', 'src/facts/form.ts', "export const form = new Intl.DateTimeFormat('en');"],
  ['plugin', 'src/facts/number.ts', "export const form = new Intl.NumberFormat('en');"],
  ['plugin', 'src/facts/sort.ts', "export const sort = new Intl.Collator('en');"],
  ['plugin', 'src/facts/env.ts', 'export const home = process.env.HOME;'],
];

/** What looks alike and is allowed. */
const SOUND: readonly (readonly [string, string])[] = [
  ['src/facts/instant.ts', 'export const instant = (milliseconds: number): Date => new Date(milliseconds);'],
  ['src/cli/clock.ts', 'export const now = (): number => Date.now();\nconsole.error(now());'],
  ['src/pdf/units.ts', "import { points } from '../style/units.js';\nexport const inch = points(72);"],
  ['src/pdf/level.ts', "import type { Level } from '../marking/level.js';\nexport type Mark = Level;"],
  ['test/facts/long.test.ts', lines(300, (number) => `export const line${number} = ${number};`)],
];

const folder = mkdtempSync(join(tmpdir(), 'chancery-lint-'));
let found: ReadonlyMap<string, readonly string[]> = new Map();

const report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), severity: z.string(), location: z.object({ path: z.string() }).nullish() }),
  ),
});

beforeAll(() => {
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  cpSync(join(root, '.ci'), join(folder, '.ci'), { recursive: true });
  for (const [file, text] of [...SEEDS.map(([, path, source]) => [path, source] as const), ...SOUND]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  const run = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const errors = report.parse(JSON.parse(run.stdout)).diagnostics.filter(({ severity }) => severity === 'error');
  const byFile = new Map<string, string[]>();
  for (const { category, location } of errors) {
    const file = location?.path.replaceAll('\\', '/') ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), category.replace(/^lint\/\w+\//, '')]);
  }
  found = byFile;
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(SEEDS)('%s is an error in %s', (rule, file) => {
  expect(found.get(file)).toEqual([rule]);
});

test.each(SOUND)('nothing is said about %s', (file) => {
  expect(found.get(file) ?? []).toEqual([]);
});
