/** Paragraphs broken into lines in the house's own fonts, for tests that look at the lines alone. */
import { createRequire } from 'node:module';
import { type Hyphens, openHyphens } from '../../src/layout/hyphens.js';
import type { Itemised, TextItem } from '../../src/layout/items.js';
import { breakLines, type Line, textOf } from '../../src/layout/lines.js';
import { blockLook } from '../../src/layout/look.js';
import type { Manner } from '../../src/layout/price.js';
import type { Shaped } from '../../src/layout/segment.js';
import { shape } from '../../src/layout/shape.js';
import { OPEN } from '../../src/marking/clearance.js';
import { houseFonts, named } from './house.js';
import { AT } from './tree.js';

const fonts = houseFonts();
const require = createRequire(import.meta.url);

/** The patterns of the package, as the press opens them. */
export const HYPHENS: Hyphens = openHyphens((name) => require(`hyphen/patterns/${name}.js`));

export const SIZE = 10;

/** A text of one language in the serif: Source, or the mincho where it has no letters. `|` is a forced line end. */
export function itemsOf(text: string, lang = 'en'): Itemised {
  return text
    .split('|')
    .flatMap((part, index) => [...(index === 0 ? [] : [{ kind: 'break' as const }]), ...textItems(part, lang)]);
}

function textItems(text: string, lang: string): readonly TextItem[] {
  const look = blockLook(named('Body', { size: SIZE }).full);
  const chain = fonts.chain(look.font, look.weight, look.italic, lang);
  const face = chain.find((one) => [...text].every((letter) => letter === '\u00ad' || one.has(letter.codePointAt(0) ?? 0)));
  if (face === undefined) throw new Error(`no font of the house has all of "${text}"`);
  const source = { owner: 'layout' as const, lang, clearance: OPEN, origin: { at: AT }, link: null };
  return [
    {
      kind: 'text',
      text,
      printed: text,
      script: 'Latn',
      level: 0,
      face,
      look,
      source,
      glued: false,
      note: null,
      room: 0,
      target: null,
    },
  ];
}

export const shaped = (text: string, lang = 'en'): Shaped => shape(itemsOf(text, lang));

export interface Setting {
  readonly width: number;
  readonly align?: Manner['align'];
  readonly lang?: string;
  /** Words may be divided. */
  readonly divided?: boolean;
  /** Room of the first line, where it is another one. */
  readonly first?: number;
}

export function mannerOf({ width, align = 'left', first = width }: Setting): Manner {
  return { align, first, rest: width, em: SIZE, least: 2.5 * SIZE };
}

/** The lines of a text; throws where something is wider than its line. */
export function linesOf(text: string, setting: Setting): readonly Line[] {
  const hyphens = setting.divided === true ? HYPHENS : null;
  return breakLines(shaped(text, setting.lang), mannerOf(setting), hyphens, (word) => {
    throw new Error(`"${word}" was cut`);
  });
}

/** The words of each line, a painted hyphen as "-". */
export function broken(text: string, setting: Setting): readonly string[] {
  return linesOf(text, setting).map((line) => textOf(line.pieces).trimEnd() + (line.hyphen === null ? '' : '-'));
}
