/**
 * Makes typos: the words of a template, found by eye (a few regular expressions, nothing of the linter), and slips of the
 * hand in them.
 */

/** What may be wrong, and where a reader would look for it. */
export interface Target {
  readonly kind: string;
  /** Characters that are changed. */
  readonly start: number;
  readonly end: number;
  /** Where the fault may stand besides the first of them: the sign that opens the word, the construct that it breaks. */
  readonly also: readonly number[];
}

export interface Typo extends Target {
  readonly source: string;
  readonly before: string;
  readonly after: string;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<Item>(items: readonly Item[], roll: () => number): Item {
  const item = items[Math.floor(roll() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Everything in a template that a hand can slip on. */
export function targetsOf(source: string): readonly Target[] {
  const remarks = source.replace(/\{\{!--[\s\S]*?--\}\}/g, (text) => ' '.repeat(text.length));
  const expressions = [...remarks.matchAll(/\{\{[^}]*\}\}/g)].flatMap((match) => targetsInExpression(match[0], match.index));
  // what stands in an expression is blanked, so that tags can be found around it
  const markup = remarks.replace(/\{\{[^}]*\}\}/g, (text) => '\u0001'.repeat(text.length));
  const tags = [...markup.matchAll(/<(\/?)([a-z0-9]+)((?:\s[^<>]*?)?)\s*\/?>/g)].flatMap((match) => targetsInTag(match, source));
  return [...expressions, ...tags];
}

function targetsInExpression(text: string, from: number): readonly Target[] {
  const found: Target[] = [];
  const add = (kind: string, offset: number, length: number, also: readonly number[] = []): void =>
    void found.push({ kind, start: from + offset, end: from + offset + length, also });
  const all = (kind: string, pattern: RegExp, opens = 0): void => {
    for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? '';
      const offset = match.index + match[0].indexOf(word, match[0].length - word.length - opens);
      add(kind, offset, word.length, opens > 0 ? [from + offset - 1] : []);
    }
  };
  all('block', /^\{\{#(\w+)/g);
  all('end of a block', /^\{\{\/(\w+)/g);
  all('helper', /^\{\{(say|prose|label|picture)(?= )/g);
  all('helper', /\((is)(?= )/g);
  all('else', /^\{\{(else)/g);
  all('block after else', /^\{\{else (\w+)/g);
  all('as', /\s(as)(?=\s+\|)/g);
  all('name of a loop', /\|(\w+)/g);
  for (const match of text.matchAll(/^\{\{> parts\/([\w-]+)/g)) add('part', 10, (match[1] ?? '').length, [from + 4]);
  if (text.startsWith('{{>')) add('sign of a part', 2, 1, [from + 3]);
  all('sign of a block', /^\{\{([#/])/g);
  for (const match of text.matchAll(/\|/g)) {
    const other = text.indexOf('|') === match.index ? text.lastIndexOf('|') - 1 : text.indexOf('|');
    add('bar', match.index, 1, [from + other]);
  }
  all('at sign', /(@)/g);
  const named = text.startsWith('{{>') ? 'argument of a part' : 'slot of a label';
  for (const match of text.matchAll(/\s(\w+)=/g)) {
    add(named, match.index + 1, (match[1] ?? '').length);
    add(`equals sign before the ${named}`, match.index + match[0].length - 1, 1, [from, from + match.index + 1]);
  }
  for (const match of text.matchAll(/[()]/g)) {
    const other = match[0] === '(' ? text.indexOf(')') - 1 : text.indexOf('(');
    add('parenthesis', match.index, 1, [from + other]);
  }
  for (const match of text.matchAll(/"([\w-]+)"/g)) {
    const kind = text.startsWith('{{label') ? 'label' : 'value of a condition';
    add(kind, match.index + 1, (match[1] ?? '').length, [from + match.index]);
    // one half lost: the fault stands at the other, or at what has become of the word
    add('quote in an expression', match.index, 1, [from + match.index + match[0].length - 2]);
    add('quote in an expression', match.index + match[0].length - 1, 1, [from + match.index]);
  }
  for (const match of text.matchAll(/(?<=[\s(=])(@?)([A-Za-z]+(?:\.[A-Za-z]+)*)(?=[\s)}])/g)) {
    const path = match[2] ?? '';
    if (/^(as|is|if|else|each|with|unless)$/.test(path) || isCalled(text, match.index)) continue;
    let offset = match.index + (match[1] ?? '').length;
    for (const [index, part] of path.split('.').entries()) {
      const before = path.split('.')[index - 1] ?? '';
      const data = match[1] === '@' && index === 0;
      add(
        data ? 'data of a loop' : `step ${Math.min(index + 1, 3)} of a path`,
        offset,
        part.length,
        data ? [from + offset - 1] : [],
      );
      if (index > 0)
        add('dot', offset - 1, 1, [
          from + offset - 1 - before.length,
          ...(match[1] === '@' && index === 1 ? [from + match.index] : []),
        ]);
      offset += part.length + 1;
    }
  }
  for (const match of text.matchAll(/^\{\{([a-z]+(?:\.[a-zA-Z]+)+)\}\}/g)) add('bare value', 2, (match[1] ?? '').indexOf('.'));
  add('brace before', 0, 1);
  add('brace after', text.length - 1, 1, [from]);
  return found;
}

/** The name of a part is no path. */
function isCalled(text: string, index: number): boolean {
  return text.startsWith('{{>') && index <= 4;
}

function targetsInTag(match: RegExpMatchArray, source: string): readonly Target[] {
  const [, slash = '', name = '', rest = ''] = match;
  const from = match.index ?? 0;
  const word = from + 1 + slash.length;
  const found: Target[] = [
    { kind: slash === '' ? 'element' : 'end of an element', start: word, end: word + name.length, also: [from] },
  ];
  const attributes = word + name.length;
  const end = from + match[0].length - 1;
  const alone = rest === '' && source[end - 1] !== '/';
  found.push({ kind: 'bracket before', start: from, end: from + 1, also: [end - 1] });
  if (slash === '/') found.push({ kind: 'slash', start: from + 1, end: from + 2, also: [from] });
  if (alone || slash === '/') found.push({ kind: 'bracket after', start: end, end: end + 1, also: [from] });
  for (const attribute of rest.matchAll(/([a-z-]+)="([^"]*)"/g)) {
    const start = attributes + attribute.index;
    const key = attribute[1] ?? '';
    const value = attribute[2] ?? '';
    const opening = start + key.length + 1;
    const closing = opening + 1 + value.length;
    found.push({ kind: 'attribute', start, end: start + key.length, also: [] });
    found.push({ kind: 'quote before a value', start: opening, end: opening + 1, also: [start] });
    found.push({ kind: 'quote after a value', start: closing, end: closing + 1, also: [start] });
    found.push({ kind: 'equals sign', start: opening - 1, end: opening, also: [start] });
    for (const { 0: one, index } of key === 'class' ? value.matchAll(/[\w-]+/g) : [])
      found.push({ kind: 'class', start: opening + 1 + index, end: opening + 1 + index + one.length, also: [] });
    if (key === 'width') found.push({ kind: 'width', start: closing - 1, end: closing, also: [start] });
  }
  if (source[from + match[0].length - 2] === '/')
    found.push({
      kind: 'end of an empty element',
      start: from + match[0].length - 2,
      end: from + match[0].length - 1,
      also: [from],
    });
  return found;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A slip in a target, or nothing where it makes a word that is known. */
export function slip(source: string, target: Target, known: ReadonlySet<string>, roll: () => number): Typo | undefined {
  const before = source.slice(target.start, target.end);
  const after = /^[\w-]+$/.test(before) ? slipped(before, roll) : '';
  if (after === before || known.has(after)) return undefined;
  return { ...target, before, after, source: source.slice(0, target.start) + after + source.slice(target.end) };
}

function slipped(word: string, roll: () => number): string {
  const at = Math.floor(roll() * word.length);
  const letter = pick([...LETTERS], roll);
  switch (Math.floor(roll() * 4)) {
    case 0:
      return word.length > 1 ? word.slice(0, at) + word.slice(at + 1) : word + letter;
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default: {
      const left = Math.max(0, Math.min(at, word.length - 2));
      return word.slice(0, left) + (word[left + 1] ?? '') + (word[left] ?? '') + word.slice(left + 2);
    }
  }
}
