/** A line -> positioned items: glyphs, links and targets, on one baseline. */

import { type Clearance, sum } from '../marking/clearance.js';
import { points } from '../style/units.js';
import type { Glyph, Item, LinkItem } from './display.js';
import { spread } from './gaps.js';
import type { Source, TextItem } from './items.js';
import type { Line } from './lines.js';
import { type Piece, type RubyWord, total, type Word } from './pieces.js';
import type { Setting } from './setting.js';
import type { FootNote, Origin } from './strip.js';
import { leftEdges } from './visual.js';

export interface SetLine {
  readonly items: readonly Item[];
  readonly notes: readonly FootNote[];
  readonly clearance: Clearance;
  /** Where in a record the first of its words that come from one was written; null where none does. */
  readonly origin: Origin | null;
}

export interface LinePlace {
  readonly x: number;
  /** Room of the line, points. */
  readonly measure: number;
  readonly baseline: number;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  /** True where lines begin at the right: left and right change places. */
  readonly rtl?: boolean;
}

/** Words that are painted in one go, or a ruby. */
type Fragment =
  | {
      readonly kind: 'text';
      readonly item: TextItem;
      readonly glyphs: readonly Glyph[];
      readonly width: number;
      readonly level: number;
      readonly hyphen: boolean;
    }
  | { readonly kind: 'ruby'; readonly ruby: RubyWord; readonly width: number; readonly level: number };

/** Sets a line: aligned, merged into one item per font, look and owner, with a rectangle for each link on it. */
export function setLine(line: Line, place: LinePlace, setting: Setting): SetLine {
  const { pieces, free } = spread(line, place.measure, place.align);
  const fragments = joinWords(pieces, line.hyphen);
  const items: Item[] = [];
  const links: LinkItem[] = [];
  const edges = leftEdges(fragments, place.x + free * shareBefore(place));
  for (const [index, fragment] of fragments.entries()) {
    const x = edges[index] ?? place.x;
    items.push(...fragmentItems(fragment, x, place.baseline, setting));
    addLink(links, fragment, x, place.baseline);
  }
  const { notes, clearance, origin } = carriedBy(line.pieces);
  return { items: links.length === 0 ? items : [...items, ...links], notes, clearance, origin };
}

/** How much of a line's free room stands at its left. */
function shareBefore({ align, rtl = false }: LinePlace): number {
  if (align === 'center') return 0.5;
  return (align === 'right') === rtl ? 0 : 1;
}

/** Notes, clearance and origin of the words on a line. */
function carriedBy(pieces: readonly Piece[]): Pick<SetLine, 'notes' | 'clearance' | 'origin'> {
  const notes = new Set<FootNote>();
  const sources = new Set<Source>();
  let last: TextItem | null = null;
  const see = ({ item }: Word): void => {
    // most neighbours are of one item
    if (item === last) return;
    last = item;
    if (item.note !== null) notes.add(item.note);
    sources.add(item.source);
  };
  for (const piece of pieces) {
    if (piece.kind === 'word') see(piece);
    else piece.base.forEach(see);
  }
  const origins = Array.from(sources, (source) => source.origin);
  const origin = origins.find(({ from = [] }) => from.length > 0) ?? null;
  return { notes: [...notes], clearance: sum(Array.from(sources, (source) => source.clearance)), origin };
}

function joinWords(pieces: readonly Piece[], hyphen: Word | null): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let open: (Extract<Fragment, { kind: 'text' }> & { readonly glyphs: Glyph[]; width: number }) | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'ruby') {
      const level = piece.base[0]?.item.level ?? 0;
      fragments.push({ kind: 'ruby', ruby: piece, width: piece.width + piece.gap.natural, level });
      open = null;
      continue;
    }
    if (open === null || !joins(open.item, piece)) {
      open = { kind: 'text', item: piece.item, glyphs: [], width: 0, level: piece.item.level, hyphen: false };
      fragments.push(open);
    }
    for (const glyph of piece.glyphs) open.glyphs.push(glyph);
    open.width += piece.width;
  }
  if (hyphen !== null)
    fragments.push({
      kind: 'text',
      item: hyphen.item,
      glyphs: hyphen.glyphs,
      width: hyphen.width,
      level: hyphen.item.level,
      hyphen: true,
    });
  return fragments;
}

/** Words from right to left are painted one by one: readers turn the letters of each, and take the words as they come. */
function joins(a: TextItem, { item: b, blank }: Word): boolean {
  if (a.level % 2 === 1 && !blank) return false;
  return a === b || (a.source === b.source && a.face === b.face && a.look === b.look && a.level === b.level && b.target === null);
}

function fragmentItems(fragment: Fragment, x: number, baseline: number, setting: Setting): readonly Item[] {
  if (fragment.kind === 'ruby') return rubyItems(fragment.ruby, x, baseline, setting);
  const { item, glyphs, hyphen } = fragment;
  const { look, source, face } = item;
  const rtl = item.level % 2 === 1;
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
      rtl,
      text: glyphs.map((glyph) => glyph.text).join(''),
      glyphs: rtl ? [...glyphs].reverse() : glyphs,
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

/** Grows the open rectangle of a link to what stands beside it, or opens one. */
function addLink(links: LinkItem[], fragment: Fragment, x: number, baseline: number): void {
  const item = fragment.kind === 'text' ? fragment.item : fragment.ruby.base[0]?.item;
  const link = item?.source.link;
  if (item === undefined || link === undefined || link === null || fragment.width === 0) return;
  const { look, face } = item;
  const top = baseline - look.raise - face.ascent * look.size;
  const bottom = baseline - look.raise + face.descent * look.size;
  const last = links.at(-1);
  const left = Math.min(last?.x ?? x, x);
  const width = Math.max((last?.x ?? x) + (last?.width ?? 0), x + fragment.width) - left;
  if (last !== undefined && last.mark === link.mark && width < last.width + fragment.width + APART) {
    const upper = Math.min(last.y, top);
    const height = Math.max(last.y + last.height, bottom) - upper;
    links[links.length - 1] = { ...last, x: points(left), y: points(upper), width: points(width), height: points(height) };
    return;
  }
  const box = { x: points(x), y: points(top), width: points(fragment.width), height: points(bottom - top) };
  links.push({ kind: 'link', mark: link.mark, ...box, href: link.href, alt: link.alt });
}

/** Parts of a link further apart than this, points, have other words between them: the direction has changed. */
const APART = 0.5;
