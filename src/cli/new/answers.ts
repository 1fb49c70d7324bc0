/** What a command was told: by its flags, else on a terminal. */
import type { Fault } from '../../faults/fault.js';
import { ask, canAsk, type Question } from '../templates/questions.js';

export type Answers<Name extends string> = { readonly [Each in Name]?: string };

/**
 * What the flags say. Where somebody can answer, and the flags say nothing or not all that is needed, the open questions
 * are asked, in their order. Undefined where somebody went away before the last one.
 */
export async function answersTo<Name extends string>(
  questions: Readonly<Record<Name, Question>>,
  flags: Answers<NoInfer<Name>>,
  needed: readonly NoInfer<Name>[] = [],
): Promise<Answers<Name> | undefined> {
  const names = Object.keys(questions).filter((name): name is Name => name in questions);
  const open = names.filter((name) => flags[name] === undefined);
  const wanted = open.length === names.length || needed.some((name) => open.includes(name));
  if (!wanted || !canAsk()) return flags;
  const answers = await ask(open.map((name) => questions[name]));
  if (answers === undefined) return undefined;
  const said: { [Each in Name]?: string } = { ...flags };
  for (const [index, name] of open.entries()) {
    const answer = answers[index];
    if (answer !== undefined) said[name] = answer;
  }
  return said;
}

/** @param place where the answers would have been written */
export function notAnswered(place: string): Fault {
  const message = 'the questions were not answered to the end';
  return {
    severity: 'error',
    code: 'not-answered',
    file: place,
    line: 1,
    column: 1,
    message,
    hint: 'flags answer them beforehand: --help',
  };
}
