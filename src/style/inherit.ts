/** How a style takes over what its base says, key by key. */
import type { StyleRule } from './schema.js';
import type { FullRule, Marker, Rule } from './style.js';
import { type Points, points } from './units.js';

const zero = points(0);

/** Where a chain begins that is based on nothing. */
export const INITIAL: FullRule = {
  font: 'serif',
  weight: 'regular',
  italic: false,
  size: points(10.6),
  leading: points(15),
  color: '#000000',
  align: 'left',
  hyphenate: false,
  before: zero,
  after: zero,
  indent: { left: zero, right: zero, first: zero },
  marker: null,
  letterspacing: zero,
  capitals: false,
  smallCaps: false,
  tabular: false,
  raise: zero,
  fill: null,
  padding: { top: zero, right: zero, bottom: zero, left: zero },
  rules: { above: null, below: null, left: null, head: null, rows: null, columns: null },
  gap: zero,
  keepNext: false,
  keepTogether: false,
  lines: null,
  widows: 2,
  orphans: 2,
};

/** The rule with its colours looked up; otherwise as the desk wrote it. */
export function resolve(rule: StyleRule, look: (color: string) => string): StyleRule {
  const { color, fill, marker, rules, ...rest } = rule;
  const lines =
    rules &&
    Object.fromEntries(Object.entries(rules).map(([side, line]) => [side, line && { ...line, color: look(line.color) }]));
  return {
    ...rest,
    ...(color === undefined ? {} : { color: look(color) }),
    ...(fill === undefined ? {} : { fill: look(fill) }),
    ...(marker === undefined ? {} : { marker: marker.color === undefined ? marker : { ...marker, color: look(marker.color) } }),
    ...(lines === undefined ? {} : { rules: lines }),
  };
}

/** What `own` says, and for the rest what `base` says. Lengths within a key (indent, padding, rules) count one by one. */
export function inherit(base: FullRule, own: StyleRule): FullRule {
  const size = length(own.size, base.size);
  const text = { font: own.font ?? base.font, weight: own.weight ?? base.weight, size, color: own.color ?? base.color };
  return {
    ...text,
    italic: own.italic ?? base.italic,
    leading: length(own.leading, base.leading),
    align: own.align ?? base.align,
    hyphenate: own.hyphenate ?? base.hyphenate,
    before: length(own.before, base.before),
    after: length(own.after, base.after),
    indent: {
      left: length(own.indent?.left, base.indent.left),
      right: length(own.indent?.right, base.indent.right),
      first: length(own.indent?.first, base.indent.first),
    },
    marker: marker(base.marker, own.marker, text),
    letterspacing: length(own.letterspacing, base.letterspacing),
    capitals: own.capitals ?? base.capitals,
    smallCaps: own.smallCaps ?? base.smallCaps,
    tabular: own.tabular ?? base.tabular,
    raise: length(own.raise, base.raise),
    fill: own.fill ?? base.fill,
    padding: padding(base.padding, own.padding),
    rules: rules(base.rules, own.rules),
    gap: length(own.gap, base.gap),
    keepNext: own.keepNext ?? base.keepNext,
    keepTogether: own.keepTogether ?? base.keepTogether,
    lines: own.lines ?? base.lines,
    widows: own.widows ?? base.widows,
    orphans: own.orphans ?? base.orphans,
  };
}

function length(own: number | undefined, base: Points): Points {
  return own === undefined ? base : points(own);
}

function padding(base: FullRule['padding'], own: StyleRule['padding']): FullRule['padding'] {
  return {
    top: length(own?.top, base.top),
    right: length(own?.right, base.right),
    bottom: length(own?.bottom, base.bottom),
    left: length(own?.left, base.left),
  };
}

function rules(base: FullRule['rules'], own: StyleRule['rules']): FullRule['rules'] {
  const line = (side: keyof FullRule['rules']): Rule | null => {
    const said = own?.[side];
    return said === undefined ? base[side] : { width: points(said.width), color: said.color };
  };
  return {
    above: line('above'),
    below: line('below'),
    left: line('left'),
    head: line('head'),
    rows: line('rows'),
    columns: line('columns'),
  };
}

/** A marker that says nothing of its font, size or colour is set in those of its style's text. */
function marker(
  base: Marker | null,
  own: StyleRule['marker'],
  text: Pick<FullRule, 'font' | 'weight' | 'size' | 'color'>,
): Marker | null {
  if (own === undefined) return base;
  return {
    text: own.text ?? base?.text ?? null,
    suffix: own.suffix ?? base?.suffix ?? '',
    font: own.font ?? base?.font ?? text.font,
    weight: own.weight ?? base?.weight ?? text.weight,
    size: length(own.size, base?.size ?? text.size),
    color: own.color ?? base?.color ?? text.color,
    raise: length(own.raise, base?.raise ?? points(0)),
    width: points(own.width),
  };
}
