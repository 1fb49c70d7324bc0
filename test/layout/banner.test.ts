/** The law of the banner: whatever a paper holds and whichever scheme marks it, a page bears the highest mark of what is on it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Document, Run, Section } from '../../src/document/tree.js';
import { writeHtml } from '../../src/html/write.js';
import { layOut } from '../../src/layout/layout.js';
import { LEVELS, type Level } from '../../src/marking/level.js';
import { caveats, marks } from '../../src/marking/schemes.js';
import { writeText } from '../../src/text/write.js';
import { writeWord } from '../../src/word/write.js';
import { partsOf, wordsOf } from '../word/read.js';
import { HOUSE, houseFonts } from './house.js';
import { glyphsOf } from './read.js';
import { AT, cell, group, h, list, p, panel, paper, row, section, table, text } from './tree.js';

const fonts = houseFonts();

/** What an English paper bears, by scheme: the mark of each level, and what it says of a caveat beside it. */
const BANNERS: Readonly<Record<string, readonly [marks: Readonly<Record<Level, string>>, apart: string]>> = {
  JP: [{ public: '', internal: '取扱注意 · INTERNAL', restricted: '秘 · RESTRICTED', secret: '極秘 · SECRET' }, ' · '],
  UK: [{ public: '', internal: 'OFFICIAL', restricted: 'OFFICIAL-SENSITIVE', secret: 'SECRET' }, ' – '],
  US: [{ public: 'UNCLASSIFIED', internal: 'SENSITIVE BUT UNCLASSIFIED', restricted: 'CONFIDENTIAL', secret: 'SECRET' }, '//'],
  EU: [{ public: '', internal: 'LIMITE', restricted: 'RESTREINT UE/EU RESTRICTED', secret: 'SECRET UE/EU SECRET' }, ' – '],
  CA: [{ public: '', internal: 'PROTECTED A / PROTÉGÉ A', restricted: 'CONFIDENTIAL / CONFIDENTIEL', secret: 'SECRET' }, '//'],
};

/** Words say what level they have, so that a page can be judged by what is read on it. */
const WORD: Readonly<Record<Level, string>> = { public: 'qopen', internal: 'qinner', restricted: 'qheld', secret: 'qdeep' };
const CAVEAT = 'qeyes';

function bannerOf(scheme: string, read: string): string {
  const [label, apart] = BANNERS[scheme] ?? raise();
  const level = LEVELS.findLast((one) => read.includes(WORD[one])) ?? 'public';
  const mark = label[level];
  return read.includes(CAVEAT) ? `${mark}${mark === '' ? '' : apart}EYES ONLY` : mark;
}
function raise(): never {
  throw new Error('not known to this test');
}

const run: fc.Arbitrary<Run> = fc
  .tuple(fc.constantFrom(...LEVELS, 'public' as const, 'public' as const), fc.nat(15))
  .map(([level, chance]) =>
    text(`${WORD[level]} ${chance === 0 ? CAVEAT : 'of'} `, {
      ...(level === 'public' ? {} : { level }),
      ...(chance === 0 ? { handling: ['EYES ONLY'] } : {}),
    }),
  );
const runs = fc.array(run, { minLength: 1, maxLength: 4 });
const paragraph = runs.map((words) => p(words));
const noted = fc.tuple(runs, runs).map(([words, inside]) => {
  return p([...words, { kind: 'note', blocks: [p(inside, 'Note Text')], at: AT }]);
});
const rows = fc.array(fc.tuple(run, run), { minLength: 1, maxLength: 12 });
const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  noted,
  run.map((words) => h(1, [words], '', {})),
  fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((items) =>
    list(
      'Bulleted List',
      items.map((one) => [one]),
    ),
  ),
  fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((inner) => group(inner, 'Boxed')),
  fc.tuple(runs, runs).map(([a, b]) =>
    panel([
      ['When', [p(a, 'Panel Text')]],
      ['', [p(b, 'Panel Text')]],
    ]),
  ),
  fc.tuple(run, rows).map(([head, body]) =>
    table(
      [row(cell([head], 'Table Head', { header: true }), cell('Who'))],
      body.map(([a, b]) => row(cell([a]), cell([b]))),
    ),
  ),
);

/** Headings have ids as those of a template may; the first section lists the headings of both. */
const papers = (scheme: string): fc.Arbitrary<Document> =>
  fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.array(block, { minLength: 1, maxLength: 4 }), run, fc.boolean())
    .map(([first, second, foot, listed]) => {
      const contents: Block = { kind: 'contents', style: 'Contents', depth: 2, at: AT };
      const one = sectionOf(scheme, listed ? [contents, ...first] : first, {
        foot: { first: null, rest: [p([foot], 'Footer')] },
      });
      return paper(one, sectionOf(scheme, named(second), {}));
    });

function named(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((one, index) => (one.kind === 'heading' ? { ...one, id: `second-${index}` } : one));
}

function sectionOf(scheme: string, blocks: readonly Block[], more: Partial<Section>): Section {
  const printed = marks(scheme, 'en') ?? raise();
  const of = (level: Level): readonly Run[] => printed[level].map((part) => text(part.text, { lang: part.lang }));
  const labels = { public: of('public'), internal: of('internal'), restricted: of('restricted'), secret: of('secret') };
  return section(blocks, { paper: 'card', marks: labels, caveats: caveats(scheme) ?? raise(), ...more });
}

const bare = (words: string): string => words.replace(/\s+/g, '').toUpperCase();

/** Each page or section as [what stands at its head, what stands at its foot, what is read between]. */
type Read = readonly (readonly [head: string, foot: string, read: string])[];

function pagesOf(document: Document): Read {
  const { value } = layOut(document, HOUSE, fonts, new Map());
  const { mark } = HOUSE.pages.card ?? raise();
  return (value ?? raise()).pages.map((page) => {
    const glyphs = glyphsOf(page.items);
    const at = (y: number) => glyphs.filter((item) => typeof item.mark === 'string' && Math.abs(item.y - y) < 0.5);
    const said = (items: typeof glyphs): string => items.map((item) => item.text).join('');
    const [head, foot] = [at(mark.head), at(page.height - mark.foot)];
    return [said(head), said(foot), said(glyphs.filter((item) => !head.includes(item) && !foot.includes(item)))];
  });
}

function textsOf(document: Document): Read {
  const { value = '' } = writeText(document);
  return value.split(/^={78}$/m).map((part) => {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const read = lines.join(' ');
    const marked = bannerLike(lines[0] ?? '');
    return [marked ? (lines[0] ?? '') : '', marked ? (lines.at(-1) ?? '') : '', read];
  });
}
/** A line of a text that holds no word of the paper. */
function bannerLike(line: string): boolean {
  return !/q[a-z]{3}|When|Who/.test(line);
}

function sheetsOf(document: Document): Read {
  const { value = '' } = writeHtml(document, HOUSE, new Map());
  const parts = [...value.matchAll(/<article.*?<\/article>/gs)].map(([article]) => article);
  return parts.map((part) => {
    const banners = [...part.matchAll(/<p class="[^"]*Banner" role="note"[^>]*>(.*?)<\/p>/gs)].map(([, inside = '']) => inside);
    const plain = (html: string): string => html.replace(/<[^>]*>/g, '');
    return [plain(banners[0] ?? ''), plain(banners.at(-1) ?? ''), plain(part)];
  });
}

async function sectionsOf(document: Document): Promise<Read> {
  const { value } = await writeWord(document, HOUSE, {}, new Map());
  const parts = partsOf(value ?? raise());
  const part = (name: string): string => wordsOf(parts[name] ?? '');
  const notes = new Map(
    [...(parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnote [^>]*?w:id="(-?\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(
      ([, id = '', inside = '']) => [id, wordsOf(inside)],
    ),
  );
  // The properties of a section stand in its last paragraph, before its words.
  const body = (parts['word/document.xml'] ?? '').replace(/<w:sectPr.*?<\/w:sectPr>(.*?<\/w:p>)/gs, '$1\f');
  const bodies = body.split('\f').slice(0, document.sections.length);
  return bodies.map((words, index) => {
    const foot = part(`word/footer${index + 1}.xml`);
    const read = wordsOf(words).replace(/\[(\d+)\]/g, (_, id: string) => notes.get(id) ?? '');
    const own = /q(?:open|inner|held|deep) (?:of|qeyes) /.exec(foot)?.[0] ?? '';
    return [part(`word/header${index + 1}.xml`), foot.replace(own, ''), read + own];
  });
}

function hold(scheme: string, read: Read): void {
  for (const [head, foot, words] of read) {
    const banner = bare(bannerOf(scheme, words));
    expect([bare(head), bare(foot)]).toEqual([banner, banner]);
  }
}

describe.each(Object.keys(BANNERS))('in the scheme of %s', (scheme) => {
  test('each page bears the highest mark of what is on it, and every caveat', () => {
    fc.assert(
      fc.property(papers(scheme), (document) => hold(scheme, pagesOf(document))),
      { numRuns: 30, seed: 20240221 },
    );
  });

  test('a text and a page of the web bear it for each section', () => {
    const check = fc.property(papers(scheme), (document) => {
      hold(scheme, textsOf(document));
      hold(scheme, sheetsOf(document));
      expect([textsOf(document).length, sheetsOf(document).length]).toEqual([2, 2]);
    });
    fc.assert(check, { numRuns: 30, seed: 20240221 });
  });

  test('Word bears it on every page of a section', async () => {
    const check = fc.asyncProperty(papers(scheme), async (document) => hold(scheme, await sectionsOf(document)));
    await fc.assert(check, { numRuns: 6, seed: 20240221 });
  });
});

test('the law sees a banner that is too low, and one that is too high', () => {
  expect(() => hold('US', [['CONFIDENTIAL', 'CONFIDENTIAL', 'qheld of qdeep of']])).toThrow();
  expect(() => hold('US', [['SECRET', 'SECRET', 'qheld of']])).toThrow();
  hold('US', [['SECRET//EYES ONLY', 'SECRET//EYES ONLY', 'qheld of qdeep qeyes']]);
});
