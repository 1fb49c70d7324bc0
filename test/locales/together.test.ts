import { describe, expect, test } from '@jest/globals';
import { languageTags } from '../../src/locales/languages.js';
import { togetherOf } from '../../src/locales/together.js';

/** The text with a bow at each place where the language would not end a line. */
function bound(text: string, lang: string): string {
  const held = new Set(togetherOf(lang)(text, 0, text.length));
  return Array.from(text, (letter, at) => (held.has(at) ? `_${letter}` : letter))
    .join('')
    .replaceAll(' _', '_');
}

describe('English holds', () => {
  test.each([
    ['a title and the name', 'with H.E. Dr. Alicia BÁRCENA IBARRA', 'with H.E._Dr._Alicia BÁRCENA IBARRA'],
    ['each of several titles', '“Ms. Kamikawa” and (Prof. Sir John)', '“Ms._Kamikawa” and (Prof._Sir_John)'],
    ['initials and the name', 'by J. R. Smith and J.-P. Dupont', 'by J._R._Smith and J.-P._Dupont'],
    ['a number and its unit', 'about 30 minutes, 2.5 % of ¥1,441.2 bn', 'about 30_minutes, 2.5_% of ¥1,441.2_bn'],
    ['years, as the possessive too', '20 years’ work in 5 years.', '20_years’ work in 5_years.'],
    ['five per cent', 'by 5 per cent per year', 'by 5_per_cent per year'],
    ['a number written in groups', '12 345 companies', '12_345 companies'],
    ['a day and its month', '21 February 2024, February 21, 2024', '21_February 2024, February_21, 2024'],
    ['a range of days', '2–3 May and 21st May', '2–3_May and 21st_May'],
    ['a clock time, its half and its zone', '(5:00 p.m.), 5:00 a.m. JST, 17:00 UTC', '(5:00_p.m.), 5:00_a.m._JST, 17:00_UTC'],
    ['an abbreviation and its number', 'No. 5, pp. 12–14, Art. 5, Article IV', 'No._5, pp._12–14, Art._5, Article_IV'],
    ['money and its amount', 'USD 5 and € 30 million', 'USD_5 and €_30_million'],
    ['a dash and the word before it', 'the EPA – signed in 2004 — is', 'the EPA_– signed in 2004_— is'],
  ])('%s', (_, text, expected) => {
    expect(bound(text, 'en')).toBe(expected);
  });

  test.each([
    'the 1,272 companies of the 20th anniversary',
    'in 2024 May said no. Five were',
    'May 2024 and the year 2023 JST',
    'Minister Kamikawa and Secretary Bárcena',
    'the minutes of 20 ministers',
  ])('and nothing in “%s”', (text) => {
    expect(bound(text, 'en')).toBe(text);
  });
});

describe('Spanish holds', () => {
  test.each([
    ['a title, its article and the name', 'con S.E. la Dra. Alicia BÁRCENA', 'con S.E._la_Dra._Alicia BÁRCENA'],
    ['the article before a title', 'durante la Sra. Yoko KAMIKAWA', 'durante la_Sra._Yoko KAMIKAWA'],
    ['don and doña', 'don Juan, D.ª Ana y la doña', 'don_Juan, D.ª_Ana y la_doña'],
    ['a day and its month', 'El 21 de febrero de 2024', 'El 21_de_febrero de 2024'],
    ['hours', 'a las 17:00 horas, 5:00 a. m., 9:30 p.m.', 'a las 17:00_horas, 5:00_a._m., 9:30_p.m.'],
    ['a number and its unit', '30 minutos, 50 años, el 5 por ciento', '30_minutos, 50_años, el 5_por_ciento'],
    ['an abbreviation and its number', 'n.º 5, núm. 4, art. 3, pág. 12', 'n.º_5, núm._4, art._3, pág._12'],
    ['the United States', 'de EE. UU. a México', 'de EE._UU. a México'],
  ])('%s', (_, text, expected) => {
    expect(bound(text, 'es')).toBe(expected);
  });

  test.each(['el 20.º aniversario de la 1.ª reunión', 'las 1.272 empresas de la canciller', 'por la mañana de 2024'])(
    'and nothing in “%s”',
    (text) => {
      expect(bound(text, 'es')).toBe(text);
    },
  );
});

describe('Japanese holds', () => {
  test.each([
    ['約30分間', '約_3_0_分_間'],
    ['第2回', '第_2_回'],
    ['第二回会合', '第_二_回会合'],
    ['令和6年2月21日', '令_和_6_年2_月2_1_日'],
    ['令和元年', '令_和_元_年'],
    ['午後5時30分頃', '午_後_5_時_3_0_分_頃'],
    ['2時間30分', '2_時_間3_0_分'],
    ['署名20周年', '署名2_0_周_年'],
    ['１，２７２社', '１_，_２_７_２_社'],
    ['5～6か国', '5_～_6_か_国'],
    ['1兆4,412億円', '1_兆_4_,_4_1_2_億_円'],
    ['3年後の2回目', '3_年_後の2_回_目'],
    ['アリシア・バルセナ・メキシコ大臣', 'ア_リ_シ_ア・バ_ル_セ_ナ・メ_キ_シ_コ大臣'],
    ['バルセナ＝ロペス', 'バ_ル_セ_ナ_＝_ロ_ペ_ス'],
    ['№ 5', '№_5'],
  ])('%s', (text, expected) => {
    expect(bound(text, 'ja')).toBe(expected);
  });

  test.each(['リオデジャネイロを訪問', '日・中の協力', '二国間の協定', '日・メキシコ外相会談'])('and nothing in %s', (text) => {
    expect(bound(text, 'ja')).toBe(text);
  });

  test('the longer word of a name may be broken', () => {
    expect(bound('グローバル・パートナーシップ', 'ja')).toBe('グ_ロ_ー_バ_ル・パートナーシップ');
  });
});

test('a tag with a region has the rules of its language; a language without papers holds signs and units', () => {
  expect(bound('Mr. Smith, 30 minutes', 'en-US')).toBe('Mr._Smith, 30_minutes');
  expect(bound('Mr. Smith, 30 minutes, 5 %, 7 km, J. Smith', 'fr')).toBe('Mr. Smith, 30 minutes, 5_%, 7_km, J._Smith');
});

test.each(languageTags)('%s, a language that papers come in, brings words of its own', (tag) => {
  expect(togetherOf(tag)).not.toBe(togetherOf('und'));
});

test('only the stretch is judged, and what stands around it is seen', () => {
  const text = 'Dr. Kato and Dr. Ito';
  expect(togetherOf('en')(text, 0, 4)).toEqual([4]);
  expect(togetherOf('en')(text, 4, text.length)).toEqual([17]);
});
