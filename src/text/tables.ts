/** Tables and panels in a fixed width: columns side by side where they fit, else a line for each cell with its label. */
import type { Row } from '../document/tree.js';
import { columnsOf } from '../faults/width.js';
import { padded } from './width.js';
import { wrap } from './wrap.js';

const GAP = 2;
/** A column narrower than this cannot be read when its text is wrapped. */
const LEAST = 16;

/** A cell's lines, set as if the whole width were its own. */
export interface TextCell {
  readonly lines: readonly string[];
  readonly colspan: number;
  readonly rowspan: number;
}

/** Cells by column: a cell over several columns or rows stands in each of them, its text in the first. */
export function gridOf(
  rows: readonly Row[],
  linesOf: (row: Row, index: number) => readonly TextCell[],
): readonly (readonly string[])[][] {
  const grid: (readonly string[])[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of linesOf(row, y)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < cell.rowspan; down += 1) {
        const line = grid[y + down];
        if (line === undefined) continue;
        for (let right = 0; right < cell.colspan; right += 1) line[x + right] = down === 0 && right === 0 ? cell.lines : [];
      }
      x += cell.colspan;
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? []));
}

/** Widths of columns side by side, undefined where they do not fit. The wide ones are wrapped, all to one width. */
export function fitting(grid: readonly (readonly (readonly string[])[])[], width: number): readonly number[] | undefined {
  const count = Math.max(0, ...grid.map((row) => row.length));
  const natural = Array.from({ length: count }, (_, x) => Math.max(1, ...grid.flatMap((row) => (row[x] ?? []).map(columnsOf))));
  const room = width - GAP * Math.max(0, count - 1);
  const taken = (most: number): number => natural.reduce((sum, one) => sum + Math.min(one, most), 0);
  let most = Math.max(1, ...natural);
  while (most > LEAST && taken(most) > room) most -= 1;
  return taken(most) > room ? undefined : natural.map((one) => Math.min(one, most));
}

/** One row of columns side by side. */
export function aligned(row: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, x) => (row[x] ?? []).flatMap((line) => wrap(line, width)));
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) =>
    cells
      .map((lines, x) => padded(lines[y] ?? '', widths[x] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Equal columns for a panel, undefined where they would be too narrow. */
export function equal(count: number, width: number): readonly number[] | undefined {
  const one = Math.floor((width - GAP * (count - 1)) / Math.max(1, count));
  return one < LEAST ? undefined : Array.from({ length: count }, () => one);
}

/** A cell under its label: "Period: 2022"; longer text goes on below, indented. */
export function labelled(label: string, lines: readonly string[], width: number): readonly string[] {
  if (label === '') return lines.flatMap((line) => wrap(line, width));
  const [first = '', ...rest] = lines;
  const wrapped = wrap(`${label}: ${first}`.trimEnd(), width - 2);
  return [
    ...wrapped.slice(0, 1),
    ...wrapped.slice(1).map((line) => `  ${line}`),
    ...rest.flatMap((line) => wrap(line, width, '  ')),
  ];
}
