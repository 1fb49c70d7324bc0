/**
 * Whether a plain text says what the tree says, in its order. Words of one paragraph follow each other; in a table or a
 * panel the cells of a row stand side by side, so that each cell's words are looked for in order among those of its row.
 */
import type { Block, Document } from '../../src/document/tree.js';
import { bare, blockPassages, type Passage } from './words.js';

/** What the text does not say, or says too early, in the tree's order. Empty when it says all. */
export function unsaid(document: Document, text: string): readonly string[] {
  const found = printed(text);
  const missing: string[] = [];
  let at = 0;
  const follow = (passages: readonly Passage[], from: number, alone: boolean): number => {
    let end = from;
    for (const { words } of passages) {
      const next = after(found, alone ? [bare(words)] : piecesOf(words), end);
      if (next === undefined) missing.push(words);
      else end = next;
    }
    return end;
  };
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      for (const side of sideBySide(block)) {
        const ends = side.map((cell) => follow(cell, at, side.length === 1));
        at = Math.max(at, ...ends);
      }
    }
  };
  for (const section of document.sections) {
    walk(section.blocks);
    const notes = section.blocks.flatMap(blockPassages).flatMap((passage) => passage.notes);
    at = follow(
      notes.map((words) => ({ words, notes: [] })),
      at,
      true,
    );
  }
  return missing;
}

/** A block as steps downwards; what stands side by side is one step. */
function sideBySide(block: Block): readonly (readonly (readonly Passage[])[])[] {
  switch (block.kind) {
    case 'panel': {
      const columns = block.columns.map((column) => blockPassages({ ...block, columns: [column] }));
      return [columns];
    }
    case 'table': {
      const caption = blockPassages({ ...block, head: [], body: [] });
      const rows = [...block.head, ...block.body].map((row) => row.cells.map((cell) => cell.blocks.flatMap(blockPassages)));
      return [[caption], ...rows];
    }
    case 'group':
      return block.blocks.flatMap(sideBySide);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(sideBySide));
    case 'heading':
    case 'paragraph':
    case 'figure':
    case 'contents':
    case 'page-break':
      return [[blockPassages(block)]];
    default:
      return block satisfies never;
  }
}

/** Without the addresses that a text prints after the words of a link, and the numbers of notes. */
function printed(text: string): string {
  return bare(text.replace(/\s*<(https?:|mailto:)[^>]*>/g, '').replace(/\[\d+\]/g, ''));
}

/** What a line may end after: a word, and any character of a script without spaces. */
function piecesOf(words: string): readonly string[] {
  return words.split(/\s+|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u).map(bare);
}

/** Place after the last of some pieces that are found in this order from a place on. */
function after(found: string, wanted: readonly string[], from: number): number | undefined {
  let at = from;
  for (const piece of wanted) {
    const next = found.indexOf(piece, at);
    if (next < 0) return undefined;
    at = next + piece.length;
  }
  return at;
}
