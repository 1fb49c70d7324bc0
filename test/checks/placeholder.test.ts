import { describe, expect, test } from '@jest/globals';
import { foundBy } from './checked.js';

const at = (lang: string, shown: string): readonly string[] => [
  `error placeholder topics/0/statements/0/text/${lang}: "${shown}" stands here for something that is still to be written`,
];

const FIRST = {
  en: 'the second meeting with Secretary Bárcena',
  ja: 'バルセナ大臣との2回目の会談を',
  es: 'la segunda reunión con la canciller Bárcena',
} as const;

describe.each(['en', 'ja', 'es'] as const)('in %s', (lang) => {
  const seeded = (text: string) => foundBy('placeholder', { lang, slip: [FIRST[lang], text] });

  test.each(['XX', 'XXXX', 'TBC', 'TBD', 'TODO', '???', '{{name}}', '[insert name]', 'xx', '___'])(
    '%s is still to be written',
    (sign) => {
      const shown = { '{{name}}': '{{', '[insert name]': '[insert name]' }[sign] ?? sign;
      // a title follows the sign in no language, so that XX is no numeral
      expect(seeded(`${sign}, ${FIRST[lang]}`)).toEqual(at(lang, shown));
    },
  );
});

test('Japanese and Spanish have signs of their own', () => {
  const ja = (text: string) => foundBy('placeholder', { lang: 'ja', slip: [FIRST.ja, text] });
  expect(ja('○○大臣との会談を')).toEqual(at('ja', '○○'));
  expect(ja('●●大臣との会談（要確認）を')).toEqual(at('ja', '●●'));
  expect(ja('会談（未定稿）を')).toEqual(at('ja', '未定稿'));
  expect(foundBy('placeholder', { lang: 'es', slip: [FIRST.es, 'la reunión con la canciller (POR CONFIRMAR)'] })).toEqual(
    at('es', 'POR CONFIRMAR'),
  );
});

test('Roman numerals and a nought in a year stand for themselves', () => {
  const en = (text: string) => foundBy('placeholder', { slip: [FIRST.en, text] });
  expect(en('the Games of the XXX Olympiad')).toEqual([]);
  expect(en('the treaties of the XX century')).toEqual([]);
  expect(foundBy('placeholder', { lang: 'es', slip: [FIRST.es, 'la XX Cumbre y el siglo XX'] })).toEqual([]);
  expect(foundBy('placeholder', { lang: 'ja', slip: [FIRST.ja, '二〇〇四年の会談を'] })).toEqual([]);
});
