/** What every writer of a block or a run needs at hand while one page is written. */
import type { Block, Carry, Document, Section } from '../document/tree.js';
import { type Node, nodesIn, plainText } from '../document/walk.js';
import type { Fault, Position } from '../faults/fault.js';
import type { Picture } from '../layout/picture.js';
import type { Sheet } from './sheet.js';

/** One page being written. `notes`, `faults` and the sheet grow; all the rest stands still. */
export interface Writing {
  readonly document: Document;
  readonly sheet: Sheet;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Notes of the section that is being written, as items of its list. */
  readonly notes: string[];
  /** Number of the next note; they are counted through the whole page. */
  readonly nextNote: () => number;
  readonly headings: Headings;
  readonly faults: Fault[];
}

/** Where something stands. */
export interface Where {
  readonly lang: string;
  /** True in a table of contents: words alone, without ids, links and notes. */
  readonly quoted: boolean;
  /** Style of the list whose marker stands before the next words; null for none. */
  readonly marker: string | null;
}

/** A heading as a link goes to it. */
export interface Title {
  readonly id: string;
  readonly block: Extract<Block, { kind: 'heading' }>;
}

export interface Headings {
  /** The id of each heading: its own, else one by its place among all. */
  readonly ids: ReadonlyMap<Block, string>;
  /** For each table of contents, the headings after it. */
  readonly after: ReadonlyMap<Block, readonly Title[]>;
  /** The words of the heading at or above each id. */
  readonly words: ReadonlyMap<string, string>;
}

/** Walks a paper once: headings with their ids, and over each id the heading that a reader would look for. */
export function headingsOf(document: Document): Headings {
  const titles: Title[] = [];
  const contents = new Map<Block, number>();
  const words = new Map<string, string>();
  let title = document.title;
  const visit = (node: Node | Section): void => {
    if ('kind' in node && node.kind === 'contents') contents.set(node, titles.length);
    if ('kind' in node && node.kind === 'heading') {
      titles.push({ id: node.id ?? `heading-${titles.length + 1}`, block: node });
      title = plainText(node.runs);
    }
    if (node.id !== undefined) words.set(node.id, title);
  };
  for (const section of document.sections) for (const node of [section, ...nodesIn(section.blocks)]) visit(node);
  return {
    ids: new Map(titles.map(({ id, block }) => [block, id])),
    after: new Map([...contents].map(([block, from]) => [block, titles.slice(from)])),
    words,
  };
}

export function inside(where: Where, node: Carry): Where {
  return node.lang === undefined || node.lang === where.lang ? where : { ...where, lang: node.lang };
}

export function complain(writing: Writing, at: Position, code: string, message: string, hint: string): void {
  writing.faults.push({ severity: 'error', code, ...at, message, hint });
}
