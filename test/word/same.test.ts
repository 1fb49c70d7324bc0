import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { normalise } from '../../src/word/normalise.js';
import { writeWord } from '../../src/word/write.js';
import { everything, house, PAGES, paper, text } from './paper.js';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const document = paper(
  everything().filter((block) => block.kind !== 'figure'),
  { watermark: [text('DRAFT')] },
);

async function written(): Promise<Uint8Array> {
  const { value } = await writeWord(document, house(), PAGES, new Map());
  if (value === undefined) throw new Error('no file');
  return value;
}

describe('a Word file has the same bytes', () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'same-'));
    symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
    writeFileSync(join(home, 'package.json'), '{"type":"module"}');
    spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', join(home, 'dist')], { encoding: 'utf8' });
    if (!existsSync(join(home, 'dist/word/write.js'))) throw new Error('the writer could not be built');
    writeFileSync(join(home, 'input.json'), JSON.stringify({ document, style: house(), pages: PAGES }));
    writeFileSync(
      join(home, 'write.js'),
      `import { createHash } from 'node:crypto';
       import { readFileSync } from 'node:fs';
       import { writeWord } from './dist/word/write.js';
       const { document, style, pages } = JSON.parse(readFileSync('input.json', 'utf8'));
       const { value } = await writeWord(document, style, pages, new Map());
       process.stdout.write(createHash('sha256').update(value).digest('hex'));`,
    );
  }, 60_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('when it is written twice', async () => {
    expect(digest(await written())).toBe(digest(await written()));
  });

  test('in Tokyo and in Mexico City, in Japanese and in no language', async () => {
    const here = digest(await written());
    for (const where of [
      { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' },
      { TZ: 'America/Mexico_City', LANG: 'C' },
    ]) {
      const run = spawnSync(process.execPath, ['write.js'], {
        cwd: home,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...where },
      });
      expect({ where, digest: run.stdout, complaint: run.stderr }).toEqual({ where, digest: here, complaint: '' });
    }
  }, 60_000);

  test('only because it is written without clock and chance: a package as docx leaves it differs', async () => {
    const parts = unzipSync(await written());
    const late = zipSync(parts, { mtime: new Date(2031, 5, 1) });
    expect(digest(late)).not.toBe(digest(await written()));
    const compiled = new Map(
      Object.entries(parts).map(([name, data]) => [name, /\.(xml|rels)$/.test(name) ? strFromU8(data) : data]),
    );
    expect(digest(normalise(compiled, document.meta.date))).toBe(digest(await written()));
  });
});
