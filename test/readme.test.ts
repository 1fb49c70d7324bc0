/** The README's commands are run, one after the other, in one copy of the workspace, as a newcomer would. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { meetingSchema } from '../src/records/entities/meeting.js';
import { type Built, build } from './cli/built.js';
import { commandsOf, fencesOf } from './fences.js';
import { read } from './house/map.js';

let built: Built;
let workspace = '';
beforeAll(() => {
  built = build();
  workspace = built.workspace();
  mkdirSync(join(workspace, 'output'));
}, 60_000);
afterAll(() => built.remove());

describe('the README', () => {
  for (const command of commandsOf(read('README.md'))) {
    test(command, async () => {
      const { status, stderr } = await built.tell(command, workspace);
      expect({ status, faults: stderr.match(/.* error .*/g) }).toEqual({ status: 0, faults: null });
    }, 30_000);
  }

  test('the piece of a record that it shows is one', () => {
    const pieces = fencesOf(read('README.md')).filter(({ label }) => label === 'yaml');
    expect(pieces.map(({ text }) => meetingSchema.partial().safeParse(parse(text)).error?.message)).toEqual([undefined]);
  });

  test('npm start prints the two paths that the page shows', () => {
    const start = /"start": "npm run build && node dist\/cli\/main\.js ([^"]+)"/.exec(read('package.json'))?.[1];
    const { stdout } = built.run(`chancery ${start}`, workspace);
    expect(read('README.md')).toContain(`\`\`\`\n${stdout}\`\`\``);
    for (const path of stdout.trim().split('\n')) expect(readFileSync(join(workspace, path)).length).toBeGreaterThan(1000);
  }, 30_000);
});
