/** What a paper composes itself is no leak, even where something withheld says the same. */
import { expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { heldWords } from '../../src/papers/held.js';
import { scan } from '../../src/papers/scan.js';
import { SAMPLE, workspace } from '../sample.js';
import { composed, press } from './made.js';

const MEETING = `data/meetings/${SAMPLE}.yaml`;
const wish = { product: 'readout', lang: 'en' } as const;
const { context } = composed(press(), wish);
const [first, second] = (context.topics[0]?.statements ?? []).map(({ lead, text, tail }) => lead.text + text.text + tail.text);

/** Codes of what is found in a text, where the record's summary, which is internal, reads so. */
function foundIn(text: string, summary: string): readonly string[] {
  const folder = workspace({
    [MEETING]: (record) => record.replace(/^summary:.*(\n .*)*/m, `summary: ${JSON.stringify(summary)}`),
  });
  const guard = composed(press(`${folder}/data`), wish).guard();
  return scan({ guard, sources: [] }, { name: 'readout.en.txt', format: 'txt', bytes: strToU8(text) }).map(({ code }) => code);
}

test('a summary that says what the report says, in the same words, is no leak; one word more is', () => {
  expect(first).toContain('the second meeting');
  expect(foundIn(`${first}${second}`, `${first}`.trim())).toEqual([]);
  expect(foundIn(`${first}${second}`, `${first} At last.`)).toEqual([]);
  expect(foundIn(`${first} At last. ${second}`, `${first} At last.`)).toEqual(['leak']);
});

test('names and titles are composed of many fields: a remark that is only a name is no leak', () => {
  expect(foundIn('Minister Kamikawa welcomed it.', 'Minister Kamikawa')).toEqual([]);
});

test('what was composed from something above the ceiling does not count', () => {
  const { opening } = context.meeting;
  expect(heldWords(context, 'public')).toContain(opening.text);
  const slipped = { ...context, meeting: { ...context.meeting, opening: { ...opening, level: 'restricted' as const } } };
  expect(heldWords(slipped, 'public')).not.toContain(opening.text);
});

test('a text of the record itself never counts: its level says who may read it', () => {
  const texts = context.topics.flatMap(({ statements }) => statements.map(({ text }) => text.text));
  expect(heldWords(context, 'public').filter((held) => texts.includes(held))).toEqual([]);
});
