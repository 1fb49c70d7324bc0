/** The papers of all worlds made by the built program, in a process of its own: elsewhere on Earth, in another language. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { FORMATS } from '../../src/templating/formats.js';
import { ROOT } from '../sample.js';
import type { FixtureWorld } from '../worlds.js';
import { TEMPLATES } from './made.js';

const SCRIPT = `
import { createHash } from 'node:crypto';
import { makePaper } from './dist/papers/make.js';
import { openPress } from './dist/papers/press.js';
const { worlds, shipped, formats } = JSON.parse(process.argv[2]);
const digests = {};
for (const { data, templates, lang, meetings } of worlds) {
  const press = openPress({ data, templates, shipped });
  for (const meeting of meetings) {
    const { value } = await makePaper(press, { meeting, product: 'brief', lang, formats });
    for (const { format, bytes } of value?.files ?? [])
      digests[meeting + '.' + format] = createHash('sha256').update(bytes).digest('hex');
  }
}
process.stdout.write(JSON.stringify(digests));
`;

export interface Elsewhere {
  /** Digests by `meeting.format`. */
  make(where: Readonly<Record<string, string>>, worlds: readonly FixtureWorld[]): Readonly<Record<string, string>>;
  /** Changes a file of the built program, to seed a fault. */
  spoil(file: string, from: string, to: string): void;
  remove(): void;
}

export function build(): Elsewhere {
  const home = mkdtempSync(join(tmpdir(), 'chancery-elsewhere-'));
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
  // types have a check of their own
  const options = ['-p', join(ROOT, 'tsconfig.build.json'), '--noCheck', '--outDir', join(home, 'dist')];
  const tsc = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), options, { encoding: 'utf8' });
  if (!existsSync(join(home, 'dist/papers/make.js'))) throw new Error(`the program could not be built:\n${tsc.stdout}`);
  writeFileSync(join(home, 'make.js'), SCRIPT);
  return {
    make: (where, worlds) => {
      const wish = JSON.stringify({ worlds, shipped: TEMPLATES, formats: FORMATS });
      const env = { PATH: process.env.PATH, ...where };
      const run = spawnSync(process.execPath, ['make.js', wish], { cwd: home, encoding: 'utf8', env });
      if (run.status !== 0) throw new Error(run.stderr);
      return z.record(z.string(), z.string()).parse(JSON.parse(run.stdout));
    },
    spoil: (file, from, to) => {
      const path = join(home, 'dist', file);
      const source = readFileSync(path, 'utf8');
      if (!source.includes(from)) throw new Error(`${file} no longer holds ${from}: seed the fault elsewhere`);
      writeFileSync(path, source.replace(from, to));
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
