/** A line -> positioned items: glyphs, links and targets, on one baseline. */

import { type Clearance, sum } from '../marking/clearance.js';
import { points } from '../style/units.js';
import type { Glyph, Item, LinkItem } from './display.js';
import type { Source, TextItem } from './itemise.js';
import type { Line } from './lines.js';
import type { Setting } from './setting.js';
import { type Piece, type RubyWord, total, type Word } from './shape.js';
import type { FootNote } from './strip.js';
import { widthOf } from './words.js';

export interface SetLine {
  readonly items: readonly Item[];
  readonly notes: readonly FootNote[];
  readonly clearance: Clearance;
}

export interface LinePlace {
  readonly x: number;
  /** Room of the line, points. */
  readonly measure: number;
  readonly baseline: number;
  readonly align: 'left' | 'right' | 'center' | 'justify';
}

/** Words that are painted in one go, or a ruby. */
type Fragment =
  | {
      readonly kind: 'text';
      readonly item: TextItem;
      readonly glyphs: readonly Glyph[];
      readonly width: number;
      readonly hyphen: boolean;
    }
  | { readonly kind: 'ruby'; readonly ruby: RubyWord; readonly width: number };

/** A justified line is not stretched by more than this at each gap, in em: a hole looks worse than a ragged edge. */
const STRETCH = 0.5;
const STRETCHES = /^[ \u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Sets a line: aligned, merged into one item per font, look and owner, with a rectangle for each link on it. */
export function setLine(line: Line, place: LinePlace, setting: Setting): SetLine {
  const inked = line.pieces.findLastIndex((piece) => piece.kind === 'ruby' || !piece.blank) + 1;
  const ink = line.pieces.slice(0, inked);
  const hyphen = line.hyphen === null ? [] : [line.hyphen];
  const width = total([...ink, ...hyphen]) - lastSpacing([...ink, ...hyphen]);
  const free = place.measure - width;
  const extra = place.align === 'justify' && !line.last ? stretch(ink, free) : 0;
  const fragments = joinWords([...stretched(ink, extra), ...line.pieces.slice(inked).map(flattened)], line.hyphen);
  const items: Item[] = [];
  const links: LinkItem[] = [];
  let x = place.x + (place.align === 'right' ? free : place.align === 'center' ? free / 2 : 0);
  for (const fragment of fragments) {
    items.push(...fragmentItems(fragment, x, place.baseline, setting));
    addLink(links, fragment, x, place.baseline);
    x += fragment.width;
  }
  return { items: [...items, ...links], ...carriedBy(line.pieces) };
}

/** Notes and clearance of the words on a line. */
function carriedBy(pieces: readonly Piece[]): Pick<SetLine, 'notes' | 'clearance'> {
  const notes = new Set<FootNote>();
  const sources = new Set<Source>();
  const see = ({ item }: Word): void => {
    if (item.note !== null) notes.add(item.note);
    sources.add(item.source);
  };
  for (const piece of pieces) {
    if (piece.kind === 'word') see(piece);
    else piece.base.forEach(see);
  }
  return { notes: [...notes], clearance: sum(Array.from(sources, (source) => source.clearance)) };
}

/** Letterspacing after the last letter shows as nothing: it does not count in the line's width. */
function lastSpacing(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  return last?.kind === 'word' ? last.item.look.letterspacing : 0;
}

/** What each gap of a justified line gets: blanks, and between ideographs. */
function stretch(ink: readonly Piece[], free: number): number {
  const glyphs = ink.flatMap((piece) => (piece.kind === 'word' ? piece.glyphs : []));
  const gaps = glyphs.slice(0, -1).filter((glyph) => STRETCHES.test(glyph.text)).length;
  const size = ink.find((piece) => piece.kind === 'word')?.item.look.size ?? 0;
  return gaps === 0 || free <= 0 || free / gaps > STRETCH * size ? 0 : free / gaps;
}

function stretched(ink: readonly Piece[], extra: number): readonly Piece[] {
  if (extra === 0) return ink;
  const last = ink.length - 1;
  return ink.map((piece, index) => {
    if (piece.kind === 'ruby') return piece;
    const end = index === last ? piece.glyphs.length - 1 : piece.glyphs.length;
    const glyphs = piece.glyphs.map((glyph, at) =>
      at < end && STRETCHES.test(glyph.text) ? { ...glyph, advance: glyph.advance + extra } : glyph,
    );
    return { ...piece, glyphs, width: widthOf(glyphs) };
  });
}

/** Blanks at the end of a line are kept for readers, one of them, and take no room. */
function flattened(piece: Piece): Piece {
  if (piece.kind === 'ruby') return piece;
  return { ...piece, glyphs: piece.glyphs.slice(0, 1).map((glyph) => ({ ...glyph, advance: 0 })), width: 0 };
}

function joinWords(pieces: readonly Piece[], hyphen: Word | null): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let open: { readonly kind: 'text'; readonly item: TextItem; readonly glyphs: Glyph[]; width: number; hyphen: false } | null =
    null;
  for (const piece of pieces) {
    if (piece.kind === 'ruby') {
      fragments.push({ kind: 'ruby', ruby: piece, width: piece.width });
      open = null;
      continue;
    }
    if (open === null || !joins(open.item, piece.item)) {
      open = { kind: 'text', item: piece.item, glyphs: [], width: 0, hyphen: false };
      fragments.push(open);
    }
    for (const glyph of piece.glyphs) open.glyphs.push(glyph);
    open.width += piece.width;
  }
  if (hyphen !== null)
    fragments.push({ kind: 'text', item: hyphen.item, glyphs: hyphen.glyphs, width: hyphen.width, hyphen: true });
  return fragments;
}

function joins(a: TextItem, b: TextItem): boolean {
  return a.source === b.source && a.face === b.face && a.look === b.look && b.target === null;
}

function fragmentItems(fragment: Fragment, x: number, baseline: number, setting: Setting): readonly Item[] {
  if (fragment.kind === 'ruby') return rubyItems(fragment.ruby, x, baseline, setting);
  const { item, glyphs, hyphen } = fragment;
  const { look, source, face } = item;
  const target: readonly Item[] =
    item.target === null
      ? []
      : [{ kind: 'target', mark: source.owner, x: points(x), y: points(baseline - look.size), id: item.target }];
  if (glyphs.length === 0) return target;
  return [
    ...target,
    {
      kind: 'glyphs',
      mark: source.owner,
      x: points(x),
      y: points(baseline - look.raise),
      font: setting.fontIndex(face),
      size: points(look.size),
      ...(look.letterspacing === 0 ? {} : { letterspacing: points(look.letterspacing) }),
      color: look.color,
      rtl: false,
      text: glyphs.map((glyph) => glyph.text).join(''),
      glyphs,
      ...(hyphen ? { actual: '\u00ad' } : {}),
    },
  ];
}

/** Base and reading centred on each other, the reading above the base's ascent. */
function rubyItems(ruby: RubyWord, x: number, baseline: number, setting: Setting): readonly Item[] {
  const base = ruby.base[0]?.item;
  if (base === undefined) return [];
  const above = baseline - rubyRise(base);
  const row = (words: readonly Word[], y: number) => {
    const start = x + (ruby.width - total(words)) / 2;
    let pen = start;
    return joinWords(words, null).flatMap((fragment) => {
      const items = fragmentItems(fragment, pen, y, setting);
      pen += fragment.width;
      return items;
    });
  };
  return [...row(ruby.base, baseline), ...row(ruby.reading, above)];
}

/** How far a reading's baseline stands above that of its base. */
export function rubyRise(base: TextItem): number {
  return base.look.size * 0.95;
}

/** Grows the open rectangle of a link, or opens one. */
function addLink(links: LinkItem[], fragment: Fragment, x: number, baseline: number): void {
  const item = fragment.kind === 'text' ? fragment.item : fragment.ruby.base[0]?.item;
  const link = item?.source.link;
  if (item === undefined || link === undefined || link === null || fragment.width === 0) return;
  const { look, face } = item;
  const top = baseline - look.raise - face.ascent * look.size;
  const bottom = baseline - look.raise + face.descent * look.size;
  const last = links.at(-1);
  if (last !== undefined && last.mark === link.mark) {
    const upper = Math.min(last.y, top);
    links[links.length - 1] = {
      ...last,
      y: points(upper),
      width: points(x + fragment.width - last.x),
      height: points(Math.max(last.y + last.height, bottom) - upper),
    };
    return;
  }
  const box = { x: points(x), y: points(top), width: points(fragment.width), height: points(bottom - top) };
  links.push({ kind: 'link', mark: link.mark, ...box, href: link.href, alt: link.alt });
}
