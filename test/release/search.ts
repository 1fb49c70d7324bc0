/**
 * Everything that can be read out of a file, for the search for what was withheld: not only the pages, but what lies
 * in streams, strings, metadata, outlines and parts. White space is put aside, because it parts words at will, and so
 * is the difference between small letters and capitals, because a convention of the paper prints surnames in capitals.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Format } from '../../src/templating/formats.js';
import { readPdf } from '../papers/read-pdf.js';
import { bare } from '../papers/words.js';
import { latin, openObjects, readSource, type Value } from '../pdf/reader.js';

export async function contentsOf(format: Format, bytes: Uint8Array): Promise<string> {
  switch (format) {
    case 'pdf':
      return plainly([...pdfParts(bytes), ...(await pdfWords(bytes))]);
    case 'docx':
      return plainly(wordParts(bytes));
    case 'html': {
      const page = new TextDecoder().decode(bytes);
      return plainly([page, unescaped(page), unescaped(page.replace(/<[^>]*>/g, ''))]);
    }
    case 'txt':
      return plainly([new TextDecoder().decode(bytes)]);
    default:
      return format satisfies never;
  }
}

/** Those of some texts that stand in a file's contents. */
export function foundIn(contents: string, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => contents.includes(plainly([text])));
}

function plainly(parts: readonly string[]): string {
  return parts.map((part) => bare(part).toLowerCase()).join('\n');
}

/** Objects as they stand, their strings decoded, their streams inflated: as bytes and as UTF-8. */
function pdfParts(bytes: Uint8Array): readonly string[] {
  const source = readSource(bytes);
  const streams = [...source.objects.values()].flatMap(({ body, stream = '' }) => [body, stream, utf8(stream)]);
  const strings = [...openObjects(source).all.values()].flatMap(stringsIn);
  return [latin(bytes), source.trailer, ...streams, ...strings];
}

async function pdfWords(bytes: Uint8Array): Promise<readonly string[]> {
  const { pages, about } = await readPdf(bytes);
  return [...pages, about];
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function stringsIn(value: Value): readonly string[] {
  if (value instanceof Map) return [...value.values()].flatMap(stringsIn);
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null && 'text' in value ? [value.text] : [];
}

/** Each part as it stands, and its words without tags, because a tag may part a word. */
function wordParts(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, data]) => {
    const part = strFromU8(data);
    return [name, part, unescaped(part), unescaped(part.replace(/<[^>]*>/g, ''))];
  });
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
