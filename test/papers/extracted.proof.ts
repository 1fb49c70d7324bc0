/** The words that a reader of PDF that is not ours takes out of each paper are those of its tree: ligatures, Japanese, readings, notes. */
import { describe, expect, test } from '@jest/globals';
import { even, withPages } from '../layout/law-reading.js';
import { type EveryPaper, everyPaper, laidOf } from './every.js';
import { made } from './made.js';
import { bodyOf, readPdf } from './read-pdf.js';
import { passagesOf } from './words.js';

const papers = everyPaper();

/** Line ends stay: a reader takes them for the blank before them, or in Japanese for none. */
async function extracted(bytes: Uint8Array): Promise<string> {
  const words = bodyOf(bytes, await readPdf(bytes)).split(/\s*\n\s*/u);
  return words.map(even).join('\n').trim();
}

/** Letters without blanks between them: where a justified line moves two apart, readers take the room for a blank. */
const WIDE = /[\u2e80-\u9fff\uf900-\uffef]|[\u{20000}-\u{3ffff}]|[\u{e0100}-\u{e01ef}]/u;

/** The first words that differ; the end of a line is a blank, or nothing. */
function firstDifference(wanted: string, found: string): readonly string[] {
  let at = 0;
  for (const [index, character] of [...found].entries()) {
    const here = wanted.slice(at, at + character.length);
    if (here === character) at += character.length;
    else if (character === '\n') at += here === ' ' ? 1 : 0;
    else if (character === ' ' && WIDE.test(wanted.slice(Math.max(0, at - 2), at + 2))) continue;
    else {
      const read = [...found].slice(Math.max(0, index - 20), index + 40).join('');
      return [`"${wanted.slice(Math.max(0, at - 20), at + 40)}" is read as "${read}"`];
    }
  }
  return at === wanted.length ? [] : [`"${wanted.slice(at, at + 40)}" is not read`];
}

function written(paper: EveryPaper): string {
  const { document, layout } = laidOf(paper);
  return even(
    passagesOf(withPages(document, layout))
      .flatMap(({ words, notes }) => [words, ...notes])
      .join(''),
  );
}

describe('a reader that is not ours takes out every word, in the order of the tree', () => {
  test.each(papers)('of $name', async (paper) => {
    const { bytes } = await made(paper.press, paper.wish);
    expect(firstDifference(written(paper), await extracted(bytes.pdf))).toEqual([]);
  });
});

describe('the comparison finds', () => {
  test('a letter, a blank or a word too few, and words too many', () => {
    expect(firstDifference('the office of trade', 'the office\nof trade')).toEqual([]);
    expect(firstDifference('海の年を祝う', '海の年\nを 祝う')).toEqual([]);
    for (const read of ['the o\ufb03ce of trade', 'theoffice of trade', 'the office of', 'the office of trade trade'])
      expect(firstDifference('the office of trade', read)).toHaveLength(1);
  });
});
