/** Words of one font, shaped by HarfBuzz and set at a size: each different word once. */
import { Buffer, Direction, Feature, type Font, shape } from 'harfbuzzjs';
import type { Glyph } from './display.js';

/** A word set at a size: lengths in points, glyphs in logical order. */
export interface SetWord {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

/** How words are shaped and set. */
export interface Wording {
  /** OpenType features in HarfBuzz's spelling, separated by blanks: `smcp -liga`. */
  readonly features: string;
  /** BCP 47: it picks localised forms. */
  readonly language: string;
  /** ISO 15924. */
  readonly script: string;
  /** True where the text runs from right to left. */
  readonly rtl: boolean;
  readonly size: number;
  readonly letterspacing: number;
}

/** `printed` is what is painted for `text`, of the same length. */
export type Setter = (printed: string, text: string) => SetWord;

export interface Words {
  /** Sets words like this. */
  readonly setter: (wording: Wording) => Setter;
}

/** A glyph as the font gives it: lengths in em, so that one shaping serves every size. */
interface EmGlyph {
  readonly id: number;
  /** Where its text begins in the shaped string; the glyphs of one cluster share it. */
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** Words kept of one font, shaped and set: some 40 briefs' worth. Then they are let go, so that a long batch stays flat. */
const KEPT = 20_000;

export function openWords(font: Font, upem: number): Words {
  const features = new Map<string, readonly Feature[]>();
  const shaped = new Map<string, readonly EmGlyph[]>();
  /** By wording. A face has few: they are compared, and no key is built for each item. */
  const sets: { readonly wording: Wording; readonly set: Setter }[] = [];
  let kept = 0;
  const glyphsOf = (wording: Wording, printed: string): readonly EmGlyph[] => {
    const key = `${shapingOf(wording)}\n${printed}`;
    const known = shaped.get(key);
    if (known !== undefined) return known;
    const list = features.get(wording.features) ?? readFeatures(wording.features);
    features.set(wording.features, list);
    const glyphs = shapeWord(font, upem, printed, list, wording);
    shaped.set(key, glyphs);
    return glyphs;
  };
  const makeRoom = (): void => {
    if (kept++ < KEPT) return;
    kept = 1;
    shaped.clear();
    sets.length = 0;
  };
  const setterOf = (wording: Wording): Setter => {
    const words = new Map<string, SetWord>();
    return (printed, text) => {
      const key = printed === text ? printed : `${printed}\n${text}`;
      const known = words.get(key);
      if (known !== undefined) return known;
      makeRoom();
      const glyphs = withText(glyphsOf(wording, printed), text, wording.size, wording.letterspacing);
      const set = { glyphs, width: widthOf(glyphs) };
      words.set(key, set);
      return set;
    };
  };
  return {
    setter: (wording) => {
      const known = sets.find((one) => isSame(one.wording, wording));
      if (known !== undefined) return known.set;
      const set = setterOf(wording);
      sets.push({ wording, set });
      return set;
    },
  };
}

function isSame(a: Wording, b: Wording): boolean {
  const shaped = a.features === b.features && a.language === b.language && a.script === b.script && a.rtl === b.rtl;
  return shaped && a.size === b.size && a.letterspacing === b.letterspacing;
}

/** All that decides which glyphs a word has. */
function shapingOf({ features, language, script, rtl }: Wording): string {
  return `${features}\n${language}\n${script}${rtl ? ' rtl' : ''}`;
}

/** Sum of the advances, points. */
export function widthOf(glyphs: readonly Glyph[]): number {
  let width = 0;
  for (const glyph of glyphs) width += glyph.advance;
  return width;
}

/** The first glyph of a cluster carries its text and the letterspacing. */
function withText(shaped: readonly EmGlyph[], text: string, size: number, letterspacing: number): readonly Glyph[] {
  return shaped.map((glyph, index) => {
    const first = shaped[index - 1]?.cluster !== glyph.cluster;
    let next = index + 1;
    while (shaped[next]?.cluster === glyph.cluster) next++;
    const last = next === index + 1;
    return {
      id: glyph.id,
      text: first ? text.slice(glyph.cluster, shaped[next]?.cluster ?? text.length) : '',
      advance: glyph.advance * size + (last ? letterspacing : 0),
      dx: glyph.dx * size,
      dy: glyph.dy * size,
    };
  });
}

function readFeatures(wanted: string): readonly Feature[] {
  return wanted
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => (name.startsWith('-') ? new Feature(name.slice(1), 0) : new Feature(name, 1)));
}

/** Glyphs in logical order: HarfBuzz gives those of a word from right to left as they stand, the last letter first. */
function shapeWord(font: Font, upem: number, word: string, features: readonly Feature[], wording: Wording): readonly EmGlyph[] {
  const buffer = new Buffer();
  buffer.addText(word);
  buffer.setDirection(wording.rtl ? Direction.RTL : Direction.LTR);
  buffer.setScript(wording.script);
  buffer.setLanguage(wording.language);
  shape(font, buffer, [...features]);
  const positions = buffer.getGlyphPositions();
  const glyphs = buffer.getGlyphInfos().map((info, index) => {
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
  return wording.rtl ? glyphs.reverse() : glyphs;
}
