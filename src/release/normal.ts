/** The form in which a withheld text and what a file says are compared: the same words, however they are set. */

/**
 * White space and characters without a shape (soft hyphens among them), which a line or a page may put anywhere; hyphens,
 * which stand at the end of a line; the signs of Markdown, which are printed as looks.
 */
const DROPPED = /[\s\p{Default_Ignorable_Code_Point}\-\u2010\\`*_~[\]()<>#|]+/gu;

/**
 * NFKC, so that a ligature is its letters; without what parts words; in small letters, because a desk may print surnames in
 * capitals and a sentence begins with one.
 */
export function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(DROPPED, '');
}

/** Stands in a normal form between two pieces that nobody reads as one: no text of a record may hold it. */
export const WALL = '\u001e';
