/** Asks contenders, each a warm process of its own, for papers, and keeps the times. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CONTENDER = fileURLToPath(new URL('contender.js', import.meta.url));

/** Asks all in turn, round after round. @returns each with its medians */
export async function measure(entries, { warmUp, rounds }) {
  const contenders = [];
  for (const entry of entries) contenders.push(await start(entry));
  for (let round = -warmUp; round < rounds; round++) {
    for (const each of contenders) {
      const answer = await each.ask({});
      if (round >= 0) each.answers.push(answer);
    }
  }
  for (const each of contenders) each.end();
  return contenders.map(({ entry, words, answers }) => ({
    ...entry,
    words,
    ...answers.at(-1),
    ms: median(answers.map(({ ms }) => ms)),
  }));
}

/** Memory after a tenth of the papers and after all of them, garbage collected: `{ papers, rss, heapUsed }` each. */
export async function memory(entry, papers) {
  const contender = await start(entry);
  const marks = [];
  for (let paper = 1; paper <= papers; paper++) {
    const measureMemory = paper % (papers / 10) === 0;
    const { rss, heapUsed } = await contender.ask({ measureMemory });
    if (measureMemory) marks.push({ papers: paper, rss, heapUsed });
  }
  contender.end();
  return [marks[0], marks.at(-1)];
}

async function start(entry) {
  const { way, meeting, product, lang, cwd } = entry;
  const child = fork(CONTENDER, [way, meeting, product, lang], { cwd, execArgv: ['--expose-gc'] });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${way} ended before it answered`);
  });
  // it may end when it is told to
  ended.catch(() => undefined);
  const answer = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const { words } = await answer();
  const ask = (message) => {
    child.send(message);
    return answer();
  };
  return { entry, words, ask, end: () => child.kill(), answers: [] };
}

export function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
