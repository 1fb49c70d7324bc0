/** The built program in a process that waits for commands: each goes through the program's own entry, in a folder of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';

export type Said = z.infer<typeof said>;

export interface Waiting {
  /** @param words what stands behind `chancery` */
  command(words: readonly string[], folder: string): Promise<Said>;
  end(): void;
}

const said = z.object({ stdout: z.string(), stderr: z.string(), status: z.number() });

/** The entry is evaluated anew for each command, what it imports is not: no module of ours holds state. */
const SCRIPT = `
let commands = 0;
for (const stream of ['stdout', 'stderr']) process[stream].setMaxListeners(0);
process.on('message', async ({ words, folder }) => {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    process[stream].write = (text) => {
      said[stream] += text;
      return true;
    };
  process.chdir(folder);
  process.argv.splice(2, process.argv.length, ...words);
  process.exitCode = undefined;
  await import('./dist/cli/main.js?' + ++commands);
  process.send({ ...said, status: process.exitCode ?? 0 });
});
`;

/** @param home where dist/ is */
export function wait(home: string): Waiting {
  writeFileSync(join(home, 'waiting.js'), SCRIPT);
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
  const child = fork(join(home, 'waiting.js'), [], { execArgv: [], env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(([status]) => {
    throw new Error(`the program that waits has ended: ${status}`);
  });
  ended.catch(() => undefined);
  return {
    command: async (words, folder) => {
      const answer = once(child, 'message');
      child.send({ words, folder });
      const [message] = await Promise.race([answer, ended]);
      return said.parse(message);
    },
    end: () => child.kill(),
  };
}
