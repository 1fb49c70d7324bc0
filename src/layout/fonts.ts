/** The fonts of a house style: opened when first needed, each different word shaped once. */
import { Blob, Buffer, Direction, Face as FaceData, Feature, Font, shape } from 'harfbuzzjs';
import type { FontFace } from '../style/schema.js';
import type { FullRule, HouseStyle } from '../style/style.js';

/** A glyph as the font gives it: lengths in em, so that one shaping serves every size. */
export interface EmGlyph {
  readonly id: number;
  /** Where its text begins in the shaped string; the glyphs of one cluster share it. */
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

export type Weight = FullRule['weight'];

/** One font file, open. */
export interface Face {
  readonly file: string;
  /** Ascent above and descent below the baseline in em, both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** True when the font has a glyph of its own for the code point. */
  readonly has: (codePoint: number) => boolean;
  /**
   * Glyphs of a word in logical order.
   *
   * @param features  OpenType features in HarfBuzz's spelling, separated by blanks: `smcp -liga`
   * @param language  BCP 47: it picks localised forms
   */
  readonly shape: (word: string, features: string, language: string) => readonly EmGlyph[];
}

/** The open fonts of one house style. Lives as long as the process may want to make papers in this style. */
export interface FontBook {
  /** The faces that may set a text of this role, in order of preference; empty when no role is called so. */
  readonly chain: (role: string, weight: Weight, italic: boolean) => readonly Face[];
}

/**
 * A font book over a house style. Nothing is read until a word asks for it.
 *
 * @param load  bytes of a font by the npm path that the house style names
 */
export function openFonts(style: HouseStyle, load: (file: string) => Uint8Array): FontBook {
  const faces = new Map<string, Face>();
  const chains = new Map<string, readonly Face[]>();
  const face = (file: string): Face => {
    const open = faces.get(file) ?? openFace(file, load);
    faces.set(file, open);
    return open;
  };
  return {
    chain: (role, weight, italic) => {
      const key = `${role} ${weight} ${italic ? 'italic' : 'upright'}`;
      const known = chains.get(key);
      if (known !== undefined) return known;
      const chain = (style.fonts[role]?.chain ?? []).map((family) => face(nearestFace(family, weight, italic)));
      chains.set(key, chain);
      return chain;
    },
  };
}

/** The file of a family nearest to what is asked for: the slope before the weight, the heavier before the lighter. */
export function nearestFace(family: FontFace, weight: Weight, italic: boolean): string {
  const upright = { regular: family.regular, semibold: family.semibold, bold: family.bold };
  const sloped = { regular: family.italic, semibold: family.semiboldItalic, bold: family.boldItalic };
  const order: Readonly<Record<Weight, readonly Weight[]>> = {
    regular: ['regular', 'semibold', 'bold'],
    semibold: ['semibold', 'bold', 'regular'],
    bold: ['bold', 'semibold', 'regular'],
  };
  const sets = italic ? [sloped, upright] : [upright];
  for (const set of sets) {
    for (const name of order[weight]) {
      const file = set[name];
      if (file !== undefined) return file;
    }
  }
  return family.regular;
}

function openFace(file: string, load: (file: string) => Uint8Array): Face {
  const data = new FaceData(new Blob(load(file)));
  const font = new Font(data);
  const { ascender, descender } = font.hExtents();
  const known = new Map<number, boolean>();
  const words = new Map<string, readonly EmGlyph[]>();
  const features = new Map<string, readonly Feature[]>();
  return {
    file,
    ascent: ascender / data.upem,
    descent: -descender / data.upem,
    has: (codePoint) => {
      const answer = known.get(codePoint) ?? (font.nominalGlyph(codePoint) ?? 0) !== 0;
      known.set(codePoint, answer);
      return answer;
    },
    shape: (word, wanted, language) => {
      const key = `${wanted}\n${language}\n${word}`;
      const shaped = words.get(key);
      if (shaped !== undefined) return shaped;
      const list = features.get(wanted) ?? readFeatures(wanted);
      features.set(wanted, list);
      const glyphs = shapeWord(font, data.upem, word, list, language);
      words.set(key, glyphs);
      return glyphs;
    },
  };
}

function readFeatures(wanted: string): readonly Feature[] {
  return wanted
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => (name.startsWith('-') ? new Feature(name.slice(1), 0) : new Feature(name, 1)));
}

function shapeWord(font: Font, upem: number, word: string, features: readonly Feature[], language: string): readonly EmGlyph[] {
  const buffer = new Buffer();
  buffer.addText(word);
  buffer.setDirection(Direction.LTR);
  buffer.setScript(scriptOf(word));
  buffer.setLanguage(language);
  shape(font, buffer, [...features]);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map((info, index) => {
    const position = positions[index];
    if (position === undefined) throw new Error('HarfBuzz gave a glyph without a position');
    return {
      id: info.codepoint,
      cluster: info.cluster,
      advance: position.xAdvance / upem,
      dx: position.xOffset / upem,
      dy: position.yOffset / upem,
    };
  });
}

/** ISO 15924 code of the first letter's script; digits and punctuation alone are set as Latin. */
function scriptOf(word: string): string {
  if (/\p{Script=Latin}/u.test(word)) return 'Latn';
  if (/\p{Script=Han}/u.test(word)) return 'Hani';
  if (/\p{Script=Hiragana}/u.test(word)) return 'Hira';
  if (/\p{Script=Katakana}/u.test(word)) return 'Kana';
  if (/\p{Script=Greek}/u.test(word)) return 'Grek';
  if (/\p{Script=Cyrillic}/u.test(word)) return 'Cyrl';
  if (/\p{Script=Hangul}/u.test(word)) return 'Hang';
  return 'Latn';
}
