import { describe, expect, test } from '@jest/globals';
import { foundBy } from './checked.js';

const SECOND = {
  en: 'Secretary Bárcena',
  ja: 'バルセナ大臣との2回目',
  es: 'con la canciller Bárcena',
} as const;

/** What stands instead in the first statement, and what is said of it. */
const SLIPS: Readonly<Record<'en' | 'ja' | 'es', readonly (readonly [after: string, says: string])[]>> = {
  en: [
    ['Minister Yoko', '"Minister Yoko" uses the given name of Kamikawa'],
    ['Secretary Alicia', '"Secretary Alicia" uses the given name of Bárcena Ibarra'],
    ['Secretary Ibarra', '"Secretary Ibarra" uses a second surname alone'],
    ['Dr. Alicia Ibarra', '"Dr. Alicia Ibarra" uses a second surname alone'],
    ['Ms. Bárcena', '"Ms. Bárcena" has another honorific than the record of Bárcena Ibarra: Dr.'],
    ['Ms. Alicia Bárcena Ibarra', '"Ms. Alicia Bárcena Ibarra" has another honorific than the record of Bárcena Ibarra: Dr.'],
  ],
  ja: [
    ['アリシア大臣との2回目', '"アリシア大臣" uses the given name of バルセナ・イバーラ'],
    ['陽子大臣との2回目', '"陽子大臣" uses the given name of 上川'],
    ['イバーラ大臣との2回目', '"イバーラ大臣" uses a second surname alone'],
  ],
  es: [
    ['con la canciller Yoko', '"canciller Yoko" uses the given name of Kamikawa'],
    ['con la canciller Ibarra', '"canciller Ibarra" uses a second surname alone'],
    ['con la Sra. Bárcena', '"Sra. Bárcena" has another honorific than the record of Bárcena Ibarra: Dra.'],
  ],
};

describe.each(['en', 'ja', 'es'] as const)('in %s', (lang) => {
  test.each(SLIPS[lang])('%s is no form of a name', (after, says) => {
    const findings = foundBy('name-form', { lang, slip: [SECOND[lang], after] });
    expect(findings).toContain(`error name-form topics/0/statements/0/text/${lang}: ${says}`);
  });
});

test.each([
  ['en', 'Secretary Alicia Bárcena Ibarra'],
  ['en', 'H.E. Dr. Alicia BÁRCENA IBARRA'],
  ['en', 'Minister KAMIKAWA Yoko'],
  ['ja', 'アリシア・バルセナ・イバーラ大臣との2回目'],
  ['ja', '上川陽子大臣との2回目'],
  ['es', 'con la canciller Alicia Bárcena Ibarra'],
  ['es', 'con la Dra. Bárcena'],
] as const)('in %s, %s is right', (lang, after) => {
  expect(foundBy('name-form', { lang, slip: [SECOND[lang], after] })).toEqual([]);
});

test('an English title before a name takes no article, a Spanish one does', () => {
  expect(foundBy('article-title', { slip: ['with Secretary Bárcena', 'with the Secretary Bárcena'] })).toEqual([
    'warning article-title topics/0/statements/0/text/en: "the Secretary Bárcena": a title before a name takes no article',
    'warning article-title topics/1/statements/3/text/en: "the Secretary Bárcena": a title before a name takes no article',
  ]);
  expect(foundBy('article-title', { lang: 'es' })).toEqual([]);
  expect(foundBy('article-title', { slip: ['with Secretary Bárcena', 'with the Secretary of Foreign Affairs'] })).toEqual([]);
});
