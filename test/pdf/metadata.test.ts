/** What a file says of itself, whatever a record's words are: XMP that every reader of XML understands, the same as in the Info dictionary. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describeFile } from '../../src/pdf/metadata.js';
import { paintPdf } from '../../src/pdf/paint.js';
import { check } from './checker.js';
import { readSource } from './reader.js';
import { load, META, sheet, words } from './sample.js';

/** Elements in their order, and the words of each, as a reader of XML has them. */
function read(xmp: string): { readonly elements: readonly string[]; readonly said: ReadonlyMap<string, string> } {
  const elements: string[] = [];
  const said = new Map<string, string>();
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => {
        elements.push(name);
        open.push(name);
      },
      ontext: (text) => {
        const owner = open.findLast((name) => !name.startsWith('rdf:')) ?? '';
        said.set(owner, (said.get(owner) ?? '') + text);
      },
      onclosetag: () => void open.pop(),
      oncomment: () => void elements.push('a comment'),
      oncdatastart: () => void elements.push('a CDATA section'),
      onprocessinginstruction: () => void elements.push('an instruction'),
    },
    { xmlMode: true },
  );
  parser.end(xmp);
  return { elements, said };
}

/** Words as XML can hold them: control characters, halves of characters and the two that are none become blanks. */
function held(text: string): string {
  return Array.from(text, (character) => (/^[\p{Cc}\p{Cs}\uFFFE\uFFFF]$/u.test(character) ? '\0' : character))
    .join('')
    .replace(/\0+/g, ' ');
}

const NASTY = [
  ']]>',
  '</dc:title><pdfaid:part>1</pdfaid:part>',
  '<!-- & -->',
  '<?xpacket end="r"?>',
  '<![CDATA[x]]>',
  '&amp; &#0; &lt;b&gt; & "quotes" \'and\' \\(brackets\\)',
  'a\0b\u0007c\u001bd\u0085e\r\nf\tg',
  'half \ud83d and \udc00 of a character, \ufffe\uffff none, \u{1fffe} neither',
  '𠮷野家 葛\u{e0100}城市 Ελλάδα Россия',
  '\u202eright to left\u202c \u200b\ufeff \u2028',
];

const texts = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'<>&;"\'/]![CDATA-?xp\0\ud800\udfff𠮷'.split('')) }),
);

describe('whatever a title, office, subject, kind, number and keywords say', () => {
  const plain = read(describeFile(META).xmp);

  test('XMP says the same words, and has no other elements for them', () => {
    fc.assert(
      fc.property(fc.tuple(texts, texts, texts, texts, texts, fc.array(texts, { minLength: 1, maxLength: 3 })), (said) => {
        const [title, office, subject, kind, number, keywords] = said;
        // an empty one has no element
        const meta = {
          ...META,
          title: `x${title}y`,
          office: `x${office}`,
          subject: `x${subject}`,
          kind: `x${kind}`,
          number: `x${number}`,
          keywords: ['x', ...keywords],
        };
        const { xmp, info } = describeFile(meta);
        const found = read(xmp);
        expect(found.elements).toEqual(plain.elements);
        expect(Object.fromEntries(found.said)).toMatchObject({
          'dc:title': held(meta.title),
          'dc:creator': held(meta.office),
          'dc:description': held(meta.subject),
          'dc:type': held(meta.kind),
          'dc:identifier': held(meta.number),
          'pdf:Keywords': meta.keywords.map(held).join('; '),
        });
        expect(info).toMatchObject({ Title: held(meta.title), Author: held(meta.office), Subject: held(meta.subject) });
        expect(xmp).not.toMatch(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\]\]>|&(?!amp;|lt;|gt;|quot;)/u);
      }),
      { numRuns: 300 },
    );
  });

  test.each(NASTY)('a file keeps the rules that is called %j', async (title) => {
    const page = sheet();
    const layout = page.layout([[words(page.add('P'), 'Text', 60, 60)]]);
    const meta = {
      ...META,
      title: `x${title}`,
      office: title,
      subject: title,
      kind: title,
      number: title,
      keywords: [title, title],
    };
    const { value } = await paintPdf(layout, meta, load, new Map());
    expect(check(readSource(value ?? new Uint8Array()))).toEqual([]);
  });
});

test('the reader of this test sees what is not escaped', () => {
  const spoilt = describeFile({ ...META, title: '<b>' }).xmp.replace('&lt;b&gt;', '<b>');
  expect(read(spoilt).elements).toContain('b');
});

test('a file says its title, language, office, subject, kind and number', () => {
  expect(Object.fromEntries(read(describeFile({ ...META, lang: 'ja' }).xmp).said)).toMatchObject({
    'dc:title': META.title,
    'dc:language': 'ja',
    'dc:creator': 'First Latin America Division',
    'dc:description': 'Brief for the Minister',
    'dc:type': 'Pre-meeting brief',
    'dc:identifier': 'JPN-MEX/FM/2024/001',
    'xmp:CreateDate': '2024-02-19T00:00:00Z',
  });
});

test('without a title, a day or a language there is no file', () => {
  expect(() => describeFile({ ...META, title: '\u0007 ' })).toThrow('must have a title');
  expect(() => describeFile({ ...META, date: '2024-02-30x' })).toThrow('not a day');
  expect(() => describeFile({ ...META, lang: 'ja_JP' })).toThrow('not a BCP 47 language');
});
