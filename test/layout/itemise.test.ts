import { describe as about, expect, test } from '@jest/globals';
import type { Run } from '../../src/document/tree.js';
import type { Fault } from '../../src/faults/fault.js';
import { UNDIVIDED } from '../../src/layout/hyphens.js';
import { itemise } from '../../src/layout/itemise.js';
import type { Itemised, TextItem } from '../../src/layout/items.js';
import { blockLook } from '../../src/layout/look.js';
import type { Place, Setting } from '../../src/layout/setting.js';
import { shape } from '../../src/layout/shape.js';
import { stack } from '../../src/layout/stack.js';
import { growStructs } from '../../src/layout/structs.js';
import { survey } from '../../src/layout/survey.js';
import { OPEN } from '../../src/marking/clearance.js';
import { ARAB_HOUSE, openHouse } from './arab-house.js';
import { HOUSE, named } from './house.js';
import { AT, bold, paper, style, text } from './tree.js';

const fonts = openHouse(ARAB_HOUSE);
const PLACE: Place = { x: 0, width: 400, height: 700, owner: { struct: 0 }, lang: 'en', clearance: OPEN, listStyle: null };

/** Items of some runs in the house's serif, or in the look of a style; faults are thrown. */
function itemsOf(runs: string | readonly Run[], lang = 'en', look = blockLook(named('Body', {}).full)): Itemised {
  const list = typeof runs === 'string' ? [text(runs)] : runs;
  const setting: Setting = {
    style: HOUSE,
    fonts,
    pictures: new Map(),
    structs: growStructs(lang),
    stack,
    page: null,
    survey: survey(paper()),
    pageCount: 0,
    mapped: false,
    pageOf: () => undefined,
    fault: ({ message }: Fault) => {
      throw new Error(message);
    },
    nextNote: () => 1,
    hyphens: UNDIVIDED,
    setNote: () => ({ flow: [] }),
    fontIndex: () => 0,
    column: { x: 0, width: 400 },
  };
  return itemise(list, look, { at: AT }, { ...PLACE, lang }, setting);
}
const texts = (items: Itemised): readonly TextItem[] => items.filter((item) => item.kind === 'text');
/** Name of a font file: `SourceSerif4_400Regular`. */
const fontOf = ({ face }: TextItem): string => face.file.replace(/^.*\/|\.ttf$/g, '');
const facesOf = (items: Itemised) => texts(items).map((item) => `${fontOf(item)} ${item.text}`);

const SERIF = 'SourceSerif4_400Regular';
const MINCHO = 'NotoSerifJP_400Regular';
const AMIRI = 'Amiri_400Regular';

about('Names are set whole, each in one face, exactly as they are written', () => {
  const names: readonly (readonly [name: string, face: string])[] = [
    ['Alicia BÁRCENA IBARRA', SERIF],
    ['Jose\u0301 Nu\u0301n\u0303ez', SERIF],
    ['Nguyễn Phú Trọng', SERIF],
    ['Nguye\u0302\u0303n Phu\u0301 Tro\u0323ng', SERIF],
    ['Κυριάκος Μητσοτάκης', SERIF],
    ['Сергей Лавров', SERIF],
    ['Володимир Зеленський', SERIF],
    ['葛\u{e0100}飾', MINCHO],
    ['𠮷野', MINCHO],
    ['髙橋', MINCHO],
    ['山﨑', MINCHO],
    ['大\ufa10', MINCHO],
    ['がか\u3099', MINCHO],
    ['محمد بن سلمان', AMIRI],
    ['مُحَمَّد', AMIRI],
  ];
  test.each(names)('%s in %s', (name, face) => {
    for (const look of [blockLook(named('Body', {}).full), blockLook(named('Strong', { weight: 'bold' }).full)]) {
      const items = itemsOf(name, 'en', look);
      expect(texts(items).map((item) => item.text)).toEqual([name]);
      const painted = shape(items).flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (piece.kind === 'word' ? piece.glyphs : [])),
      );
      expect(painted.map((glyph) => glyph.text).join('')).toBe(name);
      expect(painted.filter((glyph) => glyph.id === 0)).toEqual([]);
    }
    expect(facesOf(itemsOf(name))).toEqual([`${face} ${name}`]);
  });

  test('a variant of an ideograph is another glyph than the ideograph', () => {
    const idsOf = (name: string) =>
      shape(itemsOf(name, 'ja')).flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'word' ? piece.glyphs : [])));
    const [plain, variant] = [idsOf('葛'), idsOf('葛\u{e0100}')];
    expect(variant).toHaveLength(1);
    expect(variant[0]?.id).not.toBe(plain[0]?.id);
  });

  test('an italic that has no Japanese takes it upright, and its mark stays with its letter', () => {
    const italic = blockLook(named('Lead', { italic: true }).full);
    expect(facesOf(itemsOf('Ms か\u3099さ, e\u0301', 'en', italic))).toEqual([
      'SourceSerif4_400Regular_Italic Ms ',
      `${MINCHO} か\u3099さ`,
      'SourceSerif4_400Regular_Italic , e\u0301',
    ]);
  });
});

about('An item is of one script and one direction', () => {
  const scripts = (items: Itemised) => texts(items).map((item) => `${item.script} ${item.text}`);
  const levels = (items: Itemised) => texts(items).map((item) => `${item.level} ${item.text}`);

  test('an English sentence is one item of Latin, whatever its figures and marks', () => {
    const sentence = '“1,272 companies (5%)” → 20.º aniversario, Nguyễn Phú Trọng';
    expect(scripts(itemsOf(sentence))).toEqual([`Latn ${sentence}`]);
  });

  test('figures alone are Latin; beside Greek letters of the same font they are Greek; beside Japanese of another they are not', () => {
    expect(scripts(itemsOf('1,272'))).toEqual(['Latn 1,272']);
    expect(scripts(itemsOf([text('Αθήνα '), bold('x'), text('2024')]))).toEqual(['Grek Αθήνα ', 'Latn x', 'Grek 2024']);
    expect(scripts(itemsOf('平成28年', 'ja'))).toEqual(['Hani 平成', 'Latn 28', 'Hani 年']);
  });

  test('an Arabic name in an English sentence has a level of its own', () => {
    expect(levels(itemsOf('H.E. Mr محمد بن سلمان, Crown Prince'))).toEqual(['0 H.E. Mr ', '1 محمد بن سلمان', '0 , Crown Prince']);
  });

  test('a name marked as Arabic is isolated: the number after it stays behind it', () => {
    const arabic = text('محمد', { lang: 'ar' });
    expect(levels(itemsOf([text('Mr '), arabic, text(' 12 May')]))).toEqual(['0 Mr ', '1 محمد', '0  12 May']);
    expect(levels(itemsOf('Mr محمد 12 May'))).toEqual(['0 Mr ', '1 محمد ', '2 12', '0  May']);
  });

  test('an Arabic paragraph with the number of a regulation', () => {
    expect(levels(itemsOf('لائحة (EU) 12/2026', 'ar'))).toEqual(['1 لائحة (', '2 EU', '1 ) ', '2 12/2026']);
  });

  test('where the direction changes, the target of a link stays with the first word and the note with its number', () => {
    const items = texts(itemsOf([text('محمد x', { id: 'name' }), { kind: 'note', blocks: [], at: AT }]));
    expect(items.map((item) => [item.text, item.target, item.note !== null, item.glued])).toEqual([
      ['محمد', 'name', false, false],
      [' ', null, false, false],
      ['x', null, false, false],
      ['1', null, true, true],
    ]);
  });
});

about('Marks that Latin and Japanese fonts both have', () => {
  test('stand in the Japanese font beside Japanese, in Japanese text', () => {
    expect(facesOf(itemsOf('日本……“自由”――、三×四', 'ja'))).toEqual([`${MINCHO} 日本……“自由”――、三×四`]);
  });

  test('stand in the Latin font beside Latin letters', () => {
    expect(facesOf(itemsOf('日本のJapan’s “free” wayは', 'ja'))).toEqual([
      `${MINCHO} 日本の`,
      `${SERIF} Japan’s “free” way`,
      `${MINCHO} は`,
    ]);
  });

  test('stay in the Latin font in an English sentence that names something in Japanese', () => {
    expect(facesOf(itemsOf([text('the “'), text('外務省', { lang: 'ja' }), text('”…')]))).toEqual([
      `${SERIF} the “`,
      `${MINCHO} 外務省`,
      `${SERIF} ”…`,
    ]);
  });
});

about('Styles', () => {
  test('a muted word is an item of its own, of the script that its sentence has', () => {
    expect(itemsOf([text('a '), style('Muted', '(12)')])).toMatchObject([{ script: 'Latn' }, { script: 'Latn', text: '(12)' }]);
  });
});
