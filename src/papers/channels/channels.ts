/** A finished file, opened again: every place in it where words can stand. */
import { unzipSync } from 'fflate';
import { contentsOfPdf } from '../../pdf/contents.js';
import type { Channel } from '../../release/leaks.js';
import { WALL } from '../../release/normal.js';
import type { Format } from '../../templating/formats.js';
import { narrowTexts, textsOfBytes } from './bytes.js';
import { textsOfLines } from './columns.js';
import { textsOfJson } from './json.js';
import { decodedAddress, embeddedIn, textsOfMarkup } from './markup.js';

/** @throws where the bytes are no file of that format as we write it: what cannot be read cannot be searched */
export function channelsOf(format: Format, bytes: Uint8Array): readonly Channel[] {
  switch (format) {
    case 'pdf':
      return pdfChannels(bytes);
    case 'docx':
      return wordChannels(bytes);
    case 'html':
      return htmlChannels(textOf(bytes));
    case 'txt':
      return [channel('the text', [...textsOfLines(textOf(bytes)), ...decodedAddress(textOf(bytes))])];
    default:
      return format satisfies never;
  }
}

function channel(where: string, pieces: readonly string[]): Channel {
  return { where, text: pieces.join(WALL) };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function pdfChannels(bytes: Uint8Array): readonly Channel[] {
  const { texts, streams } = contentsOfPdf(bytes);
  return [
    ...texts.map(({ where, pieces }) => channel(where, [...pieces, ...pieces.flatMap(decodedAddress)])),
    ...streams.flatMap(({ where, bytes: data }) => {
      if (where === 'XMP metadata') return markupChannels(where, textOf(data), 'xml');
      // what our own writer makes holds no UTF-16 but in strings; an attachment can be anything
      const pieces = where === 'attachment' ? [...textsOfBytes(data), ...textsOfJson(textOf(data))] : narrowTexts(data);
      return [channel(where, [...pieces, ...pieces.flatMap(decodedAddress)])];
    }),
  ];
}

function wordChannels(bytes: Uint8Array): readonly Channel[] {
  const parts = Object.entries(unzipSync(bytes));
  return [
    channel(
      'names of the parts',
      parts.map(([name]) => name),
    ),
    ...parts.flatMap(([name, data]) =>
      /\.(?:xml|rels)$/.test(name) ? markupChannels(name, textOf(data), 'xml') : [channel(name, textsOfBytes(data))],
    ),
    // what stands between the parts: remarks of the archive and of its entries
    channel('the file itself', narrowTexts(bytes)),
  ];
}

function htmlChannels(html: string): readonly Channel[] {
  const embedded = embeddedIn(html);
  return [
    ...markupChannels('the page', html, 'html'),
    ...embedded.map((data, index) => channel(`picture ${index + 1}`, textsOfBytes(data))),
  ];
}

function markupChannels(where: string, source: string, kind: 'xml' | 'html'): readonly Channel[] {
  const { words, attributes, comments, code } = textsOfMarkup(source, kind);
  const found = [
    channel(where, words),
    channel(`an attribute in ${where}`, attributes),
    channel(`a comment in ${where}`, comments),
    channel(`the code in ${where}`, code),
    channel(`the source of ${where}`, [source]),
  ];
  return found.filter(({ text }) => text !== '');
}
