import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Document } from '../../src/document/tree.js';
import { columnsOf } from '../../src/faults/width.js';
import { wrap } from '../../src/text/wrap.js';
import { writeText } from '../../src/text/write.js';
import * as paper from '../word/paper.js';

const { cell, column, heading, item, list, note, panel, paragraph, row, table, text } = paper;

/** The text of some blocks, without what stands around it. */
function told(...blocks: readonly Block[]): string {
  const nothing = { first: null, rest: [] };
  return of(paper.paper(blocks, { head: nothing, foot: nothing }));
}

function of(document: Document): string {
  const { value, faults } = writeText(document);
  expect(faults).toEqual([]);
  return value ?? '';
}

describe('a paper in an e-mail', () => {
  test('has its headings underlined, and an aside at the right end of the line', () => {
    expect(
      told(heading(1, 'Meeting'), heading(2, 'Points to make'), heading(3, 'Economy', { aside: [text('certain · 8 min')] })),
    ).toBe(`Meeting\n=======\n\nPoints to make\n--------------\n\n${'Economy'.padEnd(63)}certain · 8 min\n`);
  });

  test('hangs the points of a topic under its number', () => {
    const points = list('Talking Point', [item(paragraph('We welcome this.')), item(paragraph('We thank you.'))]);
    expect(told(list('Topics', [item(heading(3, 'Economy'), points)], { ordered: true, start: 2 }))).toBe(
      '2. Economy\n\n   - We welcome this.\n   - We thank you.\n',
    );
  });

  test('sets a table in columns where it fits', () => {
    expect(
      told(
        table(
          ['Indicator', 'Value', 'Period'],
          [
            ['Exports', '¥1,441.2 bn', '2022'],
            ['日本企業', '1,272', '2021'],
          ],
        ),
      ),
    ).toBe(
      'Indicator  Value        Period\n---------  -----------  ------\nExports    ¥1,441.2 bn  2022\n日本企業   1,272        2021\n',
    );
  });

  test('sets a table row by row, each cell after its label, where it does not fit', () => {
    const heads = ['Date', 'Where', 'Who', 'What came of it', 'Next'];
    const long = 'a sentence that is longer than any column could be';
    expect(told(table(heads, [[long, long, long, long, long]]))).toBe(heads.map((head) => `${head}: ${long}\n`).join(''));
  });

  test('keeps the words of cells that span', () => {
    const spanning = { ...table([], []), body: [row(cell('Exports and imports', { colspan: 2 })), row(cell('1'), cell('2'))] };
    expect(told(spanning)).toBe('Exports and imports\n\n1\n2\n');
  });

  test('sets a panel in columns of one width', () => {
    expect(told(panel(column('When', paragraph('Wed 21 February')), column('Where', paragraph('Rio de Janeiro'))))).toBe(
      `${'When'.padEnd(40)}Where\n${'Wed 21 February'.padEnd(40)}Rio de Janeiro\n`,
    );
  });

  test('numbers its notes and prints them at the end of the section, with the address of each link', () => {
    const link = { kind: 'link', href: 'https://example.org/', runs: [text('the register')], at: text('').at } as const;
    expect(
      told(
        paragraph([text('1,272 companies'), note('As of 2021.'), text(' in '), link, text('.')]),
        paragraph([text('Two'), note('Second.')]),
      ),
    ).toBe(
      '1,272 companies[1] in the register <https://example.org/>.\n\nTwo[2]\n\n--------------------\n[1] As of 2021.\n[2] Second.\n',
    );
  });

  test('bears the mark of its highest level and its caveats at top and bottom', () => {
    const lines = told(
      paragraph('A', 'Body', { level: 'restricted', handling: ['NO FOREIGN'] }),
      paragraph('B', 'Body', { level: 'internal' }),
    ).split('\n');
    expect([lines[0], lines.at(-2)].map((line) => line?.trim())).toEqual([
      '秘 · RESTRICTED · NO FOREIGN',
      '秘 · RESTRICTED · NO FOREIGN',
    ]);
  });

  test('bears none on a public paper, and ends in one line feed', () => {
    expect(told(paragraph('A'))).toBe('A\n');
  });

  test('holds every word of a paper with one of everything, in its order', () => {
    const words = of(paper.paper(paper.everything()));
    const order = [
      'Brief JPN-MEX/FM/2024/001',
      'Latin America desk',
      'Pre-meeting brief',
      'When',
      'Rio de Janeiro',
      'Points to make\n-',
      'Economy ',
      'certain · 8 min',
      '1,272 companies work in Mexico.[1]',
      'Ask Legal stability.',
      'They may say: more.',
      'Background\n-',
      'Since 2010 strategic partners',
      '上川 (かみかわ), 外務大臣',
      'A second line.',
      'Exports',
      '[Two ministers shake hands]',
      'Photo session',
      '[1] As of October 2021.',
      'From public sources',
      'Page 1 of 1',
    ];
    const places = order.map((piece) => words.indexOf(piece));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('lines of a text', () => {
  test('break between Japanese characters, never before a full stop', () => {
    expect(wrap('日本とメキシコ。', 14)).toEqual(['日本とメキシ', 'コ。']);
  });

  test('do not break at a no-break space, nor within an address', () => {
    expect(wrap('on 21\u00a0February at <https://example.org/long>', 12)).toEqual([
      'on',
      '21\u00a0February',
      'at',
      '<https://example.org/long>',
    ]);
  });

  test('are never wider than the measure unless one word is, and lose no word', () => {
    const word = fc.stringMatching(/^[a-zé]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 12, max: 78 }), (words, width) => {
        const lines = wrap(words.join(' '), width, '- ');
        expect(lines.every((line) => columnsOf(line) <= width)).toBe(true);
        expect(
          lines
            .map((line) => line.slice(2))
            .join(' ')
            .split(' '),
        ).toEqual(words);
      }),
    );
  });
});
