/** Fenced blocks of a Markdown page: the commands that a page shows are run, not only read. */

export interface Fence {
  /** The word after the three backticks: `sh`, `yaml`. */
  readonly label: string;
  readonly text: string;
  /** Line of the opening fence, first is 1. */
  readonly line: number;
}

export function fencesOf(markdown: string): readonly Fence[] {
  const lines = markdown.split('\n');
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const label = /^```(\S*)/.exec(lines[at] ?? '')?.[1];
    if (label === undefined) continue;
    const end = lines.findIndex((line, index) => index > at && line.startsWith('```'));
    if (end < 0) throw new Error(`the fence that opens on line ${at + 1} is not closed`);
    fences.push({ label, text: lines.slice(at + 1, end).join('\n'), line: at + 1 });
    at = end;
  }
  return fences;
}

/** The command lines of all blocks marked `sh`, without comments and blank lines. */
export function commandsOf(markdown: string): readonly string[] {
  const blocks = fencesOf(markdown).filter(({ label }) => label === 'sh');
  return blocks.flatMap(({ text }) =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
  );
}
