/** The style sheet of one page: a class for each style of the house that the page uses, in the house's order. */
import type { Position } from '../faults/fault.js';
import type { FullRule, HouseStyle, NamedStyle } from '../style/style.js';
import { points } from '../style/units.js';
import { border, boxRules, characterRules, margin, markerRules, paragraphRules, type Units, unitsOf } from './declarations.js';
import { cssName } from './markup.js';

/** What a style is used for: each use has rules of its own. */
type Use = 'paragraph' | 'words' | 'box' | 'list' | 'item' | 'panel' | 'table';

export interface Sheet {
  readonly house: HouseStyle;
  /** Class of a block's style; a name that the house does not have is noted, with its place. */
  readonly block: (name: string, use: Exclude<Use, 'words'>, at: Position) => string;
  /** Class of a character style; undefined for one of the writer's own that the house does not have. */
  readonly words: (name: string, at?: Position) => string | undefined;
  readonly unknown: readonly { readonly name: string; readonly at: Position }[];
  readonly css: () => string;
}

/** `talking-point`: the spelling of templates. Classes of the page itself have a capital, so that they are others. */
export function className(style: string): string {
  return style.toLowerCase().replaceAll(' ', '-');
}

/** Class of the first words of an item, which the marker of its list stands before. */
export function markerClass(style: string): string {
  return `Mark-${className(style)}`;
}

export function openSheet(house: HouseStyle): Sheet {
  const used = new Map<string, Set<Use>>();
  const unknown: { readonly name: string; readonly at: Position }[] = [];
  const note = (name: string, use: Use): void => {
    used.set(name, (used.get(name) ?? new Set()).add(use));
  };
  return {
    house,
    unknown,
    block: (name, use, at) => {
      if (Object.hasOwn(house.styles, name)) note(name, use);
      else unknown.push({ name, at });
      return className(name);
    },
    words: (name, at) => {
      const known = Object.hasOwn(house.styles, name);
      if (known) note(name, 'words');
      else if (at !== undefined) unknown.push({ name, at });
      return known ? className(name) : undefined;
    },
    css: () => {
      const units = unitsOf(house);
      return Object.entries(house.styles)
        .flatMap(([name, style]) => [...(used.get(name) ?? [])].sort(inOrder).flatMap((use) => rulesFor(style, use, units)))
        .filter(([, declarations]) => declarations.length > 0)
        .map(([selector, declarations]) => `${selector}{${declarations.join(';')}}`)
        .join('\n');
    },
  };
}

const ORDER: readonly Use[] = ['paragraph', 'words', 'box', 'list', 'item', 'panel', 'table'];
const inOrder = (a: Use, b: Use): number => ORDER.indexOf(a) - ORDER.indexOf(b);

type CssRule = readonly [selector: string, declarations: readonly string[]];

function rulesFor(style: NamedStyle, use: Use, units: Units): readonly CssRule[] {
  const { full } = style;
  const own = `.${cssName(className(style.name))}`;
  switch (use) {
    case 'paragraph':
      return [[own, paragraphRules(full, units)]];
    case 'words':
      return [[own, characterRules(style, units)]];
    case 'box':
      return [[own, boxRules(full, units)]];
    case 'list':
    case 'item':
      return listRules(style, use, own, units);
    case 'panel':
      return panelRules(full, own, units);
    case 'table':
      return tableRules(full, own, units);
    default:
      return use satisfies never;
  }
}

/** A list has its style's space and indents; the words in it, of the same style mostly, do not have the indents again. */
function listRules({ name, full }: NamedStyle, use: 'list' | 'item', own: string, units: Units): readonly CssRule[] {
  const { rem } = units;
  const { marker, indent } = full;
  const mark = `.${cssName(markerClass(name))}::before`;
  const marked: readonly CssRule[] = marker === null ? [] : [[mark, markerRules(marker, units)]];
  const room = marker === null ? [] : [`padding-left:${rem(marker.width)}`];
  if (use === 'item') return [[`.Items>li${own}`, room], ...marked];
  const indented = indent.left !== 0 || indent.right !== 0;
  const once: readonly CssRule[] = indented ? [[`${own}>li>${own}`, ['margin-left:0', 'margin-right:0']]] : [];
  return [[`.Items${own}`, margin(full, units)], [`${own}>li`, room], ...once, ...marked];
}

/** Columns of one width, as many on a line as there is room for; the rule between two of them stands in the gap. */
function panelRules(full: FullRule, own: string, units: Units): readonly CssRule[] {
  const { rem } = units;
  const { padding, gap, rules } = full;
  const around = { ...full, padding: { ...padding, top: NONE, bottom: NONE } };
  const line: readonly CssRule[] =
    rules.columns === null ? [] : [[`${own}>.Column::before`, [`left:${rem(-gap / 2)}`, ...border('left', rules.columns)]]];
  return [
    [own, [...boxRules(around, units), `column-gap:${rem(gap)}`]],
    [`${own}>.Column`, [`padding:${rem(padding.top)} 0 ${rem(padding.bottom)}`]],
    ...line,
  ];
}

const NONE = points(0);

function tableRules(full: FullRule, own: string, units: Units): readonly CssRule[] {
  const { rem } = units;
  const { padding, gap, rules } = full;
  const table = { ...full, padding: { top: NONE, right: NONE, bottom: NONE, left: NONE } };
  return [
    [own, boxRules(table, units)],
    [`${own}>*>tr>*`, [`padding:${[padding.top, gap, padding.bottom, 0].map(rem).join(' ')}`]],
    [`${own}>*>tr>:first-child`, [`padding-left:${rem(padding.left)}`]],
    [`${own}>*>tr>:last-child`, [`padding-right:${rem(padding.right)}`]],
    [`${own}>thead>:last-child>*`, border('bottom', rules.head)],
    [`${own}>tbody>tr+tr>*`, border('top', rules.rows)],
  ];
}
