/**
 * The document tree: what a paper says, before anybody decides how it looks.
 *
 * It is the contract between templates (which make it, as HTML) and writers (which print it: PDF through
 * layout, Word, text). Style names are semantic ("Talking Point"); fonts and points live in the house style.
 */
import type { Position } from '../faults/fault.js';
import type { Caveats } from '../marking/clearance.js';
import type { Level } from '../marking/level.js';

/** What every node carries. */
export interface Carry {
  /** Style name as the house style spells it, e.g. `Talking Point` (from `class="talking-point"`). */
  readonly style?: string;
  /** BCP 47 tag, where it differs from the parent's. */
  readonly lang?: string;
  /** Target of links and page references. */
  readonly id?: string;
  /** Record paths the text comes from: `meetings/<id>#/topics/0/points/0/text`. */
  readonly from?: readonly string[];
  /** Highest level of the text inside; absent means public. */
  readonly level?: Level;
  /** Caveats printed beside the mark. */
  readonly handling?: readonly string[];
  /** True where the words are computed, not quoted from a record. */
  readonly computed?: boolean;
  /** Where in the template the element begins. */
  readonly at: Position;
}

/** Blocks always name their style: `document/` fills in the default, so that no writer has to know it. */
export interface Styled extends Carry {
  readonly style: string;
}

export type Block = Heading | Paragraph | Group | List | Panel | Table | Figure | Contents | PageBreak;

/** `h1`–`h4`. `aside` stands flush right on the same line ("certain · 6 min"). */
export interface Heading extends Styled {
  readonly kind: 'heading';
  readonly depth: 1 | 2 | 3 | 4;
  readonly runs: readonly Run[];
  readonly aside: readonly Run[];
}

/** `p`. Kicker, lead, points, notes: the style tells them apart. */
export interface Paragraph extends Styled {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly aside: readonly Run[];
}

/** `section`. A topic, an ask's box; `keep` holds it on one page where it fits on one. */
export interface Group extends Styled {
  readonly kind: 'group';
  readonly keep: boolean;
  readonly blocks: readonly Block[];
}

/** `ul`, `ol`. Objectives, points; nests. */
export interface List extends Styled {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly ListItem[];
}
export interface ListItem extends Carry {
  readonly blocks: readonly Block[];
}

/** `dl`. Columns side by side: When / Where and why / Between us; anniversaries; clearance. */
export interface Panel extends Styled {
  readonly kind: 'panel';
  readonly columns: readonly PanelColumn[];
}
/** Its style is the label's. */
export interface PanelColumn extends Styled {
  readonly label: readonly Run[];
  readonly blocks: readonly Block[];
}

/** `table`. Facts and figures, commitments. `widths` are fractions of the measure (0 to 1) or `auto`. */
export interface Table extends Styled {
  readonly kind: 'table';
  readonly caption: readonly Run[];
  readonly widths: readonly (number | 'auto')[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}
export interface Row extends Carry {
  readonly cells: readonly Cell[];
}
export interface Cell extends Carry {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
}

/** `figure`. A photograph by name; `width` is a fraction of the measure (0 to 1) or `auto`. */
export interface Figure extends Styled {
  readonly kind: 'figure';
  readonly file: string;
  readonly alt: string;
  readonly width: number | 'auto';
  readonly caption: readonly Run[];
}

/** `nav`. A table of contents down to `depth`, filled by the writers. */
export interface Contents extends Styled {
  readonly kind: 'contents';
  readonly depth: 1 | 2 | 3;
}

/** `hr class="page"`. */
export interface PageBreak extends Carry {
  readonly kind: 'page-break';
}

export type Run = Text | Break | Link | Note | PageOf | PageNumber | PageCount | Ruby;

/** Words of one look and one language. A character style ("Muted") is in `style`. */
export interface Text extends Carry {
  readonly kind: 'text';
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}
/** `br`. */
export interface Break extends Carry {
  readonly kind: 'break';
}
/** `a href`: http, https, mailto, or `#id`. */
export interface Link extends Carry {
  readonly kind: 'link';
  readonly href: string;
  readonly runs: readonly Run[];
}
/** `aside`: a footnote at this place. Writers number notes in order of occurrence. */
export interface Note extends Carry {
  readonly kind: 'note';
  readonly blocks: readonly Block[];
}
/** `<a class="page" href="#id"/>`: the page on which `target` stands. */
export interface PageOf extends Carry {
  readonly kind: 'page-of';
  readonly target: string;
}
/** `<span class="page-number"/>`, in running heads and feet only. */
export interface PageNumber extends Carry {
  readonly kind: 'page-number';
}
/** `<span class="page-count"/>`, in running heads and feet only. */
export interface PageCount extends Carry {
  readonly kind: 'page-count';
}
/** A name with its reading above. */
export interface Ruby extends Carry {
  readonly kind: 'ruby';
  readonly base: string;
  readonly reading: string;
}

/** Running head or foot: `first` is the first page's own, null where it has none of its own. */
export interface Running {
  readonly first: readonly Block[] | null;
  readonly rest: readonly Block[];
}

/** `article`: pages of one size with one running head and foot. */
export interface Section extends Carry {
  /** Name of a page in the house style (`a4`), turned when `landscape`. */
  readonly paper: string;
  readonly landscape: boolean;
  readonly head: Running;
  readonly foot: Running;
  /** Top right of the first page: REPLACEMENT, ADDENDUM. */
  readonly flag: readonly Run[];
  /** Across the page: DRAFT. */
  readonly watermark: readonly Run[];
  /** How each level is printed at head and foot; empty runs for a level without a mark. */
  readonly marks: Readonly<Record<Level, readonly Run[]>>;
  /** What parts the caveats from the mark, and from each other. */
  readonly caveats: Caveats;
  /** What stands before a portion of each level, where the desk turns portion marks on; null for a level without a mark. */
  readonly portions: Readonly<Record<Level, Portion | null>> | null;
  readonly blocks: readonly Block[];
}

/** The level of a portion before its first word: `(秘)`. */
export interface Portion {
  readonly text: string;
  readonly lang: string;
}

/** What goes into a file's metadata. All of it is released text. */
export interface Meta {
  readonly title: string;
  /** "Readout": what the papers of one meeting, which share its number, are told apart by. */
  readonly kind: string;
  /** The office that wrote it: author. */
  readonly office: string;
  readonly subject: string;
  readonly number: string;
  readonly keywords: readonly string[];
  /** ISO date of the paper, the date of every timestamp in the file. */
  readonly date: string;
}

export interface Document {
  readonly lang: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly meta: Meta;
}
