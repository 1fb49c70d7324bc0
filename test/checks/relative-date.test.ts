import { describe, expect, test } from '@jest/globals';
import { foundBy } from './checked.js';

const WORD: Readonly<Record<string, readonly (readonly [said: string, before: string, after: string])[]>> = {
  en: [
    ['today', 'the second meeting with', 'today’s second meeting with'],
    ['yesterday', 'for the reunion with', 'for yesterday’s reunion with'],
    ['last month', 'victims of the Noto', 'victims of last month’s Noto'],
    [
      'on Monday',
      'Economic Reconstruction Promotion Conference, and',
      'Economic Reconstruction Promotion Conference on Monday, and',
    ],
  ],
  ja: [
    ['本日', 'バルセナ大臣との2回目', '本日のバルセナ大臣との2回目'],
    ['先月', '能登半島地震の被災地', '先月の能登半島地震の被災地'],
    ['昨日', '上川大臣との再会', '昨日の上川大臣との再会'],
  ],
  es: [
    ['hoy', 'la segunda reunión con', 'la segunda reunión de hoy con'],
    ['esta mañana', 'por el reencuentro con', 'por el reencuentro de esta mañana con'],
    ['el mes pasado', 'del terremoto de la península', 'del terremoto que sacudió el mes pasado la península'],
  ],
};

describe.each(Object.keys(WORD))('in %s', (lang) => {
  test.each(WORD[lang] ?? [])('"%s" tells no day to whoever reads it in the archive', (said, before, after) => {
    const [finding, ...others] = foundBy('relative-date', { lang, slip: [before, after] });
    expect(finding).toMatch(new RegExp(`^warning relative-date topics/\\d/statements/\\d/text/${lang}: "${said}" says no day`));
    expect(others).toEqual([]);
  });
});

test('a date in the same text says which day it was', () => {
  const dated = ['for the reunion with', 'for yesterday’s reunion (20 February) with'] as const;
  expect(foundBy('relative-date', { slip: dated })).toEqual([]);
  const japanese = ['上川大臣との再会', '昨日（2月20日）の上川大臣との再会'] as const;
  expect(foundBy('relative-date', { lang: 'ja', slip: japanese })).toEqual([]);
  const spanish = ['por el reencuentro con', 'por el reencuentro de ayer, 20 de febrero, con'] as const;
  expect(foundBy('relative-date', { lang: 'es', slip: spanish })).toEqual([]);
});

test('"this year" needs no day: the opening names the year. Nor does an age that is called today’s', () => {
  expect(foundBy('relative-date', { slip: ['the second meeting', 'this year’s meeting in today’s world'] })).toEqual([]);
  expect(foundBy('relative-date', { lang: 'es', slip: ['la segunda reunión con', 'hoy en día, por la mañana, con'] })).toEqual(
    [],
  );
});
