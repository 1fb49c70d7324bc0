/** The sample's papers in large print: all their words, larger, in files beside the ordinary ones. */
import { describe, expect, test } from '@jest/globals';
import { composed, type Made, made, press } from './made.js';
import { bodyOf, readPdf } from './read-pdf.js';
import { passagesOfWord } from './read-word.js';
import { bare, passagesOf, readingOf } from './words.js';

const open = press();
const papers = [
  ['brief', 'en'],
  ['readout', 'ja'],
] as const;

describe.each(papers)('a %s in "%s"', (product, lang) => {
  const wish = { product, lang, formats: ['pdf', 'docx', 'html'] as const };
  const large = made(open, { ...wish, largePrint: true });
  const ordinary = made(open, wish);

  test('has names of its own', async () => {
    const names = ({ paper }: Made) => paper.files.map(({ name }) => name);
    expect(names(await large)).toEqual([
      `${product}.${lang}.large.pdf`,
      `${product}.${lang}.large.docx`,
      `${product}.${lang}.large.html`,
    ]);
    expect(names(await ordinary)).toEqual([`${product}.${lang}.pdf`, `${product}.${lang}.docx`, `${product}.${lang}.html`]);
  });

  test('has the same words, on more pages', async () => {
    const words = async ({ bytes }: Made) => bare(bodyOf(bytes.pdf, await readPdf(bytes.pdf)));
    expect(await words(await large)).toBe(await words(await ordinary));
    expect((await large).paper.pages).toBeGreaterThan((await ordinary).paper.pages ?? 0);
    expect(readingOf(passagesOfWord((await large).bytes.docx))).toBe(readingOf(passagesOf(composed(open, wish).document)));
  });

  test('cuts no word, and has nothing more to report than in ordinary print', async () => {
    const codes = ({ faults }: Made) => faults.map(({ code }) => code);
    expect(codes(await large)).toEqual(codes(await ordinary));
  });

  test('shows its web page at 16 point', async () => {
    const page = new TextDecoder().decode((await large).bytes.html);
    expect(page).toMatch(/html\{font-size:133\.3\d*%/);
    expect(page).toMatch(/@media print\{\nhtml\{font-size:16pt\}/);
  });
});

test('made again after ordinary print on the same press, it has the same bytes', async () => {
  const wish = { product: 'readout-short', formats: ['pdf'] as const, largePrint: true };
  const [first, again] = [await made(press(), wish), await made(open, wish)];
  expect(first.bytes).toEqual(again.bytes);
});
