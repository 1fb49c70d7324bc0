/** The fonts of a house style: opened when first needed, each different word shaped once. */
import { Blob, Face as FaceData, Font } from 'harfbuzzjs';
import type { FontFace } from '../style/schema.js';
import type { FontRole, FullRule, HouseStyle } from '../style/style.js';
import { type Levels, openLevels } from './bidi.js';
import { openWords, type Words } from './words.js';

export type Weight = FullRule['weight'];

/** One font file. It is read when its first glyph is asked for: a paper in English opens no Japanese font. */
export interface Face {
  readonly file: string;
  /** Ascent above and descent below the baseline in em, both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** True when the font has a glyph of its own for the code point. */
  readonly has: (codePoint: number) => boolean;
  /** Its words, each shaped once. */
  readonly words: Words;
}

type OpenFace = Omit<Face, 'file'>;

/** The open fonts of one house style. Lives as long as the process may want to make papers in this style. */
export interface FontBook {
  /** The faces that may set a text of this role and language, in order of preference; empty when no role is called so. */
  readonly chain: (role: string, weight: Weight, italic: boolean, lang: string) => readonly Face[];
  /** Directions of a paragraph's text: kept with the fonts, because its tables are dear to open. */
  readonly levels: Levels;
}

/**
 * A font book over a house style. Nothing is read until a word asks for it.
 *
 * @param load  bytes of a font by the npm path that the house style names
 */
export function openFonts(style: Pick<HouseStyle, 'fonts'>, load: (file: string) => Uint8Array): FontBook {
  const faces = new Map<string, Face>();
  /** There are few: they are compared, and no key is built for each text. */
  const chains: { role: string; weight: Weight; italic: boolean; lang: string; chain: readonly Face[] }[] = [];
  const face = (file: string): Face => {
    const open = faces.get(file) ?? openFace(file, load);
    faces.set(file, open);
    return open;
  };
  return {
    levels: openLevels(),
    chain: (role, weight, italic, lang) => {
      const found = chains.find(
        (one) => one.role === role && one.weight === weight && one.italic === italic && one.lang === lang,
      );
      if (found !== undefined) return found.chain;
      const families = Object.hasOwn(style.fonts, role) ? familiesFor(style.fonts[role], lang) : [];
      const chain = families.map((family) => face(nearestFace(family, weight, italic)));
      chains.push({ role, weight, italic, lang, chain });
      return chain;
    },
  };
}

/** Of the languages that have a chain of their own, the one whose tag says most of this one: `zh-Hant` before `zh`. */
function familiesFor(role: FontRole | undefined, lang: string): readonly FontFace[] {
  if (role === undefined) return [];
  let best = '';
  for (const tag of Object.keys(role.languages ?? {}))
    if (tag.length > best.length && (lang === tag || lang.startsWith(`${tag}-`))) best = tag;
  return role.languages?.[best] ?? role.chain;
}

/** The file of a family nearest to what is asked for: the slope before the weight, the heavier before the lighter. */
function nearestFace(family: FontFace, weight: Weight, italic: boolean): string {
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
  let opened: OpenFace | undefined;
  const open = (): OpenFace => {
    opened ??= readFace(load(file));
    return opened;
  };
  return {
    file,
    get ascent() {
      return open().ascent;
    },
    get descent() {
      return open().descent;
    },
    has: (codePoint) => open().has(codePoint),
    get words() {
      return open().words;
    },
  };
}

function readFace(bytes: Uint8Array): OpenFace {
  const data = new FaceData(new Blob(bytes));
  const font = new Font(data);
  const { ascender, descender } = font.hExtents();
  const known = new Map<number, boolean>();
  /** The same for letters of Europe: every letter of a paper is asked. */
  const common = new Array<boolean | undefined>(0x250).fill(undefined);
  return {
    ascent: ascender / data.upem,
    descent: -descender / data.upem,
    has: (codePoint) => {
      const before = codePoint < common.length ? common[codePoint] : known.get(codePoint);
      if (before !== undefined) return before;
      const answer = (font.nominalGlyph(codePoint) ?? 0) !== 0;
      if (codePoint < common.length) common[codePoint] = answer;
      else known.set(codePoint, answer);
      return answer;
    },
    words: openWords(font, data.upem),
  };
}
