/** How a stretch of text looks: the block's style with the character styles of its runs laid over it. */
import { rememberedOf } from '../memory/remembered.js';
import type { FullRule, HouseStyle, NamedStyle } from '../style/style.js';

export interface Look {
  readonly font: string;
  readonly weight: FullRule['weight'];
  readonly italic: boolean;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly letterspacing: number;
  readonly capitals: boolean;
  /** Lift above the baseline, points. */
  readonly raise: number;
  /** OpenType features as `Face.shape` reads them. */
  readonly features: string;
}

/** The look of a block's text before any run says otherwise. A paper asks it of each block, and has few styles. */
export const blockLook = rememberedOf(
  (full: FullRule): Look => ({
    font: full.font,
    weight: full.weight,
    italic: full.italic,
    size: full.size,
    leading: full.leading,
    color: full.color,
    letterspacing: full.letterspacing,
    capitals: full.capitals,
    raise: full.raise,
    features: featuresOf(full.smallCaps, full.tabular, full.letterspacing),
  }),
);

/** Lays a character style over a look: only what the style itself says, read from its resolved form. */
export function over(look: Look, style: NamedStyle): Look {
  const { own, full } = style;
  const letterspacing = own.letterspacing === undefined ? look.letterspacing : full.letterspacing;
  const smallCaps = own.smallCaps === undefined ? look.features.includes('smcp') : full.smallCaps;
  const tabular = own.tabular === undefined ? look.features.includes('tnum') : full.tabular;
  return {
    font: own.font === undefined ? look.font : full.font,
    weight: own.weight === undefined ? look.weight : full.weight,
    italic: own.italic === undefined ? look.italic : full.italic,
    size: own.size === undefined ? look.size : full.size,
    leading: own.leading === undefined ? look.leading : full.leading,
    color: own.color === undefined ? look.color : full.color,
    letterspacing,
    capitals: own.capitals === undefined ? look.capitals : full.capitals,
    raise: own.raise === undefined ? look.raise : full.raise,
    features: featuresOf(smallCaps, tabular, letterspacing),
  };
}

/** Strong is one step heavier, emphasis the other slope: emphasis within italics stands upright. */
export function stressed(look: Look, strong: boolean, emphasis: boolean): Look {
  if (!strong && !emphasis) return look;
  const heavier = look.weight === 'regular' ? 'semibold' : 'bold';
  return { ...look, weight: strong ? heavier : look.weight, italic: emphasis ? !look.italic : look.italic };
}

/** A marker's look: its own font, size and colour on the item's line. */
export function markerLook(full: FullRule): Look | null {
  const marker = full.marker;
  if (marker === null) return null;
  const { font, weight, size, color, raise } = marker;
  return {
    ...blockLook(full),
    font,
    weight,
    size,
    color,
    raise,
    italic: false,
    features: featuresOf(false, true, 0),
    letterspacing: 0,
  };
}

/** The resolved style of a name, or undefined when the house style has none. */
export function styleOf(style: HouseStyle, name: string): NamedStyle | undefined {
  return Object.hasOwn(style.styles, name) ? style.styles[name] : undefined;
}

function featuresOf(smallCaps: boolean, tabular: boolean, letterspacing: number): string {
  const features = [smallCaps ? 'smcp' : '', tabular ? 'tnum' : '', letterspacing === 0 ? '' : '-liga -clig'];
  return features.filter((name) => name !== '').join(' ');
}
