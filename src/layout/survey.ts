/** The headings of a document in reading order, each with an id to go to. */
import type { Block, Document, Heading } from '../document/tree.js';
import { blocksIn, plainText } from '../document/walk.js';

/** A heading as contents and outline name it. */
export interface Titled {
  readonly id: string;
  readonly title: string;
  readonly depth: 1 | 2 | 3 | 4;
  readonly heading: Heading;
}

export interface Survey {
  readonly titles: ReadonlyMap<Block, Titled>;
  /** For each table of contents, the headings after it. */
  readonly after: ReadonlyMap<Block, readonly Titled[]>;
  /** Headings with nothing after them in their section. */
  readonly lonely: readonly Heading[];
}

/** Walks a document once. A heading without an id gets `heading-0001`, by its place among all headings. */
export function survey(document: Document): Survey {
  const titles = new Map<Block, Titled>();
  const contents = new Map<Block, number>();
  const lonely: Heading[] = [];
  for (const section of document.sections) {
    const blocks = [...blocksIn(section.blocks)];
    for (const block of blocks) {
      if (block.kind === 'contents') contents.set(block, titles.size);
      if (block.kind === 'heading') titles.set(block, titled(block, titles.size + 1));
    }
    const last = blocks.findLast((block) => block.kind !== 'page-break');
    if (last?.kind === 'heading') lonely.push(last);
  }
  const all = [...titles.values()];
  return { titles, after: new Map([...contents].map(([block, from]) => [block, all.slice(from)])), lonely };
}

function titled(heading: Heading, number: number): Titled {
  return {
    id: heading.id ?? `heading-${String(number).padStart(4, '0')}`,
    title: plainText(heading.runs),
    depth: heading.depth,
    heading,
  };
}
