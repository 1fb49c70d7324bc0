/** A fault as a terminal shows it: where, what, the lines around it with a caret, the hint. */
import type { Fault } from './fault.js';
import { columnsOf } from './width.js';

/**
 * The printed form of a fault, several lines without a final line end.
 *
 * @param lines the file's, from `linesOf`: split once for all its faults; without them (a file that does not exist)
 *   there are none to show
 */
export function frame(fault: Fault, lines?: readonly string[]): string {
  const head = `${fault.file}:${fault.line}:${fault.column}  ${fault.severity} ${fault.code}  ${fault.message}`;
  const shown = lines === undefined ? [] : around(lines, fault.line, fault.column);
  return [head, ...shown, ...(fault.hint === undefined ? [] : [`  hint: ${fault.hint}`])].map(harmless).join('\n');
}

/** A file's text in lines, whatever system they were written on. */
export function linesOf(source: string): readonly string[] {
  return source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

/** Of a line longer than this a part around the fault is shown. */
const LONGEST_LINE = 320;

function around(lines: readonly string[], line: number, column: number): readonly string[] {
  const whole = lines[line - 1];
  if (whole === undefined || (whole === '' && lines.length === 1)) return [];
  const first = whole.length > LONGEST_LINE ? Math.max(0, column - LONGEST_LINE / 4) : 0;
  const part = (text: string): string => text.slice(first, first + LONGEST_LINE);
  const faulty = part(whole);
  const width = Math.max(5, String(line + 1).length);
  const numbered = (number: number): readonly string[] => {
    const text = lines[number - 1];
    const beyond = text === '' && number === lines.length && number !== line;
    return text === undefined || beyond ? [] : [`${String(number).padStart(width)} | ${part(text)}`.trimEnd()];
  };
  const caret = `${' '.repeat(width)} | ${blank(faulty.slice(0, column - 1 - first))}${'^'.repeat(Math.max(1, columnsOf(wordAt(faulty, column - first))))}`;
  return [...numbered(line - 1), ...numbered(line), caret, ...numbered(line + 1)];
}

/** What the caret underlines: a quoted text, or all up to the next blank or bracket. */
function wordAt(line: string, column: number): string {
  const rest = line.slice(column - 1);
  return /^("[^"]*"?|'[^']*'?)/.exec(rest)?.[0] ?? /^[^\s,{}[\]]+/.exec(rest)?.[0].replace(/:$/, '') ?? '';
}

/** As wide as the text and invisible; tabs stay tabs, so that they jump to the same stop. */
function blank(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(columnsOf(part)))
    .join('\t');
}

/**
 * A record must not be able to steer the terminal, or to turn a line around: control characters, line ends and the
 * characters that override the direction of writing are shown as a box. Tabs stay.
 */
export function harmless(line: string): string {
  return line.replace(/(?!\t)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
