import { describe, expect, test } from '@jest/globals';
import { english } from '../../../src/locales/en/english.js';
import type { Opening } from '../../../src/locales/locale.js';
import { athome, presence, RIO, received } from '../encounter.js';

const KAMIKAWA = presence('Ms. KAMIKAWA Yoko', 'Minister for Foreign Affairs of Japan', 'f', true);
const BARCENA = presence(
  'H.E. Dr. Alicia BÁRCENA IBARRA',
  'Secretary of Foreign Affairs of the United Mexican States',
  'f',
  true,
);
const VIEIRA = presence('H.E. Mr. Mauro VIEIRA', 'Minister of Foreign Affairs of the Federative Republic of Brazil', 'm', false);

const rio: Opening = {
  ...RIO,
  home: { day: '2024-02-22', time: '05:00', zone: 'JST' },
  own: KAMIKAWA,
  others: [BARCENA],
  city: 'Rio de Janeiro',
  country: 'Brazil',
  occasion: { relation: 'margins', name: 'G20 Foreign Ministers’ Meeting' },
};
const TOKYO = { city: 'Tokyo', country: 'Japan' };

test('the ministry’s sentence, with the bracket that cannot be taken for the local time', () => {
  expect(english.opening(rio)).toBe(
    'On February 21, commencing from 5:00 p.m. (local time; February 22, 5:00 a.m. JST) for approximately 30 minutes, ' +
      'Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, who is visiting Rio de Janeiro, Brazil, to attend the ' +
      'G20 Foreign Ministers’ Meeting, held a meeting with H.E. Dr. Alicia BÁRCENA IBARRA, Secretary of Foreign Affairs ' +
      'of the United Mexican States. The overview of the meeting is as follows.',
  );
});

describe('when', () => {
  const begin = (change: Partial<Opening>) => english.opening({ ...rio, ...change }).split(', Ms. ')[0];

  test.each<[string, Partial<Opening>, string]>([
    [
      'the same day at home is said so',
      { time: '06:05', home: { day: '2024-02-21', time: '18:05', zone: 'JST' } },
      'On February 21, commencing from 6:05 a.m. (local time; same day, 6:05 p.m. JST) for approximately 30 minutes',
    ],
    [
      'years are named where they differ',
      { day: '2023-12-31', time: '20:00', home: { day: '2024-01-01', time: '08:00', zone: 'UTC+9' } },
      'On December 31, 2023, commencing from 8:00 p.m. (local time; January 1, 2024, 8:00 a.m. UTC+9) for approximately 30 minutes',
    ],
    [
      'our own clock needs no bracket',
      { home: undefined },
      'On February 21, commencing from 5:00 p.m. for approximately 30 minutes',
    ],
    ['without an hour', { time: undefined, home: undefined }, 'On February 21, for approximately 30 minutes'],
    ['without a duration', { duration: undefined, home: undefined, time: '00:30' }, 'On February 21, commencing from 0:30 a.m.'],
    ['with neither', { duration: undefined, time: undefined, home: undefined }, 'On February 21'],
    [
      'an exact duration',
      { duration: { minutes: 1, approximate: false }, time: '12:00', home: undefined },
      'On February 21, commencing from 12:00 noon for 1 minute',
    ],
  ])('%s', (_, change, printed) => {
    expect(begin(change)).toBe(printed);
  });
});

describe('who visits whom', () => {
  const end = (meeting: Opening) => english.opening(meeting).split('minutes, ')[1];

  test('a guest of ours is the one who visits', () => {
    expect(end(received({ ...rio, occasion: { relation: 'visit', name: 'working visit of Secretary Bárcena' } }, TOKYO))).toBe(
      'Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a meeting with H.E. Dr. Alicia BÁRCENA IBARRA, ' +
        'Secretary of Foreign Affairs of the United Mexican States, who is visiting Japan on the occasion of the working ' +
        'visit of Secretary Bárcena. The overview of the meeting is as follows.',
    );
  });

  test('nobody visits by telephone', () => {
    expect(end(athome({ ...rio, form: 'telephone', occasion: undefined }))).toBe(
      'Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, held a telephone talk with H.E. Dr. Alicia BÁRCENA IBARRA, ' +
        'Secretary of Foreign Affairs of the United Mexican States. The overview of the telephone talk is as follows.',
    );
    expect(end(athome({ ...rio, form: 'video' }))).toMatch(
      /United Mexican States, on the margins of the G20 Foreign .* Meeting\. /,
    );
  });

  test('two counterparts, whose titles hold commas, are told apart', () => {
    expect(end({ ...rio, others: [BARCENA, VIEIRA] })).toContain(
      'with H.E. Dr. Alicia BÁRCENA IBARRA, Secretary of Foreign Affairs of the United Mexican States, and H.E. Mr. Mauro ' +
        'VIEIRA, Minister of Foreign Affairs of the Federative Republic of Brazil. The',
    );
    expect(
      end(received({ ...rio, others: [BARCENA, VIEIRA, BARCENA].map((who) => ({ ...who, visiting: true })) }, TOKYO)),
    ).toMatch(/Mexican States; H\.E\. Mr\. .* Brazil; and H\.E\. Dr\. .* States, who are visiting Japan to attend the G20/);
  });

  test('without a title, an occasion, or a country beside its city', () => {
    const bare = { ...rio, own: { ...KAMIKAWA, title: undefined }, others: [{ ...BARCENA, title: undefined }] };
    expect(end({ ...bare, city: 'Singapore', country: 'Singapore', occasion: undefined })).toBe(
      'Ms. KAMIKAWA Yoko, who is visiting Singapore, held a meeting with H.E. Dr. Alicia BÁRCENA IBARRA. The overview of the ' +
        'meeting is as follows.',
    );
    expect(end(received({ ...bare, occasion: undefined }, TOKYO))).toMatch(/^Ms. KAMIKAWA Yoko held a meeting with H/);
  });
});

describe('each form of meeting has its words', () => {
  test.each([
    ['short-talk', 'had a short talk with', 'talk'],
    ['working-lunch', 'had a working lunch with', 'working lunch'],
    ['courtesy-call', 'paid a courtesy call on', 'courtesy call'],
    ['signing', 'attended a signing ceremony with', 'ceremony'],
  ])('%s', (form, held, name) => {
    const printed = english.opening({ ...rio, form });
    expect(printed).toContain(`, ${held} H.E. Dr. Alicia`);
    expect(printed).toMatch(new RegExp(`States\\. The overview of the ${name} is as follows\\.$`));
  });

  test('a resident ambassador pays a call too, and is not visiting', () => {
    const own = { ...rio.own, visiting: false, abroad: true };
    const others = rio.others.map((host) => ({ ...host, visiting: false, abroad: false }));
    const text = english.opening({ ...rio, own, others, form: 'courtesy-call' });
    expect(text).toContain('paid a courtesy call on');
    expect(text).not.toContain('visiting');
  });

  test('a courtesy call is received at home', () => {
    expect(english.opening(received({ ...rio, form: 'courtesy-call' }, TOKYO))).toContain(
      'received a courtesy call from H.E. Dr.',
    );
  });
});

describe('the short readout', () => {
  const short: Opening = {
    ...rio,
    own: { ...KAMIKAWA, full: 'Minister Kamikawa' },
    others: [{ ...BARCENA, full: 'Secretary Bárcena' }],
  };

  test.each<[string, Opening, string]>([
    [
      'a meeting',
      short,
      'Minister Kamikawa met Secretary Bárcena on 21 February 2024 in Rio de Janeiro, on the margins of the G20 Foreign Ministers’ Meeting.',
    ],
    [
      'a call names no place',
      athome({ ...short, form: 'telephone', occasion: undefined }),
      'Minister Kamikawa spoke by telephone with Secretary Bárcena on 21 February 2024.',
    ],
    [
      'a courtesy call',
      received({ ...short, form: 'courtesy-call', occasion: undefined }, TOKYO),
      'Minister Kamikawa received a courtesy call from Secretary Bárcena on 21 February 2024 in Tokyo.',
    ],
  ])('%s', (_, meeting, printed) => {
    expect(english.met(meeting)).toBe(`${printed} `);
  });
});
