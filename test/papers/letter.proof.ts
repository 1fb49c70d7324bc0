/** A desk whose papers are printed on North American letter: 8.5 by 11 inches. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Edit, workspace } from '../sample.js';
import { partOf } from '../word/read.js';
import { type Made, made, press } from './made.js';
import { bodyOf, readPdf } from './read-pdf.js';
import { bare } from './words.js';

const AMERICAS = `extends: ministry
name: {en: North America desk}
conventions: {paper: letter}
`;
const turned: Edit = (text) => text.replace('<article>', '<article class="landscape">');

const folder = workspace({ 'templates/americas/desk.yaml': AMERICAS, 'templates/ministry/brief.hbs': turned });
const from = press(join(folder, 'data'), join(folder, 'templates'));
const readout = await made(from, { desk: 'americas', product: 'readout', formats: ['pdf', 'docx', 'html'] });
const landscape = await made(from, { desk: 'americas', formats: ['pdf'] });
const a4 = await made(press(), { formats: ['pdf'] });

async function sizesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  const sizes = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const [, , width = 0, height = 0] = (await pdf.getPage(number)).view;
    sizes.add(`${Math.round(width)} × ${Math.round(height)}`);
  }
  await loading.destroy();
  return [...sizes];
}

describe('on letter', () => {
  test('each page of a readout is 612 by 792 points, in PDF, in Word and printed from the web', async () => {
    expect(await sizesOf(readout.bytes.pdf)).toEqual(['612 × 792']);
    expect(partOf(readout.bytes.docx, 'word/document.xml')).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(new TextDecoder().decode(readout.bytes.html)).toContain('@page{size:215.9mm 279.4mm;');
  });

  test('a landscape section lies on its side', async () => {
    expect(await sizesOf(landscape.bytes.pdf)).toEqual(['792 × 612']);
  });

  test('a brief has the words of the one on A4, and the same is said of it', async () => {
    const words = async ({ bytes }: Made) => bare(bodyOf(bytes.pdf, await readPdf(bytes.pdf)));
    expect(await words(landscape)).toBe(await words(a4));
    const codes = ({ faults }: Made) => faults.map(({ code }) => code).filter((code) => code !== 'over-limit');
    expect(codes(landscape)).toEqual(codes(a4));
  });
});
