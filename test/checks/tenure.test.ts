import { describe, expect, test } from '@jest/globals';
import { foundBy } from './checked.js';

test('a head who held no post on the day of the meeting has no title to print', () => {
  const edits = {
    'data/people/barcena-alicia.yaml': (text: string) =>
      text.replace('post: sre/secretary, from: 2023,', 'post: sre/secretary, from: 2024-03,'),
  };
  expect(foundBy('tenure', { edits })).toEqual([
    'error tenure counterparts/0/head: "barcena-alicia" held no post on 2024-02-21, so the paper has no title to print',
  ]);
});

const SECOND = { en: 'Secretary Bárcena', ja: 'バルセナ大臣との2回目', es: 'con la canciller Bárcena' } as const;
const SLIPS: Readonly<Record<'en' | 'ja' | 'es', readonly (readonly [after: string, says: string])[]>> = {
  en: [
    ['Minister Bárcena', '"Minister Bárcena" is not the title of that day: Secretary'],
    ['Prime Minister Kamikawa', '"Prime Minister Kamikawa" is not the title of that day: Minister'],
    ['State Minister KAMIKAWA', '"State Minister KAMIKAWA" is not the title of that day: Minister'],
    ['Ambassador Alicia Bárcena', '"Ambassador Alicia Bárcena" is not the title of that day: Secretary'],
  ],
  ja: [
    ['バルセナ長官との2回目', '"バルセナ長官" is not the title of that day: 大臣'],
    ['上川副大臣との2回目', '"上川副大臣" is not the title of that day: 大臣'],
    ['上川陽子首相との2回目', '"上川陽子首相" is not the title of that day: 大臣'],
  ],
  es: [
    ['con la embajadora Bárcena', '"embajadora Bárcena" is not the title of that day: canciller'],
    ['con la secretaria Alicia Bárcena', '"secretaria Alicia Bárcena" is not the title of that day: canciller'],
  ],
};

describe.each(['en', 'ja', 'es'] as const)('in %s', (lang) => {
  test.each(SLIPS[lang])('%s is another title than that of the day', (after, says) => {
    expect(foundBy('tenure', { lang, slip: [SECOND[lang], after] })).toContain(
      `error tenure topics/0/statements/0/text/${lang}: ${says}`,
    );
  });
});

test.each([
  ['en', 'Foreign Minister Kamikawa'],
  ['en', 'the former Ambassador Bárcena'],
  ['ja', '上川外務大臣との2回目'],
  ['ja', 'バルセナ外務大臣との2回目'],
  ['es', 'con la entonces embajadora Bárcena'],
] as const)('in %s, %s says nothing wrong of that day', (lang, after) => {
  expect(foundBy('tenure', { lang, slip: [SECOND[lang], after] })).toEqual([]);
});
