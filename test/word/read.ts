/** A reader of .docx for tests: parts as XML strings, paragraphs as words. It knows no more than it is asked. */
import { strFromU8, unzipSync } from 'fflate';

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (part === undefined) throw new Error(`The package has no ${name}.`);
  return part;
}

/** Paragraphs in order; the words of a note stand where its mark does, in brackets. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p(?:>| [^>]*>)(.*?)<\/w:p>/gs)].map(([, inside]) => wordsOf(inside ?? ''));
}

export function wordsOf(xml: string): string {
  const token = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|softHyphen|noBreakHyphen)\/>|<w:footnoteReference w:id="(\d+)"\/>/g;
  const marks: Readonly<Record<string, string>> = { tab: '\t', br: '\n', softHyphen: '\u00ad', noBreakHyphen: '\u2011' };
  return [...xml.matchAll(token)]
    .map(([, text, mark, note]) => (text === undefined ? (mark === undefined ? `[${note}]` : marks[mark]) : plain(text)))
    .join('');
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Every style that a part names. */
export function stylesUsed(xml: string): ReadonlySet<string> {
  return new Set([...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn) w:val="([^"]*)"/g)].map(([, id]) => id ?? ''));
}

export function stylesDefined(xml: string): ReadonlySet<string> {
  return new Set([...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"/g)].map(([, id]) => id ?? ''));
}
