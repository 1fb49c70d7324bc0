import { describe as about, expect, test } from '@jest/globals';
import { openFonts } from '../../src/layout/fonts.js';
import type { HouseStyle } from '../../src/style/style.js';
import { HOUSE } from './house.js';

const family = (name: string) => ({ regular: `fonts/${name}.ttf` });
const latin = { regular: 'fonts/serif.ttf', italic: 'fonts/serif-italic.ttf', bold: 'fonts/serif-bold.ttf' };
const house: HouseStyle = {
  ...HOUSE,
  fonts: {
    serif: {
      chain: [latin, family('mincho')],
      languages: {
        'zh-Hans': [latin, family('song'), family('mincho')],
        zh: [latin, family('ming')],
        ko: [latin, family('batang')],
      },
      word: { latin: 'Cambria', eastAsia: 'Yu Mincho' },
    },
  },
};
/** A book whose fonts must not be read. */
const book = openFonts(house, (file) => {
  throw new Error(`${file} was read`);
});
const files = (lang: string, italic = false): readonly string[] =>
  book.chain('serif', 'regular', italic, lang).map(({ file }) => file.replace(/^fonts\/|\.ttf$/g, ''));

about('The faces that may set a text', () => {
  test('are the house’s own, unless its language has others', () => {
    expect(files('en')).toEqual(['serif', 'mincho']);
    expect(files('ja')).toEqual(['serif', 'mincho']);
    expect(files('ko')).toEqual(['serif', 'batang']);
  });

  test('follow the tag that says most: Han letters of Taipei are not those of Beijing', () => {
    expect(files('zh-Hans')).toEqual(['serif', 'song', 'mincho']);
    expect(files('zh-Hans-SG')).toEqual(['serif', 'song', 'mincho']);
    expect(files('zh-Hant')).toEqual(['serif', 'ming']);
    expect(files('zh')).toEqual(['serif', 'ming']);
  });

  test('of a language are not those of one whose tag begins alike', () => {
    expect(files('kok')).toEqual(['serif', 'mincho']);
  });

  test('are upright where a family has no italic, and the next heavier where it lacks a weight', () => {
    expect(files('ko', true)).toEqual(['serif-italic', 'batang']);
    expect(book.chain('serif', 'semibold', false, 'en').map(({ file }) => file)).toEqual([
      'fonts/serif-bold.ttf',
      'fonts/mincho.ttf',
    ]);
  });

  test('are the same faces each time, so that each word is shaped once', () => {
    expect(book.chain('serif', 'regular', false, 'en')[1]).toBe(book.chain('serif', 'regular', false, 'zh-Hans')[2]);
  });

  test('are none where no role is called so', () => {
    expect(book.chain('display', 'regular', false, 'en')).toEqual([]);
    expect(book.chain('constructor', 'regular', false, 'en')).toEqual([]);
  });
});
