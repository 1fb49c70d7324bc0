/** The sample's brief, looked at from every side. After a wanted change: `npm run golden`, then read the diff. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describe as describeLayout } from '../../src/layout/describe.js';
import { layOut } from '../../src/layout/layout.js';
import { describeTags } from '../../src/pdf/describe.js';
import { describeWord } from '../../src/word/describe.js';
import { composed, made, press } from '../papers/made.js';
import { readPdf } from '../papers/read-pdf.js';
import { passagesOfWord } from '../papers/read-word.js';
import { ROOT } from '../sample.js';
import { expectGolden } from './golden.js';
import { describeTree } from './tree.js';

const open = press();
const brief = await made(open);
const { document, style } = composed(open);
const layout = layOut(document, style, open.fonts(style), new Map(), open.hyphens).value;
if (layout === undefined) throw new Error('the brief cannot be laid out');

describe('the brief for Rio de Janeiro has not changed', () => {
  test('in what it says', () => {
    expectGolden('brief.en.tree.txt', describeTree(document));
  });

  test('in where each word stands on its pages', () => {
    expectGolden('brief.en.layout.txt', describeLayout(layout));
  });

  test('in what a screen reader is told', () => {
    expectGolden('brief.en.tags.txt', describeTags(layout));
  });

  test('in the parts of its Word file', () => {
    expectGolden('brief.en.word.txt', describeWord(brief.bytes.docx));
  });

  test('as plain text', () => {
    expectGolden('brief.en.txt', new TextDecoder().decode(brief.bytes.txt));
  });

  test('in the words that a reader of PDF finds, page by page', async () => {
    const { pages } = await readPdf(brief.bytes.pdf);
    expectGolden('brief.en.pdf-words.txt', pages.map((page, index) => `== page ${index + 1}\n\n${page}\n`).join('\n'));
  });

  test('in the words that a reader of Word finds, a note below the paragraph that refers to it', () => {
    const lines = passagesOfWord(brief.bytes.docx).flatMap(({ words, notes }) => [
      words,
      ...notes.map((note) => `    note: ${note.trim()}`),
    ]);
    expectGolden('brief.en.docx-words.txt', lines.join('\n'));
  });
});

describe('a golden is never made up in silence', () => {
  // Also while the goldens of this file are being written.
  const asked = process.env['CHANCERY_GOLDEN'];
  beforeAll(() => {
    process.env['CHANCERY_GOLDEN'] = '';
  });
  afterAll(() => {
    if (asked !== undefined) process.env['CHANCERY_GOLDEN'] = asked;
  });

  test('one that does not exist fails, and says how it is made', () => {
    expect(() => expectGolden('a-paper-that-nobody-made.txt', 'words')).toThrow(/there is no golden a-paper.*npm run golden/);
    expect(existsSync(join(ROOT, 'test/golden/a-paper-that-nobody-made.txt'))).toBe(false);
  });

  test('a word that changed is found', () => {
    const changed = describeTree({ ...document, title: 'Another brief' });
    expect(() => expectGolden('brief.en.tree.txt', changed)).toThrow('Another brief');
  });
});
