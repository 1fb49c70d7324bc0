/**
 * Words to compare between a tree and what was written from it. What is put aside, and nothing else: white space
 * (lines break differently, and letterspaced words come apart in a PDF), soft hyphens and other characters without a
 * shape, and the difference between a hyphen, one that does not break, and the typewriter's.
 */
import type { Block, Document, Run } from '../../src/document/tree.js';

export function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').replace(/[\u2010\u2011]/gu, '-');
}

/** Words of a paragraph or a cell's paragraph, with the words of its notes after them. */
export interface Passage {
  readonly words: string;
  readonly notes: readonly string[];
}

/** The body in reading order, without running heads, marks, list labels and note numbers. */
export function passagesOf(document: Document): readonly Passage[] {
  return document.sections.flatMap((section) => section.blocks.flatMap(blockPassages));
}

/** Everything that a reader of the body reads, notes after the paragraph that refers to them. */
export function readingOf(passages: readonly Passage[]): string {
  return passages.map(({ words, notes }) => bare([words, ...notes].join(''))).join('');
}

export function blockPassages(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [passage([...block.runs, ...block.aside])];
    case 'group':
      return block.blocks.flatMap(blockPassages);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(blockPassages));
    case 'panel':
      return block.columns.flatMap((column) => [passage(column.label), ...column.blocks.flatMap(blockPassages)]);
    case 'table':
      return [
        ...(block.caption.length === 0 ? [] : [passage(block.caption)]),
        ...[...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(blockPassages))),
      ];
    case 'figure':
      return [passage(block.caption)];
    case 'contents':
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

function passage(runs: readonly Run[]): Passage {
  const notes: string[] = [];
  const words = (inside: readonly Run[]): string => inside.map((run) => wordsOf(run)).join('');
  const wordsOf = (run: Run): string => {
    switch (run.kind) {
      case 'text':
        return run.text;
      case 'break':
        return '\n';
      case 'link':
        return words(run.runs);
      case 'note':
        notes.push(
          run.blocks
            .flatMap(blockPassages)
            .map((each) => each.words)
            .join(' '),
        );
        return '';
      case 'page-of':
      case 'page-number':
      case 'page-count':
        return '';
      case 'ruby':
        return `${run.base}${run.reading}`;
      default:
        return run satisfies never;
    }
  };
  return { words: words(runs), notes };
}
