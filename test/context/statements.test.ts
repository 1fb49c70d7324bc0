/** The report of what was said: the sample's readout, and small meetings made of it. */
import { describe, expect, test } from '@jest/globals';
import type { World } from '../../src/facts/world.js';
import type { Level } from '../../src/marking/level.js';
import type { Meeting } from '../../src/records/store.js';
import { world } from '../sample.js';
import { BARCENA, context, contextOf, INTERNAL, KAMIKAWA, MEETING, PUBLIC, put, said, type Wish } from './given.js';

const base = world();

/** Every sentence of a paper, topic by topic. */
function report(edits = {}, wish: Wish = PUBLIC): readonly (readonly string[])[] {
  return context(edits, wish).topics.map(({ statements, outcomes }) => [...statements, ...outcomes].map(said));
}

describe('the public readout of the sample', () => {
  const paper = context({}, PUBLIC);
  const sentences = paper.topics.flatMap(({ statements, outcomes }) => [...statements, ...outcomes]);

  test('reports 21 acts and one outcome, in the order of the ministry’s own text', () => {
    const paths = paper.topics.map(({ statements, outcomes }) =>
      [...statements, ...outcomes].map(({ text }) => text.from[0]?.split('/topics/')[1]?.replace('/text', '')),
    );
    expect(paths).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => `0/statements/${index}`),
      [0, 1, 3, 4, 5, 6].map((index) => `1/statements/${index}`),
      [0, 1, 2, 3].map((index) => `2/statements/${index}`),
      ['3/statements/0', '3/outcomes/0'],
    ]);
    expect(sentences).toHaveLength(22);
  });

  test('begins at the outset, and says so once', () => {
    expect(said(sentences[0] ?? raise())).toBe(
      'At the outset, Minister Kamikawa welcomed the second meeting with Secretary Bárcena.',
    );
    expect(sentences.filter(({ lead }) => lead.text.includes('At the outset'))).toHaveLength(1);
  });

  test('names a speaker once, then says she, and names her anew under the next topic', () => {
    const leads = paper.topics[0]?.statements.map(({ lead }) => lead.text) ?? [];
    expect(leads[1]).toBe('She also expressed her gratitude ');
    expect(leads.slice(1, 5).filter((lead) => lead.includes('Kamikawa'))).toEqual([]);
    expect(leads[5]).toMatch(/Secretary Bárcena/);
    expect(paper.topics[1]?.statements[0]?.lead.text).toBe('Minister Kamikawa stated ');
  });

  test('marks as a reply what answers something that the reader has read', () => {
    const replies = sentences.filter(({ lead }) => lead.text.startsWith('In response'));
    expect(replies.map(({ text }) => text.text)).toEqual([
      'for the reunion with Minister Kamikawa',
      'Japan’s policy of promoting WPS',
    ]);
  });

  test('ends with both sides as one subject', () => {
    expect(said(paper.topics[3]?.outcomes[0] ?? raise())).toMatch(/^The two ministers shared the view to work together /);
    expect(paper.topics[3]?.outcomes[0]?.speaker).toBeNull();
  });

  test('is whole sentences: a capital first, one full stop last, no two blanks', () => {
    for (const sentence of sentences.map(said)) {
      expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(sentence).not.toMatch(/ {2}|\{|\}/);
    }
  });

  test('has none of the defects of the ministry’s text', () => {
    const text = sentences.map(said).join(' ');
    for (const defect of [
      'an excellent occasions',
      'the Secretary Bárcena',
      'coincided with',
      'intension',
      'celebrating its 30th',
    ])
      expect(text).not.toContain(defect);
    // Each sentence ends before the next begins.
    expect(text).not.toMatch(/[a-z] (Minister Kamikawa|Secretary Bárcena) also/);
  });

  test('is the record’s own text, which keeps where it is written; what stands around it is computed', () => {
    const [sentence] = sentences;
    expect(sentence?.text).toMatchObject({
      computed: false,
      from: ['meetings/japan-mexico-2024-02-21#/topics/0/statements/0/text'],
    });
    expect([sentence?.lead.computed, sentence?.tail.computed, sentence?.tail.text]).toEqual([true, true, '. ']);
  });

  test('numbers the topics of which something was said', () => {
    expect(paper.topics.map(({ number }) => number.text)).toEqual(['1', '2', '3', '4']);
  });
});

describe('a reply whose request is withheld', () => {
  const reply = (wish: Wish) =>
    context({}, wish)
      .topics[1]?.statements.map(said)
      .find((sentence) => sentence.includes('takes the Minister’s request seriously'));

  test('is no reply to the public', () => {
    expect(reply(PUBLIC)).toMatch(/^Secretary Bárcena stated that Mexico takes/);
  });

  test('is one in the memorandum, where the request stands', () => {
    expect(reply(INTERNAL)).toMatch(/^In response, Secretary Bárcena stated that Mexico takes/);
  });

  test('bears the level of the request where it says that it answers one', () => {
    const secretary = (wish: Wish) => context({}, wish).topics[1]?.statements.find(({ lead }) => lead.text.includes('Bárcena'));
    expect([secretary(PUBLIC)?.lead.level, secretary(INTERNAL)?.lead.level]).toEqual(['public', 'restricted']);
    expect(secretary(INTERNAL)?.text.level).toBe('public');
  });
});

describe('who speaks', () => {
  test('somebody of whom no gender is on record is named again, never guessed', () => {
    const unknown = report({ [KAMIKAWA]: put('gender: f\n', '') })[0] ?? [];
    expect(unknown[1]).toMatch(/^Minister Kamikawa also expressed their gratitude for/);
  });

  test('a man is he', () => {
    expect(report({ [BARCENA]: put('gender: f\n', 'gender: m\n') })[0]?.[7]).toMatch(
      / he .*expressed his desire|^He .*his desire/,
    );
  });

  test('a member of the delegation speaks by his own title of the day', () => {
    const member = spoken([{ ...first(), by: 'hayashi-yoshimasa' }]);
    expect(member).toEqual(['At the outset, Mr. Hayashi welcomed the second meeting with Secretary Bárcena.']);
  });

  test('a statement of somebody who has no name left is left out, and nobody replies to it', () => {
    const people = new Map(base.people);
    people.delete('kamikawa-yoko');
    const seen = { ...base, people, meeting: { ...base.meeting, own: { ...base.meeting.own, head: 'hayashi-yoshimasa' } } };
    const leads = contextOf(seen, PUBLIC)?.topics.flatMap(({ statements }) => statements.map(({ lead }) => lead.text)) ?? [];
    expect(leads[0]).toMatch(/^At the outset, Secretary Bárcena/);
    expect(leads.filter((lead) => lead.includes('In response'))).toEqual([]);
  });

  test('a short reference is said anew after somebody else, and a reply to oneself is none', () => {
    const [one, two] = [first(), { ...first(), id: 'again', repliesTo: 'second-meeting' }];
    const between = { ...first(), id: 'between', by: 'barcena-alicia' };
    const subjects = (statements: readonly Statement[]) => spoken(statements).map((sentence) => sentence.split(' welcomed')[0]);
    expect(subjects([one, two])).toEqual(['At the outset, Minister Kamikawa', 'She also']);
    expect(subjects([one, between, two])).toEqual(['At the outset, Minister Kamikawa', 'Secretary Bárcena', 'Minister Kamikawa']);
  });

  test('a reply that stands before what it answers, in another order of topics, is none', () => {
    const reply = { ...first(), id: 'reply', by: 'barcena-alicia', repliesTo: 'second-meeting' };
    expect(spoken([reply, first()])[0]).toMatch(/^At the outset, Secretary Bárcena/);
    expect(spoken([first(), reply])[1]).toMatch(/^In response, Secretary Bárcena/);
  });

  test('a reply to an earlier turn is not joined to the one just before it', () => {
    const hers = { ...first(), id: 'hers', by: 'barcena-alicia', repliesTo: 'second-meeting' };
    const [more, late] = [
      { ...first(), id: 'more' },
      { ...hers, id: 'late' },
    ];
    const marked = spoken([first(), hers, more, late]).map((sentence) => sentence.startsWith('In response'));
    expect(marked).toEqual([false, true, false, false]);
    expect(spoken([first(), more, hers])[2]).toMatch(/^In response, Secretary Bárcena/);
  });
});

describe('the text of a statement', () => {
  const ended = (text: string) => spoken([{ ...first(), text: words(text) }])[0];

  test.each([
    ['that all is well', 'that all is well.'],
    ['that all is well.', 'that all is well.'],
    ['that he asked **why?**', 'that he asked why?'],
    ['for what she called “peace.”', 'for what she called “peace.”'],
    ['Chapter 3 (WPS)', 'Chapter 3 (WPS).'],
  ])('%s: one end of the sentence', (text, end) => {
    expect(ended(text)).toBe(`At the outset, Minister Kamikawa welcomed ${end}`);
  });

  test('in another language is printed in that, and says so', () => {
    const spanish = { ...first(), text: { ...words(''), texts: { es: 'el segundo encuentro' } } };
    const text = contextOf(topicOf([spanish]), PUBLIC)?.topics[0]?.statements[0]?.text;
    expect(text).toMatchObject({ text: 'el segundo encuentro', lang: 'es' });
  });

  test('whose verb is withheld or unknown cannot be reported', () => {
    expect(spoken([{ ...first(), verb: 'mumbled' }])).toEqual([]);
  });
});

describe('what both sides came to', () => {
  const subjects = (change: (meeting: Meeting) => Meeting = (same) => same, edits = {}) => {
    const [outcome] = base.meeting.topics[3]?.outcomes ?? [];
    if (outcome === undefined) throw new Error('the sample ends with an outcome');
    const seen = topicOf([], [outcome, { ...outcome, id: 'second' }], world(edits));
    const topics = contextOf({ ...seen, meeting: change(seen.meeting) }, PUBLIC)?.topics ?? [];
    return topics.flatMap(({ outcomes }) => outcomes.map(({ lead }) => lead.text.split(' shared')[0]));
  };

  test('of two ministers, and of the two again', () => {
    expect(subjects()).toEqual(['The two ministers', 'They also']);
  });

  test('of two sides whose heads hold different posts', () => {
    const envoy = (meeting: Meeting) => ({ ...meeting, own: { ...meeting.own, head: 'pria-melba' } });
    expect(subjects(envoy)[0]).toBe('The two sides');
  });
});

describe('the headlines, for a short readout', () => {
  const headlines = (wish = PUBLIC) => context({}, wish).headlines.map(said);

  test('are the marked ones alone, as one paragraph', () => {
    expect(headlines().map((sentence) => sentence.split(/ (that|the second|Mexico’s|to) /)[0])).toEqual([
      'Minister Kamikawa welcomed',
      'Secretary Bárcena expressed',
      'Minister Kamikawa stated',
      'She also expressed her intention',
      'She further welcomed',
      'The two ministers shared the view',
    ]);
  });

  test('know no reply to what is not among them', () => {
    const reply = put(/(id: reunion(?:.|\n)*?access: public\n)/, '$1        headline: true\n');
    const [, second] = context({ [MEETING]: reply }, PUBLIC).headlines.map(said);
    expect(second).toMatch(/^In response, Secretary Bárcena/);
    const alone = put(/(id: wps-welcomed(?:.|\n)*?access: public\n)/, '$1        headline: true\n');
    expect(
      context({ [MEETING]: alone }, PUBLIC)
        .headlines.map(said)
        .join(' '),
    ).not.toContain('In response');
  });
});

describe('the turns of a memorandum', () => {
  test('hold what one person said in a row, in the order of the report', () => {
    const [, economy] = context({}, INTERNAL).topics;
    const turns = economy?.turns.map(({ speaker, sentences }) => [speaker.text, sentences.length]);
    expect(turns).toEqual([
      ['Minister Kamikawa', 4],
      ['Secretary Bárcena', 3],
    ]);
    expect(economy?.turns.flatMap(({ sentences }) => sentences)).toEqual(economy?.statements);
  });

  test('keep two people apart who are called alike', () => {
    const kamikawa = base.people.get('kamikawa-yoko') ?? raise();
    const seen = topicOf([first(), { ...first(), id: 'second', by: 'her-sister' }]);
    const people = new Map([...seen.people, ['her-sister', { ...kamikawa, id: 'her-sister' }]]);
    const [topic] = contextOf({ ...seen, people }, INTERNAL)?.topics ?? [];
    expect(topic?.turns.map(({ speaker }) => speaker.text)).toEqual(['Minister Kamikawa', 'Minister Kamikawa']);
    expect(topic?.statements[1]?.lead.text).toBe('Minister Kamikawa welcomed ');
  });
});

describe('in other languages', () => {
  const leads = (lang: string) => context({}, { ...PUBLIC, lang }).topics.flatMap(({ statements }) => statements.map(said));

  test('Japanese names who speaks before what was said, and the verb after it', () => {
    const [opening, second] = leads('ja');
    expect(opening).toMatch(/^冒頭、上川大臣から、バルセナ大臣との.*述べました。$/);
    expect(second).toMatch(/^また、上川大臣は、.*ました。$/);
    expect(leads('ja').filter((sentence) => sentence.startsWith('これに対し、'))).toHaveLength(2);
  });

  test('Spanish leaves the pronoun out, and puts the article before the title', () => {
    const [opening, second] = leads('es');
    expect(opening).toMatch(/^Al inicio, la canciller Kamikawa .*la canciller Bárcena\.$/);
    expect(second).toMatch(/^También expresó su /);
    expect(leads('es').filter((sentence) => sentence.startsWith('En respuesta, '))).toHaveLength(2);
  });

  test('everything that is printed is in the language of the paper', () => {
    for (const lang of ['en', 'ja', 'es']) {
      const { topics, headlines, meeting } = context({}, { ...PUBLIC, lang });
      const report = [...headlines, ...topics.flatMap(({ statements, outcomes }) => [...statements, ...outcomes])];
      const printed = report.flatMap(({ lead, text, tail }) => [lead, text, tail]);
      expect([meeting.opening, meeting.met, ...printed].filter((words) => words.lang !== lang)).toEqual([]);
    }
  });
});

describe('a brief', () => {
  test('knows nothing of what was said, and has no topic for the sake of it', () => {
    const brief = context();
    expect(brief.topics.flatMap(({ statements, outcomes }) => [...statements, ...outcomes])).toEqual([]);
    expect([brief.headlines, brief.promised, brief.meeting.photo]).toEqual([[], [], null]);
    expect(brief.topics).toHaveLength(4);
  });
});

type Statement = Meeting['topics'][number]['statements'][number];
type Outcome = Meeting['topics'][number]['outcomes'][number];

function first(): Statement {
  return base.meeting.topics[0]?.statements[0] ?? raise();
}

function words(text: string, level: Level = 'public'): Statement['text'] {
  return { texts: { en: text }, info: { ...first().text.info, level } };
}

/** The sample with these statements and outcomes under one topic and nothing else. */
function topicOf(statements: readonly Statement[], outcomes: readonly Outcome[] = [], seen = base): World {
  const [topic] = seen.meeting.topics;
  if (topic === undefined) return raise();
  return { ...seen, meeting: { ...seen.meeting, topics: [{ ...topic, statements, outcomes }] } };
}

function spoken(statements: readonly Statement[]): readonly string[] {
  return contextOf(topicOf(statements), PUBLIC)?.topics.flatMap((topic) => topic.statements.map(said)) ?? raise();
}

function raise(): never {
  throw new Error('the sample has changed');
}
