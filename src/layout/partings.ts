/** Where a word may be parted at the end of a line, and its two parts. Words are shaped whole; parts where a line may want them. */
import type { Hyphens } from './hyphens.js';
import type { TextItem } from './items.js';
import { type Piece, untold, type Word } from './pieces.js';
import { type Segment, segmentOf } from './segment.js';
import { type Hand, handOf, shapeWord } from './shape.js';

/** A segment in two, with the hyphen that is painted between them. */
export interface Parting {
  readonly head: Segment;
  readonly hyphen: Word;
  readonly tail: Segment;
  /** True at a soft hyphen, which an officer wrote. */
  readonly written: boolean;
}

/**
 * The partings of a segment, in order: at soft hyphens, and in words without one where their language divides them. `before`
 * is the segment before it: "Chair" of "Vice-Chair" is not divided further.
 */
export type Parter = (segment: Segment, before: Segment | undefined) => readonly Parting[];

/** What parts the words of one item; null where its font has no hyphen. */
type Tool = { readonly hand: Hand; readonly hyphen: Word } | null;

/**
 * Parts the words of one paragraph.
 *
 * @param hyphens  null where only soft hyphens count
 */
export function parterOf(hyphens: Hyphens | null): Parter {
  const tools = new Map<TextItem, Tool>();
  const toolOf = (item: TextItem): Tool => {
    const known = tools.get(item);
    if (known !== undefined) return known;
    const tool = openTool(item);
    tools.set(item, tool);
    return tool;
  };
  return (segment, before) => {
    const found: Parting[] = [];
    for (const [index, piece] of segment.pieces.entries()) {
      if (piece.kind === 'ruby' || piece.blank) continue;
      const soft = piece.to - piece.from > piece.text.length;
      const places = soft ? softPlaces(piece) : hyphens === null ? NOWHERE : divisions(piece, index, segment, before, hyphens);
      const tool = places.length === 0 ? null : toolOf(piece.item);
      for (const at of tool === null ? NOWHERE : places) {
        const parting = tool === null ? null : parted(segment, index, piece, at, tool, soft);
        if (parting !== null) found.push(parting);
      }
    }
    return found;
  };
}

const NOWHERE: readonly number[] = [];
/** No language divides a word of fewer letters. */
const SHORTEST = 5;

/** True where lines may end inside of it at a soft hyphen. */
export function hasSoftHyphen(segment: Segment): boolean {
  return segment.pieces.some((piece) => piece.kind === 'word' && piece.to - piece.from > piece.text.length);
}

/** Width of the widest part of a segment that soft hyphens leave: a column that holds it need not cut it. Points. */
export function leastWidth(segment: Segment): number {
  if (!hasSoftHyphen(segment)) return segment.width;
  let widest = 0;
  let before = 0;
  for (const { head, hyphen } of parterOf(null)(segment, undefined)) {
    widest = Math.max(widest, head.width - before + hyphen.width);
    before = head.width;
  }
  return Math.max(widest, segment.width - before);
}

/** True after a hyphen that is written in the text. */
export function endsInHyphen(segment: Segment): boolean {
  const last = lastCode(segment);
  return last === 0x2d || last === 0x2010;
}

/** True after a hyphen, a dash or a stroke that is read with the word after it. */
function endsInCompound(segment: Segment | undefined): boolean {
  const last = segment === undefined ? 0 : lastCode(segment);
  return last === 0x2d || last === 0x2f || (last >= 0x2010 && last <= 0x2015);
}

function lastCode({ pieces }: Segment): number {
  const last = pieces[pieces.length - 1];
  return last?.kind === 'word' && !last.blank ? last.text.charCodeAt(last.text.length - 1) : 0;
}

/** A word between marks, with or without the English genitive: nothing with a digit, a stroke or a full stop inside. */
const PLAIN = /^(["'([¡¿«\u2018-\u201f]*)([A-Za-z\u00c0-\u024f]+)(?:['\u2019]s)?["')\].,;:!?»\u2018-\u201f\u2026]*$/;
/** What a word is not parted beside: its other half in other type. */
const LETTER_FIRST = /^[\w\u00c0-\u024f]/;
const LETTER_LAST = /[\w\u00c0-\u024f]$/;

/** Places in the item's text where the language divides a word. */
function divisions(
  word: Word,
  index: number,
  { pieces }: Segment,
  before: Segment | undefined,
  hyphens: Hyphens,
): readonly number[] {
  if (word.text.length < SHORTEST || word.to === 0 || word.item.look.capitals || (index === 0 && endsInCompound(before)))
    return NOWHERE;
  if (touches(pieces[index - 1], LETTER_LAST) || touches(pieces[index + 1], LETTER_FIRST)) return NOWHERE;
  const [, marks = '', letters = ''] = PLAIN.exec(word.text) ?? [];
  if (letters === '') return NOWHERE;
  const start = word.from + marks.length;
  return hyphens.of(letters, word.item.source.lang).map((at) => start + at);
}

/** A note's number may stand beside a word: it is none of its letters. */
function touches(piece: Piece | undefined, letter: RegExp): boolean {
  return piece !== undefined && (piece.kind === 'ruby' || (!piece.blank && !piece.item.glued && letter.test(piece.text)));
}

function softPlaces({ item, from, to }: Word): readonly number[] {
  const places: number[] = [];
  for (let at = item.text.indexOf('\u00ad', from); at >= 0 && at < to; at = item.text.indexOf('\u00ad', at + 1))
    places.push(at + 1);
  return places;
}

/** The two parts, each shaped anew; null where one of them holds no ink. */
function parted(
  segment: Segment,
  index: number,
  word: Word,
  at: number,
  { hand, hyphen }: NonNullable<Tool>,
  written: boolean,
): Parting | null {
  const first = shapeWord(hand, word.from, at);
  const rest: Word = { ...shapeWord(hand, at, word.to), item: untold(word.item), gap: word.gap };
  const head = segmentOf([...segment.pieces.slice(0, index), first], 'soft');
  const tail = segmentOf([rest, ...segment.pieces.slice(index + 1)], segment.end);
  return head.width === 0 || tail.width === 0 ? null : { head, hyphen, tail, written };
}

function openTool(item: TextItem): Tool {
  const sign = item.face.has(0x2010) ? '\u2010' : item.face.has(0x2d) ? '-' : null;
  if (sign === null) return null;
  const hyphen = shapeWord(handOf({ ...untold(item), text: sign, printed: sign, room: 0 }), 0, 1);
  return { hand: handOf(item), hyphen };
}
