/** The sample paper painted by another process, in another zone and locale. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

const PROGRAM = `
import { createHash } from 'node:crypto';
import { paintPdf } from './src/pdf/paint.js';
import { PHOTO } from './test/pdf/drawn.js';
import { load, META, sample } from './test/pdf/sample.js';
const { value } = await paintPdf(sample(), META, load, new Map([['photo.png', { bytes: PHOTO, width: 12, height: 8 }]]));
console.log(createHash('sha256').update(value).digest('hex'), new Date(0).getHours());
`;

/** SHA-256 of the bytes, and the hour there when it is midnight in Greenwich. */
export function digestElsewhere(zone: string, locale: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  try {
    for (const room of ['src/pdf', 'src/faults', 'src/memory', 'src/style', 'src/layout', 'test/pdf']) {
      mkdirSync(join(folder, room), { recursive: true });
      for (const name of readdirSync(room)) {
        if (!/(?<!\.d|\.test)\.ts$/.test(name)) continue;
        const { code } = transformFileSync(join(room, name), {
          jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
          module: { type: 'es6' },
        });
        writeFileSync(join(folder, room, name.replace(/ts$/, 'js')), code);
      }
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'print.js'), PROGRAM);
    const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
    return execFileSync(process.execPath, [join(folder, 'print.js')], { encoding: 'utf8', env }).trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
