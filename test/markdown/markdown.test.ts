import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, parseInline, parseProse, plainText } from '../../src/markdown/markdown.js';

const forbiddenInLine = (text: string) => parseInline(text).forbidden.map(({ what }) => what);
const forbiddenInProse = (text: string) => parseProse(text).forbidden.map(({ what }) => what);

describe('a line of record text', () => {
  test('may stress words and point to the web', () => {
    expect(parseInline('Trade has **grown** by *half*, see [METI](https://www.meti.go.jp).').value).toEqual([
      { kind: 'text', text: 'Trade has ' },
      { kind: 'strong', children: [{ kind: 'text', text: 'grown' }] },
      { kind: 'text', text: ' by ' },
      { kind: 'emphasis', children: [{ kind: 'text', text: 'half' }] },
      { kind: 'text', text: ', see ' },
      { kind: 'link', href: 'https://www.meti.go.jp', children: [{ kind: 'text', text: 'METI' }] },
      { kind: 'text', text: '.' },
    ]);
  });

  test.each(['21. Februar', '-5 degrees', '#10 Downing Street', '+81 3 3580', '1888~ was the year', 'R&D, AT&T, 3 < 4'])(
    '"%s" is words',
    (text) => {
      expect(parseInline(text)).toEqual({ value: [{ kind: 'text', text }], forbidden: [] });
    },
  );

  test('that YAML folded over two lines is one line', () => {
    expect(parseInline('to work\ntogether').value).toEqual([{ kind: 'text', text: 'to work together' }]);
  });

  test.each([
    ['press `Enter`', 'code'],
    ['![flag](flag.png)', 'an image'],
    ['a <b>bold</b> step', 'HTML'],
    ['~~withdrawn~~', 'struck-through text'],
    ['two  \nlines', 'a line break'],
    ['one\n\ntwo', 'a second paragraph'],
    ['they want:\n- rice\n- cars', 'a list'],
    ['[here](javascript:alert(1))', 'a link to javascript:'],
    ['[here](JaVaScRiPt:alert(1))', 'a link to javascript:'],
    ['[here](file:///etc/passwd)', 'a link to file:'],
    ['[here](notes.html)', 'a link without http, https or mailto'],
    ['[here](https://a.jp "A title")', 'a title on a link'],
    ['[here](https://a.jp:99999)', 'a link to an address that does not exist'],
    ['# Economy', 'a heading'],
    ['## Economy', 'a heading'],
    ['- rice', 'a list'],
    ['* rice', 'a list'],
    ['+ rice', 'a list'],
    ['-', 'a list'],
    ['> they said', 'a quotation'],
    ['* * *', 'a rule'],
    ['they said:\n    rice', 'code'],
  ])('may not hold %j, which is named as %s', (text, what) => {
    expect(forbiddenInLine(text)).toEqual([what]);
  });

  test.each([
    ['- # Rice', ['a list', 'a heading']],
    ['> - rice', ['a quotation', 'a list']],
    ['# Rice\n- cars', ['a heading', 'a list']],
    ['- press `Enter`', ['a list', 'code']],
  ])('of %j is told of all that it may not hold', (text, what) => {
    expect(forbiddenInLine(text)).toEqual(what);
  });

  test('keeps the words of what it may not hold', () => {
    expect(plainText(parseInline('press ~~the~~ `Enter` ![key](k.png)').value)).toBe('press the Enter key');
  });

  test('has words alone for a bookmark or a document title', () => {
    expect(plainText(parseInline('A **very *old* [friend](https://a.jp)**').value)).toBe('A very old friend');
  });
});

describe('a background of record text', () => {
  test('has paragraphs and nested bullets', () => {
    expect(parseProse('First.\n\n- a\n  - b\n- **c**').value).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'First.' }] },
      {
        kind: 'bullets',
        items: [
          [
            { kind: 'paragraph', children: [{ kind: 'text', text: 'a' }] },
            { kind: 'bullets', items: [[{ kind: 'paragraph', children: [{ kind: 'text', text: 'b' }] }]] },
          ],
          [{ kind: 'paragraph', children: [{ kind: 'strong', children: [{ kind: 'text', text: 'c' }] }] }],
        ],
      },
    ]);
  });

  test('may begin with a date in German', () => {
    const words = '21. Februar: Ankunft.';
    expect(parseProse(words)).toEqual({
      value: [{ kind: 'paragraph', children: [{ kind: 'text', text: words }] }],
      forbidden: [],
    });
    expect(parseProse(`- ${words}`)).toEqual({
      value: [{ kind: 'bullets', items: [[{ kind: 'paragraph', children: [{ kind: 'text', text: words }] }]] }],
      forbidden: [],
    });
  });

  test.each([
    ['# Economy', 'a heading'],
    ['Economy\n---', 'a heading'],
    ['1. one\n2. two', 'a numbered list'],
    ['> they said', 'a quotation'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a table'],
    ['one\n\n***\n\ntwo', 'a rule'],
    ['```\ncode\n```', 'code'],
    ['<div>box</div>', 'HTML'],
    ['They want:\n\n-\n- rice', 'an empty bullet'],
    ['- a\n  - b\n    - c\n      - d\n        - e', 'a bullet more than 4 lists deep'],
  ])('may not hold %j, which is named as %s', (text, what) => {
    expect(forbiddenInProse(text)).toEqual([what]);
  });

  test('prints a reference definition as it stands instead of swallowing it', () => {
    expect(parseProse('[x]: https://a.jp').value).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: '[x]: https://a.jp' }] },
    ]);
  });
});

describe('words written as Markdown', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));

  test('read back as the same words', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(parseInline(escapeMarkdown(text))).toEqual({ value: [{ kind: 'text', text }], forbidden: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('read back as the same words at the start of a paragraph', () => {
    const special = fc.string({ unit: fc.constantFrom(...'#-+*_`<>[]()!&~=|:.1 a'), minLength: 1 }).map((text) => `x${text}x`);
    const start = fc.constantFrom('# ', '- ', '1. ', '1) ', '> ', '+ ', '* ', '=== ', '--- ', '~~~', '```', '<div>', '');
    fc.assert(
      fc.property(start, special, (first, rest) => {
        const { value, forbidden } = parseProse(escapeMarkdown(first + rest));
        expect({ value, forbidden }).toEqual({
          value: [{ kind: 'paragraph', children: [{ kind: 'text', text: first + rest }] }],
          forbidden: [],
        });
      }),
      { numRuns: 500 },
    );
  });
});
