/**
 * How style names are spelt and which style a node has when its template names none.
 * Vocabulary: every room may import it.
 */
import type { Block } from '../document/tree.js';

/** `talking-point` in a template is `Talking Point` in the house style and in Word. */
export function styleName(className: string): string {
  return className
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Style of a block without a class. Items, cells and columns: see the constants below. */
export function defaultStyle(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `Heading ${block.depth}`;
    case 'paragraph':
      return 'Body';
    case 'group':
      return 'Group';
    case 'list':
      return block.ordered ? 'Numbered List' : 'Bulleted List';
    case 'panel':
      return 'Panel';
    case 'table':
      return 'Table';
    case 'figure':
      return 'Figure';
    case 'contents':
      return 'Contents';
    case 'page-break':
      return 'Body';
    default:
      return block satisfies never;
  }
}

/** A paragraph without a class inside a list item takes the list's style; elsewhere these apply. */
export const PANEL_LABEL = 'Panel Label';
export const PANEL_TEXT = 'Panel Text';
export const TABLE_HEAD = 'Table Head';
export const TABLE_TEXT = 'Table Text';
export const TABLE_CAPTION = 'Caption';
export const FIGURE_CAPTION = 'Caption';
export const NOTE_TEXT = 'Note Text';
/** Character style of a note's number, in the text and before the note. */
export const NOTE_MARK = 'Note Mark';
/** Character style of links. */
export const LINK = 'Link';
/** Character style of what stands flush right on a heading's or paragraph's line. */
export const ASIDE = 'Aside';
/** The marking at head and foot of each page. */
export const MARKING = 'Marking';
export const HEADER = 'Header';
export const FOOTER = 'Footer';
export const FLAG = 'Flag';
export const WATERMARK = 'Watermark';
