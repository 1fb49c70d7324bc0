import { describe, expect, test } from '@jest/globals';
import { found, foundBy } from './checked.js';

const at = (place: string, says: string): readonly string[] => [`warning language-parity ${place}: ${says}`];

describe('numbers', () => {
  test.each([
    ['ja', '2回目', '3回目', 'en and ja of this text differ: none of it is in en; ja has the number 3'],
    [
      'es',
      'los próximos 50 años',
      'los próximos 60 años',
      'en and es of this text differ: en has the number 50; es has the number 60',
    ],
    ['ja', '今後50年', '今後六十年', 'en and ja of this text differ: en has the number 50; ja has the number 60'],
  ] as const)('in %s, "%s" and "%s" are not the same', (lang, before, after, says) => {
    const [finding] = foundBy('language-parity', { lang, slip: [before, after] });
    expect(finding).toContain(says);
  });

  test('a number may be digits here and a word there', () => {
    expect(foundBy('language-parity', { slip: ['the next 50 years', 'the next fifty years'] })).toEqual([]);
    expect(foundBy('language-parity', { slip: ['los próximos 50 años', 'los próximos cincuenta años'] })).toEqual([]);
    expect(foundBy('language-parity', { slip: ['今後50年', '今後五十年'] })).toEqual([]);
  });
});

test('a month that is another in one language', () => {
  expect(foundBy('language-parity', { lang: 'es', slip: ['en mayo', 'en junio'] })).toEqual(
    at('topics/3/statements/0/text/es', 'en and es of this text differ: en has the month 5; es has the month 6'),
  );
  expect(foundBy('language-parity', { lang: 'ja', slip: ['5月のOECD', 'OECD'] })).toEqual(
    at('topics/3/statements/0/text/ja', 'en and ja of this text differ: en has the month 5; none of it is in ja'),
  );
});

test('somebody who is named in one language alone', () => {
  expect(foundBy('language-parity', { lang: 'ja', slip: ['上川大臣との再会', '再会'] })).toEqual(
    at('topics/0/statements/5/text/ja', 'en and ja of this text differ: en has kamikawa-yoko; none of it is in ja'),
  );
});

test('a doctor in one language and not in another, in a text or in the record of the person', () => {
  expect(foundBy('language-parity', { slip: ['Secretary Bárcena', 'Dr. Bárcena'] })[0]).toContain('en has the honorific doctor');
  const edits = { 'data/people/barcena-alicia.yaml': (text: string) => text.replace('prefix: Dra.', 'prefix: Sra.') };
  expect(foundBy('language-parity', { edits })).toEqual(
    at('people/barcena-alicia#/honorifics/es', 'barcena-alicia is Dr. in en and Sra. in es'),
  );
});

test('two sentences in one language and one in another', () => {
  expect(foundBy('language-parity', { lang: 'ja', slip: ['両国の経済関係及び', '経済関係は順調です。また、'] })).toEqual(
    at(
      'topics/1/statements/1/text/ja',
      'en and ja of this text differ: en has a count of one sentence; ja has a count of 2 sentences',
    ),
  );
});

test('a point that is missing in another language is a warning once for its topic, and an error in that language', () => {
  const edits = {
    'data/meetings/japan-mexico-2024-02-21.yaml': (text: string) => text.replace('          ja: 上川大臣との再会を\n', ''),
  };
  expect(found({ edits })).toEqual(at('topics/0/statements/5/text', 'of 10 texts under "opening" 1 are not written in ja'));
  expect(found({ lang: 'ja', edits })).toEqual([
    'error missing-language topics/0/statements/5/text: this text is written in en, es, and the paper is in ja',
  ]);
});
