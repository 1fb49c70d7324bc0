/** Runs as bare words. */
import type { Run } from '../document/tree.js';

/** The words of runs without notes: for outlines, contents and alternative text. */
export function plainText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      switch (run.kind) {
        case 'text':
          return run.text;
        case 'link':
          return plainText(run.runs);
        case 'ruby':
          return run.base;
        case 'break':
          return ' ';
        case 'note':
        case 'page-of':
        case 'page-number':
        case 'page-count':
          return '';
        default:
          return run satisfies never;
      }
    })
    .join('');
}
