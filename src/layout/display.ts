/**
 * The display list: positioned items on pages. Points, origin at the top left, y downwards.
 * Layout knows no PDF; the painter knows no styles.
 */
import type { Position } from '../faults/fault.js';
import type { Points } from '../style/units.js';

/**
 * One glyph to paint. `text` is the exact text it stands for (the first glyph of a cluster carries it, the
 * others carry ''), so that every reader extracts what was written. Units: points at the item's size.
 */
export interface Glyph {
  readonly id: number;
  readonly text: string;
  /** How far the pen moves on, justification and letterspacing included. */
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** To whom an item belongs: an element of the structure tree (index into `structs`) or an artifact. */
export type Mark = { readonly struct: number } | 'header' | 'footer' | 'watermark' | 'layout';

interface Placed {
  readonly mark: Mark;
  readonly x: Points;
  readonly y: Points;
  /** Degrees, anticlockwise, about (x, y). */
  readonly rotate?: number;
}

/**
 * `y` is the baseline. `letterspacing` is the part of each advance that spreads the letters of a word. `actual` replaces the text for readers (an inserted hyphen is U+00AD).
 * `rtl`: the text runs from right to left; its glyphs stand as they are painted, from left to right, so the last letter's come
 * first, and of a cluster those without text before the one with it. `text` is in reading order always.
 */
export interface GlyphsItem extends Placed {
  readonly kind: 'glyphs';
  /** Index into `fonts`. */
  readonly font: number;
  readonly size: Points;
  readonly letterspacing?: Points;
  readonly color: string;
  readonly rtl: boolean;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly actual?: string;
}
export interface RectItem extends Placed {
  readonly kind: 'rect';
  readonly width: Points;
  readonly height: Points;
  readonly fill?: string;
  readonly stroke?: string;
}
export interface ImageItem extends Placed {
  readonly kind: 'image';
  readonly file: string;
  readonly width: Points;
  readonly height: Points;
}
/** A place that links and the outline can go to. */
export interface TargetItem extends Placed {
  readonly kind: 'target';
  readonly id: string;
}
/** One rectangle of a link (a link over three lines has three). `href` is a URL or `#id`. */
export interface LinkItem extends Placed {
  readonly kind: 'link';
  readonly width: Points;
  readonly height: Points;
  readonly href: string;
  readonly alt: string;
}
export type Item = GlyphsItem | RectItem | ImageItem | TargetItem | LinkItem;

export interface Page {
  readonly width: Points;
  readonly height: Points;
  /** In reading order. */
  readonly items: readonly Item[];
}

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that papers use. */
export type StructType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Ruby'
  | 'RB'
  | 'RT'
  | 'Div';

/** An element of the structure tree. `structs[0]` is the Document; parents come before their children. */
export interface Struct {
  readonly type: StructType;
  /** Index of the parent, null for the Document. */
  readonly parent: number | null;
  readonly lang?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly scope?: 'Column' | 'Row';
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  /** Of a figure, for its BBox: page index and box in points. */
  readonly box?: {
    readonly page: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A font that the pages use. `file` is the npm path that the house style names. */
export interface FontUse {
  readonly file: string;
}

export interface OutlineEntry {
  readonly title: string;
  readonly depth: number;
  /** Index into `pages`. */
  readonly page: number;
  readonly y: Points;
}

/** What stands first on a page: where it was written, and its first words; none under a picture alone. */
export interface PageStart {
  readonly at: Position;
  readonly from?: readonly string[];
  readonly words: string;
}

/** How much paper a text takes. */
export interface Extent {
  /**
   * In pages: each but the last is a whole one, the last counts as much of its column as text and notes take.
   * 7.4 is seven pages and four tenths of the eighth.
   */
  readonly pages: number;
  /** Of each page; null where it holds nothing that was written. */
  readonly starts: readonly (PageStart | null)[];
}

export interface Layout {
  readonly lang: string;
  readonly pages: readonly Page[];
  readonly structs: readonly Struct[];
  readonly fonts: readonly FontUse[];
  /** 1-based page of each target. */
  readonly pageOf: Readonly<Record<string, number>>;
  readonly outline: readonly OutlineEntry[];
  readonly extent: Extent;
}
