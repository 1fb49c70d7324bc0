/** What a style of the house says, as declarations of CSS. Lengths of type are in rem: one is the size of body text. */
import type { FontRole, FullRule, HouseStyle, Marker, NamedStyle, Rule } from '../style/style.js';
import { cssString } from './markup.js';

/** Points of the house -> CSS, and its font roles -> families. */
export interface Units {
  /** A length in points as one in rem. */
  readonly rem: (points: number) => string;
  readonly family: (role: string) => string;
}

/** Size of body text where the house style has no style of that name, points. */
const BODY = 11;

/** Size of body text in a house style, points. */
export function bodySize({ styles }: HouseStyle): number {
  return styles.Body?.full.size ?? BODY;
}

export function unitsOf(style: HouseStyle): Units {
  const body = bodySize(style);
  return {
    rem: (points) => (points === 0 ? '0' : `${decimal(points / body)}rem`),
    family: (role) => familyOf(role, style.fonts[role]),
  };
}

/** At most four decimals: less than a screen shows, and never in the notation with an exponent. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** The families on officers' machines, and at last what every reader has. No page loads a font. */
function familyOf(role: string, fonts: FontRole | undefined): string {
  const generic = /sans/i.test(role) ? 'sans-serif' : /mono/i.test(role) ? 'monospace' : 'serif';
  const named = fonts === undefined ? [] : [fonts.word.latin, fonts.word.eastAsia];
  return [...[...new Set(named)].map(cssString), generic].join(',');
}

const WEIGHTS: Readonly<Record<FullRule['weight'], number>> = { regular: 400, semibold: 600, bold: 700 };

type Declarations = readonly string[];
/** Keys of a rule that are printed. */
type Said = { readonly [Key in keyof FullRule]?: unknown };

/** The page takes it back where a line is too short for it. */
const JUSTIFIED = 'var(--justify,justify)';

/** All of a paragraph style: its words, its space, its box. What a browser does by itself is not said. */
export function paragraphRules(full: FullRule, units: Units): Declarations {
  const { rem } = units;
  return [
    ...wordRules(full, unusual(full), units),
    ...(full.align === 'left' ? [] : [`text-align:${full.align === 'justify' ? JUSTIFIED : full.align}`]),
    ...(full.hyphenate ? ['hyphens:auto'] : []),
    ...(full.indent.first === 0 ? [] : [`text-indent:${rem(full.indent.first)}`]),
    ...boxRules(full, units),
    ...(full.widows === 2 ? [] : [`widows:${full.widows}`]),
    ...(full.orphans === 2 ? [] : [`orphans:${full.orphans}`]),
  ];
}

function unusual({ font, size, leading, weight, color, ...full }: FullRule): Said {
  const look = { italic: full.italic, capitals: full.capitals, smallCaps: full.smallCaps, tabular: full.tabular };
  const lengths = { letterspacing: full.letterspacing, raise: full.raise };
  const others = Object.entries({ ...look, ...lengths }).filter(([, value]) => value !== false && value !== 0);
  return { font, size, leading, weight, color, ...Object.fromEntries(others) };
}

/** What stands around words or blocks: space, indents, padding, ground, rules, and what holds it together. */
export function boxRules(full: FullRule, units: Units): Declarations {
  const { rem } = units;
  const { padding, rules } = full;
  const sides = [padding.top, padding.right, padding.bottom, padding.left];
  return [
    ...margin(full, units),
    ...(sides.every((side) => side === 0) ? [] : [`padding:${sides.map(rem).join(' ')}`]),
    ...(full.fill === null ? [] : [`background:${full.fill}`]),
    ...border('top', rules.above),
    ...border('bottom', rules.below),
    ...border('left', rules.left),
    ...(full.keepNext ? ['break-after:avoid'] : []),
    ...(full.keepTogether ? ['break-inside:avoid'] : []),
  ];
}

/** Space above and below, and the indents on either side. */
export function margin({ before, after, indent }: FullRule, { rem }: Units): Declarations {
  const sides = [before, indent.right, after, indent.left];
  return sides.every((side) => side === 0) ? [] : [`margin:${sides.map(rem).join(' ')}`];
}

export function border(side: 'top' | 'bottom' | 'left', rule: Rule | null): Declarations {
  return rule === null ? [] : [`border-${side}:${decimal(rule.width)}pt solid ${rule.color}`];
}

/** A character style: only what it says itself, over whatever it stands in. */
export function characterRules({ own, full }: NamedStyle, units: Units): Declarations {
  return wordRules(full, own, units);
}

/**
 * How words look. `said` holds the keys that count. Strong words are one step heavier than those around them, and
 * emphasis is the other slope: both are handed down as variables, so that they hold in every style.
 */
function wordRules(full: FullRule, said: Said, units: Units): Declarations {
  const { rem } = units;
  const when = (key: keyof FullRule, ...declarations: Declarations): Declarations =>
    said[key] === undefined ? [] : declarations;
  return [
    ...when('font', `font-family:${units.family(full.font)}`),
    ...when('size', `font-size:${rem(full.size)}`),
    ...when('leading', `line-height:${decimal(full.leading / full.size)}`),
    ...when('weight', `font-weight:${WEIGHTS[full.weight]}`, `--strong:${full.weight === 'regular' ? 600 : 700}`),
    ...when('italic', `font-style:${slope(full.italic)}`, `--emphasis:${slope(!full.italic)}`),
    ...when('color', `color:${full.color}`),
    ...when('letterspacing', `letter-spacing:${full.letterspacing === 0 ? 'normal' : rem(full.letterspacing)}`),
    ...when('capitals', `text-transform:${full.capitals ? 'uppercase' : 'none'}`),
    ...when('smallCaps', `font-variant-caps:${full.smallCaps ? 'small-caps' : 'normal'}`),
    ...when('tabular', `font-variant-numeric:${full.tabular ? 'tabular-nums' : 'normal'}`),
    ...(full.raise === 0 ? [] : when('raise', 'position:relative', `bottom:${rem(full.raise)}`)),
  ];
}

const slope = (italic: boolean): string => (italic ? 'italic' : 'normal');

/** The marker before the first line of an item: it hangs in the room that the item leaves on its left. */
export function markerRules(marker: Marker, units: Units): Declarations {
  const { rem } = units;
  const number = ['counter(item)', ...(marker.suffix === '' ? [] : [cssString(marker.suffix)])].join(' ');
  return [
    `content:${marker.text === null ? number : cssString(marker.text)}`,
    'display:inline-block',
    `width:${rem(marker.width)}`,
    `margin-left:${rem(-marker.width)}`,
    `font:normal ${WEIGHTS[marker.weight]} ${rem(marker.size)}/1 ${units.family(marker.font)}`,
    'font-variant-numeric:tabular-nums',
    `color:${marker.color}`,
    ...(marker.raise === 0 ? [] : ['position:relative', `bottom:${rem(marker.raise)}`]),
  ];
}
