/** White space as HTML means it: a blank between words is one space, and none at the edges of a block. */
import type { Run } from './tree.js';

/** Space, tab, line ends. A no-break space is a character like others. */
const BLANKS = /[ \t\r\n\f]+/g;
const SUPERFLUOUS = /[\t\r\n\f]| {2}/;

export function isBlank(text: string): boolean {
  return !/[^ \t\r\n\f]/.test(text);
}

/** Collapses and trims over run borders; runs that lose all their words are dropped. */
export function collapse(runs: readonly Run[]): readonly Run[] {
  return trimEnd(squeeze(runs, { blank: true }));
}

/** `blank`: true when a blank here would be superfluous: at the beginning, after a space or a line break. */
interface Pen {
  blank: boolean;
}

function squeeze(runs: readonly Run[], pen: Pen): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    switch (run.kind) {
      case 'text': {
        const single = SUPERFLUOUS.test(run.text) ? run.text.replace(BLANKS, ' ') : run.text;
        const text = pen.blank && single.startsWith(' ') ? single.slice(1) : single;
        if (text === '') break;
        pen.blank = text.endsWith(' ');
        out.push(text === run.text ? run : { ...run, text });
        break;
      }
      case 'link':
        out.push({ ...run, runs: squeeze(run.runs, pen) });
        break;
      case 'break':
        out.splice(0, out.length, ...trimEnd(out), run);
        pen.blank = true;
        break;
      case 'note':
      case 'page-of':
      case 'page-number':
      case 'page-count':
      case 'ruby':
        pen.blank = false;
        out.push(run);
        break;
      default:
        return run satisfies never;
    }
  }
  return out;
}

function trimEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last?.kind === 'link') {
    const inner = trimEnd(last.runs);
    return [...runs.slice(0, -1), { ...last, runs: inner }];
  }
  if (last?.kind !== 'text' || !last.text.endsWith(' ')) return runs;
  const text = last.text.slice(0, -1);
  return text === '' ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
