import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makePaper } from '../../src/papers/make.js';
import type { PaperRequest } from '../../src/papers/paper.js';
import { type Edit, SAMPLE, workspace } from '../sample.js';
import { press } from './made.js';

const RECORD = `data/meetings/${SAMPLE}.yaml`;

/** One line for each fault that the paper adds to what the records say by themselves. */
async function made(edits: Readonly<Record<string, Edit>>, wish: Partial<PaperRequest> = {}) {
  const folder = workspace(edits);
  const request: PaperRequest = { meeting: SAMPLE, product: 'readout', lang: 'en', formats: ['txt'], ...wish };
  const { value, faults } = await makePaper(press(join(folder, 'data'), join(folder, 'templates')), request);
  const lines = faults
    .filter(({ code }) => code !== 'stale-fact')
    .map(({ severity, code, file, path }) => `${severity} ${code} ${file.slice(folder.length + 1)} ${path ?? ''}`);
  return { made: value !== undefined, lines };
}

const undecided = (text: string): string => text.replace(/decisions:\n(?: .*\n)+/, '');
const today = (text: string): string => text.replace('en: the second meeting', 'en: today’s second meeting');

test('an error stops the readout; all that is wrong with it comes back at once, at its place in the record', async () => {
  expect(await made({ [RECORD]: (text) => today(undecided(text)) })).toEqual({
    made: false,
    lines: [
      `warning relative-date ${RECORD} topics/0/statements/0/text/en`,
      `error orphan-reply ${RECORD} topics/1/statements/4/repliesTo`,
    ],
  });
});

test('a warning is printed with the paper', async () => {
  expect(await made({ [RECORD]: today })).toEqual({
    made: true,
    lines: [`warning relative-date ${RECORD} topics/0/statements/0/text/en`],
  });
});

test('a brief reports nothing that was said, and is not checked for it', async () => {
  expect(await made({ [RECORD]: (text) => today(undecided(text)) }, { product: 'brief' })).toEqual({ made: true, lines: [] });
});

test('what is wrong in a template is told together with what is wrong in the record', async () => {
  const edits: Readonly<Record<string, Edit>> = {
    [RECORD]: undecided,
    'templates/ministry/parts/account.hbs': (text) => text.replace('meeting.opening', 'meeting.openning'),
  };
  const { lines } = await made(edits);
  expect(lines.map((line) => line.split(' ')[1]).sort()).toEqual(['orphan-reply', 'unknown-path']);
});

test('a short paper is checked for what it tells: the orphan is not in it', async () => {
  expect(await made({ [RECORD]: undecided }, { product: 'readout-short' })).toEqual({ made: true, lines: [] });
});
