import { describe, expect, test } from '@jest/globals';
import { foundBy } from './checked.js';

const ISSUES = {
  en: ['third countries in the region', 'topics/2/statements/3/text/en'],
  ja: ['域内の第三国', 'topics/2/statements/3/text/ja'],
  es: ['terceros países de la región', 'topics/2/statements/3/text/es'],
} as const;
const LANGUAGES = ['en', 'ja', 'es'] as const;

describe('names that are not to be used', () => {
  const OLD = { en: 'Macedonia', ja: 'マケドニア', es: 'Macedonia' } as const;
  const RIGHT = { en: 'North Macedonia', ja: '北マケドニア', es: 'Macedonia del Norte' } as const;

  test.each(LANGUAGES)('the old name of a country is named in %s, the new one is not', (lang) => {
    const [before, from] = ISSUES[lang];
    expect(foundBy('country-name', { lang, slip: [before, OLD[lang]] })).toEqual([
      `warning country-name ${from}: "${OLD[lang]}" is not to be used, or is easily misread`,
    ]);
    expect(foundBy('country-name', { lang, slip: [before, RIGHT[lang]] })).toEqual([]);
  });

  test('a ministry writes its own into the records of countries, by language', () => {
    const edits = {
      'data/countries/USA.yaml': (text: string) =>
        `${text}guard: [{name: {en: the Yankees, es: los yanquis}, instead: {en: the United States}}]\n`,
    };
    const slip = ['third countries in the region', 'the Yankees'] as const;
    expect(foundBy('country-name', { edits, slip })).toEqual([
      'warning country-name topics/2/statements/3/text/en: "the Yankees" is not to be used, or is easily misread',
    ]);
  });
});

describe('names that are taken for one another', () => {
  /** The sample, moved to Nigeria: no text has changed. */
  const inNigeria = {
    'data/countries/NGA.yaml': `language: en
alpha2: NG
names: {short: {en: Nigeria, ja: ナイジェリア, es: Nigeria}, formal: {en: the Federal Republic of Nigeria, ja: ナイジェリア連邦共和国, es: la República Federal de Nigeria}}
capital: {name: Abuja, timezone: Africa/Lagos}
`,
    'data/meetings/japan-mexico-2024-02-21.yaml': (text: string) => text.replace('country: BRA', 'country: NGA'),
  };
  const LIKE = { en: ['Niger', 'Nigeria'], ja: ['ニジェール', 'ナイジェリア'], es: ['Níger', 'Nigeria'] } as const;

  test.each(LANGUAGES)('Niger at a meeting in Nigeria, in %s', (lang) => {
    const [before, from] = ISSUES[lang];
    const [named, meant] = LIKE[lang];
    expect(foundBy('country-name', { lang, edits: inNigeria, slip: [before, named] })).toEqual([
      `warning country-name ${from}: "${named}" is named, and the meeting concerns ${meant}`,
    ]);
    expect(foundBy('country-name', { lang, edits: inNigeria, slip: [before, meant] })).toEqual([]);
    expect(foundBy('country-name', { lang, slip: [before, named] })).toEqual([]);
  });
});

describe('words of another relation', () => {
  const SLIPS = {
    en: [
      'the United States of America',
      'the American side',
      'the American Secretary',
      'Secretary Ebrard',
      'Secretary Luis Videgaray',
    ],
    ja: ['アメリカ合衆国', '米国側', 'エブラル大臣'],
    es: ['los Estados Unidos de América', 'la parte estadounidense', 'la canciller de Estados Unidos', 'el canciller Ebrard'],
  } as const;

  test.each(LANGUAGES)('are named in %s', (lang) => {
    const [before, from] = ISSUES[lang];
    for (const words of SLIPS[lang]) {
      const [finding] = foundBy('other-country', { lang, slip: [before, words] });
      expect(finding ?? `nothing of ${words}`).toMatch(`warning other-country ${from}: "`);
    }
  });

  const LEFT = {
    en: ['the United States', 'Ukraine and Peru', 'American companies', 'the Brazilian side', 'Prime Minister Kishida'],
    ja: ['米国及びペルー', 'ブラジル側', '岸田総理大臣'],
    es: ['los Estados Unidos y el Perú', 'las empresas estadounidenses', 'la parte brasileña'],
  } as const;

  test.each(LANGUAGES)('third countries, the host and our own people may be spoken of in %s', (lang) => {
    for (const words of LEFT[lang]) expect(foundBy('other-country', { lang, slip: [ISSUES[lang][0], words] })).toEqual([]);
  });
});
