/** Text in columns of one fixed width. */
import { columnsOf } from '../faults/width.js';

/** Blanks after a text up to a width; a wider text stays as it is. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

export function centred(text: string, width: number): string {
  return ' '.repeat(Math.max(0, Math.floor((width - columnsOf(text)) / 2))) + text;
}
