/** Remarks with which a record says of itself what is still to be written. */
import { type Document, visit } from 'yaml';

export interface GapRemark {
  /** `gap`: nothing stands here yet. `stand-in`: what stands below holds a place, and is not yet what it should be. */
  readonly kind: 'gap' | 'stand-in';
  /** Of its `#`. */
  readonly offset: number;
  /** What is to be written. */
  readonly text: string;
}

const REMARK = /^[ \t]*(#[ \t]*(gap|stand-in):[ \t]*(\S.*))$/gm;

/** Remarks on a line of their own, in their order; a line of a text that looks like one is text. */
export function gapRemarks(document: Document, text: string): readonly GapRemark[] {
  const found = [...text.matchAll(REMARK)].map(({ index, 0: line, 1: remark = '', 2: kind, 3: words = '' }): GapRemark => {
    return { kind: kind === 'gap' ? 'gap' : 'stand-in', offset: index + line.length - remark.length, text: words.trim() };
  });
  if (found.length === 0) return [];
  const texts: (readonly [number, number])[] = [];
  visit(document, { Scalar: (_key, { range }) => void (range && texts.push([range[0], range[1]])) });
  return found.filter(({ offset }) => !texts.some(([from, to]) => from <= offset && offset < to));
}
