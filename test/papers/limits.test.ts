/** A paper longer than its limit is made whole, and says how long it is and which block is beyond the limit. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SAMPLE, workspace } from '../sample.js';
import { made, press, type Wish } from './made.js';

const TIGHT = `extends: ministry
name: {en: Desk of short papers}
products:
  brief: {limits: {pages: 1}}
  readout: {limits: {pages: 1}}
`;
const SHORT = `extends: ministry
name: {en: Desk of short talks}
products:
  brief: {limits: {points: 3, minutes: 20}}
`;
const folder = workspace({ 'templates/tight/desk.yaml': TIGHT, 'templates/short/desk.yaml': SHORT });
const from = press(join(folder, 'data'), join(folder, 'templates'));

async function over(wish: Wish) {
  const { paper, faults } = await made(from, { formats: ['pdf'], ...wish });
  const within = (text = ''): string => text.replaceAll(`${folder}/`, '');
  const told = faults
    .filter(({ code }) => code === 'over-limit')
    .map((fault) => ({ ...fault, file: within(fault.file), hint: within(fault.hint) }));
  return { pages: paper.pages ?? 0, told };
}

test('a brief of seven pages under a limit of eight says nothing', async () => {
  expect(await over({})).toEqual({ pages: 7, told: [] });
});

test('under a limit of one, it points at the first words of the record that stand on the second page', async () => {
  const { pages, told } = await over({ desk: 'tight' });
  expect(pages).toBe(7);
  expect(told).toMatchObject([
    {
      severity: 'warning',
      file: `data/meetings/${SAMPLE}.yaml`,
      path: expect.stringMatching(/^topics\/0\/\w+\/\d\/text$/),
      message: expect.stringMatching(/^the brief takes 6\.\d pages; the limit is 1: "[^"]{10,49}" is beyond it$/),
      hint: expect.stringMatching(
        /^cut points .*; the limit is set by templates\/tight\/desk\.yaml:4:27; printed by templates\/ministry\/parts\/topic\.hbs:\d+:\d+$/,
      ),
    },
  ]);
});

test('the public never learns the paths of records: a readout points at its template, by the words', async () => {
  const { told } = await over({ desk: 'tight', product: 'readout', lang: 'ja' });
  expect(told).toMatchObject([
    {
      file: 'templates/ministry/parts/report.hbs',
      message: expect.stringMatching(/^the readout takes 1\.\d pages; the limit is 1: "[^"]{20,49}" is beyond it$/),
    },
  ]);
});

test('a limit counts pages of ordinary print: large print takes those that it needs', async () => {
  const { pages, told } = await over({ desk: 'tight', largePrint: true });
  expect(pages).toBeGreaterThan(8);
  expect(told).toEqual([]);
});

test('papers without pages have no limit of pages', async () => {
  expect(await over({ desk: 'tight', formats: ['html', 'txt'] })).toEqual({ pages: 0, told: [] });
});

test('more points, or more minutes, than a desk allows are reported at the first that is beyond the limit', async () => {
  const { told } = await over({ desk: 'short' });
  expect(told.map(({ path, message, hint }) => ({ path, message, hint }))).toEqual([
    {
      path: expect.stringMatching(/^topics\/\d\/points\/\d$/),
      message: expect.stringMatching(/^the brief has \d+ points to make; the limit is 3: this one is beyond it$/),
      hint: 'cut points that are unlikely to be raised; the limit is set by templates/short/desk.yaml:4:28',
    },
    {
      path: 'topics/3/minutes',
      message: 'the topics of the brief take 25 minutes; the limit is 20: this one is beyond it',
      hint: 'give the topics fewer minutes, or leave one out; the limit is set by templates/short/desk.yaml:4:40',
    },
  ]);
});

test('points are counted that the readers may see: those that are withheld are beyond no limit', async () => {
  const { told } = await over({ desk: 'short', access: 'public' });
  expect(told.filter(({ message }) => message.includes('points'))).toEqual([]);
});
