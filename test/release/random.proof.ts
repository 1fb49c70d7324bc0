/**
 * Random secrets at random levels, in every text that a record can hold, made into every product that the desk has:
 * thousands of times as far as the tree, a hundred times as far as the files.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/document/tree.js';
import { nodesOf } from '../../src/document/walk.js';
import { highest, LEVELS, type Level, visible } from '../../src/marking/level.js';
import { remembered } from '../../src/memory/remembered.js';
import { compose, makePaper } from '../../src/papers/make.js';
import { commission } from '../../src/papers/order.js';
import type { PaperRequest } from '../../src/papers/paper.js';
import type { Press } from '../../src/papers/press.js';
import { press, request } from '../papers/made.js';
import { ROOT } from '../sample.js';
import { type Label, type Plan, sentinel } from './plant.js';
import { ENVELOPE, OTHER_SIDE, planted } from './planted.js';
import { contentsOf } from './search.js';

const MEETING = 'norway-ghana-2024-06-03';
/** Fields that hold nothing; and all fields but those without which there is no paper. */
const WHERE: readonly Plan['where'][] = [
  (path, optional) => optional && !ENVELOPE.test(path) && !OTHER_SIDE.test(path),
  (path) => !ENVELOPE.test(path) && !OTHER_SIDE.test(path),
];
/** A ministry with one meeting, which is made in the time that thousands of papers want. */
const small = WHERE.map((where) => planted(first(), { level: 'secret', where, speaker: 'solberg-kari' }));

function first(): Press {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, 'test/fixtures/worlds/first-meeting'), folder, { recursive: true });
  cpSync(join(ROOT, 'data/verbs.yaml'), join(folder, 'verbs.yaml'));
  const record = join(folder, 'meetings/norway-ghana-2024-06-03.yaml');
  const held = readFileSync(record, 'utf8').replace('status: confirmed', 'status: held');
  writeFileSync(record, held);
  return press(folder);
}

const PAPERS = [
  { product: 'brief', lang: 'en' },
  { product: 'memcon', lang: 'en' },
  ...['en', 'ja', 'es'].flatMap((lang) => ['readout', 'readout-short'].map((product) => ({ product, lang }))),
];

interface Case {
  readonly planting: number;
  readonly paper: number;
  readonly seed: number;
  readonly access: Level;
}

const cases = fc.record<Case>({
  planting: fc.nat(WHERE.length - 1),
  paper: fc.nat(PAPERS.length - 1),
  seed: fc.integer(),
  access: fc.constantFrom(...LEVELS),
});

/** Writes a level at random on everything planted. The tests are the same every time: the level comes from path and seed. */
function relabel(labels: readonly Label[], seed: number): void {
  for (const label of labels) label.level = LEVELS[Math.imul(hashOf(label.from) ^ seed, 0x9e3779b1) >>> 30] ?? 'secret';
}

const hashOf = remembered(hash);

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return sum >>> 7;
}

/** What is asked for, of records whose levels are those of the case; and the planted words that it must not hold. */
function given({ planting, paper, seed, access }: Case) {
  const { press: own, labels } = small[planting] ?? raise();
  relabel(labels, seed);
  const wish: PaperRequest = request({ ...(PAPERS[paper] ?? PAPERS[0]), meeting: MEETING, access });
  const order = commission(own, wish).value;
  const ceiling = order && LEVELS[Math.min(LEVELS.indexOf(order.product.ceiling), LEVELS.indexOf(access))];
  return { own, wish, order, ceiling, levelOf: (word: string) => byWord(labels).get(word)?.level ?? 'secret' };
}

const byWord = remembered(
  (labels: readonly Label[]) => new Map(labels.map((label) => [sentinel(label.from).toLowerCase(), label])),
);

/** The planted words that stand in a text, whatever parts them from what is round them. */
function plantedIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/q[bcdfghjklmnpqrstvwxz]{16}/gi)?.map((word) => word.toLowerCase()));
}

function raise(): never {
  throw new Error('nothing is planted');
}

test('thousands of trees hold none of the secrets above their ceiling, and are marked by what they hold', () => {
  let composed = 0;
  let shown = 0;
  fc.assert(
    fc.property(cases, (each) => {
      const { own, order, levelOf, ceiling } = given(each);
      const document = order && compose(own, order).value?.document;
      if (document === undefined || ceiling === undefined) return;
      composed += 1;
      const found = [...plantedIn(plainly(document))];
      shown += found.length;
      expect(found.filter((word) => !visible(levelOf(word), ceiling))).toEqual([]);
      expect(visible(markOf(document), ceiling)).toBe(true);
      const highestShown = highest(found.map(levelOf));
      expect(visible(highestShown, markOf(document))).toBe(true);
    }),
    { numRuns: 2000, seed: 4 },
  );
  expect(composed).toBeGreaterThan(1900);
  expect(shown).toBeGreaterThan(5000);
});

describe('a hundred papers, opened again', () => {
  test('hold none of the secrets above their ceiling, in any file', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (each) => {
        const { own, wish, order, levelOf, ceiling = 'public' } = given(each);
        const formats = order?.product.formats ?? wish.formats;
        const { value } = await makePaper(own, { ...wish, formats });
        if (value === undefined) return;
        made += 1;
        for (const { format, bytes } of value.files) {
          const found = [...plantedIn(await contentsOf(format, bytes))];
          expect(found.filter((word) => !visible(levelOf(word), ceiling))).toEqual([]);
        }
      }),
      { numRuns: 100, seed: 5 },
    );
    expect(made).toBeGreaterThan(95);
  });
});

/** All strings of the tree, names of record paths put aside. */
function plainly(document: Document): string {
  return JSON.stringify(document, (key, value: unknown) => (key === 'from' || key === 'at' ? undefined : value));
}

function markOf(document: Document): Level {
  return highest([...nodesOf(document.sections)].flatMap((node) => node.level ?? []));
}
