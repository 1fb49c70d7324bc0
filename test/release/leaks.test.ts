/** What is looked for in a finished paper, and in how many disguises it is found. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seenFrom } from '../../src/facts/horizon.js';
import type { Level } from '../../src/marking/level.js';
import { guardOf, leaksIn, type Stages } from '../../src/release/leaks.js';
import { WALL } from '../../src/release/normal.js';
import { releaseWorld } from '../../src/release/records.js';
import { finderOf, SHORTEST } from '../../src/release/search.js';
import { type Edit, SAMPLE, world } from '../sample.js';

const MEETING = `data/meetings/${SAMPLE}.yaml`;
const ASK = 'Legal stability and predictability for Japanese companies.';
const ASK_PATH = `meetings/${SAMPLE}#/topics/1/asks/0/text`;

/** The sample's guard at a ceiling, some of its files edited. */
function guarded(ceiling: Level, edits: Readonly<Record<string, Edit>> = {}, held: readonly string[] = []) {
  return guardOf(stages(ceiling, edits), ceiling, () => held);
}

function stages(ceiling: Level, edits: Readonly<Record<string, Edit>> = {}): Stages {
  const all = world(edits);
  const seen = seenFrom(all, '2024-02-21', false);
  const released = releaseWorld(seen, ceiling);
  if (released === undefined) throw new Error('nothing was released');
  return { all, seen, released };
}

/** The sample whose ask reads otherwise. */
const asking = (text: string): Readonly<Record<string, Edit>> => ({
  [MEETING]: (record) =>
    record.replace(`- id: legal-stability\n        text: ${ASK}`, `- id: legal-stability\n        text: ${text}`),
});

function pathsIn(text: string, guard = guarded('internal')): readonly string[] {
  return leaksIn(guard, [{ where: 'page 1', text }]).map(({ from }) => from);
}

describe('an ask that is not for readers of internal papers is found', () => {
  test.each<[string, string, string?]>([
    ['as it was written', `They want: ${ASK} Nothing else.`],
    ['over lines and pages', ASK.replaceAll(' ', '\n\f ')],
    ['hyphenated at the end of a line', ASK.replace('predictability', 'predicta-\nbility')],
    [
      'with soft hyphens, and blanks that do not break',
      ASK.replace('stability', 'sta\u00adbil\u00adity').replaceAll(' ', '\u00a0'),
    ],
    ['letterspaced', [...ASK].join(' ')],
    ['in capitals', ASK.toUpperCase()],
    [
      'set with ligatures',
      ASK.replace('Legal', 'Legal e\ufb03cient'),
      'Legal efficient stability and predictability for Japanese companies.',
    ],
    ['with accents put on by themselves', 'Propuesta de la secretaria Ba\u0301rcena.', 'Propuesta de la secretaria Bárcena.'],
    ['in full-width letters', 'Ｌｅｇａｌ　ｓｔａｂｉｌｉｔｙ and predictability for Japanese companies.'],
    [
      'without its Markdown',
      'Legal stability, see the note on it.',
      '"**Legal** *stability*, see [the note](https://example.org/note) on it."',
    ],
    [
      'with its Markdown',
      '**Legal** *stability*, see [the note](https://example.org/note) on it.',
      '"**Legal** *stability*, see [the note](https://example.org/note) on it."',
    ],
    ['in Japanese', '日本企業にとっての\n法的安定性を求める', '{en: Legal stability., ja: 日本企業にとっての法的安定性を求める}'],
  ])('%s', (_, printed, written = ASK) => {
    const guard = guarded('internal', written === ASK ? {} : asking(written));
    expect(pathsIn(printed, guard)).toEqual([ASK_PATH]);
  });
});

test('each paragraph and bullet of a background is looked for by itself', () => {
  const edits: Readonly<Record<string, Edit>> = {
    [MEETING]: (record) =>
      record.replace(
        /text: \|\n {8}The Japan–Mexico EPA, signed.*\n/,
        'text: |\n        A first paragraph.\n\n        - One bullet of two.\n        - Another of the two.\n',
      ),
  };
  const guard = guarded('public', edits);
  const found = ['A first paragraph.', 'One bullet of two.', 'Another of the two.', 'A second paragraph.'];
  expect(found.map((text) => pathsIn(text, guard).length)).toEqual([1, 1, 1, 0]);
});

test('what two pieces say that nobody reads as one is no leak', () => {
  const [first, second] = [ASK.slice(0, 20), ASK.slice(20)];
  expect(pathsIn(`${first}\n${second}`)).toEqual([ASK_PATH]);
  expect(pathsIn(`${first}${WALL}${second}`)).toEqual([]);
});

describe('what is not looked for', () => {
  test('a text of eleven letters: it stands anywhere by chance; one of twelve is', () => {
    expect(pathsIn('abcd efgh ijk', guarded('internal', asking('abcd efgh ijk')))).toEqual([]);
    expect(pathsIn('abcd efgh ijkl', guarded('internal', asking('abcd efgh ijkl')))).toEqual([ASK_PATH]);
  });

  test('a text that a label of the desk holds too', () => {
    expect(pathsIn(ASK, guarded('internal', {}, [`Our request: ${ASK}`]))).toEqual([]);
  });

  test('a text withheld in one place and part of a public one in another', () => {
    const twice = 'to cooperate with Japan in the area of human security';
    expect(pathsIn(twice, guarded('internal', asking(twice)))).toEqual([]);
    expect(pathsIn(`${twice} today`, guarded('internal', asking(`${twice} today`)))).toEqual([ASK_PATH]);
  });

  test('anything, in a paper whose readers may see all', () => {
    expect(guarded('secret').withheld).toEqual([]);
  });
});

test('what a slip of release leaves in is found all the same: a level counts by itself', () => {
  const { all, seen } = stages('internal');
  const slipped = guardOf({ all, seen, released: seen }, 'internal', () => []);
  expect(pathsIn(ASK, slipped)).toEqual([ASK_PATH]);
});

test('a public text falls with the topic that is withheld, and is looked for', () => {
  const edits: Readonly<Record<string, Edit>> = {
    [MEETING]: (record) =>
      record.replace('heading: {en: "Economy: twenty years', 'heading: {access: secret, en: "Economy: twenty years'),
  };
  const said = 'that Mexico takes the Minister’s request seriously, and that it is aware of the situation and is addressing it';
  expect(pathsIn(said, guarded('public'))).toEqual([]);
  expect(pathsIn(said, guarded('public', edits))).toHaveLength(1);
});

test('a caveat of something withheld is looked for with it', () => {
  const edits: Readonly<Record<string, Edit>> = {
    [MEETING]: (record) =>
      record.replace('- id: legal-stability\n', '- id: legal-stability\n        handling: [FOR THE HEAD OF DELEGATION ALONE]\n'),
  };
  expect(pathsIn('For the head of delegation alone', guarded('internal', edits))).toContain(ASK_PATH);
});

test('what the paper cannot know yet is looked for only where it lies above its ceiling', () => {
  const all = world();
  const seen = seenFrom(all, '2024-02-19', true);
  const released = releaseWorld(seen, 'internal');
  if (released === undefined) throw new Error('nothing was released');
  const guard = guardOf({ all, seen, released }, 'internal', () => []);
  expect(pathsIn('that Mexico ensure legal stability and predictability for Japanese companies', guard)).toHaveLength(1);
  expect(pathsIn('to cooperate with Japan in the area of human security', guard)).toEqual([]);
});

test('law: the search finds what a search for each text by itself finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '日'), minLength: SHORTEST, maxLength: SHORTEST + 6 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 12 }), fc.array(letters, { maxLength: 12 }), (texts, parts) => {
      const whole = [...parts, ...texts.filter((_, index) => index % 2 === 0)].join('');
      expect(finderOf(texts)(whole)).toEqual(texts.flatMap((text, index) => (whole.includes(text) ? [index] : [])));
    }),
  );
});
