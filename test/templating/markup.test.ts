import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/document/read.js';
import { escapeMarkdown } from '../../src/markdown/markdown.js';
import { labelMarkup } from '../../src/templating/helpers/label.js';
import { proseMarkup, sayMarkup } from '../../src/templating/helpers/markup.js';
import { pictureMarkup } from '../../src/templating/helpers/picture.js';
import { frame, textOf } from '../document/frame.js';
import { c, p } from './fixture.js';

const traced = { traced: true };
const start = { file: 't.hbs', line: 1, column: 1 };

describe('text of a record on a paper', () => {
  test('says its language, where it comes from and who may read it', () => {
    expect(sayMarkup(traced, { ...p('Legal **stability**', 'topics/0/text', 'restricted'), handling: ['A "B"'] })).toBe(
      '<span lang="en" data-from="meetings/japan-mexico-2024-02-21#/topics/0/text" data-level="restricted" data-handling="A &#34;B&#34;">Legal <strong>stability</strong></span>',
    );
  });

  test('says that it is computed', () => {
    expect(sayMarkup(traced, c('second'))).toContain('data-level="public" data-computed="true">second</span>');
  });

  test('has a note after it for each thing that it cites', () => {
    const cites = [{ text: 'MOFA, *Basic Data*', from: 'relations/a#/facts/b', level: 'public' as const }];
    expect(sayMarkup({ traced: false }, { ...p('1,272 companies'), cites })).toBe(
      '<span lang="en">1,272 companies</span><aside lang="en">MOFA, <em>Basic Data</em></aside>',
    );
  });

  test('is paragraphs and bullets where it is prose, the note at the very end', () => {
    const cites = [{ text: 'Source', from: 'a#/b', level: 'public' as const }];
    expect(proseMarkup({ traced: false }, { ...p('One\n\n- two\n- three'), cites })).toBe(
      '<p lang="en">One</p><ul><li><p lang="en">two</p></li><li><p lang="en">three<aside lang="en">Source</aside></p></li></ul>',
    );
  });

  test('comes through template and tree as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (raw) => {
        const text = raw.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
        fc.pre(text !== '');
        const html = `<article><p>${sayMarkup(traced, p(escapeMarkdown(text), 'a'))}</p></article>`;
        const { value, faults } = readDocument(html, frame, start);
        const block = value?.sections[0]?.blocks[0];
        expect(faults).toEqual([]);
        expect(block?.kind === 'paragraph' && textOf(block.runs)).toBe(text);
      }),
    );
  });
});

describe('a photograph', () => {
  const caption = p('Photo session', 'photo/caption', 'public');
  const alt = p('Two *ministers* shake hands "before" flags', 'photo/alt', 'public');
  const photo = { file: 'photos/rio.png', caption, alt, credit: c('Photo: Ministry of Foreign Affairs') };
  const figure = (change: Partial<typeof photo>) => pictureMarkup({ traced: false }, { ...photo, ...change });

  test('is the picture, what it shows, its caption and its credit', () => {
    expect(figure({})).toBe(
      '<figure lang="en"><img src="photos/rio.png" alt="Two ministers shake hands &#34;before&#34; flags"/>' +
        '<figcaption><span lang="en">Photo session</span>. <span lang="en">Photo: Ministry of Foreign Affairs</span></figcaption></figure>',
    );
  });

  test.each([
    ['Photo session', 'en', 'Photo session. Photo'],
    ['Before the talks!', 'en', 'Before the talks! Photo'],
    ['Before the talks (an illustration.)', 'en', 'Before the talks (an illustration.) Photo'],
    ['会談前の写真撮影', 'ja', '会談前の写真撮影。Photo'],
    ['会談が行われました。', 'ja', '会談が行われました。Photo'],
  ])('whose caption is "%s" has one stop before the credit', (text, lang, words) => {
    const html = pictureMarkup({ traced: false }, { ...photo, caption: { ...caption, text, lang } });
    expect(html.replace(/<[^>]*>/g, '')).toContain(words);
  });

  test('without a credit ends with its caption', () => {
    expect(pictureMarkup({ traced: false }, { ...photo, credit: null })).toMatch(/Photo session<\/span><\/figcaption>/);
  });

  test('of which something is withheld says so of the words and of the figure, each for itself', () => {
    const html = `<article>${pictureMarkup(traced, { ...photo, alt: { ...alt, lang: 'es', level: 'restricted' } })}</article>`;
    const { value, faults } = readDocument(html, frame, start);
    expect(faults).toEqual([]);
    const [figure] = value?.sections[0]?.blocks ?? [];
    expect(figure).toMatchObject({
      kind: 'figure',
      lang: 'es',
      level: 'restricted',
      alt: 'Two ministers shake hands "before" flags',
    });
    expect(figure?.kind === 'figure' && figure.caption[0]).toMatchObject({
      text: 'Photo session',
      lang: 'en',
    });
    expect(figure?.kind === 'figure' && figure.caption[0]?.level).toBeUndefined();
  });
});

describe('a label', () => {
  test('has the page and the count of pages filled in by the paper', () => {
    expect(labelMarkup(traced, 'Page {page} of {pages} & more', {})).toBe(
      'Page <span class="page-number"/> of <span class="page-count"/> &#38; more',
    );
  });

  test('has its other slots filled by the template', () => {
    expect(labelMarkup({ traced: false }, 'Asked for by {by}.', { by: p('Mexico') })).toBe(
      'Asked for by <span lang="en">Mexico</span>.',
    );
  });
});
