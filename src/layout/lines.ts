/** Segments -> lines. First fit: each line takes what it can hold. Another breaker may take its place. */
import type { Piece, Segment, Shaped, Word } from './shape.js';
import { widths } from './shape.js';

export interface Line {
  /** In reading order, the blanks at the end included. */
  readonly pieces: readonly Piece[];
  /** Of what carries ink, hyphen included. */
  readonly width: number;
  readonly hyphen: Word | null;
  /** The paragraph's last line, or one that ends where it must: never stretched. */
  readonly last: boolean;
}

/** Chooses where lines end. `measure` is the room of a line by its number, from 0, points. */
export type Breaker = (shaped: Shaped, measure: (line: number) => number, overfull: (text: string) => void) => readonly Line[];

const SLACK = 0.01;

/**
 * First fit. A segment wider than its line is cut between clusters, so that nothing leaves the column, and told to
 * `overfull` with its text.
 */
export const firstFit: Breaker = (shaped, measure, overfull) => {
  const lines: Line[] = [];
  let taken: Segment[] = [];
  let width = 0;
  const close = (last: boolean) => {
    const final = taken.at(-1);
    const hyphen = last ? null : (final?.hyphen ?? null);
    const pieces = taken.flatMap((segment) => segment.pieces);
    const blanks = final?.blanks ?? 0;
    lines.push({ pieces, width: width - blanks + (hyphen?.width ?? 0), hyphen, last });
    taken = [];
    width = 0;
  };
  const take = (segment: Segment) => {
    taken.push(segment);
    width += segment.width + segment.blanks;
  };
  for (const segment of shaped) {
    const needed = segment.width + (segment.hyphen?.width ?? 0);
    if (taken.length > 0 && width + needed > measure(lines.length) + SLACK) close(false);
    let rest = segment;
    if (rest.width > measure(lines.length) + SLACK) overfull(textOf(rest.pieces));
    while (rest.width > measure(lines.length) + SLACK) {
      const [head, tail] = cut(rest, measure(lines.length));
      if (tail === null) break;
      take(head);
      close(false);
      rest = tail;
    }
    take(rest);
    if (rest.end === 'line') close(true);
  }
  if (taken.length > 0 || lines.length === 0) close(true);
  return lines;
};

/** The words of pieces, as written. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'word' ? piece.text : textOf(piece.base))).join('');
}

/** Cuts a segment after the last cluster that the room holds, after the first at least; null when nothing is left. */
function cut(segment: Segment, room: number): readonly [Segment, Segment | null] {
  const head: Piece[] = [];
  let width = 0;
  for (const [index, piece] of segment.pieces.entries()) {
    if (width + piece.width <= room + SLACK) {
      head.push(piece);
      width += piece.width;
      continue;
    }
    const split = piece.kind === 'word' ? clustersThatFit(piece, room - width, head.length === 0) : 0;
    const rest = segment.pieces.slice(index + 1);
    if (piece.kind === 'ruby' || split === 0) {
      if (head.length === 0) return [segment, null];
      return [part(head), { ...segment, ...measured([piece, ...rest]) }];
    }
    if (split >= piece.glyphs.length)
      return rest.length === 0 ? [segment, null] : [part([...head, piece]), { ...segment, ...measured(rest) }];
    return [
      part([...head, slice(piece, 0, split)]),
      { ...segment, ...measured([slice(piece, split, piece.glyphs.length), ...rest]) },
    ];
  }
  return [segment, null];
}

function part(pieces: readonly Piece[]): Segment {
  return { ...measured(pieces), end: 'soft', hyphen: null };
}

function measured(pieces: readonly Piece[]): Pick<Segment, 'pieces' | 'width' | 'blanks'> {
  return { pieces, ...widths(pieces) };
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

function slice(word: Word, from: number, to: number): Word {
  const glyphs = word.glyphs.slice(from, to);
  const item = from === 0 ? word.item : { ...word.item, note: null, target: null };
  const text = glyphs.map((glyph) => glyph.text).join('');
  return { ...word, item, glyphs, text, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}
