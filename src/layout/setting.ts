/** What is at hand while one pass sets a document, and the small questions that every block asks of it. */

import type { Block, Carry, Note } from '../document/tree.js';
import type { Fault } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { Clearance } from '../marking/clearance.js';
import type { FullRule, HouseStyle, NamedStyle } from '../style/style.js';
import type { Mark } from './display.js';
import type { Face, FontBook } from './fonts.js';
import type { Hyphens } from './hyphens.js';
import { styleOf } from './look.js';
import type { Picture } from './picture.js';
import type { Flow, FootNote, Origin } from './strip.js';
import type { StructTree } from './structs.js';
import type { Survey } from './survey.js';

/** Everything that one pass over a document needs or collects. */
export interface Setting {
  readonly style: HouseStyle;
  readonly fonts: FontBook;
  /** Divides the words of styles that say so. */
  readonly hyphens: Hyphens;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly structs: StructTree;
  /** Pages of the whole document; 0 while they are not yet counted. */
  readonly pageCount: number;
  /** The page of an id, as the pass before found it. */
  readonly pageOf: (id: string) => number | undefined;
  /** True from the second pass on: an id without a page is then an id of nothing. */
  readonly mapped: boolean;
  /** The page that a running head is set for; null in the text itself. */
  readonly page: number | null;
  readonly survey: Survey;
  readonly fault: (fault: Fault) => void;
  /** The number of the next note. */
  readonly nextNote: () => number;
  /** Index of a font in the display list. */
  readonly fontIndex: (face: Face) => number;
  /** Sets blocks one below the other. Passed along, so that a list can hold blocks without knowing their kinds. */
  readonly stack: (blocks: readonly Block[], place: Place, setting: Setting) => Flow;
  /** Sets a note for the foot of the page. `owner` is the element of the text that it belongs to. */
  readonly setNote: (note: Note, number: number, owner: Mark, place: Place, setting: Setting) => FootNote;
  /** Left edge and width of a page's column: where notes stand, wherever their number does. */
  readonly column: { readonly x: number; readonly width: number };
}

/** Where blocks are set: the column, and what holds for all that stands in it. */
export interface Place {
  /** Left edge and width of the column, points. */
  readonly x: number;
  readonly width: number;
  /** Height of a page's column: what is taller is split. */
  readonly height: number;
  readonly owner: Mark;
  readonly lang: string;
  readonly clearance: Clearance;
  /** Style of the list whose item this is: its text repeats neither indent nor marker of the list. */
  readonly listStyle: string | null;
}

/** The style of a node; a name that the house style lacks is a fault, and the text is set as `Body`. */
export function named(setting: Setting, name: string, node: Carry): NamedStyle {
  const style = styleOf(setting.style, name);
  if (style !== undefined) return style;
  const names = Object.keys(setting.style.styles);
  const hint = didYouMean(name, names);
  report(setting, 'error', 'unknown-style', node, `the house style has no style called "${name}"`, hint);
  const any = styleOf(setting.style, 'Body') ?? setting.style.styles[names[0] ?? ''];
  if (any === undefined) throw new Error('a house style without styles');
  return any;
}

/** Shorthand for the resolved look of a block's style. */
export function fullStyle(setting: Setting, name: string, node: Carry): FullRule {
  return named(setting, name, node).full;
}

/** A fault at a node of the tree: the template's position, and the record's path where the words come from. */
export function report(
  setting: Pick<Setting, 'fault'>,
  severity: Fault['severity'],
  code: string,
  node: Origin,
  message: string,
  hint?: string,
): void {
  const path = node.from?.[0];
  setting.fault({
    severity,
    code,
    file: node.at.file,
    line: node.at.line,
    column: node.at.column,
    ...(path === undefined ? {} : { path }),
    message,
    ...(hint === undefined ? {} : { hint }),
  });
}
