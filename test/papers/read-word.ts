/** A Word file as a reader has it who knows nothing of ours: paragraphs of document.xml in order, notes from footnotes.xml. */
import { strFromU8, unzipSync } from 'fflate';
import type { Passage } from './words.js';

/** The body: running heads and marks are other parts, and list labels and note numbers are no words of the file. */
export function passagesOfWord(bytes: Uint8Array): readonly Passage[] {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const footnotes = new Map(
    [...part('word/footnotes.xml').matchAll(/<w:footnote [^>]*?w:id="(-?\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(
      ([, id = '', inside = '']) => [
        id,
        paragraphsOf(inside)
          .map((found) => found.words)
          .join(' '),
      ],
    ),
  );
  return paragraphsOf(part('word/document.xml')).map(({ words, references }) => ({
    words,
    notes: references.map((id) => footnotes.get(id) ?? `[note ${id} is missing]`),
  }));
}

const TOKEN = /<w:(p|t|tab|br|cr|noBreakHyphen|footnoteReference)((?: [^>]*?)?)(?:\/>|>([^<]*))|<\/w:p>/g;

function paragraphsOf(xml: string): readonly { readonly words: string; readonly references: readonly string[] }[] {
  const found: { words: string; references: string[] }[] = [];
  for (const [, name, attributes = '', inside = ''] of xml.matchAll(TOKEN)) {
    const last = found.at(-1);
    if (name === 'p') found.push({ words: '', references: [] });
    else if (last === undefined || name === undefined) continue;
    else if (name === 'footnoteReference') last.references.push(/w:id="(\d+)"/.exec(attributes)?.[1] ?? '');
    else last.words += name === 't' ? plain(inside) : name === 'noBreakHyphen' ? '\u2011' : ' ';
  }
  return found;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
