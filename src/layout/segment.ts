/** What a line cannot end inside of, measured: the material that breaking works with. */
import { atEnd, atStart } from './ideographs.js';
import { type Gap, inkedCount, type Piece, TIGHT } from './pieces.js';

/** Pieces that stay together, and how the line may end after them. Lengths in points. */
export interface Segment {
  readonly pieces: readonly Piece[];
  /** Without the blanks at its end. */
  readonly width: number;
  /** What the gaps inside of it can give and take. */
  readonly stretch: number;
  readonly shrink: number;
  /** What stands after it where the line goes on, its blanks included. */
  readonly after: Gap;
  /** Blank of a full-width mark that is lost where a line begins with it, and that may be lost where a line ends with it. */
  readonly lead: number;
  readonly trail: number;
  /** `line`: the line must end. */
  readonly end: 'soft' | 'line';
}
export type Shaped = readonly Segment[];

/** Measures pieces that stay together. */
export function segmentOf(pieces: readonly Piece[], end: Segment['end']): Segment {
  const inked = inkedCount(pieces);
  let width = 0;
  let stretch = 0;
  let shrink = 0;
  for (let index = 0; index < inked; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    width += piece.width;
    if (index === inked - 1 || piece.gap === TIGHT) continue;
    width += piece.gap.natural;
    stretch += piece.gap.stretch;
    shrink += piece.gap.shrink;
  }
  const after = afterInk(pieces, Math.max(0, inked - 1), inked);
  return { pieces, width, stretch, shrink, after, lead: leadOf(pieces[0]), trail: trailOf(pieces[inked - 1]), end };
}

function afterInk(pieces: readonly Piece[], from: number, inked: number): Gap {
  let natural = 0;
  let stretch = 0;
  let shrink = 0;
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (index >= inked) natural += piece.width;
    natural += piece.gap.natural;
    stretch += piece.gap.stretch;
    shrink += piece.gap.shrink;
  }
  return natural === 0 && stretch === 0 ? TIGHT : { natural, stretch, shrink };
}

/** No mark below this has a blank of its own. */
const FIRST_MARK = 0x2018;

/** Blank that a piece loses at the start of a line, points. */
export function leadOf(piece: Piece | undefined): number {
  if (piece?.kind !== 'word' || piece.text.charCodeAt(0) < FIRST_MARK || piece.text === '') return 0;
  return atStart(piece.text.charAt(0)) * piece.item.look.size;
}

/** Blank that a piece may lose at the end of a line, points. */
export function trailOf(piece: Piece | undefined): number {
  if (piece?.kind !== 'word' || piece.text === '') return 0;
  const last = piece.text.charAt(piece.text.length - 1);
  return last.charCodeAt(0) < FIRST_MARK ? 0 : atEnd(last) * piece.item.look.size;
}
