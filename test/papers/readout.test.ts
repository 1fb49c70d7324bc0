/** What the readout of Rio de Janeiro must say, in three languages and four formats, and what it must not. */
import { describe, expect, test } from '@jest/globals';
import { contentsOf, foundIn } from '../release/search.js';
import { SAMPLE, world } from '../sample.js';
import { composed, made, press } from './made.js';
import { bodyOf, readPdf } from './read-pdf.js';
import { passagesOfWord } from './read-word.js';
import { bare, passagesOf, readingOf } from './words.js';

const LANGUAGES = ['en', 'ja', 'es'] as const;
const open = press();
const sample = world();
const readouts = new Map(
  await Promise.all(LANGUAGES.map(async (lang) => [lang, await made(open, { product: 'readout', lang })] as const)),
);
const at = (lang: (typeof LANGUAGES)[number]) => readouts.get(lang) ?? raise();
function raise(): never {
  throw new Error('no readout was made');
}
const reading = (lang: string): string => readingOf(passagesOf(composed(open, { product: 'readout', lang }).document));
const english = new TextDecoder().decode(at('en').bytes.txt).replace(/\s+/g, ' ');

/** Public acts and outcomes in the order of the record, which is the seed's. */
const acts = sample.meeting.topics.flatMap((topic) =>
  [...topic.statements, ...topic.outcomes].filter(({ info }) => info.level === 'public'),
);

test('the record holds 21 public acts and one outcome', () => {
  expect(acts).toHaveLength(22);
});

describe.each(LANGUAGES)('in %s', (lang) => {
  test('each public act and the outcome once, in the order of the record', () => {
    const words = reading(lang);
    const texts = acts.map(({ text }) => bare(text.texts[lang] ?? '').replace(/\.$/, ''));
    expect(texts.filter((text) => text === '' || words.split(text).length !== 2)).toEqual([]);
    const places = texts.map((text) => words.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('the same words in PDF, Word and HTML', async () => {
    const { bytes } = at(lang);
    const words = reading(lang);
    expect(bare(bodyOf(bytes.pdf, await readPdf(bytes.pdf)))).toBe(words);
    expect(readingOf(passagesOfWord(bytes.docx))).toBe(words);
    expect(bare(mainOf(new TextDecoder().decode(bytes.html)))).toBe(words);
  });

  test('no word of what is withheld, and no sign of it', async () => {
    const requested = sample.meeting.topics
      .flatMap((topic) => topic.statements)
      .find(({ id }) => id === 'legal-stability-requested');
    const secret = Object.values(requested?.text.texts ?? {});
    expect(secret).not.toEqual([]);
    const { paper } = at(lang);
    for (const { format, bytes } of paper.files) {
      const contents = await contentsOf(format, bytes);
      expect({
        format,
        found: foundIn(contents, [...secret, `meetings/${SAMPLE}#`, 'data-level', '取扱注意', 'RESTRICTED']),
      }).toEqual({
        format,
        found: [],
      });
    }
  });
});

describe('the opening', () => {
  test('has the hour there and in Tokyo, the right way round', () => {
    expect(english).toContain(
      'On February 21, commencing from 5:00 p.m. (local time; February 22, 5:00 a.m. JST) for approximately 30 minutes, Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, who is visiting Rio de Janeiro, Brazil, to attend the G20 Foreign Ministers’ Meeting, held a meeting with H.E. Dr. Alicia BÁRCENA IBARRA, Secretary of Foreign Affairs of the United Mexican States. The overview of the meeting is as follows.',
    );
  });

  test('in Japanese, with the year of the era above it', () => {
    const words = reading('ja');
    expect(words).toContain('令和6年2月21日');
    expect(words).toContain('現地時間2月21日午後5時（日本時間22日午前5時）から約30分間');
    expect(words).toContain('上川陽子外務大臣');
  });

  test('in Spanish', () => {
    expect(reading('es')).toContain(bare('21 de febrero'));
    expect(reading('es')).toContain(bare('S.E. la Dra. Alicia BÁRCENA IBARRA'));
  });
});

describe('none of the seed’s defects (domain.md 2.3)', () => {
  test.each([
    ['a colon in the bracket of the hour', /local time:/],
    ['a sentence without a full stop', /[a-z] (Minister Kamikawa|Secretary Bárcena|She) also/],
    ['"an excellent occasions"', /an excellent occasions/],
    ['"the Secretary Bárcena"', /the Secretary Bárcena/],
    ['"coincided with"', /coincided/],
    ['"intension"', /intension/],
    ['"celebrating its anniversary of its accession"', /celebrating its/],
  ])('%s', (_, defect) => {
    expect(english).not.toMatch(defect);
  });

  test('each of them would be found', () => {
    const seed =
      'from 5:00 p.m. (local time: February 22). natural disasters Minister Kamikawa also stated an excellent occasions the Secretary Bárcena coincided with intension celebrating its 30th anniversary';
    for (const defect of [/local time:/, /[a-z] Minister Kamikawa also/, /the Secretary Bárcena/, /coincided/])
      expect(seed).toMatch(defect);
  });
});

test('an answer is marked as one only where the reader has read what it answers', () => {
  expect(english.match(/In response, /g)).toHaveLength(2);
  expect(english).toContain('In response, Secretary Bárcena welcomed Japan’s policy of promoting WPS.');
  expect(english).toContain('Secretary Bárcena stated that Mexico takes the Minister’s request seriously');
  expect(english).not.toContain('In response, Secretary Bárcena stated that Mexico takes');
});

test('the two ministers shared the view, last', () => {
  expect(english).toMatch(/The two ministers shared the view to work together towards the successful outcome of the MCM\./);
});

test('the short readout is one paragraph that may be attributed to the spokesperson', () => {
  const { document } = composed(open, { product: 'readout-short' });
  const short = passagesOf(document).map(({ words }) => words.replace(/\s+/g, ' ').trim());
  expect(short.filter((words) => words.includes('Press Secretary'))).toHaveLength(1);
  const [told, ...more] = short.filter((words) => words.includes('Minister Kamikawa'));
  expect(more).toEqual([]);
  expect(told).toContain('The two ministers shared the view to work together');
});

test('the memorandum of conversation holds the request that the readout withholds, and who took the notes', () => {
  const words = readingOf(passagesOf(composed(open, { product: 'memcon' }).document));
  expect(words).toContain(bare('requested that Mexico ensure legal stability and predictability for Japanese companies'));
  expect(words).toContain(bare('In response, Secretary Bárcena stated that Mexico takes the Minister’s request seriously'));
  expect(words).toContain(bare('GAIMU Sakura'));
  expect(words).toContain(bare('Convey Japanese companies’ concerns'));
});

/** The words between the running head and the running foot of a web page. */
function mainOf(page: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
  return main.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
