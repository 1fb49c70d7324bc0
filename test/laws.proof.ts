/** Laws that hold for every paper of every fixture world, without anyone asking; and for each law a fault that breaks it. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Document } from '../src/document/tree.js';
import type { Level } from '../src/marking/level.js';
import { gather } from '../src/papers/gather.js';
import { openPress, type Press } from '../src/papers/press.js';
import { releaseWorld } from '../src/release/records.js';
import { build, type Elsewhere } from './papers/elsewhere.js';
import { composed, type Made, made, press, TEMPLATES } from './papers/made.js';
import { spokenOf, spokenOnPage } from './papers/read-page.js';
import { bodyOf, readPdf } from './papers/read-pdf.js';
import { unsaid } from './papers/read-text.js';
import { passagesOfWord } from './papers/read-word.js';
import { faultsOfWord } from './papers/valid-word.js';
import { bare, passagesOf, readingOf } from './papers/words.js';
import { check } from './pdf/checker.js';
import { changed, readSource } from './pdf/reader.js';
import { contentsOf, foundIn } from './release/search.js';
import { textsIn, unseen } from './release/texts.js';
import { type FixtureWorld, worlds } from './worlds.js';

const FORMATS = ['pdf', 'docx', 'html', 'txt'] as const;
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const digests = ({ bytes }: Made): readonly string[] => FORMATS.map((format) => digest(bytes[format]));
const cases = worlds().flatMap(({ name, data, templates, lang, meetings }) =>
  meetings.map((meeting) => ({ name, data, templates, lang, meeting, press: press(data, templates) })),
);
const papers = new Map<string, Made>();
for (const { meeting, lang, press: own } of cases) papers.set(meeting, await made(own, { meeting, lang }));
const paperOf = (meeting: string): Made => {
  const paper = papers.get(meeting);
  if (paper === undefined) throw new Error(`no paper was made of ${meeting}`);
  return paper;
};

const temporary = mkdtempSync(join(tmpdir(), 'chancery-laws-'));
let elsewhere: Elsewhere | undefined;
afterAll(() => {
  elsewhere?.remove();
  rmSync(temporary, { recursive: true, force: true });
});

test('there are worlds to try the laws on, and each has a meeting to brief for', () => {
  expect(worlds().map(({ name }) => name)).toEqual([
    'the sample',
    'first-meeting',
    'hard-words',
    'three-at-the-table',
    'mexico',
    'state',
  ]);
  for (const { name, meetings } of worlds()) expect({ name, count: meetings.length }).toEqual({ name, count: 1 });
});

describe.each(cases)('$name: the brief', ({ name, data, templates, lang, meeting, press: own }) => {
  test('has the same bytes when it is made again, and on another press', async () => {
    expect(digests(await made(own, { meeting, lang }))).toEqual(digests(paperOf(meeting)));
    expect(digests(await made(press(data, templates), { meeting, lang }))).toEqual(digests(paperOf(meeting)));
  });

  test('has the same bytes from files with the line ends and the byte-order mark of other editors', async () => {
    expect(digests(await made(rewritten(name, { data, templates }, foreign), { meeting, lang }))).toEqual(
      digests(paperOf(meeting)),
    );
  });

  test('says all its words in all its files, in one order', async () => {
    const { document } = composed(own, { meeting, lang });
    expect(await wrongWords(document, paperOf(meeting).bytes)).toEqual([]);
  });

  test.each(['public', 'internal', 'restricted'] as const)(
    'holds nothing above %s when it is made for that level',
    async (access) => {
      const { withheld, shown } = textsAt(own, meeting, access);
      expect(shown.length).toBeGreaterThan(3);
      const { bytes } = access === 'restricted' ? paperOf(meeting) : await made(own, { meeting, lang, access });
      for (const format of FORMATS) {
        expect({ format, found: foundIn(await contentsOf(format, bytes[format]), withheld) }).toEqual({ format, found: [] });
      }
    },
  );

  test('is a PDF that keeps the rules of PDF/A-2a and PDF/UA-1', () => {
    expect(check(readSource(paperOf(meeting).bytes.pdf))).toEqual([]);
  });
});

describe('the laws find', () => {
  const [first] = cases;
  if (first === undefined) throw new Error('no world');
  const { bytes } = paperOf(first.meeting);

  test('other bytes: a record that differs by one letter', async () => {
    const misspelt = rewritten('misspelt', first, (text) =>
      text.replace('I welcome our second meeting', 'I welcome our second Meeting'),
    );
    expect(digests(await made(misspelt, { meeting: first.meeting }))).not.toEqual(digests(paperOf(first.meeting)));
  });

  test('words that are lost, doubled or in another order, in each file', async () => {
    const { document } = composed(first.press, { meeting: first.meeting });
    const files = async (spoilt: Document, of = bytes): Promise<readonly string[]> => [
      ...new Set((await wrongWords(spoilt, of)).map((words) => words.slice(0, words.indexOf(':')))),
    ];
    expect(await files(without(document))).toEqual(['pdf', 'docx', 'html']);
    expect(await files(twice(document))).toEqual(['pdf', 'docx', 'html', 'txt']);
    expect(await files(turned(document))).toEqual(['pdf', 'docx', 'html', 'txt']);
    const short = new TextDecoder().decode(bytes.txt).replace('I welcome our second meeting', '');
    expect(await files(document, { ...bytes, txt: new TextEncoder().encode(short) })).toEqual(['txt']);
  });

  test('what was withheld: in the paper of a higher level the same words are found', async () => {
    const { withheld } = textsAt(first.press, first.meeting, 'public');
    for (const format of FORMATS) expect(foundIn(await contentsOf(format, bytes[format]), withheld).length).toBeGreaterThan(20);
  });

  test('a PDF whose headings have lost their tags', () => {
    const spoilt = changed(readSource(bytes.pdf), (text) => text.replace('/S /H2', '/S /H4'));
    expect(check(spoilt).join()).toContain('heading order');
  });
});

describe('elsewhere on Earth', () => {
  beforeAll(() => {
    elsewhere = build();
  }, 60_000);
  const here = Object.fromEntries(
    cases.flatMap(({ meeting }) => FORMATS.map((format) => [`${meeting}.${format}`, digest(paperOf(meeting).bytes[format])])),
  );
  const tokyo = { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' };
  const mexico = { TZ: 'America/Mexico_City', LANG: 'C', LC_ALL: 'C' };

  test.each([
    ['in Tokyo, in Japanese', tokyo],
    ['in Mexico City, in no language', mexico],
  ])(
    '%s, all papers have the same bytes',
    (_, where) => {
      expect(elsewhere?.make(where, worlds())).toEqual(here);
    },
    60_000,
  );

  test('a weekday taken from the machine’s own calendar is found out', () => {
    elsewhere?.spoil('locales/edtf.js', 'getUTCDay', 'getDay');
    const spoilt = elsewhere?.make(mexico, worlds().slice(0, 1));
    expect(Object.entries(spoilt ?? {}).filter(([file, bytes]) => here[file] !== bytes)).toHaveLength(FORMATS.length);
  }, 60_000);
});

describe('Word', () => {
  test('opens the brief of every world, says the validator', () => {
    for (const { name, meeting } of cases)
      expect({ name, faults: faultsOfWord(temporary, paperOf(meeting).bytes.docx) }).toEqual({ name, faults: [] });
  }, 120_000);
});

/** A copy of a world with each of its files, and of the templates', written anew. */
function rewritten(
  name: string,
  { data, templates }: Pick<FixtureWorld, 'data' | 'templates'>,
  edit: (text: string) => string,
): Press {
  const home = join(temporary, name.replaceAll(' ', '-'));
  cpSync(data, join(home, 'data'), { recursive: true });
  cpSync(templates, join(home, 'templates'), { recursive: true });
  cpSync(TEMPLATES, join(home, 'shipped'), { recursive: true });
  for (const file of readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|hbs)$/.test(path))) {
    const path = join(home, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  }
  return openPress({ data: join(home, 'data'), templates: join(home, 'templates'), shipped: join(home, 'shipped') });
}

function foreign(text: string): string {
  return `\ufeff${text.replaceAll('\n', '\r\n')}`;
}

/** Texts of a world that a paper of that level must not hold, and those that it may. */
function textsAt(own: Press, meeting: string, access: Level) {
  const { value } = gather(own.store, meeting, []);
  const released = value && releaseWorld(value, access);
  if (value === undefined || released === undefined) throw new Error(`${meeting} has no paper at ${access}`);
  const shown = textsIn(Object.values(released));
  return { withheld: unseen(textsIn(Object.values(value)), shown), shown };
}

/** Which files do not say what the tree says, with the first words that differ. */
async function wrongWords(document: Document, bytes: Made['bytes']): Promise<readonly string[]> {
  const wanted = readingOf(passagesOf(document));
  const pdf = difference(wanted, bare(bodyOf(bytes.pdf, await readPdf(bytes.pdf))));
  const docx = difference(wanted, readingOf(passagesOfWord(bytes.docx)));
  const html = difference(spokenOf(passagesOf(document)), spokenOnPage(new TextDecoder().decode(bytes.html)));
  const txt = unsaid(document, new TextDecoder().decode(bytes.txt));
  return [
    ...pdf.map((words) => `pdf: ${words}`),
    ...docx.map((words) => `docx: ${words}`),
    ...html.map((words) => `html: ${words}`),
    ...txt.map((words) => `txt: ${words}`),
  ];
}

function difference(wanted: string, found: string): readonly string[] {
  if (wanted === found) return [];
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  return [`"${wanted.slice(at, at + 40)}" is "${found.slice(at, at + 40)}"`];
}

const blocksOf = (
  document: Document,
  edit: (blocks: Document['sections'][number]['blocks']) => Document['sections'][number]['blocks'],
): Document => ({
  ...document,
  sections: document.sections.map((section) => ({ ...section, blocks: edit(section.blocks) })),
});
const without = (document: Document): Document => blocksOf(document, (blocks) => blocks.slice(1));
const twice = (document: Document): Document => blocksOf(document, (blocks) => [...blocks, ...blocks.slice(-2)]);
const turned = (document: Document): Document =>
  blocksOf(document, (blocks) => [...blocks.slice(2, 4), ...blocks.slice(0, 2), ...blocks.slice(4)]);
