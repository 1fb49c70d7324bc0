/** The last look before a paper gets its name: what was withheld writes nothing, and says whose fault it is. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Built, build } from './built.js';

const SECRET = 'Legal stability and predictability for Japanese companies.';
const PATH = 'meetings/japan-mexico-2024-02-21#/topics/1/asks/0/text';
const FOLDER = 'output/japan-mexico-2024-02-21';
const READOUT = 'chancery readout japan-mexico-2024-02-21 --quiet --format';

let built: Built;
beforeAll(() => {
  built = build();
}, 60_000);
afterAll(() => built.remove());

test('words of a restricted ask in a template: the paper is not written, and the fault stands in the template', async () => {
  const workspace = built.workspace();
  const template = join(workspace, 'templates/ministry/parts/back.hbs');
  const line = readFileSync(template, 'utf8').split('\n').length;
  appendFileSync(template, `<p class="opening">They ask: ${SECRET}</p>\n`);
  const run = await built.tell(`${READOUT} txt`, workspace);
  expect(run).toMatchObject({ status: 1, stdout: '', written: [] });
  expect(run.stderr).toContain(`templates/ministry/parts/back.hbs:${line}:30  error leak-in-template`);
  expect(run.stderr).toContain(`(${PATH})`);
  expect(run.stderr).not.toMatch(/stability/i);
}, 30_000);

describe('words that come in between the writer and the disk', () => {
  test('are a fault of ours: nothing is written, the earlier paper stays, and nothing else is left behind', async () => {
    const workspace = built.workspace();
    expect((await built.tell(`${READOUT} html,txt`, workspace)).status).toBe(0);
    const spoilt = `Buffer.concat([Buffer.from(file.bytes), Buffer.from('<!-- ${SECRET} -->')])`;
    const undo = built.spoil('cli/write.js', 'writeSynced(temporary, file.bytes)', `writeSynced(temporary, ${spoilt})`);
    const run = built.run(`${READOUT} html,txt`, workspace);
    undo();
    expect(run).toMatchObject({ status: 3, stdout: '', written: [] });
    expect(run.stderr).toContain(`${FOLDER}/readout.en.html:1:1  error leak  `);
    expect(run.stderr).toContain(`(${PATH}): a comment in the page`);
    expect(run.stderr).not.toMatch(/stability/i);
    expect(run.stderr).toContain('no paper was written');
    expect(built.run(`ls -A ${FOLDER}`, workspace).stdout).toBe('readout.en.html\nreadout.en.txt\n');
  }, 60_000);

  test('a paper that cannot be read back is not kept either', () => {
    const workspace = built.workspace();
    const undo = built.spoil(
      'cli/write.js',
      'writeSynced(temporary, file.bytes)',
      `writeSynced(temporary, file.bytes.slice(0, 9999))`,
    );
    const run = built.run(`${READOUT} pdf`, workspace);
    undo();
    expect(run).toMatchObject({ status: 3, stdout: '', written: [] });
    expect(run.stderr).toContain('cannot be read back');
  }, 60_000);
});
