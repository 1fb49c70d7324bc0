/** The walk of docs/templates.md as steps: what a reader is told to type, to write and to change, and what they should see. */
import { fencesOf } from '../fences.js';

export type Step =
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'write' | 'add' | 'change'; readonly file: string; readonly text: string }
  /** What the command before prints. */
  | { readonly kind: 'see'; readonly text: string };

export interface Chapter {
  readonly heading: string;
  readonly steps: readonly Step[];
}

/** The chapters of the walk. An order that is not understood is a fault of the page. */
export function walkOf(page: string): readonly Chapter[] {
  const walk = /^## A walk[^\n]*\n([\s\S]*?)^## /m.exec(page)?.[1] ?? '';
  return walk
    .split(/^### /m)
    .slice(1)
    .map((chapter) => {
      const end = chapter.indexOf('\n');
      return { heading: chapter.slice(0, end), steps: stepsOf(chapter.slice(end)) };
    });
}

function stepsOf(text: string): readonly Step[] {
  const lines = text.split('\n');
  return fencesOf(text).flatMap(({ label, text: inside, line }): readonly Step[] => {
    if (label === 'sh') return inside.split('\n').map((command) => ({ kind: 'run', command }));
    if (label === 'text') return [{ kind: 'see', text: inside }];
    const before = lines
      .slice(0, line - 1)
      .join('\n')
      .trimEnd();
    const order = before.slice(before.lastIndexOf('\n\n') + 1).replace(/\s+/g, ' ');
    const file = /`(templates\/[^`]+)`[^`]*:$/.exec(order)?.[1];
    const kind = /\bchange:$/.test(order)
      ? 'change'
      : /\bAdd to `[^`]+`:$/.test(order)
        ? 'add'
        : /\bWrite `[^`]+`:$/.test(order)
          ? 'write'
          : null;
    if (file === undefined || kind === null) throw new Error(`the walk does not say what to do with this: ${order}\n${inside}`);
    return [{ kind, file, text: `${inside}\n` }];
  });
}

/** What becomes of a file when the lines with a minus are replaced by those with a plus, at the one place where they stand. */
export function changed(source: string, diff: string): string {
  const lines = diff.split('\n').filter((line) => line !== '');
  const side = (mark: '-' | '+'): string =>
    lines
      .filter((line) => line.startsWith(mark) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const places = source.split(side('-')).length - 1;
  if (places !== 1) throw new Error(`these lines stand at ${places} places, not at one:\n${side('-')}`);
  return source.replace(side('-'), () => side('+'));
}
