import { describe, expect, test } from '@jest/globals';
import { english } from '../../../src/locales/en/english.js';
import type { Turn, Voice } from '../../../src/locales/locale.js';

const KAMIKAWA: Voice = { short: 'Minister Kamikawa', gender: 'f' };
const BARCENA: Voice = { short: 'Secretary Bárcena', gender: 'f' };

const before = (voice: Voice, turn: Partial<Turn>) =>
  english.statement(voice, { nth: 0, opening: false, reply: false, ...turn }).before;

describe('who speaks', () => {
  test.each<[Voice, Partial<Turn>, string]>([
    [KAMIKAWA, { opening: true }, 'At the outset, Minister Kamikawa '],
    [KAMIKAWA, {}, 'Minister Kamikawa '],
    [KAMIKAWA, { nth: 1 }, 'She also '],
    [KAMIKAWA, { nth: 2 }, 'She further '],
    [KAMIKAWA, { nth: 3 }, 'In addition, she '],
    [KAMIKAWA, { nth: 4 }, 'She also '],
    [BARCENA, { reply: true }, 'In response, Secretary Bárcena '],
    [BARCENA, { reply: true, nth: 1 }, 'In response, she also '],
    [{ short: 'Minister Kono', gender: 'm' }, { nth: 1 }, 'He also '],
    [{ short: 'Minister Kono', gender: undefined }, { nth: 1 }, 'Minister Kono also '],
    [{ short: 'Minister Kono', gender: 'x' }, { nth: 3 }, 'In addition, Minister Kono '],
    [{ short: 'de Icaza', gender: 'm' }, {}, 'De Icaza '],
  ])('%j %j is “%s”', (voice, turn, printed) => {
    expect(before(voice, turn)).toBe(printed);
  });

  test('whose it is', () => {
    expect((['f', 'm', 'x', undefined, 'both'] as const).map(english.theirs)).toEqual(['her', 'his', 'their', 'their', 'their']);
  });
});

test.each([
  [2, 'minister', 'The two ministers '],
  [3, 'minister', 'The three ministers '],
  [2, 'head-of-state', 'The two leaders '],
  [2, 'ambassador', 'The two ambassadors '],
  [2, undefined, 'The two sides '],
  [12, undefined, 'The 12 sides '],
])('%i heads of rank %s are “%s”', (count, rank, printed) => {
  expect(english.outcome({ count, rank, women: true }, 0)).toEqual({ before: printed, after: '. ' });
  expect(english.outcome({ count, rank, women: true }, 1).before).toBe('They also ');
});

describe('a text fits the frame of its verb', () => {
  test.each([
    ['clause', 'that Mexico will serve as Vice-Chair', true],
    ['clause', 'Mexico will serve as Vice-Chair', false],
    ['infinitive', 'to work with Mexico', true],
    ['infinitive', 'not to raise tariffs', true],
    ['infinitive', 'to the people of Noto', false],
    ['infinitive', 'to Mexico for its condolences', false],
    ['noun', 'for the messages of condolence', true],
    ['noun', 'to Mexico for its condolences', true],
    ['noun', 'the second meeting', true],
    ['noun', 'that this is the second meeting', false],
    ['noun', 'to meet again', false],
  ] as const)('%s: “%s” %s', (frame, text, fits) => {
    expect(english.frames[frame]?.fits(text)).toBe(fits);
  });
});

test('the lines of the short readout and of the photograph', () => {
  const title = 'Press Secretary, Ministry of Foreign Affairs of Japan';
  expect(english.attribution(title, undefined)).toBe(`The following is attributable to the ${title}.`);
  expect(english.attribution(title, 'KOBAYASHI Maki')).toBe(`The following is attributable to KOBAYASHI Maki, ${title}.`);
  expect(english.credit('Ministry of Foreign Affairs of Japan')).toBe('Photo: Ministry of Foreign Affairs of Japan');
});

test('names, with title and honorific', () => {
  const name = english.personName({ given: 'Yoko', surname: 'KAMIKAWA', surnameFirst: true });
  expect(name).toBe('KAMIKAWA Yoko');
  expect(english.personName({ given: '', surname: 'Sukarno', surnameFirst: false })).toBe('Sukarno');
  expect(english.honoured('Alicia BÁRCENA IBARRA', { style: 'H.E.', prefix: 'Dr.' })).toBe('H.E. Dr. Alicia BÁRCENA IBARRA');
  expect(english.titled('Minister', name)).toBe('Minister KAMIKAWA Yoko');
  expect(english.withTitle(name, 'Minister for Foreign Affairs')).toBe('KAMIKAWA Yoko, Minister for Foreign Affairs');
  expect(english.place(['Rio de Janeiro', 'Brazil'])).toBe('Rio de Janeiro, Brazil');
});
