/**
 * Total fit: of all ways to break a paragraph the one with the least demerits (D. E. Knuth and M. F. Plass, "Breaking
 * Paragraphs into Lines", Software: Practice and Experience 11, 1981). A line costs more the further its gaps are from their
 * natural width (price.ts). First without dividing words, then with; lines looser than they should be only where nothing
 * else will do.
 */

import { endsInHyphen, hasSoftHyphen, type Parter, type Parting } from './partings.js';
import { badness, demerits, type Ending, type Kind, kindOf, type Manner, ratioOf, tolerances, UNLIKE } from './price.js';
import type { Segment, Shaped } from './segment.js';

/** Where a line ends: after a segment, or in it. */
export interface LineEnd {
  readonly segment: number;
  readonly parting: Parting | null;
}

/** A place where a line may end. The sums are those of everything before it, points. */
interface Stop extends LineEnd {
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
  /** Blank of a full-width mark at the end, which may be lost there. */
  readonly trail: number;
  readonly ending: Ending;
}

/** A place where a line may begin, and the best way there. The sums are those of everything before it, points. */
interface Start extends LineEnd {
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
  readonly demerits: number;
  readonly ending: Ending;
  readonly kind: Kind;
  readonly before: Start | null;
}

/** A paragraph with its sums: of width, stretch and shrink before each segment. */
interface Measured {
  readonly shaped: Shaped;
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly partings: (segment: number, divided: boolean) => readonly Parting[];
}

/**
 * Breaks a paragraph that has no forced line end inside. Null where something in it is wider than its line.
 *
 * @param divided  whether words may be divided where `part` says; soft hyphens count all the same
 */
export function totalFit(shaped: Shaped, manner: Manner, part: Parter, divided: boolean): readonly LineEnd[] | null {
  const measured = measure(shaped, part);
  const [good, fair, any] = tolerances(manner);
  return (
    search(measured, manner, good, false) ??
    (fair > good || divided ? search(measured, manner, fair, divided) : null) ??
    search(measured, manner, any, divided)
  );
}

function measure(shaped: Shaped, part: Parter): Measured {
  const width = new Float64Array(shaped.length);
  const stretch = new Float64Array(shaped.length);
  const shrink = new Float64Array(shaped.length);
  for (let at = 1; at < shaped.length; at++) {
    const before = shaped[at - 1];
    if (before === undefined) continue;
    width[at] = (width[at - 1] ?? 0) + before.width + before.after.natural;
    stretch[at] = (stretch[at - 1] ?? 0) + before.stretch + before.after.stretch;
    shrink[at] = (shrink[at - 1] ?? 0) + before.shrink + before.after.shrink;
  }
  const known = new Map<number, readonly Parting[]>();
  const find = (at: number, divided: boolean): readonly Parting[] => {
    const segment = shaped[at];
    if (segment === undefined || (!divided && !hasSoftHyphen(segment))) return NONE;
    const found = known.get(at) ?? part(segment, shaped[at - 1]);
    known.set(at, found);
    return divided ? found : found.filter(({ written }) => written);
  };
  return { shaped, width, stretch, shrink, partings: find };
}

const NONE: readonly Parting[] = [];

/** The best way whose lines are no looser than `tolerance`; null where there is none. */
function search(measured: Measured, manner: Manner, tolerance: number, divided: boolean): readonly LineEnd[] | null {
  const active: Start[] = [originOf(measured)];
  let oldest = 0;
  for (let at = 0; at < measured.shaped.length; at++) {
    const stop = stopAfter(measured, at);
    // The first line has a room of its own: the second start may reach what the first does not.
    if (active[oldest] === undefined) return null;
    const isReached = (start: Start | undefined) => start !== undefined && looseness(start, stop, manner) <= tolerance;
    if (isReached(active[oldest]) || isReached(active[oldest + 1])) {
      for (const parting of measured.partings(at, divided)) {
        const inside = stopInside(measured, at, parting);
        active.push(...waysTo(inside, active, oldest, measured, manner, tolerance));
      }
    }
    const ways = waysTo(stop, active, oldest, measured, manner, tolerance);
    if (stop.ending === 'last') return endsBefore(ways);
    for (let start = active[oldest]; start !== undefined && looseness(start, stop, manner) < -1; start = active[oldest]) oldest++;
    active.push(...ways);
  }
  return null;
}

/**
 * The best ways to a stop, one of each kind of line before it. `active` are the places where that line may begin, in order from
 * `oldest`; where the line is too short from one of them, it is from those after it, but for the first, whose room differs.
 */
function waysTo(
  stop: Stop,
  active: readonly Start[],
  oldest: number,
  measured: Measured,
  manner: Manner,
  tolerance: number,
): readonly Start[] {
  const ways: (Start | null)[] = [null, null, null, null];
  let least = Number.POSITIVE_INFINITY;
  for (let index = oldest; index < active.length; index++) {
    const start = active[index];
    if (start === undefined || (start.segment === stop.segment && start.parting !== null && stop.parting !== null)) continue;
    const ratio = looseness(start, stop, manner);
    if (ratio < -1) continue;
    if (ratio > tolerance && stop.ending !== 'last') {
      if (start.before === null) continue;
      break;
    }
    const kind = kindOf(ratio, stop.ending, manner);
    const cost = start.demerits + costOf(start, stop, ratio, kind, manner);
    if (cost >= (ways[kind]?.demerits ?? Number.POSITIVE_INFINITY)) continue;
    ways[kind] = startAfter(measured, stop, start, kind, cost);
    least = Math.min(least, cost);
  }
  return ways.filter((way) => way !== null).filter((way) => way.demerits <= least + UNLIKE);
}

/** Looseness of the line from a start to a stop. Ragged lines may lose a mark's blank at the end, and nothing else. */
function looseness(start: Start, stop: Stop, manner: Manner): number {
  const free = (start.before === null ? manner.first : manner.rest) - (stop.width - start.width);
  if (manner.align !== 'justify') return ratioOf(free, 0, stop.trail, manner);
  if (stop.ending === 'last') return ratioOf(free, 0, stop.shrink - start.shrink + stop.trail, manner);
  return ratioOf(free + stop.trail, stop.stretch - start.stretch, stop.shrink - start.shrink, manner);
}

function costOf(start: Start, stop: Stop, ratio: number, kind: Kind, manner: Manner): number {
  const length = stop.width - start.width;
  const free = (start.before === null ? manner.first : manner.rest) - length;
  const line = { ending: stop.ending, kind, length, badness: badness(ratio, free, stop.ending, manner) };
  return demerits(line, start.before === null ? null : start, manner);
}

function originOf({ shaped }: Measured): Start {
  const width = shaped[0]?.lead ?? 0;
  return { segment: 0, parting: null, width, stretch: 0, shrink: 0, demerits: 0, ending: 'blank', kind: 1, before: null };
}

function stopAfter(measured: Measured, at: number): Stop {
  const segment = measured.shaped[at];
  if (segment === undefined) throw new Error('a line that ends after the paragraph');
  const ending = at === measured.shaped.length - 1 ? 'last' : endsInHyphen(segment) ? 'hyphen' : 'blank';
  return stopAt(measured, at, segment, 0, null, ending);
}

function stopInside(measured: Measured, at: number, parting: Parting): Stop {
  return stopAt(measured, at, parting.head, parting.hyphen.width, parting, parting.written ? 'soft' : 'divided');
}

/** A stop at the end of `part`, which begins where segment `at` does. */
function stopAt(measured: Measured, at: number, part: Segment, hyphen: number, parting: Parting | null, ending: Ending): Stop {
  return {
    segment: at,
    parting,
    width: (measured.width[at] ?? 0) + part.width + hyphen,
    stretch: (measured.stretch[at] ?? 0) + part.stretch,
    shrink: (measured.shrink[at] ?? 0) + part.shrink,
    trail: parting === null ? part.trail : 0,
    ending,
  };
}

/** The line after a stop begins with the next segment, or with the tail of a parted one. */
function startAfter(measured: Measured, stop: Stop, before: Start, kind: Kind, demerits: number): Start {
  const { segment: at, parting, ending } = stop;
  const after = parting === null ? at + 1 : at;
  const whole = measured.shaped[after];
  const tail = parting?.tail ?? whole;
  const gone = (all: number | undefined, rest: number | undefined) => (all ?? 0) - (rest ?? 0);
  return {
    segment: after,
    parting,
    width: (measured.width[after] ?? 0) + gone(whole?.width, tail?.width) + (tail?.lead ?? 0),
    stretch: (measured.stretch[after] ?? 0) + gone(whole?.stretch, tail?.stretch),
    shrink: (measured.shrink[after] ?? 0) + gone(whole?.shrink, tail?.shrink),
    demerits,
    ending,
    kind,
    before,
  };
}

/** The line ends on the cheapest of the ways to the paragraph's end. */
function endsBefore(ways: readonly Start[]): readonly LineEnd[] | null {
  let best: Start | null = null;
  for (const way of ways) if (best === null || way.demerits < best.demerits) best = way;
  if (best === null) return null;
  const ends: LineEnd[] = [];
  for (let start: Start | null = best; start?.before != null; start = start.before)
    ends.push({ segment: start.parting === null ? start.segment - 1 : start.segment, parting: start.parting });
  return ends.reverse();
}
