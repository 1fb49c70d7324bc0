import { expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Document } from '../../src/document/tree.js';
import { layOut } from '../../src/layout/layout.js';
import { contentsOfPdf } from '../../src/pdf/contents.js';
import { paintPdf } from '../../src/pdf/paint.js';
import { ARAB_HOUSE, openHouse } from '../layout/arab-house.js';
import { p, paper, section, text } from '../layout/tree.js';
import { readSource } from './reader.js';
import { load, META } from './sample.js';

const fonts = openHouse(ARAB_HOUSE);

async function pdfOf(document: Document): Promise<Uint8Array> {
  const { value: layout, faults } = layOut(document, ARAB_HOUSE, fonts, new Map());
  expect(faults).toEqual([]);
  if (layout === undefined) throw new Error('nothing was laid out');
  const { value, faults: unpainted } = await paintPdf(layout, META, load, new Map());
  expect(unpainted).toEqual([]);
  return value ?? new Uint8Array();
}

/** Words that another reader extracts from a page, in the order of the file; it leaves out blanks where the pen goes back. */
async function wordsOf(document: Document): Promise<readonly string[]> {
  const file = await getDocument({ data: await pdfOf(document), verbosity: 0 }).promise;
  const { items } = await (await file.getPage(1)).getTextContent();
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str.trim()] : []));
}

test('another reader finds an Arabic name in an English sentence, letter by letter as it is written', async () => {
  const sentence = p([text('Crown Prince '), text('محمد بن سلمان', { lang: 'ar' }), text(', 12 May')]);
  expect(await wordsOf(paper(section([sentence])))).toEqual(['Crown Prince', 'محمد', 'بن', 'سلمان', ', 12 May']);
});

test('another reader finds the words of an Arabic paragraph in the order in which they are read', async () => {
  const words = ['بموجب', 'اللائحة', '(', 'EU', ')', '12/2026', 'بشأن', 'التجارة'];
  const paragraph = p('بموجب اللائحة (EU) 12/2026 بشأن التجارة', 'Body', { lang: 'ar' });
  expect(await wordsOf(paper(section([paragraph])))).toEqual(words);
});

test('of a letter with vowels one piece of text is made, whatever glyphs it takes', async () => {
  const bytes = await pdfOf(paper(section([p('مُحَمَّد', 'Body', { lang: 'ar' })])));
  const said = [...readSource(bytes).objects.values()].flatMap(({ stream = '' }) =>
    [...stream.matchAll(/\/ActualText <FEFF([0-9A-F]+)>/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    ),
  );
  expect(said).toEqual(['مَّ', 'حَ', 'مُ']);
});

test('the last look at a finished paper reads Arabic as it was written, brackets by themselves aside', async () => {
  const name = text('مُحَمَّد بن سلمان', { lang: 'ar' });
  const words = 'بموجب اللائحة (EU) 12/2026 بشأن شركة التجارة';
  const bytes = await pdfOf(
    paper(section([p([text('Crown Prince '), name, text(', 12 May')]), p(words, 'Body', { lang: 'ar' })])),
  );
  const { texts } = contentsOfPdf(bytes);
  const plain = (said: string) => said.replace(/[\s()]/g, '');
  expect(texts.flatMap(({ pieces }) => pieces.map(plain))).toEqual(
    expect.arrayContaining(['Crown Prince مُحَمَّد بن سلمان, 12 May', words].map(plain)),
  );
});
