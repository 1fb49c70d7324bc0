/** What the sample says was said: the acts of the public readout, in its order, in three languages, without its defects. */
import { describe, expect, test } from '@jest/globals';
import { SAMPLE, world } from '../sample.js';

const { meeting, verbs } = world();
const LANGUAGES = ['en', 'ja', 'es'] as const;
const topics = meeting.topics.map((topic) => ({
  statements: topic.statements.filter(({ info }) => info.level === 'public'),
  outcomes: topic.outcomes.filter(({ info }) => info.level === 'public'),
}));
const acts = topics.flatMap(({ statements, outcomes }) => [...statements, ...outcomes]);
const words = acts.flatMap(({ text }) => LANGUAGES.map((language) => text.texts[language] ?? ''));

test('the readout has 21 public acts and one outcome, in the order of the ministry', () => {
  expect(
    topics.map(({ statements }) => statements.map(({ by, verb }) => `${by === 'kamikawa-yoko' ? 'K' : 'B'} ${verb}`)),
  ).toEqual([
    [
      'K welcomed',
      'K expressed-gratitude',
      'K expressed-intention',
      'K stated',
      'K expressed-will',
      'B expressed-appreciation',
      'B expressed',
      'B expressed-desire',
      'B expressed-gratitude',
      'B stated',
    ],
    ['K stated', 'K expressed-expectation', 'K expressed-desire', 'B stated', 'B expressed-intention', 'B stated'],
    ['K stated', 'K expressed-intention', 'B welcomed', 'B expressed-desire'],
    ['K welcomed-that'],
  ]);
  expect(topics.map(({ outcomes }) => outcomes.map(({ verb }) => verb))).toEqual([[], [], [], ['shared-the-view']]);
});

describe('each of them', () => {
  test.each(acts.map((act) => [act.id, act] as const))('is written in three languages, as is its verb (%s)', (_, act) => {
    expect(Object.keys(act.text.texts)).toEqual([...LANGUAGES]);
    expect(LANGUAGES.map((language) => verbs[act.verb]?.[language]?.pattern.includes('{}'))).toEqual([true, true, true]);
  });

  test.each(acts.map((act) => [act.id, act] as const))('counts the same in three languages (%s)', (_, { text }) => {
    const numbers = LANGUAGES.map((language) =>
      spelt(text.texts[language] ?? '')
        .match(/\d+/g)
        ?.sort(),
    );
    expect(numbers[1]).toEqual(numbers[0]);
    expect(numbers[2]).toEqual(numbers[0]);
  });
});

/** The one ordinal and the one month that are words in English and Spanish. */
function spelt(text: string): string {
  return text.replace(/\bsecond\b|\bsegunda\b/, '2').replace(/\bMay\b|\bmayo\b/, '5');
}

test.each(['an excellent occasions', 'the Secretary', 'coincided with', 'intension', 'celebrating its'])(
  'no text has the defect "%s" of the page that it comes from',
  (defect) => {
    expect(words.filter((text) => text.includes(defect))).toEqual([]);
  },
);

test('the request stays between the two sides, and a decision says that its reply does not', () => {
  const said = meeting.topics.flatMap(({ statements }) => statements);
  const reply = said.find(({ id }) => id === 'legal-stability-reply');
  expect(said.find(({ id }) => id === reply?.repliesTo)?.info.level).toBe('restricted');
  expect(meeting.decisions.map(({ rule, at, info }) => [rule, at, info.level])).toEqual([
    ['orphan-reply', 'economy/legal-stability-reply', 'internal'],
  ]);
});

test('the readout has its picture, in words too, and the record a note-taker whom no public paper names', () => {
  expect(meeting.photo?.file).toBe(`photos/${SAMPLE}.png`);
  for (const text of [meeting.photo?.caption, meeting.photo?.alt]) expect(Object.keys(text?.texts ?? {})).toEqual([...LANGUAGES]);
  expect(meeting.own.delegation.map(({ person, role, info }) => [person, role, info.level])).toEqual([
    ['gaimu-sakura', 'note-taker', 'internal'],
  ]);
});
