/** A plain text as it is read: down the columns of its tables and panels, past numbers of notes and addresses of links. */
import { columnsOf } from '../../faults/width.js';

interface Cell {
  readonly column: number;
  readonly lines: string[];
}

/** The text itself, then without what parts its words ([3], <https://example.org>), then each column of each paragraph. */
export function textsOfLines(text: string): readonly string[] {
  const bare = text.replace(/\[\d+\]|<[a-z]+:[^>\s]*>/g, '');
  return [text, bare, ...bare.split(/\n[^\S\n]*\n/).flatMap(columnsIn)];
}

/** Pieces that begin in one column of the text, line after line. Columns are two blanks apart, or more. */
function columnsIn(paragraph: string): readonly string[] {
  const cells: Cell[] = [];
  for (const line of paragraph.split('\n')) {
    for (const { 0: piece, index } of line.matchAll(/\S(?:[^\S\n]?\S)*/g)) {
      const column = columnsOf(line.slice(0, index));
      const above = cells.find((cell) => cell.column === column);
      if (above === undefined) cells.push({ column, lines: [piece] });
      else above.lines.push(piece);
    }
  }
  return cells.filter(({ lines }) => lines.length > 1).map(({ lines }) => lines.join('\n'));
}
