/** All ways to break a short paragraph, each line measured from its own pieces: what total fit must find the best of. */
import { endsInHyphen, hasSoftHyphen, parterOf } from '../../src/layout/partings.js';
import { inkedCount, type Piece, total } from '../../src/layout/pieces.js';
import { badness, demerits, type Ending, kindOf, type Manner, type Neighbour, ratioOf } from '../../src/layout/price.js';
import { leadOf, type Shaped, trailOf } from '../../src/layout/segment.js';
import type { LineEnd } from '../../src/layout/total-fit.js';
import { HYPHENS } from './broken.js';

/** What the ink of a line takes by nature, and what its gaps can give and take. Points. */
export function measured(pieces: readonly Piece[]) {
  const ink = pieces.slice(0, inkedCount(pieces));
  const gaps = ink.slice(0, -1).map(({ gap }) => gap);
  return {
    natural: total(ink) - leadOf(ink[0]),
    stretch: gaps.reduce((sum, gap) => sum + gap.stretch, 0),
    shrink: gaps.reduce((sum, gap) => sum + gap.shrink, 0),
    trail: trailOf(ink.at(-1)),
  };
}

/** Every place where a line of the paragraph may end, in order. */
function endsOf(paragraph: Shaped, divided: boolean): readonly LineEnd[] {
  const part = parterOf(HYPHENS);
  return paragraph.flatMap((segment, at) => {
    const partings = divided || hasSoftHyphen(segment) ? part(segment, paragraph[at - 1]) : [];
    const inside = partings.filter(({ written }) => divided || written).map((parting) => ({ segment: at, parting }));
    return [...inside, { segment: at, parting: null }];
  });
}

interface Way {
  readonly ratio: number;
  readonly cost: number;
  readonly line: Neighbour;
}

/** The line from one end to another; null where both are in one word. */
function wayTo(paragraph: Shaped, from: LineEnd | null, to: LineEnd, before: Neighbour | null, manner: Manner): Way | null {
  if (from?.parting && to.parting && from.segment === to.segment) return null;
  const next = from === null ? 0 : from.segment + 1;
  const whole = paragraph.slice(next, to.parting === null ? to.segment + 1 : to.segment);
  const segments = [...(from?.parting ? [from.parting.tail] : []), ...whole, ...(to.parting ? [to.parting.head] : [])];
  const { natural, stretch, shrink, trail } = measured(segments.flatMap(({ pieces }) => pieces));
  const last = to.segment === paragraph.length - 1 && to.parting === null;
  const at = paragraph[to.segment];
  const ending: Ending = last
    ? 'last'
    : to.parting !== null
      ? to.parting.written
        ? 'soft'
        : 'divided'
      : at !== undefined && endsInHyphen(at)
        ? 'hyphen'
        : 'blank';
  const length = natural + (to.parting?.hyphen.width ?? 0);
  const free = (before === null ? manner.first : manner.rest) - length;
  const justified = manner.align === 'justify';
  const lost = justified && !last ? trail : 0;
  const ratio = ratioOf(free + lost, justified && !last ? stretch : 0, (justified ? shrink : 0) + trail - lost, manner);
  if (ratio < -1) return { ratio, cost: Number.POSITIVE_INFINITY, line: { ending, kind: 1 } };
  const kind = kindOf(ratio, ending, manner);
  const line = { ending, kind, length, badness: badness(ratio, free, ending, manner) };
  return { ratio, cost: demerits(line, before, manner), line };
}

/** Demerits of the paragraph as it is broken at these ends. */
export function costOf(paragraph: Shaped, ends: readonly LineEnd[], manner: Manner): number {
  let before: Neighbour | null = null;
  let cost = 0;
  for (const [index, end] of ends.entries()) {
    const way = wayTo(paragraph, ends[index - 1] ?? null, end, before, manner);
    cost += way?.cost ?? Number.POSITIVE_INFINITY;
    before = way?.line ?? null;
  }
  return cost;
}

/** The least demerits of all ways whose lines are no looser than `tolerance`; infinite where there is none. */
export function cheapest(paragraph: Shaped, manner: Manner, tolerance: number, divided: boolean): number {
  const ends = endsOf(paragraph, divided);
  const from = (index: number, start: LineEnd | null, before: Neighbour | null): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const [further, end] of ends.slice(index).entries()) {
      const way = wayTo(paragraph, start, end, before, manner);
      if (way === null || way.cost === Number.POSITIVE_INFINITY) continue;
      if (way.line.ending === 'last') least = Math.min(least, way.cost);
      else if (way.ratio <= tolerance) least = Math.min(least, way.cost + from(index + further + 1, end, way.line));
    }
    return least;
  };
  return from(0, null, null);
}
