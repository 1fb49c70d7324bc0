/**
 * The program as a user has it: built once per test file into a folder of its own, run in a copy of the workspace. A line is
 * run as a process, or told to a program that waits: most of a short process is its start.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from '../../src/memory/remembered.js';
import { filesBelow, root } from '../house/map.js';
import { type Said, wait } from './waiting.js';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
  /** Files that are new or have other bytes than before, in order. */
  readonly written: readonly string[];
}

export interface Built {
  /** A fresh copy of data/ and templates/. */
  workspace(): string;
  /** Runs a shell line in which `chancery` is the built program: each is a process of its own. */
  run(line: string, workspace: string): Run;
  /** The same of a line that waits for no shell: the commands are done one after the other by one process. */
  tell(line: string, workspace: string): Promise<Run>;
  /** Changes a file of the built program, to seed a fault in what is run. @returns what takes the change back */
  spoil(file: string, from: string, to: string): () => void;
  remove(): void;
}

/** A command without anything that a shell would make something else of. */
const PLAIN = /^(?:npx )?chancery((?: [\w./,-]+)*)$/;

export function build(): Built {
  const home = mkdtempSync(join(tmpdir(), 'chancery-built-'));
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
  // what ships with the program lies beside it
  for (const part of ['node_modules', 'data', 'templates']) symlinkSync(join(root, part), join(home, part));
  // types have a check of their own
  const tsc = spawnSync(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', join(root, 'tsconfig.build.json'), '--noCheck', '--outDir', join(home, 'dist')],
    { encoding: 'utf8' },
  );
  const main = join(home, 'dist/cli/main.js');
  if (!existsSync(main)) throw new Error(`the program could not be built:\n${tsc.stdout}`);
  mkdirSync(join(home, 'bin'));
  for (const [name, words] of [
    ['chancery', ''],
    ['npx', 'shift; '],
  ] as const) {
    writeFileSync(join(home, 'bin', name), `#!/bin/sh\n${words}exec "${process.execPath}" "${main}" "$@"\n`);
    chmodSync(join(home, 'bin', name), 0o755);
  }
  const waiting = once(() => wait(home));
  let copies = 0;
  const run = (line: string, workspace: string): Run => {
    const env = { ...process.env, PATH: `${join(home, 'bin')}:${process.env.PATH}`, NODE_OPTIONS: '', NO_COLOR: '1' };
    const written = changesOf(workspace);
    const { stdout, stderr, status } = spawnSync('/bin/sh', ['-c', line], { cwd: workspace, encoding: 'utf8', env });
    return { stdout, stderr, status, written: written() };
  };
  return {
    workspace: () => {
      const folder = join(home, `workspace-${++copies}`);
      for (const part of ['data', 'templates']) cpSync(join(root, part), join(folder, part), { recursive: true });
      return folder;
    },
    run,
    tell: async (line, workspace) => {
      const commands = line.split(' && ').map((command) => PLAIN.exec(command)?.[1]?.split(' ').slice(1));
      if (commands.includes(undefined)) return run(line, workspace);
      const written = changesOf(workspace);
      let all: Said = { stdout: '', stderr: '', status: 0 };
      for (const words of commands) {
        if (words === undefined || all.status !== 0) break;
        const { stdout, stderr, status } = await waiting().command(words, workspace);
        all = { stdout: all.stdout + stdout, stderr: all.stderr + stderr, status };
      }
      return { ...all, written: written() };
    },
    spoil: (file, from, to) => {
      const path = join(home, 'dist', file);
      const source = readFileSync(path, 'utf8');
      if (!source.includes(from)) throw new Error(`${file} no longer holds ${from}: seed the fault elsewhere`);
      writeFileSync(
        path,
        source.replace(from, () => to),
      );
      return () => writeFileSync(path, source);
    },
    remove: () => {
      waiting().end();
      rmSync(home, { recursive: true });
    },
  };
}

/** Files of a folder that are new or other from now on. */
function changesOf(folder: string): () => readonly string[] {
  const before = snapshot(folder);
  return () => [...snapshot(folder)].filter(([file, bytes]) => before.get(file)?.equals(bytes) !== true).map(([file]) => file);
}

function snapshot(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))]));
}
