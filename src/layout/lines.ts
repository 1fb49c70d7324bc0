/** Segments -> lines. */
import { cut } from './cut.js';
import type { Hyphens } from './hyphens.js';
import { type Parter, type Parting, parterOf } from './partings.js';
import { type Piece, total, type Word } from './pieces.js';
import { type Manner, SLACK } from './price.js';
import type { Segment, Shaped } from './segment.js';
import { totalFit } from './total-fit.js';

export interface Line {
  /** In reading order, the blanks at the end included. */
  readonly pieces: readonly Piece[];
  /** Painted at its end. */
  readonly hyphen: Word | null;
  /** The paragraph's last line, or one that ends where it must: never stretched. */
  readonly last: boolean;
}

/**
 * Chooses where lines end: by total fit, and by first fit where something is wider than its line. That is cut between
 * clusters, so that nothing leaves the column, and told to `overfull` with its text.
 *
 * @param hyphens  null where words are not divided but at soft hyphens
 */
export function breakLines(
  shaped: Shaped,
  manner: Manner,
  hyphens: Hyphens | null,
  overfull: (text: string) => void,
): readonly Line[] {
  const lines: Line[] = [];
  const part = parterOf(hyphens);
  for (const stretch of stretches(shaped)) {
    const here = lines.length === 0 ? manner : { ...manner, first: manner.rest };
    lines.push(
      ...(oneLine(stretch, here) ?? fitted(stretch, here, part, hyphens !== null) ?? firstFit(stretch, here, part, overfull)),
    );
  }
  return lines.length === 0 ? [{ pieces: [], hyphen: null, last: true }] : lines;
}

/** Everything on one line, whatever its length: labels, marks, running heads. */
export function unbroken(shaped: Shaped): Line & { readonly width: number } {
  const pieces = piecesOf(shaped);
  return { pieces, hyphen: null, last: true, width: total(pieces) };
}

/** The words of pieces, as written. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'word' ? piece.text : textOf(piece.base))).join('');
}

function piecesOf(shaped: Shaped): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const segment of shaped) pieces.push(...segment.pieces);
  return pieces;
}

/** What stands between the places where a line must end. */
function stretches(shaped: Shaped): readonly Shaped[] {
  if (!shaped.some(({ end }) => end === 'line')) return shaped.length === 0 ? [] : [shaped];
  const all: Segment[][] = [];
  let open: Segment[] = [];
  for (const segment of shaped) {
    open.push(segment);
    if (segment.end === 'soft') continue;
    all.push(open);
    open = [];
  }
  return open.length === 0 ? all : [...all, open];
}

function oneLine(shaped: Shaped, { first }: Manner): readonly Line[] | null {
  let width = -(shaped[0]?.lead ?? 0);
  for (const segment of shaped) {
    if (width + segment.width > first + SLACK) return null;
    width += segment.width + segment.after.natural;
  }
  return [{ pieces: piecesOf(shaped), hyphen: null, last: true }];
}

function fitted(shaped: Shaped, manner: Manner, part: Parter, divided: boolean): readonly Line[] | null {
  const ends = totalFit(shaped, manner, part, divided);
  if (ends === null) return null;
  let at = 0;
  let pieces: Piece[] = [];
  return ends.map(({ segment, parting }, index) => {
    const whole = parting === null ? segment + 1 : segment;
    while (at < whole) pieces.push(...(shaped[at++]?.pieces ?? []));
    if (parting !== null) {
      pieces.push(...parting.head.pieces);
      at++;
    }
    const line = { pieces, hyphen: parting?.hyphen ?? null, last: index === ends.length - 1 };
    pieces = [...(parting?.tail.pieces ?? [])];
    return line;
  });
}

/** First fit: each line takes what it can hold. A word is parted at a soft hyphen, or by its language where no line holds it. */
function firstFit(shaped: Shaped, manner: Manner, part: Parter, overfull: (text: string) => void): readonly Line[] {
  const lines: Line[] = [];
  let taken: Segment[] = [];
  let width = 0;
  const room = () => (lines.length === 0 ? manner.first : manner.rest) + SLACK - width;
  const take = (segment: Segment) => {
    width += segment.width + segment.after.natural - (taken.length === 0 ? segment.lead : 0);
    taken.push(segment);
  };
  const close = (parting: Parting | null, last: boolean) => {
    lines.push({ pieces: piecesOf(taken), hyphen: parting?.hyphen ?? null, last });
    taken = [];
    width = 0;
  };
  for (const [index, segment] of shaped.entries()) {
    let rest: Segment | null = segment;
    let told = false;
    while (rest !== null && inkOf(rest, taken) > room()) {
      const all = part(rest, rest === segment ? shaped[index - 1] : undefined);
      const fits = ({ head, hyphen, written }: Parting) => (written || taken.length === 0) && head.width + hyphen.width <= room();
      const parting = all.findLast(fits) ?? null;
      if (parting !== null || taken.length > 0) {
        if (parting !== null) take(parting.head);
        close(parting, false);
        rest = parting?.tail ?? rest;
        continue;
      }
      if (!told) overfull(textOf(rest.pieces));
      told = true;
      const [head, tail]: readonly [Segment, Segment | null] = cut(rest, room() - SLACK);
      if (tail === null) break;
      take(head);
      close(null, false);
      rest = tail;
    }
    if (rest !== null) take(rest);
  }
  close(null, true);
  return lines;
}

/** Width that a segment needs at least after what is taken. */
function inkOf({ width, lead, trail }: Segment, taken: Shaped): number {
  return width - trail - (taken.length === 0 ? lead : 0);
}
