/** Text that is hard to read on its ground: WCAG 2.2, success criterion 1.4.3, level AA. */
import type { Fault } from '../faults/fault.js';
import { contrast } from './contrast.js';
import { WATERMARK } from './names.js';
import type { NamedStyle } from './style.js';
import { faultAt, type Loaded, lastSaid, placeKey } from './style-fault.js';
import type { KeyPath } from './yaml.js';

const PAPER = '#ffffff';
/** Least contrast of text, and of large text. */
const TEXT = 4.5;
const LARGE = 3;
/** Large is from this size on, points; bold type from the second on. */
const LARGE_SIZE = 18;
const LARGE_BOLD = 14;

interface Hard {
  readonly style: NamedStyle;
  readonly path: KeyPath;
  readonly color: string;
  readonly ground: string;
}

/**
 * Warning `low-contrast`: one for each place that says a colour, with the first style that it makes hard to read. Text is
 * held against its own fill or the paper, or where that is too little against the grounds that boxes of the house have;
 * numbers of lists like text. What is drawn, and the watermark, which is meant to be faint, are left alone.
 */
export function checkContrast(loaded: Loaded, styles: Readonly<Record<string, NamedStyle>>): readonly Fault[] {
  const all = Object.values(styles);
  const grounds = all.flatMap(({ type, full }) => (type === 'box' && full.fill !== null ? [full.fill] : []));
  const hard = all
    .filter(({ type, name }) => type !== 'box' && name !== WATERMARK)
    .flatMap((style) => hardIn(loaded, style, grounds));
  const places = new Map<string, Hard[]>();
  for (const each of hard) {
    const key = placeKey(loaded.locate(each.path));
    places.set(key, [...(places.get(key) ?? []), each]);
  }
  return [...places.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [warning(loaded, first, others)]));
}

function hardIn(loaded: Loaded, style: NamedStyle, grounds: readonly string[]): readonly Hard[] {
  const { name, own, full } = style;
  const least = isLarge(style) ? LARGE : TEXT;
  const ground = full.fill ?? PAPER;
  const found = (color: string, keys: readonly KeyPath[]): readonly Hard[] =>
    [ground, ...(full.fill === null ? grounds : [])].some((each) => contrast(color, each) >= least)
      ? []
      : [{ style, path: colorPlace(loaded, keys), color, ground }];
  const text: readonly KeyPath[] = [
    ['styles', name, 'color'],
    ['styles', name, 'fill'],
  ];
  const said = own.color !== undefined || own.fill !== undefined;
  const number = own.marker?.color !== undefined && full.marker?.text === null ? full.marker.color : undefined;
  return [
    ...(said ? found(full.color, text) : []),
    ...(number === undefined ? [] : found(number, [['styles', name, 'marker', 'color']])),
  ];
}

function isLarge({ full }: NamedStyle): boolean {
  return full.size >= (full.weight === 'regular' ? LARGE_SIZE : LARGE_BOLD);
}

/** Where the colour was said last: where a style names it, or where `colors` says what it is. */
function colorPlace(loaded: Loaded, keys: readonly KeyPath[]): KeyPath {
  const named = keys.flatMap((path): readonly KeyPath[] => {
    const name = loaded.files.map((file) => valueAt(file.data, path)).findLast((value) => value !== undefined);
    return typeof name === 'string' && Object.hasOwn(loaded.value.colors, name) ? [['colors', name]] : [];
  });
  return lastSaid(loaded, [...named, ...keys]);
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    data,
  );
}

function warning(loaded: Loaded, { style, path, color, ground }: Hard, others: readonly Hard[]): Fault {
  const least = isLarge(style) ? LARGE : TEXT;
  const more = new Set(others.map((other) => other.style.name)).size;
  const and = more === 0 ? '' : `, and ${more} other style${more === 1 ? '' : 's'}`;
  const on = ground === PAPER ? 'white paper' : ground;
  const ratio = Math.floor(contrast(color, ground) * 100) / 100;
  const message = `"${style.name}"${and} would be hard to read: ${color} on ${on} has a contrast of ${ratio}:1`;
  const hint = `text wants ${least}:1 at least (WCAG 2.2, level AA): take a ${ground === PAPER ? 'darker colour' : 'colour further from its ground'}`;
  return { ...faultAt(loaded, path, 'low-contrast', message, hint), severity: 'warning' };
}
