import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Document, Run } from '../../src/document/tree.js';
import { writeHtml } from '../../src/html/write.js';
import { composed, made, press } from '../papers/made.js';
import { bare, passagesOf, readingOf } from '../papers/words.js';
import * as paper from '../word/paper.js';
import { all, complaintsOf, type Element, languageOf, readPage, the, wordsOf } from './read.js';

const { cell, column, everything, group, heading, item, list, note, panel, paragraph, row, table, text } = paper;
const at = { at: text('').at };
const HOUSE = paper.house();

function source(document: Document): string {
  const { value, faults } = writeHtml(document, HOUSE, paper.PICTURES);
  expect(faults).toEqual([]);
  return value ?? '';
}
const page = (document: Document): Element => readPage(source(document));
const told = (...blocks: readonly Block[]): Element => page(paper.paper(blocks));
const css = (element: Element): string => wordsOf(the(element, 'style'));

/** The body as a reader has it, notes and what leads to them put aside. */
function bodyOf(element: Element): string {
  const aside = ({ attributes, name }: Element): boolean =>
    attributes.role === 'doc-endnotes' || attributes.role === 'doc-noteref' || name === 'nav' || name === 'rp';
  return bare(wordsOf(the(element, 'main'), (inner) => aside(inner) || (inner.attributes.class ?? '').startsWith('Page')));
}

describe('a page for the site of a ministry', () => {
  test('has the words of the paper in their order, and gives a checker no cause to complain', () => {
    const document = paper.paper(everything());
    const words = passagesOf(document).map((passage) => bare(passage.words));
    expect(bodyOf(page(document))).toBe(words.join(''));
    expect(complaintsOf(page(document))).toEqual([]);
  });

  test('would be found out: the checker sees ids given twice, lost links, skipped levels and what must not be there', () => {
    const broken = '<h2 id="a">A</h2><p id="a" data-from="m"><a href="#b">b</a></p><img src="x">';
    expect(complaintsOf(readPage(broken))).toEqual([
      'id a twice',
      'no #b',
      'a picture without alternative text',
      'h2 skips a level',
      'the attribute data-from',
    ]);
    expect(() => readPage('<p>left open')).toThrow('not closed');
  });

  test('says what it is, and of what language', () => {
    const html = page(paper.paper([paragraph('Words')]));
    expect(the(html, 'html').attributes.lang).toBe('en');
    expect(wordsOf(the(html, 'title'))).toBe('Japan–Mexico Foreign Ministers’ Meeting');
    expect(the(html, '[name=author]').attributes.content).toBe('Ministry of Foreign Affairs');
    expect(the(html, '[name=dcterms.date]').attributes.content).toBe('2024-02-19');
  });

  test('asks for nothing from anywhere: its pictures stand in it', () => {
    const html = source(paper.paper(everything()));
    expect(html).not.toMatch(/@import|@font-face|url\(|<script|<link/);
    expect(all(readPage(html), 'img').map(({ attributes }) => attributes.src?.slice(0, 22))).toEqual(['data:image/png;base64,']);
  });

  test('has the same bytes each time', () => {
    const digest = (): string =>
      createHash('sha256')
        .update(source(paper.paper(everything())))
        .digest('hex');
    expect(digest()).toBe(digest());
  });

  test('names a style that the house does not have, and a picture that is not there', () => {
    const figure: Block = { kind: 'figure', style: 'Figure', file: 'lost.png', alt: '', width: 'auto', caption: [], ...at };
    const { value, faults } = writeHtml(paper.paper([paragraph('x', 'Nobody Knows'), figure]), HOUSE, new Map());
    expect(value).toBeUndefined();
    expect(faults.map(({ code }) => code).sort()).toEqual(['unknown-picture', 'unknown-style']);
  });
});

describe('words that look like code', () => {
  const hostile = '</style></title><script>alert(1)</script>"\'&amp;<!--]]>\\';

  test('are words, wherever they stand', () => {
    const base = paper.paper([
      heading(1, hostile),
      paragraph([{ kind: 'link', href: `https://example.org/?a="&b=<>`, runs: [text(hostile)], ...at }, note(hostile)]),
      { kind: 'figure', style: 'Figure', file: 'photo.png', alt: hostile, width: 'auto', caption: [text(hostile)], ...at },
      { ...table(['A'], [['1']]), caption: [text(hostile)] } as Block,
    ]);
    const document = { ...base, title: hostile, meta: { ...base.meta, office: hostile, subject: hostile } };
    const html = page(document);
    expect(all(html, 'script')).toEqual([]);
    expect(wordsOf(the(html, 'title'))).toBe(hostile);
    expect(the(html, 'img').attributes.alt).toBe(hostile);
    expect(the(html, '[name=author]').attributes.content).toBe(hostile);
    expect(all(html, 'a')[0]?.attributes.href).toBe('https://example.org/?a="&b=<>');
    expect(wordsOf(the(html, 'h1'))).toBe(hostile);
  });

  test('cannot end the style sheet from a marking', () => {
    const document = paper.paper([paragraph('x', 'Body', { level: 'secret' })]);
    const [only] = document.sections;
    if (only === undefined) throw new Error('no section');
    const marked = { ...only, marks: { ...only.marks, secret: [text(hostile)] } };
    const html = page({ ...document, sections: [marked] });
    expect(all(html, 'script')).toEqual([]);
    expect(all(html, '.Banner').map((banner) => wordsOf(banner))).toEqual([hostile, hostile]);
  });

  test('any words at all are read as they were written', () => {
    const words = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '\\', '-', '!', '/', ';', 'a', '秘', 'amp') });
    fc.assert(
      fc.property(words, words, (said, more) => {
        const html = told(paragraph([text(said), text(more, { strong: true, emphasis: true })]));
        expect(wordsOf(the(html, 'main')).trim()).toBe(said + more);
      }),
      { numRuns: 60, seed: 20240221 },
    );
  });
});

describe('what only a page of paper has', () => {
  test('is left out: the number of the page, not what stands beside it', () => {
    const foot = the(page(paper.paper([paragraph('x')])), 'footer');
    expect(wordsOf(foot).trim()).toBe('From public sources');
  });

  test('a reference to a page leads to the heading above the place', () => {
    const html = told(
      heading(1, 'Economy', { id: 'economy' }),
      paragraph([text('See '), { kind: 'page-of', target: 'economy', ...at }]),
    );
    expect(wordsOf(the(html, '.Page'))).toBe('Economy');
    expect(the(html, '.Page').attributes.href).toBe('#economy');
  });

  test('the first running head stands there once', () => {
    expect(wordsOf(the(page(paper.paper([paragraph('x')])), 'header'))).toContain('Brief JPN-MEX/FM/2024/001');
  });
});

describe('notes', () => {
  test('lead to the end and back', () => {
    const html = told(paragraph([text('One'), note('First.'), note('Second.')]));
    const refs = all(html, '[role=doc-noteref]');
    const backs = all(html, '[role=doc-backlink]');
    expect(refs.map(({ attributes }) => [attributes.id, attributes.href])).toEqual([
      ['note-ref-1', '#note-1'],
      ['note-ref-2', '#note-2'],
    ]);
    expect(backs.map(({ attributes }) => attributes.href)).toEqual(['#note-ref-1', '#note-ref-2']);
    expect(bare(wordsOf(the(html, '[role=doc-endnotes]')))).toBe('1First.2Second.');
    expect(complaintsOf(html)).toEqual([]);
  });

  test('of a label come before those of its text', () => {
    const labelled = {
      ...column('', paragraph([text('Rio'), note('of the text')])),
      label: [text('Where'), note('of the label')],
    };
    expect(bare(wordsOf(the(told(panel(labelled)), '[role=doc-endnotes]')))).toBe('1ofthelabel2ofthetext');
  });

  test('in the words of a link divide it, for no link stands in another', () => {
    const link: Run = {
      kind: 'link',
      href: 'https://example.org/',
      id: 'l',
      runs: [text('the'), note('n'), text('register')],
      ...at,
    };
    expect(complaintsOf(told(paragraph([link])))).toEqual([]);
  });

  test('are counted through all sections, each list at the end of its own', () => {
    const one = paper.section([paragraph([text('One'), note('First.')])]);
    const html = page({ ...paper.paper([]), sections: [one, paper.section([paragraph([text('Two'), note('Second.')])])] });
    expect(all(html, '[role=doc-endnotes]').map((notes) => bare(wordsOf(notes)))).toEqual(['1First.', '2Second.']);
    expect(complaintsOf(html)).toEqual([]);
  });
});

describe('lists, tables and panels', () => {
  test('an ordered list starts at its number', () => {
    const html = told(list('Objectives', [item(paragraph('Fourth', 'Objectives'))], { ordered: true, start: 4 }));
    expect(the(html, 'ol').attributes).toMatchObject({ start: '4', style: 'counter-reset:item 3' });
  });

  test('a cell says what it is the head of, and how far it reaches', () => {
    const body = [
      row(cell('Trade', { header: true, rowspan: 2 }), cell('Exports and imports', { colspan: 2 })),
      row(cell('1'), cell('2')),
    ];
    const html = told({ ...table(['', 'Exports', 'Imports'], []), body, caption: [text('Trade, 2022')] } as Block);
    expect(all(html, 'th').map(({ attributes }) => attributes.scope)).toEqual(['col', 'col', 'col', 'rowgroup']);
    expect(all(html, '[rowspan=2]').length + all(html, '[colspan=2]').length).toBe(2);
    expect(wordsOf(the(html, 'caption'))).toBe('Trade, 2022');
    expect(the(html, '.Scroll').attributes).toMatchObject({ tabindex: '0', role: 'region', 'aria-label': 'Trade, 2022' });
  });

  test('a panel is a list of descriptions, and columns alone where nothing is described', () => {
    expect(wordsOf(the(told(panel(column('When', paragraph('Wednesday')))), 'dt'))).toBe('When');
    expect(all(told(panel({ ...column('', paragraph('Wednesday')), label: [] })), 'dl')).toEqual([]);
  });

  test('an ask is kept on one sheet', () => {
    expect(all(told(group('Ask', [paragraph('Words', 'Ask Text')], true)), '.Keep')).toHaveLength(1);
  });
});

describe('languages', () => {
  test('each run has its own, and a reading stands above its name', () => {
    const html = told(
      paragraph([
        text('Minister '),
        { kind: 'ruby', base: '上川', reading: 'かみかわ', lang: 'ja', ...at },
        { kind: 'link', href: 'https://example.org/', lang: 'es', runs: [text('español')], ...at },
        text('كلام', { lang: 'ar' }),
      ]),
    );
    expect(languageOf(the(html, 'ruby'))).toBe('ja');
    expect(wordsOf(the(html, 'rt'))).toBe('かみかわ');
    expect(languageOf(the(html, 'a'))).toBe('es');
    expect(the(html, '[lang=ar]').attributes.dir).toBe('rtl');
    expect(languageOf(the(html, 'main'))).toBe('en');
  });
});

describe('the marking', () => {
  const secret = paragraph('x', 'Body', { level: 'secret', handling: ['NOFORN'] });

  test('is that of the highest level, with its caveats, at the top and at the bottom, and on each printed sheet', () => {
    const html = told(paragraph('y', 'Body', { level: 'internal' }), secret);
    expect(all(html, '.Banner').map((banner) => wordsOf(banner))).toEqual(['極秘 · NOFORN', '極秘 · NOFORN']);
    expect(css(html)).toContain('@top-center{content:"極秘 · NOFORN"}@bottom-center{content:"極秘 · NOFORN"}');
    expect(all(html, '.Banner').map(({ attributes }) => attributes.role)).toEqual(['note', 'note']);
  });

  test('of a public paper is none', () => {
    const html = told(paragraph('x'));
    expect(all(html, '.Banner')).toEqual([]);
    expect(css(html)).not.toContain('@top-center');
  });

  test('of several sections stands over each, and the highest over all', () => {
    const html = page({ ...paper.paper([]), sections: [paper.section([paragraph('x')]), paper.section([secret])] });
    expect(all(html, '.Banner')).toHaveLength(4);
    expect(all(all(html, 'article')[0] ?? html, '.Banner')).toEqual([]);
  });
});

test('a paper bears no record path and no level, public or not', () => {
  const carried = { from: ['meetings/x#/purpose/text'], level: 'restricted', handling: [], computed: true } as const;
  const html = source(paper.paper([paragraph([text('Words', carried)], 'Body', carried)]));
  expect(html).not.toMatch(/meetings\/|data-|"restricted"|computed/);
  expect(html).toContain('RESTRICTED');
});

describe.each(['en', 'ja', 'es'])('the readout of Rio de Janeiro (%s)', (lang) => {
  test('is on the web word for word what it is on paper', async () => {
    const open = press();
    const { bytes } = await made(open, { product: 'readout', lang, formats: ['html'] });
    const html = readPage(new TextDecoder().decode(bytes.html));
    expect(bodyOf(html)).toBe(readingOf(passagesOf(composed(open, { product: 'readout', lang }).document)));
    expect(complaintsOf(html)).toEqual([]);
    expect(all(html, '.Banner')).toEqual([]);
  });
});
