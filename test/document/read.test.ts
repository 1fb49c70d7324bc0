import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/document/read.js';
import type { Block } from '../../src/document/tree.js';
import { frame, textOf } from './frame.js';

const start = { file: 'brief.hbs', line: 1, column: 1 };

function read(html: string): readonly Block[] {
  const { value, faults } = readDocument(`<article>${html}</article>`, frame, start);
  expect(faults).toEqual([]);
  return value?.sections[0]?.blocks ?? [];
}

const words = (html: string): readonly string[] =>
  read(html).map((block) => (block.kind === 'paragraph' ? `${block.style}: ${textOf(block.runs)}` : block.kind));

describe('words in a template', () => {
  test('are one line however they are broken in the file, but a no-break space stays', () => {
    expect(words('<p>\n  30 <em> minutes</em>\n\tat\u00a0 noon </p>')).toEqual(['Body: 30 minutes at\u00a0 noon']);
  });

  test('that stand alone become a paragraph, and blocks between them do not touch them', () => {
    expect(words('Before <strong>all</strong><p class="lead">Lead</p> after')).toEqual([
      'Body: Before all',
      'Lead: Lead',
      'Body: after',
    ]);
  });

  test('keep no space around a line break', () => {
    expect(words('<p>Rio <br/> Brazil</p>')).toEqual(['Body: Rio/Brazil']);
  });

  test('know their language, style, path and level', () => {
    const [block] = read(
      '<p lang="ja"><span class="muted" lang="en" data-from="m/x#/a m/x#/b" data-level="restricted" data-handling="A|B" data-computed="true" data-at="t.hbs:3:7"><em>Words</em></span> 日本</p>',
    );
    expect(block).toMatchObject({ kind: 'paragraph', lang: 'ja', level: 'restricted' });
    expect(block?.kind === 'paragraph' && block.runs).toEqual([
      {
        kind: 'text',
        text: 'Words',
        strong: false,
        emphasis: true,
        style: 'Muted',
        lang: 'en',
        from: ['m/x#/a', 'm/x#/b'],
        level: 'restricted',
        handling: ['A', 'B'],
        computed: true,
        at: { file: 't.hbs', line: 3, column: 7 },
      },
      { kind: 'text', text: ' 日本', strong: false, emphasis: false, at: start },
    ]);
  });
});

describe('a block', () => {
  test('takes the style of its class, or that of its place', () => {
    const [list, panel, table] = read(
      '<ul class="talking-point"><li>One</li><li><p class="muted">Two</p></li></ul><dl><dt>When</dt><dd>Noon</dd><dd class="panel-note">Tokyo</dd></dl>' +
        '<table><tr><th>Who</th><td class="figure-text">1</td><td></td></tr></table>',
    );
    expect(list).toMatchObject({
      style: 'Talking Point',
      items: [{ blocks: [{ style: 'Talking Point' }] }, { blocks: [{ style: 'Muted' }] }],
    });
    expect(panel).toMatchObject({ style: 'Panel', columns: [{ blocks: [{ style: 'Panel Text' }, { style: 'Panel Note' }] }] });
    expect(table).toMatchObject({
      body: [
        { cells: [{ header: true, blocks: [{ style: 'Table Head' }] }, { blocks: [{ style: 'Figure Text' }] }, { blocks: [] }] },
      ],
    });
  });

  test('that is a heading or a paragraph has an aside at its right end', () => {
    const [heading] = read('<h1>Economy<small>certain · <em>8</em> min</small></h1>');
    expect(heading?.kind === 'heading' && [textOf(heading.runs), textOf(heading.aside)]).toEqual(['Economy', 'certain · 8 min']);
  });

  test('has the highest level of what is inside it, notes included', () => {
    const [group] = read(
      '<section class="ask keep"><p>A<aside><span data-from="m#/n" data-level="secret">note</span></aside></p></section>',
    );
    expect(group).toMatchObject({
      kind: 'group',
      keep: true,
      style: 'Ask',
      level: 'secret',
      blocks: [{ level: 'secret', runs: [{ text: 'A' }, { kind: 'note', blocks: [{ style: 'Note Text' }] }] }],
    });
    expect(group?.kind === 'group' && group.blocks[0]?.kind === 'paragraph' && group.blocks[0].runs[0]?.level).toBeUndefined();
  });

  test('that is a table knows its widths, its head and its spans', () => {
    const [table] = read(
      '<table><caption>Trade</caption><col width="30%"/><col/><thead><tr><th colspan="2">Both</th></tr></thead><tbody><tr><td rowspan="2">A</td><td>B</td></tr><tr><td>C</td></tr></tbody></table>',
    );
    expect(table).toMatchObject({
      kind: 'table',
      widths: [0.3, 'auto'],
      head: [{ cells: [{ colspan: 2 }] }],
      body: [{ cells: [{ rowspan: 2 }, {}] }, { cells: [{}] }],
    });
  });

  test('that is a figure, a break, a table of contents or a link says so', () => {
    const [figure, page, contents, line] = read(
      '<figure width="50%"><img src="photo.png" alt="Two ministers"/><figcaption>Photo</figcaption></figure><hr class="page"/><nav depth="3"/><p id="here"><a href="#here">see</a>, page <a class="page" href="#here"/>, <ruby>上川<rt>かみかわ</rt></ruby></p>',
    );
    expect(figure).toMatchObject({ kind: 'figure', file: 'photo.png', alt: 'Two ministers', width: 0.5 });
    expect([page?.kind, contents]).toMatchObject(['page-break', { kind: 'contents', depth: 3 }]);
    expect(line?.kind === 'paragraph' && line.runs.map((run) => run.kind)).toEqual(['link', 'text', 'page-of', 'text', 'ruby']);
    expect(line).toMatchObject({
      id: 'here',
      runs: [{ href: '#here', style: 'Link' }, {}, { target: 'here' }, {}, { base: '上川', reading: 'かみかわ' }],
    });
  });
});

describe('a paper', () => {
  test('may have pages of different kinds, each with heads and feet of its own', () => {
    const { value, faults } = readDocument(
      '<article><header class="first"><p>First</p></header><header>Rest</header><p>A</p></article><article class="landscape" data-paper="a3"><footer><p>Page <span class="page-number"/></p></footer><p>B</p></article>',
      {
        ...frame,
        flag: [],
        watermark: [{ kind: 'text', text: 'DRAFT', strong: false, emphasis: false, at: start }],
        pages: new Set(['a4', 'a3']),
      },
      start,
    );
    expect(faults).toEqual([]);
    expect(value?.sections).toMatchObject([
      {
        paper: 'a4',
        landscape: false,
        head: { first: [{ style: 'Header' }], rest: [{ style: 'Header' }] },
        foot: { first: null, rest: [] },
      },
      {
        paper: 'a3',
        landscape: true,
        head: { first: null, rest: [] },
        foot: { rest: [{ style: 'Footer' }] },
        watermark: [{ text: 'DRAFT' }],
      },
    ]);
  });

  test('of a ministry that marks portions has the level before each', () => {
    const mark = (text: string) => ({ text, lang: 'en' });
    const portions = { public: mark('(U)'), internal: null, restricted: mark('(R)'), secret: mark('(S)') };
    const html =
      '<article><h1>Title</h1><ul><li><span data-from="m#/a" data-level="restricted">Ask</span><ul><li>Open</li></ul></li></ul><table><tr><td>A</td><td><span data-from="m#/b" data-level="secret">B</span></td></tr></table></article>';
    const blocks = readDocument(html, { ...frame, portions }, start).value?.sections[0]?.blocks ?? [];
    const [heading, list, table] = blocks;
    expect(heading?.kind === 'heading' && textOf(heading.runs)).toBe('(U)\u00a0Title');
    const item = list?.kind === 'list' ? list.items[0]?.blocks : [];
    expect(item?.[0]?.kind === 'paragraph' && textOf(item[0].runs)).toBe('(R)\u00a0Ask');
    const cell = table?.kind === 'table' ? table.body[0]?.cells[0]?.blocks[0] : undefined;
    expect(cell?.kind === 'paragraph' && textOf(cell.runs)).toBe('(S)\u00a0A');
  });

  test('of such a ministry marks each paragraph of a topic by itself', () => {
    const portions = { public: null, internal: null, restricted: { text: '(秘)', lang: 'ja' }, secret: null };
    const html =
      '<article><ol><li><h1>Economy</h1><p>Open</p><p><span data-from="m#/a" data-level="restricted">Ask</span></p></li></ol></article>';
    const [list] = readDocument(html, { ...frame, portions }, start).value?.sections[0]?.blocks ?? [];
    const blocks = list?.kind === 'list' ? (list.items[0]?.blocks ?? []) : [];
    const words = blocks.map((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? textOf(block.runs) : ''));
    expect(words).toEqual(['Economy', 'Open', '(秘)\u00a0Ask']);
    const [, , ask] = blocks;
    expect(ask?.kind === 'paragraph' && ask.runs[0]).toMatchObject({ text: '(秘)', lang: 'ja' });
  });
});
