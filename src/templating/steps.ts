/** The steps in which a template's HTML is read: tags, attributes, quotes. */

/** Where in the HTML a character stands. `named`: after an attribute's name; `gap`: after its equals sign. */
export type Mode = 'text' | 'tag' | 'named' | 'gap' | 'double' | 'single' | 'comment';

export interface Step {
  /**
   * `open`, `close`: the beginning of a start tag, a whole end tag; `begun`, `whole`: the end of a start tag, of one that
   * holds nothing; `bare`: a value without quotes, or none; `stray`: a quote that opens nothing; `broken`: a value with a
   * bracket in it, or a tag; `end`: nothing more.
   */
  readonly kind:
    | 'open'
    | 'close'
    | 'remark'
    | 'remarked'
    | 'bracket'
    | 'begun'
    | 'whole'
    | 'attribute'
    | 'equals'
    | 'bare'
    | 'stray'
    | 'quote'
    | 'unquote'
    | 'broken'
    | 'end';
  /** The name, or the quote. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

type Kind = Exclude<Step['kind'], 'end'>;

/** What is looked for, and the kind of step that each group of it is. */
interface Search {
  readonly pattern: RegExp;
  readonly kinds: readonly Kind[];
}

const STEPS: Readonly<Record<Mode, Search>> = {
  text: {
    pattern: /(<!--)|<\/([A-Za-z][^\s/<>]*)(?:\s*>)?|<([A-Za-z][^\s/<>="']*)|([<>])/g,
    kinds: ['remark', 'close', 'open', 'bracket'],
  },
  tag: {
    pattern: /(\/\s*>)|(>)|((?=<))|(["'])|([^\s=<>/"']+)|(=)/g,
    kinds: ['whole', 'begun', 'broken', 'stray', 'attribute', 'equals'],
  },
  named: { pattern: /(=)|((?=[^\s=]))/g, kinds: ['equals', 'bare'] },
  gap: { pattern: /(["'])|([^\s<>]+|(?=[<>]))/g, kinds: ['quote', 'bare'] },
  double: { pattern: /(")|((?=<))/g, kinds: ['unquote', 'broken'] },
  single: { pattern: /(')|((?=<))/g, kinds: ['unquote', 'broken'] },
  comment: { pattern: /(-->)/g, kinds: ['remarked'] },
};

/** The next step from an offset on. */
export function stepIn(mode: Mode, text: string, offset: number): Step {
  const { pattern, kinds } = STEPS[mode];
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (match === null) return { kind: 'end', word: '', start: text.length, end: text.length };
  let group = 1;
  while (match[group] === undefined) group++;
  const kind = kinds[group - 1] ?? 'end';
  return { kind, word: match[group] ?? '', start: match.index, end: match.index + match[0].length };
}
