/** The last resort: a word wider than its column is cut between clusters, so that nothing leaves the column. */
import { type Piece, partOf, TIGHT, type Word } from './pieces.js';
import { SLACK } from './price.js';
import { type Segment, segmentOf } from './segment.js';

/** Cuts a segment after the last cluster that the room holds, after the first at least; null when nothing is left. */
export function cut(segment: Segment, room: number): readonly [Segment, Segment | null] {
  const head: Piece[] = [];
  let left = room;
  for (const [index, piece] of segment.pieces.entries()) {
    if (piece.width <= left + SLACK) {
      head.push(piece);
      left -= piece.width;
      continue;
    }
    const split = piece.kind === 'word' ? clustersThatFit(piece, left, head.length === 0) : 0;
    const rest = segment.pieces.slice(index + 1);
    const tail = (pieces: readonly Piece[]) => (pieces.length === 0 ? null : segmentOf(pieces, segment.end));
    if (piece.kind === 'ruby' || split === 0)
      return head.length === 0 ? parted([piece], tail(rest)) : parted(head, tail([piece, ...rest]));
    if (split >= piece.glyphs.length) return parted([...head, piece], tail(rest));
    const half = partOf(piece, 0, split, TIGHT);
    return parted([...head, half], tail([partOf(piece, split, piece.glyphs.length, piece.gap), ...rest]));
  }
  return [segment, null];
}

function parted(head: readonly Piece[], tail: Segment | null): readonly [Segment, Segment | null] {
  return [segmentOf(head, 'soft'), tail];
}

function clustersThatFit(word: Word, room: number, oneAtLeast: boolean): number {
  let width = 0;
  let fit = 0;
  for (const [index, glyph] of word.glyphs.entries()) {
    width += glyph.advance;
    const next = word.glyphs[index + 1];
    if (next !== undefined && next.text === '') continue;
    if (width > room + SLACK && !(oneAtLeast && fit === 0)) break;
    fit = index + 1;
  }
  return fit;
}
