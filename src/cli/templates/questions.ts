/** Asks on a terminal for what the flags of a command do not say. */
import process from 'node:process';
import { createInterface } from 'node:readline/promises';

export interface Question {
  /** Ends without a blank. */
  readonly text: string;
  /** What an empty answer means; undefined where it leaves the thing open. */
  readonly usual?: string;
}

/** True where somebody sits before the program and can answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true;
}

/**
 * One answer for each question, in their order; an answer is undefined where it was left open. Nothing where somebody
 * went away before the last one. Paths go to stdout, questions do not.
 */
export async function ask(questions: readonly Question[]): Promise<readonly (string | undefined)[] | undefined> {
  if (questions.length === 0) return [];
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const gone = new Promise<undefined>((resolve) => void terminal.once('close', () => resolve(undefined)));
  try {
    const answers: (string | undefined)[] = [];
    for (const { text, usual } of questions) {
      const asked = terminal.question(`${text}${usual === undefined ? '' : ` [${usual}]`} `);
      const given = await Promise.race([asked, gone]);
      if (given === undefined) return undefined;
      answers.push(given.trim() === '' ? usual : given.trim());
    }
    return answers;
  } finally {
    terminal.close();
  }
}
