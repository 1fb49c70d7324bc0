/** The house style as the writers use it: every name looked up, every key present, colours as #rrggbb. */
import type { StyleType } from './names.js';
import type { FontFace, StyleRule } from './schema.js';
import type { Points } from './units.js';

export interface Rule {
  readonly width: Points;
  readonly color: string;
}

/** A style with everything that it inherits. `null` where nothing is drawn. */
export interface FullRule {
  readonly font: string;
  readonly weight: 'regular' | 'semibold' | 'bold';
  readonly italic: boolean;
  readonly size: Points;
  readonly leading: Points;
  readonly color: string;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  readonly hyphenate: boolean;
  readonly before: Points;
  readonly after: Points;
  readonly indent: { readonly left: Points; readonly right: Points; readonly first: Points };
  readonly marker: Marker | null;
  readonly letterspacing: Points;
  readonly capitals: boolean;
  readonly smallCaps: boolean;
  readonly tabular: boolean;
  readonly raise: Points;
  readonly fill: string | null;
  readonly padding: { readonly top: Points; readonly right: Points; readonly bottom: Points; readonly left: Points };
  readonly rules: {
    readonly above: Rule | null;
    readonly below: Rule | null;
    readonly left: Rule | null;
    readonly head: Rule | null;
    readonly rows: Rule | null;
    readonly columns: Rule | null;
  };
  readonly gap: Points;
  readonly keepNext: boolean;
  readonly keepTogether: boolean;
  /** Most lines of a group; more are reported. Null where any number will do. */
  readonly lines: number | null;
  readonly widows: number;
  readonly orphans: number;
}

/** What stands before an item: a bullet, or (`text` null) its number with `suffix`. */
export interface Marker {
  readonly text: string | null;
  readonly suffix: string;
  readonly font: string;
  readonly weight: 'regular' | 'semibold' | 'bold';
  readonly size: Points;
  readonly color: string;
  readonly raise: Points;
  readonly width: Points;
}

/** A style by name. Word writes `own` on top of `basedOn`; layout reads `full`. */
export interface NamedStyle {
  readonly name: string;
  readonly type: StyleType;
  readonly basedOn: string | null;
  readonly own: StyleRule;
  readonly full: FullRule;
}

export interface PageStyle {
  readonly width: Points;
  readonly height: Points;
  readonly margins: { readonly top: Points; readonly right: Points; readonly bottom: Points; readonly left: Points };
  /** Baselines of the marking, from the top and from the bottom edge. */
  readonly mark: { readonly head: Points; readonly foot: Points };
  /** Top of the running head from the top edge; bottom of the running foot from the bottom edge. */
  readonly running: { readonly head: Points; readonly foot: Points };
}

export interface FontRole {
  readonly chain: readonly FontFace[];
  /** Chains of single languages, by the beginning of their tags. */
  readonly languages?: Readonly<Record<string, readonly FontFace[]>> | undefined;
  readonly word: { readonly latin: string; readonly eastAsia: string };
}

export interface HouseStyle {
  readonly fonts: Readonly<Record<string, FontRole>>;
  readonly pages: Readonly<Record<string, PageStyle>>;
  readonly styles: Readonly<Record<string, NamedStyle>>;
}
