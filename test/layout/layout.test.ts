import { describe as about, expect, test } from '@jest/globals';
import type { Document } from '../../src/document/tree.js';
import { describe } from '../../src/layout/describe.js';
import type { Layout } from '../../src/layout/display.js';
import { layOut } from '../../src/layout/layout.js';
import type { Picture } from '../../src/layout/picture.js';
import { BRIEF } from './brief.js';
import { ACCENT, HOUSE, houseFonts } from './house.js';
import { glyphsOf, linesOf, rightOf, textOf, tree } from './read.js';
import { AT, bold, cell, group, h, head, link, list, note, p, panel, paper, row, section, style, table, text } from './tree.js';

const fonts = houseFonts();
const photo: Picture = { bytes: new Uint8Array(), width: 400, height: 300 };
const setAll = (document: Document) => layOut(document, HOUSE, fonts, new Map([['photo.png', photo]]));
const laid = (document: Document): Layout => {
  const { value } = setAll(document);
  if (value === undefined) throw new Error('nothing was laid out');
  return value;
};
const many = (count: number, words = 'A sentence that fills some of the line.') =>
  Array.from({ length: count }, (_, index) => p(`${index + 1}. ${words}`));
const long =
  'Since February 2010 the two countries describe their relation as a Global Strategic Partnership, and they meet often. '.repeat(
    3,
  );

about('The ministry’s brief', () => {
  const brief = setAll(BRIEF);

  test('is laid out without a fault, and says the same twice', () => {
    expect(brief.faults).toEqual([]);
    expect(describe(laid(BRIEF))).toBe(describe(laid(BRIEF)));
  });

  test('bears the mark of the highest level on each page: 秘 where the ask stands, 取扱注意 elsewhere', () => {
    const marks = laid(BRIEF).pages.map((page) =>
      glyphsOf(page.items)
        .filter((item) => item.mark === 'header' && item.color === '#a3161f')
        .map((item) => item.text)
        .join(''),
    );
    expect(marks).toEqual(['秘 · Restricted', '取扱注意 · Internal']);
  });

  test('has its own head on the first page and counts its pages in the foot', () => {
    const layout = laid(BRIEF);
    expect(linesOf(layout, 'header').map((line) => line.text)).toContain(
      'Brief JPN-MEX/FM/2024/001 · version 3 · 19 February 2024Latin America and Caribbean desk',
    );
    expect(linesOf(layout, 'footer').map((line) => line.text)).toContain('Points illustrative, from public sourcesPage 2 of 2');
  });

  test('shows in the golden text where each item stands, in what, and to whom it belongs', () => {
    const golden = describe(laid(paper(section([h(1, 'Brief'), p([text('Points first.', { lang: 'fr' })])]))));
    expect(golden).toBe(
      [
        'page 1 595.28 x 841.89',
        '  target 62.36 90.71 heading-0001 H1#2',
        '  glyphs 62.36 111.07 SourceSerif4_600SemiBold 21 #16191d "Brief" H1#2',
        '  glyphs 62.36 127.92 SourceSerif4_400Regular 10.6 #16191d "Points first." Span#4',
        'outline',
        '  Brief 1 90.71',
        '',
      ].join('\n'),
    );
  });
});

about('Lines', () => {
  test('a line ends at a blank, which readers still get once, and no ink leaves the column', () => {
    const layout = laid(paper(section([p(long.trim())], { paper: 'card' })));
    expect(textOf(layout, 0)).toBe(long.trim());
    for (const item of glyphsOf(layout.pages[0]?.items ?? [])) expect(rightOf(item)).toBeLessThanOrEqual(297.64 - 34.02 + 0.02);
  });

  test('a soft hyphen is painted where the line ends and is nothing elsewhere', () => {
    const word = 'Minister\u00adpräsidenten\u00adkonferenz';
    const painted = new Set<string>();
    for (let before = 4; before < 12; before++) {
      const layout = laid(paper(section([p(`${'Die '.repeat(before)}${word} tagt.`)], { paper: 'card' })));
      const hyphens = glyphsOf(layout.pages[0]?.items ?? []).filter((item) => item.actual !== undefined);
      for (const hyphen of hyphens) painted.add(`${hyphen.text} is ${hyphen.actual}`);
      expect(textOf(layout, 0)).toBe(`${'Die '.repeat(before)}${word.replaceAll('\u00ad', '')} tagt.`);
    }
    expect([...painted]).toEqual(['‐ is \u00ad']);
  });

  test('Japanese never begins a line with a full stop or a small kana', () => {
    const words = '明治二十一年の修好通商航海条約は、アジア以外の国との初の平等条約であった。ちょっと、いっしょに。';
    for (let before = 0; before < 20; before++) {
      const layout = laid(paper(section([p([text('あ'.repeat(before) + words, { lang: 'ja' })])], { paper: 'card' })));
      for (const line of linesOf(layout)) expect(line.text).not.toMatch(/^[、。っょー]/);
    }
  });

  test('Latin and Japanese stand on one baseline, with the style’s leading between lines', () => {
    const layout = laid(
      paper(
        section([
          p([
            text('Minister '),
            text('上川陽子', { lang: 'ja' }),
            text(' meets'),
            { kind: 'break', at: AT },
            text('Secretary Bárcena'),
          ]),
        ]),
      ),
    );
    const ys = glyphsOf(layout.pages[0]?.items ?? []).map((item) => item.y);
    expect(new Set(ys.slice(0, 3)).size).toBe(1);
    expect((ys[3] ?? 0) - (ys[0] ?? 0)).toBeCloseTo(15);
  });

  test('a word wider than its column is cut, with a warning that quotes it', () => {
    const word = 'https://www.mofa.go.jp/'
      .repeat(5)
      .replaceAll('/', 'x')
      .replaceAll('-', 'x')
      .replaceAll('.', 'x')
      .replaceAll(':', 'x');
    const { faults, value } = setAll(paper(section([p(word)], { paper: 'card' })));
    expect(faults).toMatchObject([
      { severity: 'warning', code: 'overfull', line: 7, message: `"${word}" is wider than its column and was cut` },
    ]);
    expect(value === undefined ? '' : textOf(value, 0)).toBe(word);
  });

  test('capitals are painted as capitals and read as written', () => {
    const [item] = glyphsOf(laid(paper(section([p('Who', 'Panel Label')]))).pages[0]?.items ?? []);
    const [upper] = glyphsOf(laid(paper(section([p('WHO', 'Panel Label')]))).pages[0]?.items ?? []);
    expect(item?.text).toBe('Who');
    expect(item?.glyphs.map((glyph) => glyph.id)).toEqual(upper?.glyphs.map((glyph) => glyph.id));
  });

  test('letterspaced text has no ligatures, other text has', () => {
    const glyphs = (name: string) => glyphsOf(laid(paper(section([p('office', name)]))).pages[0]?.items ?? [])[0]?.glyphs ?? [];
    expect(glyphs('Caption').length).toBeLessThan(6);
    expect(
      glyphs('Caption')
        .map((glyph) => glyph.text)
        .join(''),
    ).toBe('office');
    expect(glyphs('Marking').length).toBe(6);
  });

  test('a hyphen that does not break is set by the serif that has only the one that does', () => {
    const layout = laid(paper(section([p('vice\u2011chair')])));
    const [item] = glyphsOf(layout.pages[0]?.items ?? []);
    expect(item?.text).toBe('vice\u2011chair');
    expect(layout.fonts).toHaveLength(1);
  });

  test('a reading stands above its name and the two are never parted', () => {
    const ruby = { kind: 'ruby', base: '上川', reading: 'かみかわ', at: AT } as const;
    const layout = laid(paper(section([p([text('外務大臣'), ruby, text('陽子')], 'Body', { lang: 'ja' })])));
    const items = glyphsOf(layout.pages[0]?.items ?? []);
    expect(items.map((item) => item.text)).toEqual(['外務大臣', '上川', 'かみかわ', '陽子']);
    expect(items[2]?.y).toBeLessThan(items[1]?.y ?? 0);
    expect(tree(layout)).toBe('Document(Sect(P(Ruby(RB RT))))');
  });

  test('a justified line fills its measure, the last one does not', () => {
    const layout = laid(paper(section([p(long, 'Justified')])));
    const rights = glyphsOf(layout.pages[0]?.items ?? []).map(rightOf);
    for (const right of rights.slice(0, -1)) expect(right).toBeCloseTo(532.91, 1);
    expect(rights.at(-1)).toBeLessThan(530);
  });
});

about('Characters without a font', () => {
  test('are one fault that names them, the template’s place and the record’s', () => {
    const from = ['meetings/x#/topics/0/points/0/text'];
    const { faults } = setAll(paper(section([p([text('Shalom שלום', { from })])])));
    expect(faults[0]).toMatchObject({
      severity: 'error',
      code: 'no-glyph',
      file: AT.file,
      line: 7,
      column: 3,
      path: from[0],
      message: 'no font of the paper can set "ש" (U+05E9), "ל" (U+05DC), "ו" (U+05D5), "ם" (U+05DD)',
      hint: "write it in letters that the paper's fonts have, or ask the desk to add a font",
    });
    expect(faults).toHaveLength(1);
  });

  test('private-use characters are never set', () => {
    const { faults } = setAll(paper(section([p('\ue000')])));
    expect(faults).toMatchObject([{ code: 'no-glyph', message: 'no font of the paper can set "\ue000" (U+E000)' }]);
  });

  test('a variation selector of a Japanese name goes with its character', () => {
    const layout = laid(paper(section([p('葛\u{e0100}城')])));
    expect(textOf(layout, 0)).toBe('葛\u{e0100}城');
    expect(layout.fonts).toHaveLength(1);
  });
});

about('What stands beside the text', () => {
  const many = Array.from({ length: 9 }, () => p('A line of the running head.', 'Header'));

  test('may not be so high that it would stand on the text', () => {
    const head = { first: null, rest: many };
    const foot = { first: many, rest: [p('Page', 'Footer')] };
    const { faults } = setAll(paper(section([p('The text.')], { head, foot })));
    expect(faults.map(({ severity, code, message }) => `${severity} ${code} ${message.replace(/\d+/g, '#')}`)).toEqual([
      'error running-too-tall the running head is # pt high and would stand on the text: it has # pt',
      'error running-too-tall the running foot is # pt high and would stand on the text: it has # pt',
    ]);
  });

  test('may not be a marking longer than its line', () => {
    const handling = Array.from({ length: 30 }, (_, index) => `Caveat ${index}`);
    const { faults } = setAll(paper(section([p([text('Restricted.', { level: 'restricted', handling })])])));
    expect(faults).toMatchObject([{ severity: 'error', code: 'marking-too-wide' }]);
  });
});

about('Links in the paper', () => {
  test('lead to a link, a note, an article and whatever else has words', () => {
    const inside = [
      { ...link('https://example.org/', 'the register'), id: 'register' },
      { ...note('A note.'), id: 'note' },
    ];
    const links = ['register', 'note', 'article'].map((id) => p([link(`#${id}`, id)]));
    const { value, faults } = setAll(paper(section([p(inside), ...links], { id: 'article' })));
    expect(faults).toEqual([]);
    expect(value?.pageOf).toMatchObject({ register: 1, note: 1, article: 1 });
  });

  test('are told where their place is on no page', () => {
    const { faults } = setAll(paper(section([p([text('a'), { kind: 'break', id: 'gone', at: AT }, link('#gone', 'b')])])));
    expect(faults).toMatchObject([{ code: 'unknown-target', message: 'the place "#gone" is on no page', line: 7 }]);
  });
});

about('Lists', () => {
  test('numbers end at one edge, and texts begin at one', () => {
    const layout = laid(paper(section([list('Numbered List', ['Investors', 'The OECD', 'The EPA'], true, 8)])));
    const items = glyphsOf(layout.pages[0]?.items ?? []);
    const numbers = items.filter((item) => /^\d+$/.test(item.text));
    expect(numbers.map((item) => item.text)).toEqual(['8', '9', '10']);
    for (const number of numbers) expect(rightOf(number)).toBeCloseTo(rightOf(numbers[2] ?? number), 2);
    expect(new Set(items.filter((item) => !numbers.includes(item)).map((item) => item.x))).toEqual(
      new Set([62.36220472440945 + 17]),
    );
  });

  test('are tagged with label and body, nested lists inside the body', () => {
    const layout = laid(
      paper(section([list('Bulleted List', [[p('Trade', 'Bulleted List'), list('Numbered List', ['EPA'], true)]])])),
    );
    expect(tree(layout)).toBe('Document(Sect(L(LI(Lbl LBody(P L(LI(Lbl LBody(P))))))))');
    expect(layout.structs.filter((struct) => struct.type === 'L').map((struct) => struct.numbering)).toEqual(['Disc', 'Decimal']);
  });
});

about('Headings and paragraphs', () => {
  test('an aside stands flush right on the first line', () => {
    const layout = laid(paper(section([h(3, 'Economy', 'certain · 8 min'), p('Points')])));
    const [title, aside] = glyphsOf(layout.pages[0]?.items ?? []);
    expect(aside?.y).toBe(title?.y);
    expect(aside === undefined ? 0 : rightOf(aside)).toBeCloseTo(532.91, 1);
  });

  test('an ask has its ground, its rule and its padding', () => {
    const layout = laid(paper(section([p([bold('Ask'), text(' Legal stability.')], 'Ask')])));
    const rects = layout.pages[0]?.items.filter((item) => item.kind === 'rect') ?? [];
    expect(rects).toMatchObject([
      { mark: 'layout', width: 470.5511811023622, height: 20, fill: '#f3f5f8' },
      { width: 1.6, height: 20, fill: ACCENT },
    ]);
    expect(glyphsOf(layout.pages[0]?.items ?? [])[0]?.x).toBeCloseTo(62.36 + 10, 1);
  });

  test('an ask that is broken over pages has its ground on both', () => {
    const layout = laid(paper(section([group(many(14), 'Boxed')], { paper: 'card' })));
    expect(layout.pages.length).toBeGreaterThan(1);
    for (const page of layout.pages)
      expect(page.items.filter((item) => item.kind === 'rect' && item.fill === '#f3f5f8')).toHaveLength(1);
  });

  test('of the spaces of two neighbours the larger counts, and none at the top of a page', () => {
    const lines = linesOf(laid(paper(section([p('Kicker', 'Heading 2'), p('a', 'Talking Point'), p('b', 'Talking Point')]))));
    expect((lines[2]?.y ?? 0) - (lines[1]?.y ?? 0)).toBeCloseTo(16 + 3);
    expect(lines[0]?.y).toBeCloseTo(90.71 + 11.94, 1);
  });

  test('with nothing after it in its section a heading is a warning', () => {
    expect(setAll(paper(section([p('Points'), h(2, 'Background')]))).faults).toMatchObject([
      { severity: 'warning', code: 'lonely-heading' },
    ]);
  });

  test('give the outline and their places, also without an id of their own', () => {
    const layout = laid(paper(section([h(1, 'Brief', '', { id: 'top' }), h(2, 'Background'), p('Text')])));
    expect(layout.outline.map(({ title, depth, page }) => [title, depth, page])).toEqual([
      ['Brief', 1, 0],
      ['Background', 2, 0],
    ]);
    expect(layout.pageOf).toEqual({ top: 1, 'heading-0002': 1 });
  });
});

about('Pages', () => {
  test('a heading goes to the page of its text', () => {
    for (let before = 1; before < 24; before++) {
      const layout = laid(paper(section([...many(before, 'x'), h(2, 'Background'), p(long)], { paper: 'card' })));
      const lines = linesOf(layout);
      const heading = lines.findIndex((line) => line.text === 'Background');
      expect(lines[heading + 1]?.page).toBe(lines[heading]?.page);
    }
  });

  test('a talking point is never divided', () => {
    for (let before = 1; before < 24; before++) {
      const layout = laid(
        paper(section([...many(before, 'x'), p(`Point: ${long.slice(0, 230)}`, 'Talking Point')], { paper: 'card' })),
      );
      const lines = linesOf(layout);
      const pages = new Set(lines.slice(lines.findIndex((line) => line.text.startsWith('Point:'))).map((line) => line.page));
      expect(pages.size).toBe(1);
    }
  });

  test('a talking point taller than a page is divided, with a warning', () => {
    const { value, faults } = setAll(paper(section([p(long.repeat(4), 'Talking Point')], { paper: 'card' })));
    expect(faults).toMatchObject([{ severity: 'warning', code: 'too-tall', line: 7 }]);
    expect(value?.pages.length).toBeGreaterThan(1);
    expect(value === undefined ? '' : textOf(value, 0)).toBe(long.repeat(4));
  });

  test('a page break begins a page, and a section its own paper', () => {
    const layout = laid(
      paper(section([p('One'), { kind: 'page-break', at: AT }, p('Two')]), section([p('Three')], { landscape: true })),
    );
    expect(linesOf(layout).map((line) => [line.page, line.text])).toEqual([
      [1, 'One'],
      [2, 'Two'],
      [3, 'Three'],
    ]);
    expect(layout.pages.map((page) => page.width > page.height)).toEqual([false, false, true]);
  });

  test('page references and contents are set again until they are true', () => {
    const reference = p([text('See page '), { kind: 'page-of', target: 'heading-0003', at: AT }]);
    const contents = { kind: 'contents', style: 'Contents', depth: 2, at: AT } as const;
    const layout = laid(
      paper(
        section([h(1, 'Book'), reference, contents, ...many(20), h(2, 'Background'), p('Text'), h(2, 'Clearance'), p('Text')], {
          paper: 'card',
        }),
      ),
    );
    const lines = linesOf(layout).map((line) => line.text);
    const page = layout.pageOf['heading-0003'];
    expect(page).toBeGreaterThan(1);
    expect(lines).toContain(`See page ${page}`);
    expect(lines).toContain(`Clearance${page}`);
    expect(lines.filter((line) => line.startsWith('Book'))).toHaveLength(1);
  });

  test('a reference to nothing is a fault', () => {
    expect(setAll(paper(section([p([{ kind: 'page-of', target: 'nowhere', at: AT }])]))).faults).toMatchObject([
      { code: 'unknown-target' },
    ]);
  });

  test('flag and watermark are artifacts; the mark moves no line', () => {
    const plain = laid(paper(section([p('Text')])));
    const layout = laid(
      paper(
        section([p('Text', 'Body', { level: 'secret', handling: ['FOR TWO'] })], {
          flag: [text('REPLACEMENT')],
          watermark: [text('DRAFT')],
        }),
      ),
    );
    expect(linesOf(layout)).toEqual(linesOf(plain));
    expect(linesOf(layout, 'header').map((line) => line.text)).toEqual(['極秘 · Secret · FOR TWO' + 'REPLACEMENT']);
    const [mark] = glyphsOf(layout.pages[0]?.items ?? []);
    expect(mark).toMatchObject({ text: 'DRAFT', mark: 'watermark' });
    expect(mark?.rotate).toBeGreaterThan(45);
  });
});

about('Notes', () => {
  test('stand at the foot of the page of their number, from lists and tables too, each on its own line', () => {
    const numbered = (words: string) => [text(words), note(`On ${words}`)];
    const layout = laid(
      paper(
        section(
          [
            p(numbered('trade')),
            list('Bulleted List', [[p(numbered('visits'), 'Bulleted List')]]),
            table([], [row(cell(numbered('exports')))]),
            ...many(14),
            p(numbered('ports')),
          ],
          { paper: 'card' },
        ),
      ),
    );
    const lines = linesOf(layout);
    const number = lines.find((line) => line.text.startsWith('ports'));
    expect(
      lines
        .filter((line) => line.page === 1)
        .slice(-6)
        .map((line) => line.text),
    ).toEqual(['1', 'On trade', '2', 'On visits', '3', 'On exports']);
    expect(lines.at(-1)).toMatchObject({ page: number?.page, text: 'On ports' });
    expect(number?.page).toBeGreaterThan(1);
  });

  test('are tagged as references and notes with ids, and linked both ways by place', () => {
    const layout = laid(paper(section([p([text('trade'), note('On trade')])])));
    expect(tree(layout)).toBe('Document(Sect(P(Reference(Link) Note(Lbl P))))');
    expect(layout.structs.find((struct) => struct.type === 'Note')?.id).toBe('note-1');
    expect(layout.pages[0]?.items.find((item) => item.kind === 'link')).toMatchObject({ href: '#note-1', alt: '1' });
    expect(layout.pages[0]?.items.some((item) => item.kind === 'target' && item.id === 'note-1')).toBe(true);
  });

  test('a note raises the mark of its page, as text does', () => {
    const secret = { ...note('Secret'), level: 'secret' } as const;
    expect(linesOf(laid(paper(section([p([text('trade'), secret])]))), 'header').map((line) => line.text)).toEqual([
      '極秘 · Secret',
    ]);
  });
});

about('Links', () => {
  test('have a rectangle for each line that they stand on', () => {
    const layout = laid(
      paper(
        section(
          [
            p([
              text('See '),
              link('https://www.mofa.go.jp/', 'the ministry’s page on all that was said between the two ministers'),
              text('.'),
            ]),
          ],
          { paper: 'card' },
        ),
      ),
    );
    const links = layout.pages[0]?.items.filter((item) => item.kind === 'link') ?? [];
    expect(links.length).toBe(2);
    for (const one of links)
      expect(one).toMatchObject({
        href: 'https://www.mofa.go.jp/',
        alt: 'the ministry’s page on all that was said between the two ministers',
      });
  });
});

about('Tables', () => {
  const heads = [row(head('Indicator'), head('Value', 'Number'))];
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => row(cell(`Indicator ${index}`), cell(String(index), 'Number')));

  test('repeat their head on each page, as an artifact', () => {
    const layout = laid(paper(section([table(heads, rows(20))], { paper: 'card' })));
    expect(layout.pages.length).toBeGreaterThan(2);
    expect(linesOf(layout).filter((line) => line.text === 'IndicatorValue')).toHaveLength(1);
    expect(linesOf(layout, 'header').map((line) => line.text)).toEqual(layout.pages.slice(1).map(() => 'IndicatorValue'));
  });

  test('are tagged with head, body, scopes and spans', () => {
    const wide = table(
      [row(head('Trade', 'Table Head'), { ...head('Years'), colspan: 2 })],
      [row({ ...head('Exports'), rowspan: 2 }, cell('2022'), cell('2023')), row(cell('1'), cell('2'))],
    );
    const layout = laid(paper(section([wide])));
    expect(tree(layout)).toBe('Document(Sect(Table(THead(TR(TH(P) TH(P))) TBody(TR(TH(P) TD(P) TD(P)) TR(TD(P) TD(P))))))');
    expect(layout.structs.filter((struct) => struct.type === 'TH')).toMatchObject([
      { scope: 'Column' },
      { scope: 'Column', colspan: 2 },
      { scope: 'Row', rowspan: 2 },
    ]);
  });

  test('rule a row once, in all its width, and align figures on their right edge', () => {
    const layout = laid(paper(section([table(heads, rows(3))])));
    const rules = layout.pages[0]?.items.filter((item) => item.kind === 'rect') ?? [];
    expect(rules).toHaveLength(4);
    expect(new Set(rules.map((rule) => rule.y)).size).toBe(4);
    const figures = glyphsOf(layout.pages[0]?.items ?? []).filter((item) => /^\d$/.test(item.text));
    for (const figure of figures) expect(rightOf(figure)).toBeCloseTo(532.91, 1);
  });

  test('do not divide a row, unless it is taller than a page', () => {
    const tall = (words: string) =>
      laid(paper(section([...many(3), table([], [row(cell(words), cell('short'))])], { paper: 'card' })));
    const pagesOf = (layout: Layout) =>
      new Set(
        linesOf(layout)
          .filter((line) => !/^\d\./.test(line.text))
          .map((line) => line.page),
      );
    expect(pagesOf(tall(long)).size).toBe(1);
    expect(pagesOf(tall(long.repeat(4))).size).toBeGreaterThan(1);
  });

  test('give a column the part of the measure that it asks for', () => {
    const layout = laid(paper(section([table([], [row(cell('a'), cell('b'))], [0.25, 'auto'])])));
    const [a, b] = glyphsOf(layout.pages[0]?.items ?? []);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(0.25 * 480.55, 1);
  });
});

about('Panels and figures', () => {
  test('the columns of a panel stand side by side on one first baseline, each read to its end', () => {
    const layout = laid(
      paper(
        section([
          panel([
            ['When', [p('Wed', 'Panel Text')]],
            ['Where', [p('Rio', 'Panel Text')]],
          ]),
        ]),
      ),
    );
    const items = glyphsOf(layout.pages[0]?.items ?? []);
    expect(items.map((item) => item.text)).toEqual(['When', 'Wed', 'Where', 'Rio']);
    expect(items[0]?.y).toBe(items[2]?.y);
    expect(items[1]?.y).toBe(items[3]?.y);
  });

  test('a photograph has its words and its box, and a missing one is a fault', () => {
    const figure = (file: string) =>
      paper(
        section([{ kind: 'figure', style: 'Figure', file, alt: 'Two ministers', width: 0.5, caption: [text('Photo')], at: AT }]),
      );
    const layout = laid(figure('photo.png'));
    expect(layout.structs.find((struct) => struct.type === 'Figure')).toMatchObject({
      alt: 'Two ministers',
      box: { page: 0, width: 235.2755905511811 },
    });
    expect(tree(layout)).toBe('Document(Sect(Figure(Caption)))');
    expect(setAll(figure('fotograf.png')).faults).toMatchObject([{ severity: 'error', code: 'missing-picture' }]);
  });
});

about('Styles', () => {
  test('a name that the house style lacks is a fault with the nearest right one', () => {
    expect(setAll(paper(section([p('x', 'Talking Piont')]))).faults).toMatchObject([
      { code: 'unknown-style', hint: 'did you mean "Talking Point"?' },
    ]);
  });

  test('a character style changes only what it says', () => {
    const [, huge] = glyphsOf(
      laid(paper(section([p([text('They '), style('Warning', 'may')], 'Talking Point')]))).pages[0]?.items ?? [],
    );
    expect(huge).toMatchObject({ size: 11.6, color: '#a3161f' });
  });
});
