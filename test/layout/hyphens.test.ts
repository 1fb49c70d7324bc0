import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openHyphens } from '../../src/layout/hyphens.js';
import { broken, HYPHENS } from './broken.js';

/** A word with hyphens where its language divides it. */
function divided(word: string, lang: string): string {
  const places = HYPHENS.of(word, lang);
  return [...word].map((letter, at) => (places.includes(at) ? `-${letter}` : letter)).join('');
}

describe('words are divided as their language divides them', () => {
  test.each([
    ['en', 'cooperation', 'co-oper-a-tion'],
    ['en', 'government', 'gov-ern-ment'],
    ['en', 'communications', 'com-mu-nic-a-tions'],
    ['en-GB', 'university', 'uni-vers-ity'],
    ['en-US', 'communications', 'com-mu-ni-ca-tions'],
    ['es', 'cooperación', 'coope-ra-ción'],
    ['es', 'internacional', 'in-ter-na-cio-nal'],
    ['es-MX', 'transporte', 'trans-por-te'],
  ])('%s: %s is %s', (lang, word, expected) => {
    expect(divided(word, lang)).toBe(expected);
  });

  test.each([
    ['a short word', 'trade', 'en'],
    ['a name', 'Kamikawa', 'en'],
    ['a name in capitals', 'KAMIKAWA', 'en'],
    ['an acronym', 'OECDs', 'en'],
    ['a number', '1272000', 'en'],
    ['a word of a language without patterns', 'sodelovanje', 'sl'],
    ['a word of a language whose tag begins like English', 'cooperation', 'enm'],
    ['Japanese', '外務大臣会合', 'ja'],
  ])('%s is not divided', (_, word, lang) => {
    expect(HYPHENS.of(word, lang)).toEqual([]);
  });

  test('a British paper keeps two letters before a hyphen and three after it, a Spanish one two and two', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefghilmnoprstuy'), minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(letters, (word) => {
        for (const at of HYPHENS.of(word, 'en')) expect([at >= 2, word.length - at >= 3]).toEqual([true, true]);
        for (const at of HYPHENS.of(word, 'es')) expect([at >= 2, word.length - at >= 2]).toEqual([true, true]);
      }),
      { seed: 20240221 },
    );
  });

  test('the patterns of a language are read when its first word is asked for, and once', () => {
    const read: string[] = [];
    const hyphens = openHyphens((name) => {
      read.push(name);
      return [[[0, 0, 0, 1]], { o: { v: { e: 0 } } }];
    });
    expect(read).toEqual([]);
    expect(hyphens.of('government', 'en')).toEqual(hyphens.of('government', 'en-GB'));
    hyphens.of('governor', 'en-NZ');
    expect(read).toEqual(['en-gb']);
  });

  test('patterns in a form that is not known end the program', () => {
    const hyphens = openHyphens(() => ({ patterns: 'gov1er' }));
    expect(() => hyphens.of('government', 'en')).toThrow('the hyphenation patterns "en-gb" cannot be read');
  });
});

describe('a line ends inside a word', () => {
  const narrow = { width: 60, align: 'justify', divided: true } as const;

  test('only where its style lets words be divided', () => {
    expect(broken('for the government of Mexico', narrow)).toEqual(['for the gov-', 'ernment of', 'Mexico']);
    expect(broken('for the government of Mexico', { ...narrow, divided: false })).toEqual(['for the', 'government', 'of Mexico']);
  });

  test.each([
    ['a compound is parted at its own hyphen', 'the Vice-Chair met', 55, ['the Vice-', 'Chair met']],
    ['and not once more after it', 'a well-established one', 62, ['a well-', 'established', 'one']],
    ['an address stays whole', 'see conference@mofa.go.jp today', 118, ['see', 'conference@mofa.go.jp', 'today']],
    ['a word with a digit stays whole', 'on broadband5technology', 118, ['on', 'broadband5technology']],
    ['quotation marks are none of a word', 'on “international” trade', 52, ['on “inter-', 'national”', 'trade']],
    ['nor is the genitive', 'the government’s view', 60, ['the govern-', 'ment’s view']],
  ])('%s', (_, text, width, expected) => {
    expect(broken(text, { width, align: 'justify', divided: true })).toEqual(expected);
  });

  test('at a soft hyphen before all patterns, and in ragged text, too', () => {
    expect(broken('the govern\u00adment', { width: 60, divided: true })).toEqual(['the govern-', 'ment']);
    expect(broken('the govern\u00adment', { width: 60 })).toEqual(['the govern-', 'ment']);
  });

  test('in ragged text only where the line would else be very short', () => {
    const text = 'We expect the establishment of a new dialogue';
    expect(broken(text, { width: 150, divided: true }).join(' ')).not.toContain('-');
    expect(broken(text, { width: 75, divided: true }).join(' ')).toContain('-');
  });
});
