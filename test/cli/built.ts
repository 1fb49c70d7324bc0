/** The program as a user has it: built once per test file into a folder of its own, run as a process in a copy of the workspace. */
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
import { filesBelow, root } from '../house/map.js';

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
  /** Runs a shell line in which `chancery` is the built program. */
  run(line: string, workspace: string): Run;
  /** Changes a file of the built program, to seed a fault. @returns what takes the change back */
  spoil(file: string, from: string, to: string): () => void;
  remove(): void;
}

export function build(): Built {
  const home = mkdtempSync(join(tmpdir(), 'chancery-built-'));
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  // tsc writes its output also when a type is wrong; types have a check of their own
  const tsc = spawnSync(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', join(root, 'tsconfig.build.json'), '--outDir', join(home, 'dist')],
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
  let copies = 0;
  return {
    workspace: () => {
      const folder = join(home, `workspace-${++copies}`);
      for (const part of ['data', 'templates']) cpSync(join(root, part), join(folder, part), { recursive: true });
      return folder;
    },
    run: (line, workspace) => {
      const before = snapshot(workspace);
      const env = { ...process.env, PATH: `${join(home, 'bin')}:${process.env.PATH}`, NODE_OPTIONS: '', NO_COLOR: '1' };
      const { stdout, stderr, status } = spawnSync('/bin/sh', ['-c', line], { cwd: workspace, encoding: 'utf8', env });
      const after = snapshot(workspace);
      const written = [...after].filter(([file, bytes]) => before.get(file)?.equals(bytes) !== true).map(([file]) => file);
      return { stdout, stderr, status, written };
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
    remove: () => rmSync(home, { recursive: true }),
  };
}

function snapshot(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))]));
}
