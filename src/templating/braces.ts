/** The braces of a template, looked over before Handlebars reads them: it stops at the first slip, and not always where it is. */
import type { Fault, Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { SourceFile } from '../style/yaml.js';

/** The blocks of the dialect. */
export const BLOCKS = ['if', 'unless', 'each', 'with'] as const;

/** Blocks in blocks. The compiler recurses: a template of thousands would overflow its stack. */
const DEEPEST = 32;

/** The place of a character of a file. */
export function placeOf({ path, source }: SourceFile, offset: number): Position {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { file: path, line, column: offset - before.lastIndexOf('\n') };
}

interface Opened {
  readonly name: string;
  /** Of the name. */
  readonly offset: number;
  /** How often it goes on with {{else if}}: each stands in the one before. */
  chained: number;
}

interface Scan {
  readonly file: SourceFile;
  readonly open: Opened[];
  readonly report: (offset: number, message: string, hint: string, code?: string) => void;
}

/**
 * Faults: `template-syntax`, where an expression or a quote is not ended, braces end nothing, a block is ended as another
 * or not at all; `not-in-dialect`, for a block that does not exist; `too-deep`. Each at the word, or at the sign that opens
 * it.
 */
export function checkBraces(file: SourceFile): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Scan['report'] = (offset, message, hint, code = 'template-syntax') =>
    void faults.push({ severity: 'error', code, ...placeOf(file, offset), message, hint });
  const scan: Scan = { file, open: [], report };
  const { source } = file;
  for (let at = 0; at < source.length; ) {
    const start = source.indexOf('{{', at);
    checkStray(scan, at, start < 0 ? source.length : start);
    if (start < 0) break;
    at = isEscaped(source, start) ? start + 2 : readMustache(scan, start);
    if (depthOf(scan) > DEEPEST) {
      report(start, `more than ${DEEPEST} blocks stand inside each other`, 'put the inner ones into a part', 'too-deep');
      return faults;
    }
  }
  for (const { name, offset } of scan.open)
    report(offset, `the block "${name}" is not ended`, `write {{/${name}}} where it ends`);
  return faults;
}

/** As Handlebars reads it: of two backslashes the first escapes the second. */
function isEscaped(source: string, start: number): boolean {
  return source[start - 1] === '\\' && source[start - 2] !== '\\';
}

function depthOf({ open }: Scan): number {
  return open.reduce((depth, { chained }) => depth + 1 + chained, 0);
}

/** Two braces in the text end an expression whose beginning is lost: it is the brace before them on the line. */
function checkStray({ file, report }: Scan, from: number, to: number): void {
  for (let at = file.source.indexOf('}}', from); at >= 0 && at < to; at = file.source.indexOf('}}', at + 2)) {
    const line = file.source.lastIndexOf('\n', at) + 1;
    const single = file.source.lastIndexOf('{', at);
    const place = single >= Math.max(line, from) ? single : at;
    report(place, 'two braces end here what does not begin with two', 'an expression {{x}} stands in two braces');
  }
}

/** @returns where the text goes on */
function readMustache(scan: Scan, start: number): number {
  const { source } = scan.file;
  const remark = /^\{\{~?!(--)?/.exec(source.slice(start, start + 6));
  if (remark !== null) {
    const end = new RegExp(remark[1] === undefined ? '\\}\\}' : '--~?\\}\\}', 'g');
    end.lastIndex = start;
    const found = end.exec(source);
    if (found !== null) return end.lastIndex;
    scan.report(start, 'a remark begins here and is not ended', 'a remark is {{!-- ... --}}');
    return source.length;
  }
  const end = endOf(scan, start);
  const inside = source.slice(start, end);
  if (/[()]/.test(inside)) checkParentheses(scan, start, inside);
  if (inside.includes('=')) checkOrder(scan, start, inside);
  const opening = /^\{\{~?(?:#[>*]?|\^)\s*([^\s}|~]+)/.exec(inside);
  const closing = /^\{\{~?\/\s*([^\s}~]*)/.exec(inside);
  if (opening === null && closing === null) checkBare(scan, start, inside);
  if (opening !== null) {
    const [head, name = ''] = opening;
    scan.open.push({ name, offset: start + head.length - name.length, chained: 0 });
    checkNames(scan, start, inside);
  }
  const top = scan.open.at(-1);
  if (top !== undefined && /^\{\{~?\s*else\s+[^\s}~]/.test(inside)) top.chained++;
  if (closing !== null) endBlock(scan, closing[1] ?? '', start + closing[0].length - (closing[1] ?? '').length);
  return end;
}

/** Where the expression that begins at `start` is ended; reports that it is not, or that a text in it is not. */
function endOf({ file, report }: Scan, start: number): number {
  const { source } = file;
  const signs = /["'{}]/g;
  signs.lastIndex = start + 2;
  for (let sign = signs.exec(source); sign !== null; sign = signs.exec(source)) {
    const { 0: character, index: at } = sign;
    if (character === '"' || character === "'") {
      const close = source.indexOf(character, at + 1);
      const text = source.slice(at + 1, close < 0 ? source.length : close);
      if (close < 0 || /\n|\}\}|\{\{/.test(text)) {
        report(at, 'a quote stands here without its other half', 'a text stands in two quotes: "when"');
        const end = source.indexOf('}}', at);
        return end < 0 ? source.length : end + 2;
      }
      signs.lastIndex = close + 1;
    } else if (source.startsWith('}}', at)) return at + (source.startsWith('}}}', at) && source.startsWith('{{{', start) ? 3 : 2);
    else if (character === '}' || (character === '{' && at > start + 2)) break;
  }
  report(start, 'an expression begins here and is not ended', 'an expression {{x}} ends with two braces');
  const next = source.indexOf('{{', start + 3);
  return next < 0 ? source.length : next;
}

/** A block without its sign, or with something before its name: `{{if x}}`, `{{if}}`, `{{x#if y}}`. */
function checkBare(scan: Scan, start: number, inside: string): void {
  const [head = '', stray = '', name = '', more = ''] =
    /^\{\{~?\s*([^\s#/>{}|"]?[#/]?)(if|unless|each|with)(?=[\s}~])\s*(\S)/.exec(inside) ?? [];
  if (name === '') return;
  const offset = start + head.indexOf(stray + name);
  const ends = more === '}' || more === '~';
  const meant = `{{${ends ? '/' : '#'}${name}${ends ? '' : ' ...'}}}`;
  scan.report(offset, `"${stray}${name}" is neither the beginning of a block nor its end`, `write ${meant}`);
  if (!ends) scan.open.push({ name, offset, chained: 0 });
  else if (scan.open.at(-1)?.name === name) scan.open.pop();
}

/** Names of a block stand after `as`. */
function checkNames({ report }: Scan, start: number, inside: string): void {
  const bars = inside.replace(/"[^"]*"|'[^']*'/g, (text) => ' '.repeat(text.length));
  if (!bars.includes('|') || /\sas\s+\|[^|]*\|\s*~?\}\}$/.test(bars)) return;
  if (bars.indexOf('|') === bars.lastIndexOf('|')) {
    report(start + bars.indexOf('|'), 'a bar stands here without its other half', '{{#each topics as |topic|}}');
    return;
  }
  const before = /(\S+)\s*\|/.exec(bars);
  report(start + (before?.index ?? 0), 'the names of a block stand after "as", between two bars', '{{#each topics as |topic|}}');
}

/** What is given by name stands after everything else. */
function checkOrder({ report }: Scan, start: number, inside: string): void {
  const words = inside.replace(/"[^"]*"|'[^']*'|\([^)]*\)/g, (text) => '"'.repeat(text.length)).replace(/\sas\s+\|.*$/s, '');
  const first = /\s\w+=/.exec(words)?.index ?? words.length;
  for (const { 0: word, index } of words.slice(first).matchAll(/(?<=\s)[^\s=}~]+(?=[\s}~])/g))
    report(
      start + first + index,
      `"${inside.slice(first + index).slice(0, word.length)}" stands after what is given by name`,
      'write name=value',
    );
}

function checkParentheses({ report }: Scan, start: number, inside: string): void {
  const open: number[] = [];
  const outside = inside.replace(/"[^"]*"|'[^']*'/g, (text) => ' '.repeat(text.length));
  const alone = (offset: number): void =>
    report(start + offset, 'a parenthesis stands here without its other half', 'write (is path "value")');
  for (const { 0: sign, index } of outside.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index);
    else if (open.pop() === undefined) alone(index);
  }
  for (const offset of open) alone(offset);
}

function endBlock(scan: Scan, name: string, offset: number): void {
  const { open, report } = scan;
  const known = (word: string): boolean => BLOCKS.some((block) => block === word);
  const top = open.pop();
  if (top === undefined) report(offset, `"${name}" is ended here and not begun`, 'a block {{#if x}} ends with {{/if}}');
  if (top === undefined || top.name === name) return;
  if (known(name) && !known(top.name)) {
    const hint = didYouMean(top.name, BLOCKS) ?? `blocks: ${BLOCKS.join(', ')}`;
    report(top.offset, `no block is called "${top.name}"`, hint, 'not-in-dialect');
    return;
  }
  const hint = 'a block {{#if x}} ends with {{/if}}; an expression {{x}} with two braces';
  report(known(name) ? top.offset : offset, `the block "${top.name}" is ended as "${name}"`, hint);
  const outer = open.findLastIndex((each) => each.name === name);
  if (outer >= 0) open.splice(outer);
}
