/** A fault as a terminal shows it: where, what, the lines around it with a caret, the hint. */
import type { Fault } from './fault.js';

/**
 * The printed form of a fault, several lines without a final line end.
 *
 * @param source the file's text; without it (a file that does not exist) there are no lines to show
 */
export function frame(fault: Fault, source?: string): string {
  const head = `${fault.file}:${fault.line}:${fault.column}  ${fault.severity} ${fault.code}  ${fault.message}`;
  const shown = source === undefined ? [] : around(source, fault.line, fault.column);
  return [head, ...shown, ...(fault.hint === undefined ? [] : [`  hint: ${fault.hint}`])].map(harmless).join('\n');
}

function around(source: string, line: number, column: number): readonly string[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const faulty = lines[line - 1];
  if (faulty === undefined || (faulty === '' && lines.length === 1)) return [];
  const width = Math.max(5, String(line + 1).length);
  const numbered = (number: number): readonly string[] => {
    const text = lines[number - 1];
    const beyond = text === '' && number === lines.length && number !== line;
    return text === undefined || beyond ? [] : [`${String(number).padStart(width)} | ${text}`.trimEnd()];
  };
  const caret = `${' '.repeat(width)} | ${blank(faulty.slice(0, column - 1))}${'^'.repeat(Math.max(1, columns(wordAt(faulty, column))))}`;
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
    .map((part) => ' '.repeat(columns(part)))
    .join('\t');
}

/** Columns that a terminal gives a text: two to full-width characters, none to combining and format characters. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
    sum += WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
  }
  return sum;
}

/** Blocks that Unicode's East Asian Width calls wide or full-width (UAX 11), emoji included. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** A record must not be able to steer the terminal: control characters are shown as a box. */
function harmless(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  return line.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, '\ufffd');
}
