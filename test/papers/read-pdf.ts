/** A PDF as two readers have it: pdfjs reads the words, the structure tree puts them in the order of a screen reader. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openObjects, readSource, textOf, type Value } from '../pdf/reader.js';

export interface PdfText {
  /** Page by page as it is printed, line by line, running heads and marks included. */
  readonly pages: readonly string[];
  /** Words of each piece of marked content, by `page object:number`. */
  readonly marked: ReadonlyMap<string, string>;
  /** Headings of the outline, and what the file says of itself. */
  readonly about: string;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  const marked = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const open: string[] = [];
    let text = '';
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(/^p(\d+)R_mc(\d+)$/.exec(item.id)?.slice(1).join(':') ?? '');
        continue;
      }
      const words = `${item.str}${item.hasEOL ? '\n' : ''}`;
      text += words;
      const id = open.at(-1) ?? '';
      if (id !== '') marked.set(id, (marked.get(id) ?? '') + words);
    }
    pages.push(text.trim());
  }
  const { info, metadata } = await pdf.getMetadata();
  const about = JSON.stringify([await pdf.getOutline(), info, metadata?.getRaw()]);
  await loading.destroy();
  return { pages, marked, about };
}

/**
 * The body in the order of the structure tree: no running heads and marks (they are artifacts), no list labels and
 * note numbers. A note stands after the paragraph that refers to it, as the tree has it.
 */
export function bodyOf(bytes: Uint8Array, { marked }: PdfText): string {
  return elementsOf(bytes, marked).join('\n');
}

const LEFT_OUT = ['Lbl', 'Reference'];

function elementsOf(bytes: Uint8Array, marked: PdfText['marked']): readonly string[] {
  const { get, raw, list, idOf, trailer } = openObjects(readSource(bytes));
  const walk = (element: Value, page: number): readonly string[] => {
    if (LEFT_OUT.includes(textOf(get(element, 'S')) ?? '')) return [];
    const own = idOf(raw(element, 'Pg')) || page;
    return list(get(element, 'K')).flatMap((kid) => {
      const number = typeof kid === 'number' ? kid : kid instanceof Map ? kid.get('MCID') : undefined;
      if (number === undefined) return kid instanceof Map ? [] : walk(kid, own);
      const place = kid instanceof Map ? idOf(raw(kid, 'Pg')) || own : own;
      return [marked.get(`${place}:${number}`) ?? ''];
    });
  };
  return list(raw(raw(get(trailer, 'Root'), 'StructTreeRoot'), 'K')).flatMap((kid) => walk(kid, 0));
}
