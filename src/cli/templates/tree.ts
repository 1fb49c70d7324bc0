/** Draws a tree with lines for a terminal. */
export interface Branch {
  readonly text: string;
  readonly below: readonly Branch[];
}

/** The branch's own text, and below it the branches that it holds, each with its lines. */
export function drawTree({ text, below }: Branch): readonly string[] {
  return [text, ...below.flatMap((each, index) => hung(drawTree(each), index === below.length - 1))];
}

function hung([first = '', ...rest]: readonly string[], last: boolean): readonly string[] {
  return [`${last ? '└─' : '├─'} ${first}`, ...rest.map((line) => `${last ? '  ' : '│ '} ${line}`)];
}

/** Rows as lines: columns as wide as their widest word, two blanks between them, none at the end of a line. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (wide, row) => row.map((cell, column) => Math.max(wide[column] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
