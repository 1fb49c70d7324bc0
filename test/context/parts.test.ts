import { describe, expect, test } from '@jest/globals';
import { world } from '../sample.js';
import { context, contextOf, MEETING, put } from './given.js';

describe('figures under a text', () => {
  test('whose number, of when, and whether it is too old', () => {
    const [, companies] = context().topics[1]?.points ?? [];
    expect(companies?.text.cites.map(({ text }) => text)).toEqual([
      'Japanese companies in Mexico: Japan–Mexico Relations (Basic Data); figure for October 2021, older than the 24 months allowed for this figure.',
    ]);
  });

  test('a figure in its time has no word about its age', () => {
    const cites = context().topics[1]?.background?.cites.map(({ text }) => text);
    expect(cites?.[0]).toBe('Exports of goods, Japan to Mexico: Japan–Mexico Relations (Basic Data); figure for 2022.');
  });

  test('a figure above the ceiling has no note; the point keeps its words', () => {
    const base = world();
    const relation = base.relation;
    const companies = relation?.facts.companies;
    if (relation === undefined || companies === undefined) throw new Error('the sample counts companies');
    const facts = { ...relation.facts, companies: { ...companies, info: { ...companies.info, level: 'secret' as const } } };
    const topics = contextOf({ ...base, relation: { ...relation, facts } })?.topics;
    expect(topics?.[1]?.points[1]?.text).toMatchObject({ text: expect.stringMatching(/^1,272 Japanese companies/), cites: [] });
  });

  test('the table of figures flags what a reader should not lean on', () => {
    const flags = context().facts.map(({ label, flag }) => [label.text, flag?.text ?? '']);
    expect(flags).toContainEqual(['Japanese companies in Mexico', 'stale']);
    expect(flags).toContainEqual(['Exports of goods, Japan to Mexico', '']);
    expect(flags).toContainEqual(['Imports of goods, Mexico from Japan', 'sources differ']);
  });
});

describe('a first meeting', () => {
  const first = contextOf({ ...world(), others: [] });
  const history = first?.counterparts[0]?.history;

  test('is said to be the first of the two, and nothing is made up besides', () => {
    expect(history?.headline?.text).toBe('First meeting with Secretary Bárcena');
    expect([history?.notes, history?.posts.phrase, history?.countries.phrase, history?.meetings]).toEqual([[], null, null, []]);
  });

  test('has nothing open, and no ask with a past', () => {
    expect(first?.commitments).toEqual([]);
    expect(first?.topics.flatMap(({ asks }) => asks.map((ask) => ask.history))).toEqual([[]]);
  });
});

describe('topics', () => {
  const numbered = (edits = {}, wish = {}) =>
    context(edits, wish).topics.map(({ number, heading }) => `${number.text} ${heading.text}`);

  test('are numbered as the reader counts them, when one of them is withheld', () => {
    const secret = put('- id: economy\n    access: public', '- id: economy\n    access: secret');
    expect(numbered({ [MEETING]: secret })).toEqual([
      '1 Opening, disaster cooperation, a Latin American year',
      '2 Women, Peace and Security; migration',
      '3 OECD Ministerial Council Meeting',
    ]);
  });

  test('of which nothing but the heading is left are gone: at public there is none', () => {
    expect(numbered({}, { ceiling: 'public' })).toEqual([]);
  });

  test('keep where their words are written, however they are numbered', () => {
    const secret = put('- id: opening\n    access: public', '- id: opening\n    access: secret');
    const [economy] = context({ [MEETING]: secret }).topics;
    expect([economy?.number.text, economy?.points[0]?.text.from]).toEqual([
      '1',
      ['meetings/japan-mexico-2024-02-21#/topics/1/points/0/text'],
    ]);
  });
});

describe('clearance', () => {
  const table = (edits = {}) =>
    context(edits).clearance.map(({ role, entries }) => [
      role.text,
      entries.map(({ unit, decision }) => `${unit.text}: ${decision.text}`),
    ]);

  test('stands by role, each role once, drafters first, whatever the order of the record', () => {
    const shuffled = put(
      / {2}- \{role: drafter.*\n(.*\n.*\n)( {2}- \{role: approver.*\n)/,
      '$2$1  - {role: drafter, unit: latin-america, decision: submitted, date: 2024-02-19, revision: 3}\n',
    );
    const expected = [
      ['Drafted', ['Latin America and Caribbean desk: submitted']],
      ['Cleared', ['Economic Affairs: ok', 'Policy Coordination: ok with edits']],
      ['Approved', ['Director-General: pending']],
    ];
    expect(table()).toEqual(expected);
    expect(table({ [MEETING]: shuffled })).toEqual(expected);
  });

  test('knows no decision of a later day', () => {
    const late = put(
      'unit: economic-affairs, decision: ok, date: 2024-02-19',
      'unit: economic-affairs, decision: ok, date: 2024-02-20',
    );
    expect(table({ [MEETING]: late })[1]).toEqual(['Cleared', ['Policy Coordination: ok with edits']]);
  });
});

describe('sources', () => {
  const base = world();
  const { relation } = base;
  if (relation === undefined) throw new Error('the sample has a relation');
  const titlesOf = (facts: readonly (readonly [string, (typeof relation.facts)[string]])[]): readonly string[] =>
    contextOf({ ...base, relation: { ...relation, facts: Object.fromEntries(facts) } })?.sources.map(({ title }) => title.text) ??
    [];
  const figures = Object.entries(relation.facts);
  const BASIC = 'Japan–Mexico Relations (Basic Data)';
  const CHAMBER = 'Welcome page of the Chamber (in Japanese)';

  test('stand in the order in which the paper first uses them, each once: figures, agreements, visits', () => {
    const titles = titlesOf(figures);
    expect(titles.slice(0, 2)).toEqual([BASIC, CHAMBER]);
    expect(titles.slice(-3)).toEqual([
      'Visits between Mexico and Japan',
      'Meeting of Minister Kishida with Secretary Meade, 27 June 2014',
      'Chronology of relations between Mexico and Japan',
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('change their order with the figures', () => {
    expect(titlesOf([...figures].reverse())).toEqual(expect.arrayContaining([BASIC, CHAMBER]));
    const chamberFirst = [...figures].sort(([a], [b]) => Number(b === 'chamber-members') - Number(a === 'chamber-members'));
    expect(titlesOf(chamberFirst)[0]).toBe(CHAMBER);
  });

  test('of a figure that is not on the paper, and that nothing else uses, are not listed', () => {
    expect(titlesOf(figures.filter(([id]) => id !== 'chamber-members'))).not.toContain(CHAMBER);
  });
});

test('the asks of all topics stand together too, and none of them at a level that may not know them', () => {
  const { asks, topics } = context();
  expect(asks.map(({ short }) => short.text)).toEqual(['Legal stability for Japanese companies.']);
  expect(asks).toEqual(topics.flatMap((topic) => topic.asks));
  expect(context({}, { ceiling: 'internal' }).asks).toEqual([]);
});
