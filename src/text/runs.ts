/** Runs as plain words: a link with its address, a note as its number, a reading in brackets. */
import type { Run } from '../document/tree.js';
import type { WriteNote, Writing } from './writing.js';

/** A text has no pages: it is one, and a reference to a page says nothing. */
const ONE_PAGE = '1';
const NO_PAGE = '–';

export function wordsOf(writing: Writing, runs: readonly Run[], writeNote: WriteNote): string {
  return runs.map((run) => wordOf(writing, run, writeNote)).join('');
}

function wordOf(writing: Writing, run: Run, writeNote: WriteNote): string {
  switch (run.kind) {
    case 'text':
      return run.text.replaceAll('\u00ad', '');
    case 'break':
      return '\n';
    case 'link': {
      const words = wordsOf(writing, run.runs, writeNote);
      return run.href.startsWith('#') || words === run.href ? words : `${words} <${run.href}>`;
    }
    case 'note':
      return `[${writeNote(run)}]`;
    case 'page-of':
      return NO_PAGE;
    case 'page-number':
    case 'page-count':
      return ONE_PAGE;
    case 'ruby':
      return `${run.base} (${run.reading})`;
    default:
      return run satisfies never;
  }
}
