/** What a block's runs become before they are shaped: stretches of text, names with readings, line ends. */
import type { Clearance } from '../marking/clearance.js';
import type { Mark } from './display.js';
import type { Face } from './fonts.js';
import type { Look } from './look.js';
import type { FootNote, Origin } from './strip.js';

/** What the words of an item belong to. */
export interface Source {
  readonly owner: Mark;
  readonly lang: string;
  readonly clearance: Clearance;
  readonly origin: Origin;
  readonly link: { readonly href: string; readonly alt: string; readonly mark: Mark } | null;
}

/** A stretch of text in one font, script and direction. `printed` is what is painted for it, of the same length. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly printed: string;
  /** ISO 15924. */
  readonly script: string;
  /** Bidirectional level: odd where the text runs from right to left (UAX #9). */
  readonly level: number;
  readonly face: Face;
  readonly look: Look;
  readonly source: Source;
  /** True where no line may begin: a note's number stays with the word that it belongs to. */
  readonly glued: boolean;
  readonly note: FootNote | null;
  /** Room after it, points: between the numbers of two notes at one place. */
  readonly room: number;
  readonly target: string | null;
}
/** A name with its reading above, never broken. */
export interface RubyItem {
  readonly kind: 'ruby';
  readonly base: readonly TextItem[];
  readonly reading: readonly TextItem[];
}
export interface BreakItem {
  readonly kind: 'break';
}
export type Itemised = readonly (TextItem | RubyItem | BreakItem)[];
