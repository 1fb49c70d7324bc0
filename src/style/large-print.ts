/**
 * The house style in large print, for readers with low vision.
 *
 * After the minimum standards of the UK Association for Accessible Formats (G003, Creating clear print and large print
 * documents, 2019): running text of 16 pt or more, page numbers, labels and raised figures hardly smaller, nothing in
 * italics or in blocks of capitals, text even on the left alone, no divided words, strong contrast.
 */

import { channelsOf, luminance } from './contrast.js';
import { WATERMARK } from './names.js';
import type { StyleRule } from './schema.js';
import type { FullRule, HouseStyle, Marker, NamedStyle, PageStyle } from './style.js';
import { type Points, points } from './units.js';

/** Running text, points. */
const BODY = 16;
/** Nothing is smaller, points. */
const LEAST = 14;
/** Type larger than this part of running text is display already: it grows by no more points than type of this size. */
const DISPLAY = 1.15;
/** Least distance of baselines, as a part of the size. */
const LEADING = 1.25;
/** Least contrast of text with white paper: level AAA of WCAG 2, success criterion 1.4.6. */
const CONTRAST = 7;

/** A colour whose channels lie no further apart is a grey. */
const GREY = 32;
/** Height of a figure, as a part of its size. */
const FIGURE = 0.65;

/** Sizes of ordinary print -> sizes of large print. */
interface Scale {
  /** Colour of running text. */
  readonly ink: string;
  /** Lengths that go with running text: space, indents, room for markers. */
  readonly length: (length: Points) => Points;
  readonly size: (size: Points) => Points;
}

/**
 * The same style names and fonts with larger type. Words that an officer stressed within a text keep their slope;
 * whole texts in italics stand upright. The paper is the same: the margins at head and foot grow with what stands in
 * them. A watermark stays as it is.
 */
export function largePrint(style: HouseStyle): HouseStyle {
  const scale = scaleOf(style);
  const styles = Object.entries(style.styles).map(([name, named]) => [name, name === WATERMARK ? named : enlarge(named, scale)]);
  const pages = Object.entries(style.pages).map(([name, page]) => [name, withRoom(page, scale)]);
  return { fonts: style.fonts, styles: Object.fromEntries(styles), pages: Object.fromEntries(pages) };
}

/** A house that prints its running text larger still keeps its sizes. */
function scaleOf({ styles }: HouseStyle): Scale {
  const body = styles.Body?.full.size ?? points(BODY);
  const ink = styles.Body?.full.color ?? '#000000';
  const factor = Math.max(1, BODY / body);
  const display = body * DISPLAY;
  return {
    ink,
    length: (length) => rounded(length * factor),
    size: (size) => rounded(Math.max(LEAST, size <= display ? size * factor : size + display * (factor - 1))),
  };
}

/** Tenths of a point: what the fields of a word processor show. */
function rounded(length: number): Points {
  return points(Math.round(length * 10) / 10);
}

function enlarge(named: NamedStyle, scale: Scale): NamedStyle {
  const full = enlargeRule(named.full, scale);
  return { ...named, full, own: ownOf(named, full) };
}

function enlargeRule(full: FullRule, scale: Scale): FullRule {
  const { length } = scale;
  const size = scale.size(full.size);
  const { indent, padding } = full;
  return {
    ...full,
    ...PLAIN,
    size,
    leading: rounded(size * Math.max(LEADING, full.leading / full.size)),
    align: full.align === 'justify' ? 'left' : full.align,
    color: strong(full.color, scale.ink),
    before: length(full.before),
    after: length(full.after),
    indent: { left: length(indent.left), right: length(indent.right), first: length(indent.first) },
    marker: full.marker === null ? null : enlargeMarker(full.marker, scale),
    // letters of capitals are spread; small letters need it not
    letterspacing: full.capitals ? points(0) : points((full.letterspacing * size) / full.size),
    raise: raised(full, size, scale),
    padding: {
      top: length(padding.top),
      right: length(padding.right),
      bottom: length(padding.bottom),
      left: length(padding.left),
    },
    gap: length(full.gap),
    // a limit is on what a reader has to read, not on the size of its letters
    lines: null,
  };
}

/** What is raised ends as high above its line as it would if it had only grown: a note's number grows more, and rises less. */
function raised({ raise, size: before }: FullRule, size: Points, { length }: Scale): Points {
  if (raise === 0) return raise;
  return rounded(Math.max(0, length(points(raise + before * FIGURE)) - size * FIGURE));
}

const PLAIN = { hyphenate: false, italic: false, capitals: false, smallCaps: false } as const;

/** A bullet is a shape, not text: it grows with the text beside it. A number is text. */
function enlargeMarker(marker: Marker, scale: Scale): Marker {
  return {
    ...marker,
    size: marker.text === null ? scale.size(marker.size) : scale.length(marker.size),
    color: strong(marker.color, scale.ink),
    raise: scale.length(marker.raise),
    width: scale.length(marker.width),
  };
}

/**
 * What the style itself says, from its enlarged form. A paragraph's size and leading are said even where they were
 * inherited: enlarged they need not be those of its base.
 */
function ownOf({ type, own, full: { size, leading } }: NamedStyle, full: FullRule): StyleRule {
  const { indent, padding, marker } = own;
  const said = Object.entries(full).filter(
    ([key, value]) => Object.hasOwn(own, key) && (typeof value !== 'object' || value === null),
  );
  return {
    ...own,
    ...Object.fromEntries(said),
    ...(type === 'paragraph' && (size !== full.size || leading !== full.leading)
      ? { size: full.size, leading: full.leading, letterspacing: full.letterspacing }
      : {}),
    ...(indent === undefined ? {} : { indent: pick(indent, full.indent) }),
    ...(padding === undefined ? {} : { padding: pick(padding, full.padding) }),
    ...(marker === undefined || full.marker === null
      ? {}
      : { marker: { ...marker, ...pick(marker, full.marker), width: full.marker.width } }),
  };
}

/** The values of `full` for the keys that `own` has. */
function pick<Own extends object>(own: Own, full: object): Own {
  const values = new Map(Object.entries(full));
  return { ...own, ...Object.fromEntries(Object.keys(own).flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : []))) };
}

/** Running head and foot grow with their type; the text makes room. */
function withRoom(page: PageStyle, { length }: Scale): PageStyle {
  const { margins, running, mark } = page;
  const grown = (edge: 'head' | 'foot', margin: Points) => ({
    running: points(mark[edge] + length(points(running[edge] - mark[edge]))),
    margin: points(mark[edge] + length(points(margin - mark[edge]))),
  });
  const head = grown('head', margins.top);
  const foot = grown('foot', margins.bottom);
  return {
    ...page,
    running: { head: head.running, foot: foot.running },
    margins: { ...margins, top: head.margin, bottom: foot.margin },
  };
}

/** A grey, which sets words back, becomes ink. Other colours keep their hue, as dark as the least contrast asks for. */
function strong(color: string, ink: string): string {
  const channels = channelsOf(color);
  const grey = Math.max(...channels) - Math.min(...channels) < GREY;
  if (grey && luminance(channels) > luminance(channelsOf(ink))) return ink;
  for (let part = 1; part > 0; part -= 0.02) {
    const darker = channels.map((channel) => Math.round(channel * part));
    if (1.05 / (luminance(darker) + 0.05) >= CONTRAST)
      return `#${darker.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return '#000000';
}
