/** A frame for documents under test, and a way to see the words of a block. */
import type { Frame } from '../../src/document/frame.js';
import type { Run } from '../../src/document/tree.js';

export const frame: Frame = {
  lang: 'en',
  title: 'Pre-meeting brief',
  meta: {
    title: 'Pre-meeting brief',
    kind: 'Brief',
    office: 'Ministry',
    subject: 'A meeting',
    number: 'X/1',
    keywords: [],
    date: '2024-02-19',
  },
  marks: { public: [], internal: [], restricted: [], secret: [] },
  caveats: { before: ' · ', between: ' · ' },
  portions: null,
  paper: 'a4',
};

/** Words alone; `^` for a note, `#` and `##` for the page's number and the count of pages, `/` for a line break. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      switch (run.kind) {
        case 'text':
          return run.text;
        case 'link':
          return textOf(run.runs);
        case 'note':
          return '^';
        case 'break':
          return '/';
        case 'page-number':
          return '#';
        case 'page-count':
          return '##';
        case 'page-of':
          return `p.${run.target}`;
        case 'ruby':
          return `${run.base}(${run.reading})`;
        default:
          return run satisfies never;
      }
    })
    .join('');
}
