/** What every writer of a block or a run needs at hand while one paper is written. */
import type * as Docx from 'docx';
import type { Document } from '../document/tree.js';
import type { Fault, Position } from '../faults/fault.js';
import type { Picture } from '../layout/picture.js';
import type { Chain, Numbering } from './numbering.js';
import { OPEN, type Place } from './place.js';
import type { Sheet } from './sheet.js';

/** `docx` is loaded when the first Word paper is asked for; types alone are imported. */
export type Kit = typeof Docx;
export type Piece = Docx.Paragraph | Docx.Table;
/** What stands in a paragraph. */
export type Inline = Docx.ParagraphChild;

/** Footnotes in order of occurrence; Word numbers them from 1. */
export interface Notes {
  readonly written: ReadonlyMap<number, readonly Docx.Paragraph[]>;
  add(paragraphs: readonly Docx.Paragraph[]): number;
}

/** One paper being written. `notes` and `faults` grow; all the rest stands still. */
export interface Writing {
  readonly kit: Kit;
  readonly document: Document;
  readonly sheet: Sheet;
  readonly numbering: Numbering;
  readonly notes: Notes;
  /** Word's bookmark for each id. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly pageOf: Readonly<Record<string, number>>;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly faults: Fault[];
}

/** Which paragraphs stay on the page of the next one: none, all but the last, the last alone, all. */
export type Stay = 'none' | 'inner' | 'last' | 'all';

/** What holds inside of something that is kept in one piece, or kept with what follows it, or neither. */
export function held(stay: Stay, kept: { readonly together: boolean; readonly next: boolean }): Stay {
  const inner = kept.together || stay === 'inner' || stay === 'all';
  const last = kept.next || stay === 'last' || stay === 'all';
  return inner ? (last ? 'all' : 'inner') : last ? 'last' : 'none';
}

/** Of the parts of something, what holds for one of them. */
export function stayOf(stay: Stay, isLast: boolean): Stay {
  if (isLast) return stay;
  return stay === 'inner' || stay === 'all' ? 'all' : 'none';
}

/** Where a block stands. */
export interface Where {
  readonly place: Place;
  /** The list that the block is an item of. */
  readonly chain: Chain | null;
  /** Width of the column, twips. */
  readonly measure: number;
  readonly lang: string;
  /** Footnotes stand in the body alone; page numbers in running heads and feet. */
  readonly room: 'body' | 'running' | 'note';
  readonly stay: Stay;
  /** Space that the next block wants and cannot have itself, points: Word's tables have none above them. */
  readonly below: number;
  readonly flow: Flow;
}

/**
 * What waits for the next paragraph of a story (the body, a cell, a note): names to be bookmarked, a page break,
 * space that a group or a table above it wants, and an item's marker.
 */
export interface Flow {
  ids: string[];
  breakBefore: boolean;
  space: number;
  marker: Marker | null;
  /** What stands before the words. */
  lead: readonly Inline[];
}

/** The marker of the item whose first paragraph comes next. `style` is the one that prints it. */
export interface Marker {
  readonly style: string;
  readonly numId: number;
  readonly level: number;
  /** True where the paragraph style brings the marker along, so that the paragraph need not name it. */
  readonly tied: boolean;
}

export function newFlow(): Flow {
  return { ids: [], breakBefore: false, space: 0, marker: null, lead: [] };
}

/** The inside of a cell or a note: a story of its own. */
export function story(where: Where, measure: number): Where {
  return { ...where, place: OPEN, chain: null, measure, below: 0, flow: newFlow() };
}

export function complain(
  writing: Writing,
  at: Position,
  severity: Fault['severity'],
  code: string,
  message: string,
  hint?: string,
): void {
  const fault: Fault = { severity, code, file: at.file, line: at.line, column: at.column, message };
  writing.faults.push(hint === undefined ? fault : { ...fault, hint });
}

/** Language of a node, the one around it where it names none. */
export function langOf(node: { readonly lang?: string }, where: Where): Where {
  return node.lang === undefined || node.lang === where.lang ? where : { ...where, lang: node.lang };
}
