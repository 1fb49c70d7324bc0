/** The search can find whatever a paper says: each paragraph, cell and note of the tree, whole, in every format. */
import { describe, expect, test } from '@jest/globals';
import { channelsOf } from '../../src/papers/channels/channels.js';
import { textsOfLines } from '../../src/papers/channels/columns.js';
import { decodedAddress, textsOfMarkup } from '../../src/papers/channels/markup.js';
import { leaksIn } from '../../src/release/leaks.js';
import { normal } from '../../src/release/normal.js';
import { SHORTEST } from '../../src/release/search.js';
import type { Format } from '../../src/templating/formats.js';
import { composed, made, press } from './made.js';
import { passagesOf } from './words.js';

const open = press();

describe.each<[string, string, readonly Format[]]>([
  ['brief', 'en', ['pdf', 'docx', 'txt']],
  ['readout', 'ja', ['pdf', 'docx', 'html', 'txt']],
])('of a %s (%s)', (product, lang, formats) => {
  const said = passagesOf(composed(open, { product, lang, formats }).document).flatMap(({ words, notes }) => [words, ...notes]);
  const long = [...new Set(said.map(normal).filter((text) => text.length >= SHORTEST))];

  test.each(formats)('everything is found in %s', async (format) => {
    const { bytes } = await made(open, { product, lang, formats: [format] });
    const found = leaksIn({ withheld: long.map((text) => ({ from: text, text })) }, channelsOf(format, bytes[format]));
    expect(long.length).toBeGreaterThan(5);
    expect(long.filter((text) => !found.some(({ from }) => from === text))).toEqual([]);
  });
});

describe('a plain text is read', () => {
  test('down its columns, wide characters and all', () => {
    const text = ['When     Where and why   Between', '5 p.m.   日本国外務省の  Second', '21 Feb.  大会議室        meeting'].join(
      '\n',
    );
    expect(textsOfLines(text)).toEqual(
      expect.arrayContaining(['Where and why\n日本国外務省の\n大会議室', 'Between\nSecond\nmeeting']),
    );
  });

  test('past the numbers of its notes and the addresses of its links', () => {
    expect(textsOfLines('Trade <https://example.org/a>has[1] grown[12].')).toContain('Trade has grown.');
  });
});

describe('markup is read', () => {
  test('paragraph by paragraph, past note numbers and readings, which stand by themselves', () => {
    const { words } = textsOfMarkup('<p>Trade<sup><a>1</a></sup> has <b>grown</b></p><ruby>上川<rt>かみかわ</rt></ruby>', 'html');
    expect(words).toEqual(['1', 'Trade has grown', 'かみかわ', '上川']);
  });

  test('attributes as they are written and as addresses are meant', () => {
    expect(textsOfMarkup('<a href="mailto:x?subject=a%20word">x</a>', 'html').attributes).toContain('mailto:x?subject=a word');
    expect(decodedAddress('100%')).toEqual([]);
    expect(decodedAddress('é=%C3%A9%zz')).toEqual(['é=é%zz']);
  });
});
