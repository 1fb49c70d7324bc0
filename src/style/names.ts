/** How style names are spelt, and the names that the writers ask for themselves. Vocabulary: every room may import it. */

/** What a style is for: a block of words, words within it, or what stands around blocks. */
export type StyleType = 'paragraph' | 'character' | 'box';

/** `talking-point` in a template is `Talking Point` in the house style and in Word. */
export function styleName(className: string): string {
  return className
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
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

/** Styles that a paper uses without being asked, of another type than paragraph. */
export const FIXED_TYPES: Readonly<Record<string, StyleType>> = {
  Strong: 'character',
  Emphasis: 'character',
  [NOTE_MARK]: 'character',
  [LINK]: 'character',
  [ASIDE]: 'character',
  Group: 'box',
  Panel: 'box',
  Table: 'box',
  Figure: 'box',
};
