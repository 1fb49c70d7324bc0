/** The brief of a ministry that marks portions, in each scheme: marks before its parts, and at head and foot. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workspace } from '../sample.js';
import { partsOf, wordsOf } from '../word/read.js';
import { made, press } from './made.js';
import { readPdf } from './read-pdf.js';

/** By scheme: an open, an internal and a restricted portion, and the banners of an internal, a restricted and an open page. */
const SCHEMES = [
  ['JP', [null, '(取扱注意)', '(秘)'], ['取扱注意 · INTERNAL', '秘 · RESTRICTED', '']],
  ['UK', [null, '(OFFICIAL)', '(OFFICIAL-SENSITIVE)'], ['OFFICIAL', 'OFFICIAL-SENSITIVE', '']],
  ['US', ['(U)', '(SBU)', '(C)'], ['SENSITIVE BUT UNCLASSIFIED', 'CONFIDENTIAL', 'UNCLASSIFIED']],
  ['EU', [null, '(LIMITE)', '(R-UE/EU-R)'], ['LIMITE', 'RESTREINT UE/EU RESTRICTED', '']],
  ['CA', [null, '(PROTECTED A)', '(C)'], ['PROTECTED A / PROTÉGÉ A', 'CONFIDENTIAL / CONFIDENTIEL', '']],
] as const;

const bare = (words: string): string => words.replace(/\s+/g, '');

describe.each(SCHEMES)('in the scheme of %s', (scheme, [open, internal, restricted], [inner, held, none]) => {
  const folder = workspace({
    'data/ministry.yaml': (text) => text.replace('scheme: JP', `scheme: ${scheme} # here`),
    'templates/ministry/desk.yaml': (text) => text.replace('portionMarks: false', 'portionMarks: true'),
  });
  const from = press(join(folder, 'data'), join(folder, 'templates'));

  test('the brief says at each ask, line and title who may know, in every format', async () => {
    const { bytes } = await made(from, { formats: ['pdf', 'docx', 'txt', 'html'] });
    const word = partsOf(bytes.docx);
    const pages = (await readPdf(bytes.pdf)).pages.map(bare);
    const text = bare(new TextDecoder().decode(bytes.txt));
    const web = bare(
      new TextDecoder()
        .decode(bytes.html)
        .replace(/^.*<body/s, '')
        .replace(/<[^>]*>/g, ''),
    );
    const whole = [pages.join(''), bare(wordsOf(word['word/document.xml'] ?? '')), text, web];
    for (const words of whole) {
      expect(words).toContain(bare(`${restricted}`));
      expect(words).toContain(bare(`${internal}`));
      if (open === null) expect(words).not.toContain('(U)');
      else expect(words).toContain(open);
      expect(words).not.toMatch(/(\((?:C|SBU|U|秘|LIMITE|OFFICIAL)\)){2}/);
    }
    for (const page of pages) {
      const banner = bare(page.includes(bare(restricted)) ? held : page.includes(bare(internal)) ? inner : none);
      expect([page.startsWith(banner), page.endsWith(banner), banner]).toEqual([true, true, banner]);
    }
    expect(bare(wordsOf(word['word/header1.xml'] ?? ''))).toContain(bare(held));
    expect([text.startsWith(bare(held)), text.endsWith(bare(held))]).toEqual([true, true]);
    expect([web.includes(bare(held)), web.endsWith(bare(held))]).toEqual([true, true]);
  });
});
