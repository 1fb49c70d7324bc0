/** What is stored or passed on with a paper: for the public no more than its words, above that all that the template saw. */
import { expect, test } from '@jest/globals';
import { publishedContext } from '../../src/context/published.js';
import { context, PUBLIC } from './given.js';

const open = { ...context({}, PUBLIC), labels: { from: 'From', level: 'Level of access' } };

test('a public paper keeps words, language and whether they are a record’s own, and nothing of where they come from', () => {
  expect(publishedContext(open)).toMatchObject({
    paper: { number: { text: 'JPN-MEX/FM/2024/001', lang: 'en', computed: false, cites: [] }, draft: false },
    relation: { href: expect.stringMatching(/^https:/) },
    labels: { from: 'From', level: 'Level of access' },
  });
  const told = JSON.stringify({ ...publishedContext(open), labels: {} });
  expect(told).not.toMatch(/"(?:from|level|handling|withheld)":|meetings\/|people\//);
});

test('its notes keep their words alone', () => {
  const [fact, ...others] = open.facts;
  if (fact === undefined) throw new Error('the sample has figures');
  const cited = {
    ...fact.value,
    cites: [{ text: 'Of 2022.', from: 'relations/japan-mexico#/facts/exports', level: 'public' as const }],
  };
  const published = publishedContext({ ...open, facts: [{ ...fact, value: cited }, ...others] });
  expect(published.facts[0]?.value.cites).toEqual([{ text: 'Of 2022.' }]);
});

test('a paper for fewer readers keeps everything', () => {
  const restricted = context();
  expect(publishedContext(restricted)).toBe(restricted);
});
