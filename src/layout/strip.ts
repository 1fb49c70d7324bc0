/** Strips: what a column is made of. A strip is as high as it is and is never cut; pages break between strips. */
import type { Position } from '../faults/fault.js';
import { type Clearance, OPEN } from '../marking/clearance.js';
import { points } from '../style/units.js';
import type { Item, Mark } from './display.js';

/**
 * How firmly a strip holds the next one on its page. 0 lets go; 1 holds within what is kept together; 2 holds a
 * heading to its text and guards widows and orphans; 3 holds padding to what it pads.
 * A chunk too tall for a page is cut at the weakest holds first.
 */
export type Hold = 0 | 1 | 2 | 3;

/** Where something was written: enough to point at it. */
export interface Origin {
  readonly at: Position;
  readonly from?: readonly string[];
}

/** A coloured ground or a rule at the left of strips, drawn anew on each page that it reaches. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly fill: string | null;
  readonly left: { readonly width: number; readonly color: string } | null;
}

/** A note on its way to the foot of the page. */
export interface FootNote {
  readonly flow: Flow;
}

/** A table's head, set as an artifact on each page where the table goes on. */
export interface RepeatedHead {
  readonly flow: Flow;
}

export interface Strip {
  readonly height: number;
  /** Space above and below; of two neighbours the larger counts, and none at the top of a page. */
  readonly before: number;
  readonly after: number;
  /** First baseline from the top; null where there is none to align on. */
  readonly baseline: number | null;
  /** Positions: x on the page, y from the strip's top. */
  readonly items: readonly Item[];
  readonly frames: readonly Frame[];
  readonly hold: Hold;
  readonly notes: readonly FootNote[];
  readonly clearance: Clearance;
  /** Of a table's body rows. */
  readonly head: RepeatedHead | null;
  readonly newPage: boolean;
  readonly origin: Origin | null;
}

export type Flow = readonly Strip[];

/** A strip of a height with nothing in it, to be spread into a fuller one. */
export function blank(height: number): Strip {
  return {
    height,
    before: 0,
    after: 0,
    baseline: null,
    items: [],
    frames: [],
    hold: 0,
    notes: [],
    clearance: OPEN,
    head: null,
    newPage: false,
    origin: null,
  };
}

/** Space between two strips on one page. */
export function gap(above: Strip | undefined, below: Strip): number {
  return above === undefined ? 0 : Math.max(above.after, below.before);
}

/** Height of strips with the spaces between them. */
export function heightOf(flow: Flow): number {
  return flow.reduce((height, strip, index) => height + gap(flow[index - 1], strip) + strip.height, 0);
}

/** First baseline of a column, from its top. */
export function firstBaseline(flow: Flow): number | null {
  let top = 0;
  for (const [index, strip] of flow.entries()) {
    top += gap(flow[index - 1], strip);
    if (strip.baseline !== null) return top + strip.baseline;
    top += strip.height;
  }
  return null;
}

/** Changes the first or the last strip of a flow. */
export function editFirst(flow: Flow, change: (strip: Strip) => Strip): Flow {
  const [first] = flow;
  return first === undefined ? flow : flow.with(0, change(first));
}
export function editLast(flow: Flow, change: (strip: Strip) => Strip): Flow {
  const last = flow.at(-1);
  return last === undefined ? flow : flow.with(-1, change(last));
}

/** Holds all strips together; the last keeps its own hold on what follows. */
export function together(flow: Flow, hold: Hold): Flow {
  return flow.map((strip, index) => (index === flow.length - 1 || strip.hold >= hold ? strip : { ...strip, hold }));
}

/** Makes the last strip hold what follows. */
export function holdNext(flow: Flow): Flow {
  return editLast(flow, (strip) => ({ ...strip, hold: strip.hold === 3 ? 3 : 2 }));
}

/** Space around a flow: of a container's and its content's the larger counts. */
export function spaced(flow: Flow, before: number, after: number): Flow {
  const opened = editFirst(flow, (strip) => ({ ...strip, before: Math.max(strip.before, before) }));
  return editLast(opened, (strip) => ({ ...strip, after: Math.max(strip.after, after) }));
}

/** A rule as long as a column. */
export function ruleItem(x: number, y: number, width: number, rule: { readonly width: number; readonly color: string }): Item {
  return {
    kind: 'rect',
    mark: 'layout',
    x: points(x),
    y: points(y),
    width: points(width),
    height: points(rule.width),
    fill: rule.color,
  };
}

/** An item further down. Each kind is copied in a place of its own, so that each place copies few forms of object. */
function lowered(item: Item, by: number): Item {
  const y = points(item.y + by);
  switch (item.kind) {
    case 'glyphs':
      return { ...item, y };
    case 'rect':
      return { ...item, y };
    case 'image':
      return { ...item, y };
    case 'target':
      return { ...item, y };
    case 'link':
      return { ...item, y };
    default:
      return item satisfies never;
  }
}

/** The items of a flow from `top` downwards: grounds and rules first, then the content in reading order. */
export function paint(flow: Flow, top: number, ground: Mark = 'layout'): readonly Item[] {
  const extents = new Map<Frame, { top: number; bottom: number }>();
  const content: Item[] = [];
  let y = top;
  for (const [index, strip] of flow.entries()) {
    y += gap(flow[index - 1], strip);
    for (const frame of strip.frames) {
      const extent = extents.get(frame);
      if (extent === undefined) extents.set(frame, { top: y, bottom: y + strip.height });
      else extent.bottom = y + strip.height;
    }
    for (const item of strip.items) content.push(lowered(item, y));
    y += strip.height;
  }
  const grounds = [...extents].flatMap(([frame, extent]) => frameItems(frame, extent.top, extent.bottom, ground));
  return [...grounds, ...content];
}

function frameItems(frame: Frame, top: number, bottom: number, mark: Mark): readonly Item[] {
  const box = { kind: 'rect' as const, mark, x: points(frame.x), y: points(top), height: points(bottom - top) };
  const fill = frame.fill === null ? [] : [{ ...box, width: points(frame.width), fill: frame.fill }];
  const left = frame.left === null ? [] : [{ ...box, width: points(frame.left.width), fill: frame.left.color }];
  return [...fill, ...left];
}

/** Moves a flow down. A ground must not grow upwards, so what has one is moved by a blank strip. */
export function lower(flow: Flow, by: number): Flow {
  const first = flow[0];
  if (by <= 0 || first === undefined) return flow;
  if (first.frames.length > 0) return [{ ...blank(by), hold: 3 }, { ...first, before: 0 }, ...flow.slice(1)];
  const items = first.items.map((item) => lowered(item, by));
  const baseline = first.baseline === null ? null : first.baseline + by;
  return [{ ...first, height: first.height + by, items, baseline }, ...flow.slice(1)];
}

/** A column inside padding: its own space at the edges does not count. */
export function padded(flow: Flow, top: number, bottom: number): Flow {
  const opened = lower(
    editFirst(flow, (strip) => ({ ...strip, before: 0 })),
    top,
  );
  return editLast(opened, (strip) => ({ ...strip, after: 0, height: strip.height + bottom }));
}
