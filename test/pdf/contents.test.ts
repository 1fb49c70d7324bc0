/** Our PDF files read back, by the product itself: every string as it was written, nothing passed over. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentsOfPdf } from '../../src/pdf/contents.js';
import { text } from '../../src/pdf/syntax.js';
import { textString } from '../../src/pdf/text-string.js';
import { nextValue } from '../../src/pdf/values.js';

const value = (written: string) => nextValue({ text: written, at: 0 });
const string = (written: string): string | undefined => {
  const read = value(written);
  return typeof read === 'object' && read !== null && 'bytes' in read ? textString(read.bytes) : undefined;
};

test('law: each text that our writers write is read back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (said) => expect(string(text(said))).toBe(said)));
});

describe('strings as others write them', () => {
  test.each([
    ['with brackets in each other', '(a (b) c)', 'a (b) c'],
    ['escaped, and over two lines', '(a\\)\\n\\\\\\\nb)', 'a)\n\\b'],
    ['in octal digits', '(\\101\\102\\0613)', 'AB13'],
    ['in hexadecimal digits, an odd one last', '<41 4>', 'A@'],
    ['in UTF-16', '<FEFF00E965E5>', 'é日'],
    ['in UTF-8', '<EFBBBFC3A9>', 'é'],
    ['in the encoding of documents', '(\\200 \\223fi\\240)', '• ﬁfi€'],
  ])('%s', (_, written, said) => {
    expect(string(written)).toBe(said);
  });
});

test('values of every kind', () => {
  expect(value('<</A [1 -.5 true null 12 0 R (x)] % remark\n/B#20C <</D /E>> >>')).toEqual(
    new Map<string, unknown>([
      ['A', [1, -0.5, true, null, { kind: 'ref', id: 12 }, { kind: 'string', bytes: 'x' }]],
      ['B C', new Map([['D', { kind: 'name', name: 'E' }]])],
    ]),
  );
});

test.each([['(never closed'], ['[1 2'], ['<</A 1'], ['<4z>'], ['<<1 2>>'], ['}']])('what is no PDF is refused: %s', (written) => {
  expect(() => value(written)).toThrow('cannot be read back');
});

describe('a page', () => {
  const cmap = '1 beginbfchar\n<0001> <0061>\n<0002> <00660069>\nendbfchar\n';
  const stream = (entries: string, data: string): string => `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`;
  const file = (content: string, kids: string): Uint8Array => {
    const objects = [
      '<</Type /Catalog /StructTreeRoot 6 0 R>>',
      '<</Type /Page /Contents 3 0 R /Resources <</Font <</C1 4 0 R>>>>>>',
      stream('', content),
      '<</Type /Font /ToUnicode 5 0 R>>',
      stream('', cmap),
      `<</K [<</S /P /Pg 2 0 R /K [${kids}]>>]>>`,
    ];
    const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
    return new TextEncoder().encode(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\n`);
  };
  const read = (content: string, kids: string) => {
    const { texts } = contentsOfPdf(file(content, kids));
    return [
      texts.find(({ where }) => where === 'page 1')?.pieces,
      texts.find(({ where }) => where === 'text in reading order')?.pieces,
    ];
  };

  test('is read through its fonts, gaps of kerning and all', () => {
    expect(read('/P <</MCID 0>> BDC BT /C1 9 Tf [<0001>-30<0002>] TJ <0001> Tj ET EMC', '0')).toEqual([['afia'], ['afia']]);
  });

  test('is heard with ActualText in the place of what it replaces', () => {
    const content = '/P <</MCID 0>> BDC /C1 9 Tf <0001> Tj /Span <</ActualText (b)>> BDC <0002> Tj EMC <0001> Tj EMC';
    expect(read(content, '0')).toEqual([['afia'], ['aba']]);
  });

  test('is heard in the order of its tree, without numbers of notes, which stand by themselves', () => {
    const pieces = ['<0001>', '<0002>', '<0001><0001>'].map(
      (codes, mcid) => `/Span <</MCID ${mcid}>> BDC /C1 9 Tf [${codes}] TJ EMC`,
    );
    expect(read(pieces.join('\n'), '2 <</S /Reference /Pg 2 0 R /K 1>> 0')).toEqual([
      ['a', 'fi', 'aa'],
      ['fi', 'aaa'],
    ]);
  });

  test('is read as it stands where its letters are in no font of ours', () => {
    expect(read('/P <</MCID 0>> BDC (plain) Tj EMC', '0')).toEqual([['plain'], ['plain']]);
  });
});
