import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { WORDS as ENGLISH } from '../../src/locales/en/words.js';
import { WORDS as SPANISH } from '../../src/locales/es/words.js';
import { WORDS as JAPANESE } from '../../src/locales/ja/words.js';
import { languageTags, localeOf } from '../../src/locales/languages.js';
import type { Locale, Opening, Turn } from '../../src/locales/locale.js';
import { recordJsonSchemas } from '../../src/records/json-schema.js';
import { presence, RIO } from './encounter.js';

function locale(tag: string): Locale {
  const found = localeOf(tag, { era: false });
  if (found === undefined) throw new Error(`papers come in ${tag}`);
  return found;
}
const locales = languageTags.map(locale);
const english = locale('en');

test('papers come in three languages, each of which knows its own name', () => {
  expect(languageTags).toEqual(['en', 'ja', 'es']);
  expect(locales.map(({ lang, endonym }) => `${lang} ${endonym}`)).toEqual(['en English', 'ja 日本語', 'es español']);
  expect(localeOf('fr', { era: false })).toBeUndefined();
  expect(localeOf('constructor', { era: false })).toBeUndefined();
});

test('what one language can say, all can', () => {
  for (const other of locales) expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
});

describe('every value that a record may hold has a word in every language', () => {
  /** Kind of record, property whose values are printed, vocabularies that print them. */
  const PRINTED = [
    ['meeting', 'form', ['form']],
    ['meeting', 'status', ['status']],
    ['meeting', 'likelihood', ['likelihood']],
    ['meeting', 'interpretation', ['interpretation']],
    ['meeting', 'press', ['press']],
    ['meeting', 'role', ['role', 'clearanceRole']],
    ['meeting', 'decision', ['decision']],
    ['meeting', 'how', ['commitment']],
    ['relation', 'status', ['agreement']],
    ['relation', 'verification', ['verification']],
  ] as const;

  /** Values of each enumeration that stands below this property, anywhere in the schema. */
  function valuesOf(schema: unknown, wanted: string, property = ''): string[] {
    if (typeof schema !== 'object' || schema === null) return [];
    if (property === wanted && 'enum' in schema && Array.isArray(schema.enum)) return schema.enum.map(String);
    return Object.entries(schema).flatMap(([key, value]) => valuesOf(value, wanted, key));
  }

  test.each(PRINTED)('%s: %s', (kind, property, vocabularies) => {
    const values = valuesOf(recordJsonSchemas().find(({ name }) => name === kind)?.json, property);
    expect(values.length).toBeGreaterThan(1);
    for (const words of [ENGLISH, JAPANESE, SPANISH]) {
      const known = vocabularies.flatMap((vocabulary) => Object.keys(words[vocabulary]));
      expect(known).toEqual(expect.arrayContaining(values));
    }
  });

  test('no word is empty, and none is English by oversight', () => {
    for (const words of [JAPANESE, SPANISH]) {
      expect(
        Object.values(words)
          .flatMap((table) => Object.values(table))
          .filter((word) => word.trim() === ''),
      ).toEqual([]);
    }
    for (const table of Object.values(JAPANESE)) expect(Object.values(table).join('')).not.toMatch(/[A-Za-z]/);
  });

  test('a value that no table knows is printed as it stands', () => {
    for (const { word } of locales) expect(word('form', 'toString')).toBe('toString');
  });
});

describe('the bracket never shows our time as the local time', () => {
  const zone = fc.constantFrom(
    'America/Sao_Paulo',
    'Asia/Tokyo',
    'Asia/Seoul',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  );
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const ZONE = 'XST時';

  function meeting(date: Date, venue: string, capital: string): Opening {
    const [here, there] = [venue, capital].map((name) => DateTime.fromJSDate(date, { zone: name }));
    if (here === undefined || there === undefined) throw new Error('two clocks');
    return {
      ...RIO,
      day: here.toFormat('yyyy-MM-dd'),
      time: here.toFormat('HH:mm'),
      home:
        here.offset === there.offset
          ? undefined
          : { day: there.toFormat('yyyy-MM-dd'), time: there.toFormat('HH:mm'), zone: ZONE },
      own: presence('A', undefined, 'f', true),
      others: [presence('B', undefined, 'm', true)],
      city: 'C',
      country: 'D',
      occasion: undefined,
    };
  }

  /** The words before the bracket are the venue's, those in it ours. */
  const SHAPES = {
    en: /from \d+:\d\d [ap]\.m\. \(local time; (same day|[A-Z][a-z]+ \d+(, \d{4})?), \d+:\d\d [ap]\.m\. XST時\)/,
    ja: /^現地時間[^（]+（XST時、?(同日|(\d{4}年)?(\d+月)?\d+日)午[前後]\d+時(\d+分)?）から/,
    es: /a partir de las? \d\d:\d\d horas \(hora local; (mismo día|\d+ de [a-z]+( de \d{4})?), \d\d:\d\d horas, XST時\)/,
  } as const;

  test.each(['en', 'ja', 'es'] as const)('in %s', (tag) => {
    fc.assert(
      fc.property(moment, zone, zone, (date, venue, capital) => {
        const given = meeting(date, venue, capital);
        const printed = locale(tag).opening(given);
        expect(printed).not.toMatch(/undefined|NaN/);
        if (given.home === undefined) expect(printed).not.toMatch(/[(（]/);
        else {
          const [, day] = SHAPES[tag].exec(printed) ?? [];
          expect(/same day|同日|mismo día/.test(day ?? '')).toBe(given.home.day === given.day);
        }
      }),
    );
  });
});

describe('a sentence ends once', () => {
  const turn = fc.record<Turn>({ nth: fc.nat({ max: 30 }), opening: fc.boolean(), reply: fc.boolean() });

  test.each(languageTags)('in %s, and names or replaces its speaker', (tag) => {
    const { statement, outcome } = locale(tag);
    const gender = fc.constantFrom('f', 'm', 'x', undefined);
    fc.assert(
      fc.property(turn, gender, fc.integer({ min: 2, max: 20 }), (given, voice, count) => {
        const said = statement({ short: 'Mtra. Ana', gender: voice }, given);
        const reached = outcome({ count, rank: 'minister', women: voice === 'f' }, given.nth);
        for (const { before, after } of [said, reached]) {
          expect(before).not.toMatch(/undefined|[.。] ?$/);
          expect(after).toMatch(tag === 'ja' ? /^。$/ : /^\. $/);
          if (tag !== 'ja') expect(before).toMatch(/^[A-ZÁÉÍÓÚ].*[^ ] $/u);
          else expect(before).toMatch(/、$/);
        }
        if (given.nth === 0) expect(said.before).toContain('Mtra. Ana');
      }),
    );
  });

  test.each(languageTags)('in %s, the phrases that are sentences do', (tag) => {
    const { asked, figureNote, attribution } = locale(tag);
    const sentences = [
      asked('1', '2', { by: '3', text: tag === 'ja' ? '四。' : 'four.' }),
      asked('1', '2', undefined),
      figureNote({ label: '1', source: '2', period: '3', stale: 4 }),
      figureNote({ label: '1', source: undefined, period: undefined, stale: undefined }),
      attribution('1', '2'),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(tag === 'ja' ? /[^。.]。$/ : /[^.]\.$/);
  });
});

test.each(languageTags)('in %s, the anniversaries 1 to 131 are numbered each by itself', (tag) => {
  const printed = Array.from({ length: 131 }, (_, index) => locale(tag).ordinal(index + 1));
  printed.forEach(([number, suffix], index) => {
    expect(number).toBe(String(index + 1));
    expect(suffix).not.toBe('');
  });
  const words = Array.from({ length: 131 }, (_, index) => locale(tag).ordinalWord(index + 1));
  expect(new Set(words).size).toBe(131);
});

test('a text fits one frame of its language, never two', () => {
  const starts = ['that x', 'to work', 'the x', 'que x', 'de obrar', 'la x', '述べると', '協力する', '会談を', '会談'];
  for (const { frames } of locales) {
    for (const text of starts) {
      const fitting = [frames.clause, frames.infinitive, frames.noun].filter((mark) => mark?.fits(text) === true);
      expect(fitting.length).toBeLessThan(2);
    }
  }
});
