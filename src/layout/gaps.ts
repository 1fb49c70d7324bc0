/** A line in its room: its gaps stretched or shrunk, the blanks of full-width marks at its edges taken off. */
import type { FullRule } from '../style/style.js';
import type { Line } from './lines.js';
import { inkedCount, type Piece, TIGHT, total, widened } from './pieces.js';
import { leadOf, trailOf } from './segment.js';

/** The pieces of a line, gaps included in their widths; that of a ruby stands in its `gap.natural`. */
export interface Spread {
  readonly pieces: readonly Piece[];
  /** Room that is left in the line, points. */
  readonly free: number;
}

/**
 * Sets the gaps of a line. A justified one fills its room, each gap in proportion to what it can give; where that would tear a
 * hole, the line stays as it is. A last line is never stretched, a ragged one keeps its natural gaps. The blank of a full-width
 * mark is lost where a line begins with it, and at the end where the line is justified or needs the room.
 */
export function spread(line: Line, measure: number, align: FullRule['align']): Spread {
  const inked = inkedCount(line.pieces);
  const ink = inked === line.pieces.length ? line.pieces : line.pieces.slice(0, inked);
  const last = ink.length - 1;
  const lead = leadOf(ink[0]);
  const loose = measure - (total(ink) - lead) - (line.hyphen?.width ?? 0) + lastSpacing(line.hyphen ?? ink[last]);
  const full = align === 'justify' && !line.last;
  const trail = line.hyphen === null ? trailOf(ink[last]) : 0;
  const lost = full ? trail : Math.min(trail, Math.max(0, -loose));
  const free = loose + lost;
  const gives = align === 'justify' ? givenBy(ink) : TIGHT;
  const ratio = cappedRatio(free, full ? gives.stretch : 0, gives.shrink);
  let taken = lead;
  const pieces = line.pieces.map((piece, index) => {
    if (index > last) return flattened(piece);
    const { natural, stretch, shrink } = piece.gap;
    const begun = taken === 0 ? piece : withoutLead(piece, taken);
    const room = index === last ? -lost : natural + ratio * (ratio < 0 ? shrink : stretch);
    taken = room < 0 && index < last && trailOf(piece) === 0 && leadOf(ink[index + 1]) > 0 ? -room : 0;
    return spaced(begun, taken === 0 ? room : 0);
  });
  const given = ratio * (ratio < 0 ? gives.shrink : gives.stretch);
  return { pieces, free: free - given };
}

/** 0 where the gaps cannot fill the line; -1 where they cannot shrink enough. */
function cappedRatio(free: number, stretch: number, shrink: number): number {
  if (free < 0) return shrink > 0 ? Math.max(-1, free / shrink) : 0;
  return stretch > 0 && free <= stretch ? free / stretch : 0;
}

/** What the gaps between pieces can give and take. */
function givenBy(ink: readonly Piece[]): { readonly stretch: number; readonly shrink: number } {
  let stretch = 0;
  let shrink = 0;
  for (let index = 0; index < ink.length - 1; index++) {
    stretch += ink[index]?.gap.stretch ?? 0;
    shrink += ink[index]?.gap.shrink ?? 0;
  }
  return { stretch, shrink };
}

/** Letterspacing after the last letter shows as nothing: it does not count in the line's width. */
function lastSpacing(last: Piece | undefined): number {
  return last?.kind === 'word' ? last.item.look.letterspacing : 0;
}

function spaced(piece: Piece, room: number): Piece {
  if (piece.kind === 'ruby') return { ...piece, gap: { ...TIGHT, natural: room } };
  return room === 0 ? piece : widened(piece, room);
}

/** A mark without some of its blank on the left: what a line gains there is the mark's, not the character's before it. */
function withoutLead(piece: Piece, lead: number): Piece {
  if (piece.kind === 'ruby') return piece;
  const glyphs = piece.glyphs.map((glyph, index) =>
    index === 0 ? { ...glyph, advance: glyph.advance - lead, dx: glyph.dx - lead } : glyph,
  );
  return { ...piece, glyphs, width: piece.width - lead };
}

/** Blanks at the end of a line are kept for readers, one of them, and take no room. */
function flattened(piece: Piece): Piece {
  if (piece.kind === 'ruby') return piece;
  const [first] = piece.glyphs;
  return { ...piece, glyphs: first === undefined ? [] : [{ ...first, advance: 0 }], width: 0 };
}
