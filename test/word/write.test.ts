import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/document/tree.js';
import { describeWord } from '../../src/word/describe.js';
import { writeWord } from '../../src/word/write.js';
import * as paper from './paper.js';
import { paragraphsOf, partOf, partsOf, stylesDefined, stylesUsed, wordsOf } from './read.js';

const { group, heading, item, list, note, paragraph, text } = paper;

async function written(document: Document, pages: Readonly<Record<string, number>> = paper.PAGES, house = paper.house()) {
  const outcome = await writeWord(document, house, pages, paper.PICTURES);
  expect(outcome.faults).toEqual([]);
  if (outcome.value === undefined) throw new Error('no file');
  return outcome.value;
}

const body = async (document: Document): Promise<string> => partOf(await written(document), 'word/document.xml');

/** The paragraph that holds some words. */
function holding(xml: string, words: string): string {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([whole]) => whole).find((one) => wordsOf(one).includes(words)) ?? '';
}

describe('what an officer opens in Word', () => {
  test('holds the words of the paper in their order, and no others', async () => {
    const xml = await body(paper.paper(paper.everything()));
    expect(paragraphsOf(xml).filter((words) => words !== '')).toEqual([
      'Pre-meeting brief',
      'Japan–Mexico Foreign Ministers’ Meeting',
      'Japan–Mexico Foreign Ministers’ Meeting\t1',
      'Points to make\t1',
      'Background\t2',
      'When',
      'Wed 21 February',
      'Where',
      'Rio de Janeiro',
      'Points to make',
      'Economy\tcertain · 8 min',
      '1,272 companies work in Mexico.[1]',
      'Ask Legal stability.',
      'Migration',
      'They may say: more.',
      'Background',
      'Since 2010 strategic partners; see Economy on page 1 and the register. かみかわ上川, 外務大臣\nA sec\u00adond line.',
      'Indicator',
      'Value',
      'Period',
      'Exports',
      '¥1,441.2 bn',
      '2022',
      'Imports',
      '¥842.7 bn',
      '2022',
      'Photo session',
    ]);
  });

  test('names no style that it does not define, in any part', async () => {
    const parts = partsOf(
      await written(paper.paper(paper.everything(), { watermark: [text('DRAFT')], flag: [text('ADDENDUM')] })),
    );
    const defined = stylesDefined(parts['word/styles.xml'] ?? '');
    const used = Object.entries(parts)
      .filter(([name]) => name.startsWith('word/'))
      .flatMap(([, xml]) => [...stylesUsed(xml)]);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    expect([...defined]).toEqual(
      expect.arrayContaining(['TalkingPoint', 'Heading3', 'Strong', 'Emphasis', 'FootnoteText', 'FootnoteReference']),
    );
  });

  test('formats no run by hand: a run names its style and its language', async () => {
    const xml = await body(paper.paper(paper.everything()));
    const outside = xml.replace(/<w:ruby>.*?<\/w:ruby>/gs, '').replace(holding(xml, 'certain'), '');
    const said = [...outside.matchAll(/<w:rPr>(.*?)<\/w:rPr>/gs)].flatMap(([, inside]) =>
      [...(inside ?? '').matchAll(/<(w:\w+)/g)].map(([, name]) => name),
    );
    expect(new Set(said)).toEqual(new Set(['w:rStyle', 'w:lang']));
  });

  test('prints an aside on a bold heading in regular type, whatever the reader makes of toggles', async () => {
    const xml = await body(paper.paper([heading(3, 'Economy', { aside: [text('certain · 8 min')] })]));
    expect(holding(xml, 'Economy')).toMatch(/<w:rStyle w:val="Aside"\/><w:b w:val="false"\/>/);
  });

  test('has headings that Word knows as headings', async () => {
    const file = await written(
      paper.paper([heading(1, 'Meeting'), heading(2, 'Points'), heading(3, 'Economy', { style: 'Background Heading' })]),
    );
    const styles = partOf(file, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="Heading2"><w:name w:val="heading 2"\/>.*?<w:outlineLvl w:val="1"\/>/s);
    expect(styles).toMatch(/w:styleId="BackgroundHeading">(?:(?!<\/w:style>).)*<w:outlineLvl w:val="2"\/>/s);
  });

  test('starts every ordered list at its own number', async () => {
    const one = list('Objectives', [item(paragraph('First', 'Objectives')), item(paragraph('Second', 'Objectives'))], {
      ordered: true,
    });
    const file = await written(paper.paper([one, paragraph('Between'), { ...one, start: 4 }]));
    const [first, second] = [...partOf(file, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)]
      .map(([, id]) => id)
      .filter((_, index) => index % 2 === 0);
    expect(first).not.toBe(second);
    const numbering = partOf(file, 'word/numbering.xml');
    expect(numbering).toContain(`<w:num w:numId="${second}">`);
    expect(numbering.split(`<w:num w:numId="${second}">`)[1]).toMatch(
      /^<w:abstractNumId w:val="\d+"\/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"\/>/,
    );
  });

  test('brings a talking point its marker with its style, and a point under a topic at the second level', async () => {
    const points = list('Talking Point', [item(paragraph('We welcome this.', 'Talking Point'))]);
    const alone = await written(paper.paper([points]));
    expect(holding(partOf(alone, 'word/document.xml'), 'We welcome')).not.toContain('<w:numPr>');
    expect(partOf(alone, 'word/styles.xml')).toMatch(/w:styleId="TalkingPoint">(?:(?!<\/w:style>).)*<w:numPr>/s);
    expect(partOf(alone, 'word/numbering.xml')).toContain('<w:pStyle w:val="TalkingPoint"/>');
    const nested = await body(paper.paper([list('Topics', [item(heading(3, 'Economy'), points)], { ordered: true })]));
    expect(holding(nested, 'We welcome')).toMatch(/<w:ilvl w:val="1"\/>/);
  });

  test('keeps neighbouring boxes apart, as they are in the PDF', async () => {
    const box = (style: string, words: string) => group(style, [paragraph(words, 'Ask Text')]);
    const xml = await body(
      paper.paper([box('Avoid', 'Fees.'), box('Red Line', 'No date.'), box('Ask', 'A date.'), paragraph('After.')]),
    );
    const styles = [...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id);
    expect(styles).toEqual([
      'AskTextinAvoid4ptabove',
      'TableEnd',
      'AskTextinRedLine4ptabove',
      'TableEnd',
      'AskTextinAsk4ptabove',
      'Body',
    ]);
  });

  test('keeps a label with the first row of its table, and a group of a style that asks for it with what follows', async () => {
    const xml = await body(
      paper.paper([
        paragraph('If raised', 'If Raised Label'),
        paper.table(
          [],
          [
            ['New figures?', 'Companies decide.', ''],
            ['A date?', 'Soon.', ''],
          ],
        ),
      ]),
    );
    expect(xml).toMatch(/<w:pStyle w:val="IfRaisedLabel"\/>.*?<w:tr><w:trPr><w:cantSplit\/>/s);
    const house = paper.house();
    const ask = house.styles.Ask;
    if (ask === undefined) throw new Error('The house has no style for asks.');
    const styles = { ...house.styles, Ask: { ...ask, full: { ...ask.full, keepNext: true, keepTogether: false } } };
    const asked = paper.paper([group('Ask', [paragraph('One.'), paragraph('Two.')]), paragraph('Three.')]);
    const held = await written(asked, paper.PAGES, { ...house, styles });
    const document = partOf(held, 'word/document.xml');
    expect(holding(document, 'Two.')).toContain('<w:keepNext/>');
    for (const words of ['One.', 'Three.']) expect(holding(document, words)).not.toContain('<w:keepNext/>');
  });

  test('repeats the head of a table on each page and keeps its rows whole', async () => {
    const xml = await body(
      paper.paper([
        paper.table(
          ['Indicator', 'Value', 'Period'],
          [
            ['Exports', '1', '2022'],
            ['Imports', '2', '2022'],
          ],
        ),
      ]),
    );
    const rows = [...xml.matchAll(/<w:trPr>(.*?)<\/w:trPr>/gs)].map(([, inside]) => inside);
    expect(rows).toEqual(['<w:cantSplit/><w:tblHeader/>', '<w:cantSplit/>', '<w:cantSplit/>']);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  });

  test('numbers notes in the order in which they are called, from cells too', async () => {
    const cells = paper.row(paper.cell([text('Exports'), note('Second.')]), paper.cell('1'), paper.cell('2022'));
    const table = { ...paper.table([], []), body: [cells] };
    const file = await written(
      paper.paper([paragraph([text('One'), note('First.')]), table, paragraph([text('Three'), note('Third.')])]),
    );
    expect(wordsOf(partOf(file, 'word/document.xml'))).toBe('One[1]Exports[2]12022Three[3]');
    expect(paragraphsOf(partOf(file, 'word/footnotes.xml')).filter((words) => words !== '')).toEqual([
      ' First.',
      ' Second.',
      ' Third.',
    ]);
  });
});

describe('the pages around the text', () => {
  test('bear the mark of the highest level in the section, at head and foot, on the first page and the others', async () => {
    const parts = partsOf(
      await written(
        paper.paper([
          paragraph('A'),
          paragraph('B', 'Body', { level: 'restricted' }),
          paragraph('C', 'Body', { level: 'internal' }),
        ]),
      ),
    );
    const running = Object.keys(parts).filter((name) => /header|footer/.test(name) && !name.includes('_rels'));
    expect(running).toEqual(['word/footer1.xml', 'word/footer2.xml', 'word/header1.xml', 'word/header2.xml']);
    for (const name of running) expect(wordsOf(parts[name] ?? '')).toContain('秘 · RESTRICTED');
  });

  test('bear no mark on a public paper', async () => {
    const parts = partsOf(await written(paper.paper([paragraph('A')])));
    expect(Object.values(parts).join('')).not.toMatch(/w:pStyle w:val="Marking/);
  });

  test('number themselves with fields that already hold a value, and nothing asks to be updated', async () => {
    const parts = partsOf(await written(paper.paper(paper.everything())));
    expect(wordsOf(parts['word/footer1.xml'] ?? '')).toContain('Page 1 of 2');
    expect(Object.values(parts).join('')).not.toMatch(/w:dirty|w:updateFields/);
    expect(parts['word/document.xml']).toMatch(/<w:fldSimple w:instr=" PAGEREF _economy \\h "><w:r>.*?>1<\/w:t>/s);
  });

  test('lie on their side where the template asks for it', async () => {
    const document = paper.paper([paragraph('Upright')]);
    const xml = await body({
      ...document,
      sections: [...document.sections, paper.section([paragraph('Wide')], { landscape: true })],
    });
    expect([...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size)).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
  });
});

describe('what is wrong with a paper', () => {
  test('a picture that nobody has, and a style that the house lacks, are told at once', async () => {
    const figure = paper.everything().find((block) => block.kind === 'figure');
    const blocks = [paragraph('A', 'Boby'), ...(figure === undefined ? [] : [figure])];
    const outcome = await writeWord(paper.paper(blocks), paper.house(), {}, new Map());
    expect(outcome.value).toBeUndefined();
    expect(outcome.faults.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['unknown-picture', 'templates/ministry/brief.hbs', 1],
      ['unknown-style', 'templates/ministry/brief.hbs', 1],
    ]);
  });
});

test('a reviewer reads a Word file as lines: its parts, then each element with its words', async () => {
  const told = describeWord(await written(paper.paper([paragraph([text('Since '), text('2010', { strong: true })])])));
  expect(told).toMatch(/^== parts\n {2}\[Content_Types\]\.xml\n {2}_rels\/\.rels\n/);
  expect(told).toContain('        w:t "Since "\n');
  expect(told).toContain('          w:rStyle w:val=Strong\n');
  expect(told).toContain('== word/styles.xml');
});

test('a head of two rows is ruled off below its last row, a table without a head is not', async () => {
  const head = [
    paper.row(paper.cell('Trade', { header: true, colspan: 2 })),
    paper.row(paper.cell('Value', { header: true }), paper.cell('Year', { header: true })),
  ];
  const tall = { ...paper.table([], [['1', '2022']]), head };
  const xml = await body(paper.paper([tall, { ...paper.table([], [['1', '2022']]), head: [] }]));
  expect([...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, inside]) => inside?.includes('<w:tcBorders>'))).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([...xml.matchAll(/<w:tblLook w:val="(\d+)"/g)].map(([, mask]) => mask)).toEqual(['0600', '0600']);
});
