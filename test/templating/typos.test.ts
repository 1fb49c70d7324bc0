/**
 * No typo goes unseen: 500 slips of the hand, new ones at each run, in the templates that are shipped and in those of the
 * ministries of the tests.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { contextSchema } from '../../src/context/schema.js';
import { CONTENT } from '../../src/document/content.js';
import type { Fault, Position } from '../../src/faults/fault.js';
import { lintTemplates } from '../../src/papers/lint.js';
import { openPress } from '../../src/papers/press.js';
import { stylesOf } from '../../src/papers/styles-of.js';
import type { Desk } from '../../src/templating/desk.js';
import { HELPERS } from '../../src/templating/helpers/signatures.js';
import { lintProduct, templateReader } from '../../src/templating/lint.js';
import { dice, pick, slip, type Target, type Typo, targetsOf } from './typos.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seed = Number(process.env.CHANCERY_SEED ?? Math.floor(Math.random() * 2 ** 31));

const worlds = ['.', ...ministries()].map((world) => relative(process.cwd(), join(root, world)));
const presses = worlds.map((world) =>
  openPress({ data: join(world, 'data'), templates: join(world, 'templates'), shipped: join(root, 'templates') }),
);

function ministries(): readonly string[] {
  const folder = join(root, 'test/ministries');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => join('test/ministries', name)).filter((name) => existsSync(join(root, name, 'templates')));
}

/** A template or part of a desk's own, with the desk and the products that are made of it. */
interface Sheet {
  readonly desk: Desk;
  readonly name: string;
  readonly lint: (source: string) => readonly Fault[];
  readonly source: string;
  readonly path: string;
}

const sheets: readonly Sheet[] = presses.flatMap((press) =>
  press.desks().flatMap((id) => {
    const desk = press.desk(id).value;
    if (desk === undefined) return [];
    const read = templateReader();
    const products = Object.keys(desk.config.products).map((product) => ({
      product,
      styles: stylesOf(desk, product, press.style),
      parts: lintProduct(desk, product, { read }).used.parts,
    }));
    return [...desk.templates].flatMap(([name, file]) => {
      if (!file.path.includes(`/${id}/`)) return [];
      const using = products.filter(({ product, parts }) => parts.has(name) || desk.config.products[product]?.template === name);
      const lint = (source: string) => {
        const changed = { ...desk, templates: new Map([...desk.templates, [name, { path: file.path, source }]]) };
        return using.flatMap(({ product, styles }) => lintProduct(changed, product, { styles, read }).faults);
      };
      return using.length === 0 ? [] : [{ desk, name, lint, source: file.source, path: file.path }];
    });
  }),
);

/** Words that are right somewhere: a slip that makes one of them is another word, and no typo. */
const known: ReadonlySet<string> = new Set([
  ...sheets.flatMap(({ source }) => source.match(/[A-Za-z][\w-]*/g) ?? []),
  ...sheets.flatMap(({ desk }) => [...desk.labels.values()].flatMap((labels) => Object.keys(labels))),
  ...Object.keys(HELPERS),
  ...Object.entries(CONTENT).flatMap(([name, { attributes = [] }]) => [name, ...attributes]),
  ...(JSON.stringify(contextSchema.toJSONSchema({ unrepresentable: 'any' })).match(/[A-Za-z]\w*/g) ?? []),
  ...['class', 'id', 'lang', 'href', 'this', 'first', 'last', 'index', 'root'],
]);

function placeOf(source: string, offset: number, file: string): Position {
  const before = source.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a fault of a typo is looked for: places of the template as it is with the typo in it. */
function placesOf(typo: Typo, file: string): readonly string[] {
  return [typo.start, ...typo.also].map((offset) => {
    const { line, column } = placeOf(typo.source, offset, file);
    return `${line}:${column}`;
  });
}

interface Slip {
  readonly sheet: Sheet;
  readonly typo: Typo;
}

/** Each kind of construct has its turn; among its places chance decides. */
function slips(count: number): readonly Slip[] {
  const roll = dice(seed);
  const all = sheets.flatMap((sheet) => targetsOf(sheet.source).map((target) => ({ sheet, target })));
  const kinds = new Map<string, (typeof all)[number][]>();
  for (const each of all) kinds.set(each.target.kind, [...(kinds.get(each.target.kind) ?? []), each]);
  const names = [...kinds.keys()].sort();
  const made: Slip[] = [];
  for (let turn = 0; made.length < count; turn++) {
    const { sheet, target } = pick<{ sheet: Sheet; target: Target }>(kinds.get(names[turn % names.length] ?? '') ?? [], roll);
    const typo = slip(sheet.source, target, known, roll);
    if (typo !== undefined) made.push({ sheet, typo });
  }
  return made;
}

test('a typo of any kind in any template that is shipped is found at its place, 500 of 500', () => {
  const made = slips(Number(process.env.CHANCERY_TYPOS ?? 500));
  const missed = made.flatMap(({ sheet, typo }) => {
    const faults = sheet.lint(typo.source);
    const places = placesOf(typo, sheet.path);
    const there = faults.some(({ file, line, column }) => file === sheet.path && places.includes(`${line}:${column}`));
    if (there && faults.some(({ severity }) => severity === 'error')) return [];
    const said = faults.map(({ line, column, code }) => `${line}:${column} ${code}`);
    return [`${sheet.path}:${places[0]} ${typo.kind}: "${typo.before}" became "${typo.after}"; said: ${said.join(', ')}`];
  });
  expect({ seed, missed }).toEqual({ seed, missed: [] });
}, 60_000);

test('every kind of construct is among the typos', () => {
  const kinds = new Set(slips(500).map(({ typo }) => typo.kind));
  expect([...kinds].sort()).toEqual(
    [...new Set(sheets.flatMap(({ source }) => targetsOf(source).map(({ kind }) => kind)))].sort(),
  );
  expect(kinds.size).toBeGreaterThan(20);
});

test('no template that is shipped, and none of another ministry, gives a false alarm', () => {
  for (const press of presses) expect(lintTemplates(press, []).faults).toEqual([]);
});
