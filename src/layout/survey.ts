/** The headings of a document in reading order, each with an id to go to. */
import type { Block, Contents, Document, Heading } from '../document/tree.js';
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
  /** Headings with nothing after them before their section ends or a new page begins. */
  readonly lonely: readonly Heading[];
}

/** Walks a document once. A heading without an id gets `heading-0001`, by its place among all headings. */
export function survey(document: Document): Survey {
  const titles = new Map<Block, Titled>();
  const contents = new Map<Contents, number>();
  const sections = document.sections.map(({ blocks }) => [...blocksIn(blocks)]);
  for (const block of sections.flat()) {
    if (block.kind === 'contents') contents.set(block, titles.size);
    if (block.kind === 'heading') titles.set(block, titled(block, titles.size + 1));
  }
  const all = [...titles.values()];
  const after = new Map([...contents].map(([block, from]) => [block, all.slice(from)]));
  const empty = [...after]
    .filter(([block, entries]) => entries.every(({ depth }) => depth > block.depth))
    .map(([block]) => block);
  return { titles, after, lonely: sections.flatMap((blocks) => lonelyIn(blocks, new Set<Block>(empty))) };
}

/** @param empty  tables of contents that name nothing, and so take no place */
function lonelyIn(blocks: readonly Block[], empty: ReadonlySet<Block>): readonly Heading[] {
  const printed = blocks.filter((block) => !empty.has(block));
  return printed.filter((block, index): block is Heading => {
    const next = printed[index + 1];
    return block.kind === 'heading' && (next === undefined || next.kind === 'page-break');
  });
}

function titled(heading: Heading, number: number): Titled {
  return {
    id: heading.id ?? `heading-${String(number).padStart(4, '0')}`,
    title: plainText(heading.runs),
    depth: heading.depth,
    heading,
  };
}
