/** What the brief for Rio de Janeiro must show, and what it must not. */
import { describe, expect, test } from '@jest/globals';
import { seenFrom } from '../../src/facts/horizon.js';
import { LEVELS, type Level } from '../../src/marking/level.js';
import { contentsOf, foundIn } from '../release/search.js';
import { textsIn, unseen } from '../release/texts.js';
import { SAMPLE, world } from '../sample.js';
import { composed, type Made, made, press } from './made.js';
import { bodyOf, readPdf } from './read-pdf.js';
import { passagesOfWord } from './read-word.js';
import { bare, passagesOf, readingOf } from './words.js';

const PREPARED = '2024-02-19';
const open = press();
const sample = world();
const briefs = new Map<Level, Made>();
for (const access of LEVELS) briefs.set(access, await made(open, { access }));

const asks = ['Legal stability and predictability for Japanese companies.', 'A contact point in the Mexican Government'];
const lines = ['No figure and no date for new investment.', 'No promise of new funds today.', 'Red line', 'Fallback'];

const at = (level: Level): Made => {
  const brief = briefs.get(level);
  if (brief === undefined) throw new Error(`no brief was made at ${level}`);
  return brief;
};

const read = await readPdf(at('restricted').bytes.pdf);
const body = bodyOf(at('restricted').bytes.pdf, read);

describe('the PDF of the brief says', () => {
  test.each([
    ['who meets', ['KAMIKAWA Yoko', 'BÁRCENA IBARRA']],
    ['when, there and in both capitals', ['17:00–17:30', 'Tokyo 05:00, Thu 22 Feb (+1 day)', 'Mexico City 14:00, same day']],
    ['how often they met', ['Second meeting with Secretary Bárcena', 'First: 21 September 2023, New York']],
  ])('%s', (_, wanted) => {
    expect(wanted.filter((words) => !bare(body).includes(bare(words)))).toEqual([]);
  });

  test('the four anniversaries of the year, each with its act and its date', () => {
    const panel = bare(between(body, 'Anniversaries', 'Background'));
    const shown = [
      '20th the signing of the Japan–Mexico EPA 17 September 2004',
      '60th the establishment of the Japanese Chamber of Commerce and Industry in Mexico 1964',
      '30th Mexico’s accession to the OECD 18 May 1994',
      '60th Japan’s accession to the OECD 28 April 1964',
    ];
    expect(panel).toBe(bare(shown.join('')));
  });

  test('each point to make once, under the points to make, in the order of the record', () => {
    const section = bare(between(body, 'Points to make', 'Anniversaries'));
    const points = sample.meeting.topics.flatMap((topic) => topic.points.map((point) => bare(point.text.texts.en ?? '')));
    expect(points.length).toBe(6);
    const places = points.map((point) => section.indexOf(point));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const point of points) expect(bare(body).split(point).length - 1).toBe(1);
  });

  test('on each page which page it is', () => {
    const wanted = read.pages.map((_, index) => `Page${index + 1}of${read.pages.length}`);
    expect(wanted.filter((words, index) => !bare(read.pages[index] ?? '').includes(words))).toEqual([]);
  });

  test('the mark of a page at its head and at its foot: restricted where an ask or a red line stands, and only there', () => {
    const marks = read.pages.map((page): readonly string[] => bare(page).match(/秘·RESTRICTED|取扱注意·INTERNAL/g) ?? []);
    const delicate = [...asks, ...lines].map(bare);
    read.pages.forEach((page, index) => {
      const restricted = delicate.some((words) => bare(page).includes(words));
      expect([0, 2]).toContain(marks[index]?.length);
      expect(marks[index]?.includes('秘·RESTRICTED')).toBe(restricted);
    });
    expect(marks[0]).toHaveLength(2);
  });
});

test('the Word file holds the words of the PDF in their order, notes after the paragraph that refers to them', () => {
  expect(readingOf(passagesOfWord(at('restricted').bytes.docx))).toBe(bare(body));
});

describe('a brief prepared two days before the meeting knows nothing of it', () => {
  const visible = seenFrom(sample, PREPARED);
  const unknown = unseen(textsIn(sample), textsIn(visible));

  test('there is much that it could betray', () => {
    const topics = sample.meeting.topics.flatMap((topic) => [...topic.statements, ...topic.outcomes]);
    expect(topics.length).toBe(23);
    for (const { text } of topics) expect(unknown).toContain(text.texts.en);
    const later = sample.others.filter((other) => other.start > PREPARED);
    expect(later.map(({ id }) => id)).toEqual(['japan-mexico-2024-03-28', 'japan-mexico-2025-09-26']);
  });

  test.each(['pdf', 'docx', 'txt'] as const)(
    'no word of a statement, an outcome or a later meeting is in the %s',
    async (format) => {
      const contents = await contentsOf(format, at('restricted').bytes[format]);
      expect(foundIn(contents, unknown)).toEqual([]);
      for (const id of ['japan-mexico-2024-03-28', 'japan-mexico-2025-09-26']) expect(contents).not.toContain(id);
      expect(contents).toContain(bare('welcome our second meeting'));
    },
  );
});

describe('a brief made for fewer eyes', () => {
  test.each(['pdf', 'docx', 'txt'] as const)(
    'at internal: the %s has no ask, no red line and no mark of a higher level',
    async (format) => {
      const [full, internal] = await Promise.all(
        (['restricted', 'internal'] as const).map((level) => contentsOf(format, at(level).bytes[format])),
      );
      const wanted = [...asks, ...lines, 'RESTRICTED', '秘'];
      expect(foundIn(full ?? '', wanted)).toEqual(wanted);
      expect(foundIn(internal ?? '', wanted)).toEqual([]);
      expect(foundIn(internal ?? '', ['INTERNAL', 'I welcome our second meeting'])).toHaveLength(2);
    },
  );

  test.each(['pdf', 'docx', 'txt'] as const)('at public: the %s has no point and no mark at all', async (format) => {
    const contents = await contentsOf(format, at('public').bytes[format]);
    const points = sample.meeting.topics.flatMap((topic) => topic.points.map((point) => point.text.texts.en ?? ''));
    expect(foundIn(contents, [...points, ...asks, ...lines, '取扱注意', 'RESTRICTED', '秘'])).toEqual([]);
    expect(foundIn(contents, ['KAMIKAWA Yoko', 'Japan–Mexico Foreign Ministers’ Meeting'])).toHaveLength(2);
  });

  test('at public, nothing in any file tells where in the records the words come from', async () => {
    for (const format of ['pdf', 'docx', 'txt'] as const) {
      const contents = await contentsOf(format, at('public').bytes[format]);
      expect(foundIn(contents, [`meetings/${SAMPLE}`, '#/topics/0', 'data-level', 'data-from'])).toEqual([]);
    }
  });

  test('says nothing that the fuller one does not say', () => {
    const passages = (access: Level) =>
      new Set(passagesOf(composed(open, { access }).document).flatMap(({ words, notes }) => [words, ...notes].map(bare)));
    const said = LEVELS.map(passages);
    said.forEach((low, index) => {
      for (const high of said.slice(index + 1)) expect([...low].filter((words) => !high.has(words))).toEqual([]);
    });
    expect(said.map(({ size }) => size)).toEqual([...said.map(({ size }) => size)].sort((a, b) => a - b));
  });

  test('a higher level than the product’s own changes nothing: the ceiling is lowered, never raised', () => {
    for (const format of ['pdf', 'docx', 'txt'] as const) {
      expect(Buffer.from(at('secret').bytes[format]).equals(at('restricted').bytes[format])).toBe(true);
    }
  });
});

/** Words between two headings that stand on lines of their own. */
function between(text: string, first: string, next: string): string {
  const from = text.indexOf(`\n${first}\n`);
  const to = text.indexOf(`\n${next}\n`);
  if (from < 0 || to < from) throw new Error(`"${first}" and "${next}" are no headings in this order`);
  return text.slice(from + first.length + 2, to);
}
