/** The papers for the public after a meeting: the numbered readout, and the one paragraph of the spokesperson. */
import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../src/context/schema.js';
import type { Block } from '../../src/document/tree.js';
import { loadStyle } from '../../src/style/load.js';
import { styleChain } from '../../src/templating/desk.js';
import { textOf } from '../document/frame.js';
import { blockPassages } from '../papers/words.js';
import { c } from './fixture.js';
import { consistent, desk, held, type Language, printed } from './held.js';

const LANGUAGES: readonly Language[] = ['en', 'ja', 'es'];

/** Style and words of each block. */
const told = (blocks: readonly Block[]) =>
  blocks.map((block) => ['style' in block ? block.style : '', ...blockPassages(block).map(({ words }) => words)]);

function readout(change: (context: Context) => Context = (context) => context, lang: Language = 'en') {
  return printed(consistent(change(held('readout', lang))));
}

describe('the readout', () => {
  test('says how the talks came about, then each topic in one numbered paragraph, then where to read more', () => {
    expect(told(readout().blocks)).toEqual([
      ['Kicker', 'Readout'],
      ['Heading 1', 'Japan–Mexico Foreign Ministers’ Meeting'],
      ['Lead', '21 February 2024, Rio de Janeiro'],
      ['Figure', 'Photo session. Photo: MOFA'],
      ['Opening', 'On February 21, a meeting was held. The overview of the meeting is as follows.'],
      [
        'Report',
        'At the outset, Minister Kamikawa welcomed the second meeting. She also expressed her gratitude for the condolences.',
        'Secretary Bárcena stated that Mexico is aware of it. The two ministers shared the view to work together.',
      ],
      ['Back', 'Back to Japan–Mexico Relations'],
    ]);
  });

  test('has office and relation above each page; number, version, languages and the page below', () => {
    const [section] = readout().document.sections;
    const lines = [...(section?.head.rest ?? []), ...(section?.foot.rest ?? [])];
    expect(section?.head.first).toBeNull();
    expect(lines.map((line) => line.kind === 'paragraph' && [textOf(line.runs), textOf(line.aside)])).toEqual([
      ['Ministry of Foreign Affairs of Japan', 'Japan–Mexico Relations'],
      ['JPN-MEX/FM/2024/001 · version 3 · English, 日本語, español', 'Page # of ##'],
    ]);
  });

  test('leads back to the page of the relation by a link that can be followed', () => {
    const back = readout().blocks.at(-1);
    expect(back?.kind === 'paragraph' && back.runs).toMatchObject([
      { kind: 'link', href: 'https://www.mofa.go.jp/region/latin/mexico/' },
    ]);
  });

  test('numbers the topics of which something is reported, without a gap', () => {
    const list = readout().blocks.find((block) => block.kind === 'list');
    expect(list?.kind === 'list' && [list.ordered, list.start, list.items.length]).toEqual([true, 1, 2]);
  });

  test('keeps a topic of which an outcome alone is reported', () => {
    const { blocks } = readout((whole) => ({
      ...whole,
      topics: whole.topics.map((topic) => ({ ...topic, statements: [] })),
    }));
    expect(told(blocks)).toContainEqual(['Report', 'The two ministers shared the view to work together.']);
  });

  test('says no more than that they met where nothing of what was said may be told', () => {
    const { blocks } = readout((whole) => ({
      ...whole,
      topics: whole.topics.map((topic) => ({ ...topic, statements: [], outcomes: [] })),
    }));
    expect(told(blocks).slice(4)).toEqual([
      ['Opening', 'Minister Kamikawa met Secretary Bárcena.'],
      ['Back', 'Back to Japan–Mexico Relations'],
    ]);
  });

  test('does without a photograph, without the name of whoever took it, without a page to go back to', () => {
    const bare = readout((whole) => ({
      ...whole,
      meeting: { ...whole.meeting, photo: null },
      relation: { ...whole.relation, href: null },
    }));
    expect(told(bare.blocks).map(([style]) => style)).toEqual(['Kicker', 'Heading 1', 'Lead', 'Opening', 'Report']);
    const uncredited = readout((whole) => ({
      ...whole,
      meeting: { ...whole.meeting, photo: whole.meeting.photo && { ...whole.meeting.photo, credit: null } },
    }));
    expect(told(uncredited.blocks)).toContainEqual(['Figure', 'Photo session']);
  });

  test('says what kind of talks they were where they were no meeting', () => {
    const { blocks } = readout((whole) => ({ ...whole, meeting: { ...whole.meeting, notice: c('telephone talk') } }));
    expect(told(blocks)[0]).toEqual(['Kicker', 'Readout · telephone talk']);
  });

  test('sets no blank between the sentences of a language that has none', () => {
    expect(told(readout(undefined, 'ja').blocks)).toEqual([
      ['Kicker', '会談概要'],
      ['Heading 1', 'Japan–Mexico Foreign Ministers’ Meeting'],
      ['Lead', '令和6年2月21日　リオデジャネイロ'],
      ['Figure', 'Photo session。Photo: MOFA'],
      ['Opening', '会談を行ったところ、概要は以下のとおりです。'],
      [
        'Report',
        '冒頭、上川大臣から、2回目の会談を歓迎する旨述べました。また、上川大臣は、お見舞いに対し感謝の意を表明しました。',
        'バルセナ大臣から、状況を認識していると述べました。両大臣は、協力していくことで一致しました。',
      ],
      ['Back', 'Japan–Mexico Relationsに戻る'],
    ]);
  });

  test('names the place before the day in Spanish', () => {
    expect(told(readout(undefined, 'es').blocks)[2]).toEqual(['Lead', 'Río de Janeiro, 21 de febrero de 2024']);
  });

  test.each(LANGUAGES)('holds no trace of its records in %s', (lang) => {
    const { html, document } = readout(undefined, lang);
    expect(html).not.toMatch(/data-(from|level|handling|computed)/);
    expect(JSON.stringify(document)).not.toMatch(/"(from|level|handling|computed)":/);
  });
});

describe('the readout in brief', () => {
  const short = (change: (context: Context) => Context = (context) => context, lang: Language = 'en') =>
    told(printed(change(held('readout-short', lang))).blocks);

  test('is one paragraph, and says to whom it may be attributed', () => {
    expect(short()).toEqual([
      ['Kicker', 'Readout in brief'],
      ['Heading 1', 'Japan–Mexico Foreign Ministers’ Meeting'],
      ['Lead', '21 February 2024, Rio de Janeiro'],
      ['Attribution', 'The following is attributable to the Press Secretary, Ministry of Foreign Affairs of Japan.'],
      [
        'Opening',
        'Minister Kamikawa met Secretary Bárcena. She also expressed her gratitude for the condolences. The two ministers shared the view to work together.',
      ],
      ['Back', 'Back to Japan–Mexico Relations'],
    ]);
  });

  test('is one paragraph without a blank in it in Japanese', () => {
    expect(short(undefined, 'ja')[4]).toEqual([
      'Opening',
      '上川大臣は、バルセナ大臣と会談を行いました。また、上川大臣は、お見舞いに対し感謝の意を表明しました。両大臣は、協力していくことで一致しました。',
    ]);
  });

  test('of a ministry without a spokesperson is attributed to nobody', () => {
    const styles = short((whole) => ({ ...whole, paper: { ...whole.paper, attribution: null } })).map(([style]) => style);
    expect(styles).toEqual(['Kicker', 'Heading 1', 'Lead', 'Opening', 'Back']);
  });

  test('of a meeting without headlines says that it was held', () => {
    expect(short((whole) => ({ ...whole, headlines: [] }))[4]).toEqual(['Opening', 'Minister Kamikawa met Secretary Bárcena.']);
  });
});

describe('the look of a paper in Japanese', () => {
  const look = (lang: string) => loadStyle(styleChain(desk, 'readout', lang)).value?.styles ?? {};

  test('has no letters that slope, lines further apart, and both edges even', () => {
    const { Lead, Attribution, Opening, Report } = look('ja');
    expect([Lead, Attribution].map((style) => style?.full.italic)).toEqual([false, false]);
    expect([Opening, Report].map((style) => style?.full.align)).toEqual(['justify', 'justify']);
    expect(Report?.full.leading).toBeGreaterThan(look('en').Report?.full.leading ?? 0);
  });

  test('leaves that of other languages alone', () => {
    expect(look('es')).toEqual(look('en'));
    expect(look('en').Lead?.full.italic).toBe(true);
  });
});
