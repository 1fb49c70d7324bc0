/**
 * What a line costs: how far its gaps are from their natural width, and what is unlovely about its end. After D. E. Knuth and
 * M. F. Plass, "Breaking Paragraphs into Lines" (Software: Practice and Experience 11, 1981), whose scale the numbers keep:
 * 100 is the badness of a line as loose or as tight as a good one may be.
 */
import type { FullRule } from '../style/style.js';

/** How the lines of a text stand. Lengths in points. */
export interface Manner {
  readonly align: FullRule['align'];
  /** Room of the first line, and of each other one. */
  readonly first: number;
  readonly rest: number;
  /** Size of the text. */
  readonly em: number;
  /** A last line shorter than this is a defect, unless it is the only one. */
  readonly least: number;
}

/** How a line ends: at a blank, after a hyphen of the text, at a soft hyphen, in a word that its language divides; or it is the last. */
export type Ending = 'blank' | 'hyphen' | 'soft' | 'divided' | 'last';

/** Lengths nearer than this are one. */
export const SLACK = 0.01;
/** A good line's gaps give up to this part of what they can. */
const GOOD = 1 / 3;
/** Ragged text: room at its edge that is as bad as a line as loose as a good one may be, in em. */
const RAGGED_EM = 3;
/** Ragged text: a line that leaves more of its room is very short. */
const VERY_SHORT = 0.3;
/** A line that would need more than its gaps can give is set ragged: so bad is that, and so much more where it is empty. */
const HOLE = 3000;
const EMPTY = 7000;

/** How loose lines may be, in the order in which it is tried; where none will do, the last takes any. */
export function tolerances({ align }: Manner): readonly [number, number, number] {
  return [align === 'justify' ? GOOD : 1, 1, Number.POSITIVE_INFINITY];
}

/**
 * Looseness of a line that leaves `free` of its room, or is too long where that is below 0: 0 fits; 1 is as loose as its gaps allow, or as short as a ragged line should be; -1 as tight as its gaps
 * allow; what is below does not fit.
 */
export function ratioOf(free: number, stretch: number, shrink: number, { align, rest }: Manner): number {
  if (Math.abs(free) <= SLACK) return 0;
  if (free < 0) return shrink > 0 ? free / shrink : Number.NEGATIVE_INFINITY;
  if (align !== 'justify') return free / (rest * VERY_SHORT);
  return stretch > 0 ? free / stretch : Number.POSITIVE_INFINITY;
}

/** How bad a line looks by itself; `ratio` at least -1. */
export function badness(ratio: number, free: number, ending: Ending, { align, em, rest }: Manner): number {
  if (ending === 'last' && ratio >= 0) return 0;
  if (ratio < 0) return 100 * (-ratio) ** 3;
  if (align !== 'justify') return 100 * (free / (RAGGED_EM * em)) ** 3;
  return ratio <= 1 ? 100 * (ratio / GOOD) ** 3 : HOLE + (EMPTY * free) / rest;
}

/** Neighbours should be alike: tight, decent, loose, very loose. */
export type Kind = 0 | 1 | 2 | 3;

export function kindOf(ratio: number, ending: Ending, { align }: Manner): Kind {
  if (align !== 'justify' || (ending === 'last' && ratio >= 0)) return 1;
  if (ratio < -0.5) return 0;
  if (ratio <= GOOD / 2) return 1;
  return ratio <= GOOD ? 2 : 3;
}

const LINE = 10;
const HYPHEN = 50;
/** In ragged text a word is divided only where a line would else be very short. */
const RAGGED_HYPHEN = 1000;
const TWO_HYPHENS = 10_000;
/** A hyphen at the end of the last line but one. */
const LATE_HYPHEN = 5000;
/** Two neighbours that differ by more than one kind. */
export const UNLIKE = 10_000;
/** A last line that holds a syllable, or one character with its full stop. */
const SHORT_END = 100_000;

/** A line before another one, as far as it matters to that one. */
export interface Neighbour {
  readonly ending: Ending;
  readonly kind: Kind;
}

/** Demerits of a line below `before`; null for the first line. `length` is its natural width, points. */
export function demerits(
  line: Neighbour & { readonly badness: number; readonly length: number },
  before: Neighbour | null,
  { align, least }: Manner,
): number {
  const { ending } = line;
  const penalty = ending === 'divided' && align !== 'justify' ? RAGGED_HYPHEN : isHyphen(ending) ? HYPHEN : 0;
  let sum = (LINE + line.badness) ** 2 + penalty ** 2;
  if (before === null) return sum;
  if (isHyphen(before.ending)) sum += isHyphen(ending) ? TWO_HYPHENS : ending === 'last' ? LATE_HYPHEN : 0;
  if (Math.abs(line.kind - before.kind) > 1) sum += UNLIKE;
  return ending === 'last' && line.length < least ? sum + SHORT_END : sum;
}

function isHyphen(ending: Ending): boolean {
  return ending === 'hyphen' || ending === 'soft' || ending === 'divided';
}
