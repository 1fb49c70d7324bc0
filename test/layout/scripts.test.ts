import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe as about, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Blob, Face } from 'harfbuzzjs';
import { COMBINING, INVISIBLE, PRIVATE } from '../../src/layout/characters.js';
import { COMMON, scriptOf, stretchesOf } from '../../src/layout/scripts.js';

/** What each stretch says, with its script before it. */
const cut = (text: string): readonly string[] => {
  let from = 0;
  return stretchesOf(text).map(({ end, script }) => {
    const part = text.slice(from, end);
    from = end;
    return `${script} ${part}`;
  });
};

about('A text is cut where its script changes', () => {
  test('a Russian name with its transcription: the bracket closes in the script in which it was opened', () => {
    expect(cut('Сергей Лавров (Sergey Lavrov), Москва')).toEqual([
      'Cyrl Сергей Лавров (',
      'Latn Sergey Lavrov',
      'Cyrl ), Москва',
    ]);
  });

  test('a Greek name before its English title', () => {
    expect(cut('Κυριάκος Μητσοτάκης, Prime Minister')).toEqual(['Grek Κυριάκος Μητσοτάκης, ', 'Latn Prime Minister']);
  });

  test('an English sentence with figures, quotation marks and an ordinal is one stretch', () => {
    expect(cut('“1,272 companies”, the 20.º aniversario; 5:00 p.m. – ½ hour → Nguyễn Phú Trọng')).toHaveLength(1);
  });

  test('a Japanese sentence with kana, marks, a wide abbreviation and an old form of a name is one stretch', () => {
    expect(cut('（ＥＰＡ）葛\u{e0100}飾区の髙橋さんは、「トランプ」・𠮷野々村。')).toEqual([
      'Hani （ＥＰＡ）葛\u{e0100}飾区の髙橋さんは、「トランプ」・𠮷野々村。',
    ]);
  });

  test('figures and marks before the first letter belong to it, and by themselves to nothing', () => {
    expect(cut('1. Лавров')).toEqual(['Cyrl 1. Лавров']);
    expect(cut('12/2026 – 5%')).toEqual([`${COMMON} 12/2026 – 5%`]);
    expect(cut('①②')).toEqual([`${COMMON} ①②`]);
  });

  test('a mark stays with its letter, whatever script Unicode gives it', () => {
    expect(cut('ка\u0301к')).toEqual(['Cyrl ка\u0301к']);
    expect(cut('か\u3099')).toEqual(['Hani か\u3099']);
    expect(cut('Зеленський e\u0301')).toEqual(['Cyrl Зеленський ', 'Latn e\u0301']);
    expect(cut('e\u064e')).toEqual(['Latn e\u064e']);
  });

  test('a text in one script is cut as its letters by themselves are', () => {
    const wide = fc.constantFrom(...'、。「」（）日本かーＡ１々\u3099･ｱ〒');
    fc.assert(
      fc.property(fc.array(wide, { minLength: 1, maxLength: 10 }), (list) => {
        const letters = list.some((letter) => scriptOf(letter.codePointAt(0) ?? 0) !== COMMON);
        expect(cut(list.join(''))).toEqual([`${letters ? 'Hani' : COMMON} ${list.join('')}`]);
      }),
    );
  });

  test('nothing of a text is lost, and two neighbouring stretches differ', () => {
    const letters = fc.constantFrom(...'aé1 (),)[]Лκ日か、Ａ\u0301\u0e01\u0e33م١\u064e\u{20bb7}\u{e0100}한');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (list) => {
        const text = list.join('');
        const stretches = stretchesOf(text);
        expect(
          cut(text)
            .map((part) => part.slice(5))
            .join(''),
        ).toBe(text);
        for (const [index, { script }] of stretches.entries()) expect(script).not.toBe(stretches[index + 1]?.script);
      }),
    );
  });
});

const FONTS = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
  'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'amiri/400Regular/Amiri_400Regular.ttf',
];

/** Each character of the fonts that we print with, or might. */
const characters = (): readonly string[] => {
  const require = createRequire(import.meta.url);
  const codes = FONTS.flatMap((file) => [
    ...new Face(new Blob(readFileSync(require.resolve(`@expo-google-fonts/${file}`)))).collectUnicodes(),
  ]);
  return [...new Set(codes)].map((code) => String.fromCodePoint(code));
};

/** Unicode's names of the scripts of the table; kana and bopomofo are Han there. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Latn: ['Latin'],
  Grek: ['Greek'],
  Cyrl: ['Cyrillic'],
  Armn: ['Armenian'],
  Hebr: ['Hebrew'],
  Arab: ['Arabic'],
  Thaa: ['Thaana'],
  Deva: ['Devanagari'],
  Beng: ['Bengali'],
  Guru: ['Gurmukhi'],
  Gujr: ['Gujarati'],
  Orya: ['Oriya'],
  Taml: ['Tamil'],
  Telu: ['Telugu'],
  Knda: ['Kannada'],
  Mlym: ['Malayalam'],
  Sinh: ['Sinhala'],
  Thai: ['Thai'],
  Laoo: ['Lao'],
  Tibt: ['Tibetan'],
  Mymr: ['Myanmar'],
  Geor: ['Georgian'],
  Ethi: ['Ethiopic'],
  Khmr: ['Khmer'],
  Mong: ['Mongolian'],
  Hang: ['Hangul'],
  Hani: ['Han', 'Hiragana', 'Katakana', 'Bopomofo'],
};
const anyOf = (property: string, names: readonly string[]) =>
  new RegExp(`[${names.map((name) => `\\p{${property}=${name}}`).join('')}]`, 'u');
const WIDE_LATIN = /[\uff21-\uff3a\uff41-\uff5a]/;
const code = (letter: string) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`;

about('The tables agree with Unicode', () => {
  const all = characters();
  const everything = Array.from({ length: 0x30000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((letter) => !/[\p{Cn}\p{Co}]/u.test(letter));

  test('each letter of the fonts, and each of the basic plane, has the script that Unicode gives it', () => {
    expect(all.length).toBeGreaterThan(18_000);
    for (const [script, names] of Object.entries(NAMES)) {
      const own = anyOf('Script', names);
      const missed = [...all, ...everything.filter((letter) => letter.length === 1)].filter(
        (letter) => own.test(letter) && scriptOf(letter.codePointAt(0) ?? 0) !== script,
      );
      expect(missed.filter((letter) => !WIDE_LATIN.test(letter)).map(code)).toEqual([]);
    }
  });

  test('no character at all is given a script in which Unicode does not know it', () => {
    const ours = everything.map((letter) => [letter, scriptOf(letter.codePointAt(0) ?? 0)] as const);
    for (const [script, names] of Object.entries(NAMES)) {
      const known = anyOf('Script_Extensions', names);
      const wrong = ours.filter(([letter, given]) => given === script && !known.test(letter) && !WIDE_LATIN.test(letter));
      expect(wrong.map(([letter]) => code(letter))).toEqual([]);
    }
  });

  test('each combining mark of the fonts stays with its letter, and no letter is taken for a mark', () => {
    const joins = /[\p{M}\p{Join_Control}\p{Variation_Selector}\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7fb]/u;
    expect(all.filter((letter) => joins.test(letter) !== COMBINING.test(letter)).map(code)).toEqual([]);
    expect(everything.filter((letter) => COMBINING.test(letter) && !joins.test(letter)).map(code)).toEqual([]);
  });

  test('blanks and format characters are those that Unicode calls so', () => {
    const unseen = /[\s\p{Bidi_Control}\p{Variation_Selector}\p{Join_Control}\u00ad\u200b\u2060-\u206f]/u;
    expect(all.filter((letter) => unseen.test(letter) && !INVISIBLE.test(letter)).map(code)).toEqual([]);
    expect(
      everything.filter((letter) => INVISIBLE.test(letter) && !/[\s\p{Default_Ignorable_Code_Point}]/u.test(letter)).map(code),
    ).toEqual([]);
  });

  test('private use is what Unicode calls so', () => {
    const edges = [0xdfff, 0xe000, 0xf8ff, 0xf900, 0xeffff, 0xf0000, 0xffffd, 0xfffff, 0x100000, 0x10fffd, 0x10ffff];
    for (const point of edges) {
      const letter = String.fromCodePoint(point);
      expect([code(letter), PRIVATE.test(letter)]).toEqual([code(letter), /\p{Co}/u.test(letter)]);
    }
  });
});
