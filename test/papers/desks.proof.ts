/** The sample ministry's desks: each thinks of its meeting in its own order, in few files over the base set. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Block, Group } from '../../src/document/tree.js';
import { blocksIn, plainText } from '../../src/document/walk.js';
import { lintTemplates } from '../../src/papers/lint.js';
import { scan } from '../../src/papers/scan.js';
import { FORMATS } from '../../src/templating/formats.js';
import { type Edit, SAMPLE, workspace } from '../sample.js';
import { laidOf } from './every.js';
import { composed, made, press, TEMPLATES, type Wish } from './made.js';
import { bodyOf, readPdf } from './read-pdf.js';
import { unsaid } from './read-text.js';
import { passagesOfWord } from './read-word.js';
import { faultsOfWord } from './valid-word.js';
import { bare, blockPassages, passagesOf, readingOf } from './words.js';

const sample = press();
const RECORD = `data/meetings/${SAMPLE}.yaml`;

function blocksOf(wish: Wish, from = sample): readonly Block[] {
  return composed(from, wish).document.sections.flatMap(({ blocks }) => blocks);
}
const sectionsOf = (wish: Wish, from = sample): readonly string[] =>
  blocksOf(wish, from).flatMap((block) => (block.kind === 'heading' && block.depth === 2 ? [plainText(block.runs)] : []));
const kindsOf = (blocks: readonly Block[]): readonly string[] => blocks.map(({ kind, style }) => style ?? kind);
function edited(edit: (record: string) => string, more: Readonly<Record<string, Edit>> = {}) {
  const folder = workspace({ [RECORD]: edit, ...more });
  return press(join(folder, 'data'), join(folder, 'templates'));
}

describe.each([
  ['latin-america', '#17604c', 'Latin America and Caribbean desk'],
  ['economic', '#6b4a10', 'Economic Affairs'],
])('the desk %s', (desk, accent, unit) => {
  test('is a folder of a few short files', () => {
    const files = readdirSync(join(TEMPLATES, desk), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
    const lines = files.map((name) => readFileSync(join(TEMPLATES, desk, name), 'utf8').split('\n').length);
    expect(files.length).toBeLessThanOrEqual(12);
    expect(Math.max(...lines)).toBeLessThanOrEqual(30);
  });

  test('lints without a word', () => {
    expect(lintTemplates(sample, [desk]).faults).toEqual([]);
  });

  test('prints in its own colour, and its unit at the head of its brief', () => {
    const { layout } = laidOf({ name: desk, press: sample, wish: { desk, formats: ['pdf'] } });
    const items = layout.pages.flatMap((page) => page.items);
    const colours = new Set(items.flatMap((item) => (item.kind === 'glyphs' ? [item.color] : [])));
    const head = items.flatMap((item) => (item.kind === 'glyphs' && item.mark === 'header' ? [item.text] : [])).join('');
    expect([...colours]).toContain(accent);
    expect([...colours]).not.toContain('#1d3f72');
    expect(bare(head)).toContain(bare(unit));
  });

  test.each([
    ['brief', 'en'],
    ['readout', 'en'],
    ['readout', 'ja'],
    ['readout', 'es'],
  ])('makes its %s in %s in four formats that say the same, within its limits and without a leak', async (product, lang) => {
    const { paper, faults, bytes } = await made(sample, { desk, product, lang, formats: FORMATS });
    const { document } = composed(sample, { desk, product, lang });
    const words = readingOf(passagesOf(document));
    expect(faults.filter(({ code }) => code !== 'stale-fact')).toEqual([]);
    expect(bare(bodyOf(bytes.pdf, await readPdf(bytes.pdf)))).toBe(words);
    expect(readingOf(passagesOfWord(bytes.docx))).toBe(words);
    expect(unsaid(document, new TextDecoder().decode(bytes.txt))).toEqual([]);
    expect(paper.files.flatMap((file) => scan(paper, file))).toEqual([]);
    expect(faultsOfWord(workspace({}, []), bytes.docx)).toEqual([]);
  });
});

describe('the brief for Latin America', () => {
  test('has anniversaries first, and what was promised and said before ahead of the background', () => {
    expect(sectionsOf({ desk: 'latin-america' })).toEqual([
      'Anniversaries',
      'Objectives',
      'Order of the meeting',
      'Points to make',
      'Commitments',
      'What was said before',
      'Participants',
      'Biography: Alicia BÁRCENA IBARRA',
      'Visits',
      'Background',
      'Agreements',
      'Facts and figures',
      'Clearance',
      'Sources',
    ]);
  });

  test('has the sections of the base set, all of them, in another order', () => {
    expect(sectionsOf({ desk: 'latin-america' }).toSorted()).toEqual(sectionsOf({ desk: 'ministry' }).toSorted());
  });

  test('begins with its objectives where no anniversary falls', () => {
    const never = (text: string): string => text.replaceAll(/milestones: every-\d+/g, 'milestones: never');
    const plain = press(
      join(
        workspace({
          'data/relations/japan-mexico.yaml': never,
          'data/organizations/oecd.yaml': never,
          'data/organizations/camara.yaml': never,
        }),
        'data',
      ),
    );
    expect(sectionsOf({ desk: 'latin-america' }, plain).slice(0, 2)).toEqual(['Objectives', 'Order of the meeting']);
  });
});

describe('the readout for Latin America', () => {
  const wish = { desk: 'latin-america', product: 'readout' } as const;
  const NO_PHOTO = (text: string): string => text.replace(/^photo:\n( .*\n)+/m, '');

  test.each(['en', 'ja', 'es'])('shows its photograph in %s before anything is told, the day included', (lang) => {
    expect(kindsOf(blocksOf({ ...wish, lang })).slice(0, 4)).toEqual(['Kicker', 'Heading 1', 'Figure', 'Lead']);
    expect(kindsOf(blocksOf({ ...wish, lang, desk: 'ministry' })).slice(0, 4)).toEqual(['Kicker', 'Heading 1', 'Lead', 'Figure']);
  });

  test('sets it larger than the base set does, and wider than the text below it', () => {
    const widths = (desk: string): { picture: number; text: number; left: number } => {
      const { layout } = laidOf({ name: desk, press: sample, wish: { ...wish, desk, formats: ['pdf'] } });
      const items = layout.pages[0]?.items ?? [];
      const picture = items.find((item) => item.kind === 'image');
      const last = items.filter((item) => item.kind === 'glyphs' && typeof item.mark !== 'string').at(-1);
      if (picture?.kind !== 'image' || last === undefined) throw new Error('no picture, or no text');
      return { picture: picture.width, text: last.x, left: picture.x };
    };
    const [own, base] = [widths('latin-america'), widths('ministry')];
    expect(own.picture).toBeGreaterThan(base.picture + 30);
    expect(own.text).toBeGreaterThan(own.left + 35);
  });

  test('begins with its day where there is no photograph, and says the same', async () => {
    const plain = edited(NO_PHOTO);
    const { faults } = await made(plain, { ...wish, formats: FORMATS });
    expect(faults).toEqual([]);
    const blocks = blocksOf(wish, plain);
    expect(kindsOf(blocks).slice(0, 4)).toEqual(['Kicker', 'Heading 1', 'Lead', 'Opening']);
    expect(readingOf(blocks.flatMap(blockPassages))).toBe(
      readingOf(
        blocksOf(wish)
          .filter(({ kind }) => kind !== 'figure')
          .flatMap(blockPassages),
      ),
    );
  });
});

describe('the economic brief', () => {
  const wish = { desk: 'economic', formats: ['pdf'] } as const;
  const bottomLine = (from = sample): string | undefined => {
    const box = blocksOf(wish, from).find((block): block is Group => block.style === 'Bottom Line');
    return (
      box &&
      blockPassages(box)
        .map(({ words }) => words.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' '))
        .join('\n')
    );
  };

  test('says below its title why we meet and what we ask for', () => {
    expect(kindsOf(blocksOf(wish)).slice(0, 4)).toEqual(['Kicker', 'Heading 1', 'Lead', 'Bottom Line']);
    expect(bottomLine()).toBe(
      '(取扱注意) Bottom line Confirm Japanese investors’ confidence in Mexico in the year of the 20th anniversary of the signing of the EPA, and prepare the OECD Ministerial Council Meeting together.\n(秘) Ask Legal stability for Japanese companies.',
    );
  });

  test('takes two pages', async () => {
    expect((await made(sample, wish)).paper.pages).toBe(2);
  });

  test('holds agenda, points, figures, and what may not be lost; the rest is left out', () => {
    expect(sectionsOf(wish)).toEqual(['Agenda', 'Points to make', 'Facts and figures', 'Clearance', 'Sources']);
    const words = readingOf(passagesOf(composed(sample, wish).document));
    for (const kept of ['Policy Coordination: ok with edits', 'Mexico and Japan (in Spanish)', 'US$33,208 m', 'contact point'])
      expect(words).toContain(bare(kept));
    for (const left of ['They may say', 'Avoid', 'Diplomatic relations date', 'A biologist'])
      expect(words).not.toContain(bare(left));
  });

  test('marks each paragraph with its level, and the public papers of the desk with none', () => {
    const points = [...blocksIn(blocksOf(wish))].flatMap((block) => (block.kind === 'list' && !block.ordered ? block.items : []));
    expect(points).toHaveLength(6);
    for (const { blocks } of points) expect(blocks.flatMap(blockPassages)[0]?.words).toMatch(/^\(取扱注意\)\u00a0/);
    expect(readingOf(passagesOf(composed(sample, { ...wish, product: 'readout' }).document))).not.toMatch(/\((取扱注意|秘)\)/);
  });

  test('reports a bottom line of more than four lines, at the line of the record that is beyond them', async () => {
    const wordy = edited((text) =>
      text.replace('text: Confirm Japanese', `text: ${'Say it at length. '.repeat(6)}Confirm Japanese`),
    );
    const told = (await made(wordy, wish)).faults.filter(({ code }) => code === 'over-limit');
    expect(told).toMatchObject([
      {
        severity: 'warning',
        path: 'topics/1/asks/0/short',
        file: expect.stringMatching(/data\/meetings\/.*\.yaml$/),
        message: '"Bottom Line" takes 5 lines; its limit is 4: this is beyond it',
        hint: expect.stringMatching(/^say it in fewer words; .*printed by .*economic\/parts\/bottom-asks\.hbs:\d+:\d+$/),
      },
    ]);
    const large = await made(wordy, { ...wish, largePrint: true });
    expect(large.faults.filter(({ code }) => code === 'over-limit')).toEqual([]);
  });

  test('has its objectives for a bottom line where no purpose is written, else its asks; where there are none, no box', async () => {
    const aimless = (text: string): string => text.replace(/^purpose:\n( .*\n)+/m, '');
    const objectives = bottomLine(edited(aimless));
    expect(objectives?.split('\n')).toEqual([
      '(取扱注意) Bottom line Secure a public signal of Mexico’s confidence for Japanese investors.',
      '(取扱注意) Align on the May OECD Ministerial Council Meeting: Japan as Chair, Mexico as Vice-Chair.',
      '(秘) Ask Legal stability for Japanese companies.',
    ]);
    const silent = (text: string): string => aimless(text).replace(/^objectives:\n( .*\n)+/m, '');
    expect(bottomLine(edited(silent))).toBe('(秘) Ask Legal stability for Japanese companies.');
    const idle = edited((text) =>
      silent(text)
        .replace(/^ {4}asks:\n( {6}.*\n)+/m, '')
        .replace(/^ +ask: legal-stability\n/gm, ''),
    );
    expect(bottomLine(idle)).toBeUndefined();
    expect((await made(idle, wish)).faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('may not lose its sources', () => {
    const lost = { 'templates/economic/brief.hbs': (text: string) => text.replace('  {{> parts/sources}}\n', '') };
    const folder = workspace(lost);
    const { faults } = lintTemplates(press(join(folder, 'data'), join(folder, 'templates')), ['economic']);
    expect(faults.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'lost-section', message: 'the brief prints nothing of "sources", which it may not lose' },
    ]);
  });
});
