/** The papers after the sample meeting. After a wanted change: `npm run golden`, then read the diff. */
import { describe, test } from '@jest/globals';
import { describe as describeLayout } from '../../src/layout/describe.js';
import { layOut } from '../../src/layout/layout.js';
import { picturesOf } from '../../src/papers/pictures.js';
import { describeTags } from '../../src/pdf/describe.js';
import { describeWord } from '../../src/word/describe.js';
import { composed, made, press } from '../papers/made.js';
import { expectGolden } from './golden.js';
import { describeTree } from './tree.js';

const open = press();
const PAPERS = [
  ...['en', 'ja', 'es'].flatMap((lang) => ['readout', 'readout-short'].map((product) => ({ product, lang }))),
  { product: 'memcon', lang: 'en' },
];

describe.each(PAPERS)('the $product in $lang has not changed', ({ product, lang }) => {
  const { document } = composed(open, { product, lang });

  test('in what it says', () => {
    expectGolden(`${product}.${lang}.tree.txt`, describeTree(document));
  });

  test('as plain text', async () => {
    const { bytes } = await made(open, { product, lang, formats: ['txt'] });
    expectGolden(`${product}.${lang}.txt`, new TextDecoder().decode(bytes.txt));
  });
});

describe.each(['en', 'ja'])('the readout in %s has not changed', (lang) => {
  const { document, style } = composed(open, { product: 'readout', lang });
  const layout = layOut(document, style, open.fonts(style), picturesOf(open, document).value ?? new Map(), open.hyphens).value;
  if (layout === undefined) throw new Error('the readout cannot be laid out');

  test('in where each word stands on its pages', () => {
    expectGolden(`readout.${lang}.layout.txt`, describeLayout(layout));
  });

  test('in what a screen reader is told', () => {
    expectGolden(`readout.${lang}.tags.txt`, describeTags(layout));
  });
});

test('the readout has not changed as a page for the web, and in the parts of its Word file', async () => {
  const { bytes } = await made(open, { product: 'readout', lang: 'en', formats: ['html', 'docx'] });
  const page = new TextDecoder().decode(bytes.html).replace(/data:image\/\w+;base64,[\w+/=]+/g, 'data:');
  expectGolden('readout.en.html.txt', page);
  expectGolden('readout.en.word.txt', describeWord(bytes.docx));
});
