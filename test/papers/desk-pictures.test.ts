/** Pictures of a desk's own: a logo in its folder, found along the chain of desks, and nothing from outside of it. */
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { makePaper } from '../../src/papers/make.js';
import { FORMATS } from '../../src/templating/formats.js';
import { ROOT, workspace } from '../sample.js';
import { made, press, request } from './made.js';

const LOGO = join(ROOT, 'docs/logo.png');
const PAPER = (src: string): string => `<article>
  <header><figure width="20%"><img src="${src}" alt="Emblem"/></figure></header>
  <p>{{say meeting.title}}</p>
</article>
`;

/** A desk "north" that extends "europe", whose letter bears a picture in its head. */
function desks(src: string, ...logos: readonly string[]): string {
  const letter =
    '  letter: {title: {en: Letter}, template: letter, ceiling: public, today: prepared, formats: [pdf, docx, html, txt], languages: [en]}';
  const folder = workspace({
    'templates/europe/desk.yaml': `extends: ministry\nname: {en: Europe}\nproducts:\n${letter}\n`,
    'templates/europe/letter.hbs': PAPER(src),
    'templates/europe/style.yaml': 'pages: {a4: {margins: {top: 45}}}\n',
    'templates/north/desk.yaml': 'extends: europe\nname: {en: North}\n',
  });
  for (const logo of logos) copyFileSync(LOGO, join(folder, logo));
  return folder;
}

const wish = { desk: 'north', product: 'letter' };

function pressOf(folder: string) {
  return press(join(folder, 'data'), join(folder, 'templates'));
}

async function codes(folder: string): Promise<readonly string[]> {
  const { faults } = await makePaper(pressOf(folder), request(wish));
  return faults.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

describe('a logo in a running head', () => {
  test('is found in the folder of the desk that its desk extends, and stands in every format', async () => {
    const { bytes } = await made(pressOf(desks('logo.png', 'templates/europe/logo.png')), wish);
    expect(Buffer.from(bytes.pdf).toString('latin1')).toContain('/Subtype /Image');
    expect(Object.keys(unzipSync(bytes.docx)).filter((part) => part.startsWith('word/media/'))).toHaveLength(1);
    expect(Buffer.from(bytes.html).toString()).toContain('alt="Emblem"');
    expect(Buffer.from(bytes.txt).toString()).toContain('[Emblem]');
  });

  test('belongs to the header in Word', async () => {
    const { bytes } = await made(pressOf(desks('logo.png', 'templates/europe/logo.png')), { ...wish, formats: FORMATS });
    const rels = Object.entries(unzipSync(bytes.docx)).filter(([part]) => /^word\/_rels\/header\d+\.xml\.rels$/.test(part));
    expect(rels.some(([, xml]) => Buffer.from(xml).toString().includes('media/image1.png'))).toBe(true);
  });
});

describe('a picture that a template names', () => {
  test('may lie among the records, as a photograph does', async () => {
    expect(await codes(desks('photos/japan-mexico-2024-02-21.png'))).toEqual([]);
  });

  test('is a fault where no desk of the chain has it', async () => {
    expect(await codes(desks('logo.png', 'templates/latin-america/logo.png'))).toContain('picture-missing');
  });

  test('is never read from outside of the templates, neither by its name nor by a link', async () => {
    const up = desks('../../logo.png', 'logo.png');
    const linked = desks('logo.png');
    symlinkSync(LOGO, join(linked, 'templates/europe/logo.png'));
    for (const folder of [up, linked]) expect(await codes(folder)).toContain('picture-missing');
  });
});
