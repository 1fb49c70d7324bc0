/** The marks that make a block of a line where Markdown has blocks. In a one-line text they would be printed as they stand. */

/** What a line begins with, after up to three blanks; a rule is looked for before the list that it resembles. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/, 'a rule'],
  [/^ {0,3}(?:`{3,}|~{3,})/, 'code'],
  [/^ {0,3}#{1,6}(?:[ \t]+|$)/, 'a heading'],
  [/^ {0,3}[-*+](?:[ \t]+|$)/, 'a list'],
  [/^ {0,3}>[ \t]?/, 'a quotation'],
];

/** The blocks that a text's lines would begin, each once; one inside another (`- # x`) are both named. */
export function lineMarks(text: string): readonly string[] {
  const [first = '', ...others] = text.split('\n');
  // four blanks are code, but for the first line, whose blanks are not printed
  const code = others.some((line) => /^(?: {4}|\t)\s*\S/.test(line)) ? ['code'] : [];
  return [...new Set([...code, ...[first.trimStart(), ...others].flatMap(marksOf)])];
}

function marksOf(line: string): readonly string[] {
  const found: string[] = [];
  let rest = line;
  for (let mark = markOf(rest); mark !== undefined; mark = markOf(rest)) {
    found.push(mark.what);
    if (mark.length === 0 || mark.what === 'a rule' || mark.what === 'code') break;
    rest = rest.slice(mark.length);
  }
  return found;
}

function markOf(line: string): { readonly what: string; readonly length: number } | undefined {
  for (const [pattern, what] of MARKS) {
    const [mark] = pattern.exec(line) ?? [];
    if (mark !== undefined) return { what, length: mark.length };
  }
  return undefined;
}
