import { expect, test } from '@jest/globals';
import { foundBy, RECORD } from './checked.js';

const without = (before: RegExp | string, after = '') => ({ [RECORD]: (text: string) => text.replace(before, after) });

test.each([
  ['the title', without(/ {2}ja: 日・メキシコ外相会談\n/), 'title', 'en, es'],
  ['the occasion', without(', ja: G20外相会合'), 'occasion/name', 'en, es'],
  ['the city', without(', ja: リオデジャネイロ'), 'venue/city', 'en, es'],
  ['the caption', without(/ {4}ja: 日・メキシコ外相会談前の.*\n/), 'photo/caption', 'en, es'],
  ['the alternative text', without(/ {4}ja: 日本とメキシコの国旗.*\n/), 'photo/alt', 'en, es'],
  ['what both came to', without(/ {10}ja: MCMの成功.*\n/), 'topics/3/outcomes/0/text', 'en, es'],
] as const)('a Japanese readout has %s in Japanese', (_, edits, place, written) => {
  const message = `this text is written in ${written}, and the paper is in ja`;
  expect(foundBy('missing-language', { lang: 'ja', edits })).toEqual([`error missing-language ${place}: ${message}`]);
  expect(foundBy('missing-language', { lang: 'es', edits })).toEqual([]);
});

test('its verbs have words in it', () => {
  const edits = { 'data/verbs.yaml': (text: string) => text.replace(/^(welcomed:\n(?: .*\n)*?) {2}es: .*\n/m, '$1') };
  expect(foundBy('missing-language', { lang: 'es', edits })).toEqual([
    'error missing-language topics/0/statements/0/verb: the verb "welcomed" has no wording in es',
    'error missing-language topics/2/statements/2/verb: the verb "welcomed" has no wording in es',
  ]);
});

test('titles of the day are in it', () => {
  const edits = { 'data/organizations/sre.yaml': (text: string) => text.replace(', ja: 大臣', '') };
  const [finding] = foundBy('missing-language', { lang: 'ja', edits });
  expect(finding).toContain('organizations/sre#/posts/secretary/short');
});

test('what a short readout does not tell need not be in it', () => {
  const edits = without('          ja: 上川大臣との再会を\n');
  expect(foundBy('missing-language', { lang: 'ja', edits, tells: 'headlines' })).toEqual([]);
});
