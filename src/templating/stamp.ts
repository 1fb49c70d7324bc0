/** Stamps each start tag of a template with its place, and checks that expressions stand where they are safe. */
import type { Fault, Position } from '../faults/fault.js';
import { HELPERS } from './helpers/signatures.js';
import type { Content, Piece } from './pieces.js';

/** Where in the HTML a character stands. `gap`: after an equals sign, before the quote. */
type Mode = 'text' | 'tag' | 'gap' | 'double' | 'single' | 'comment';

interface Tag {
  readonly name: string;
  readonly at: Position;
}

interface Scan {
  mode: Mode;
  /** The tag that is being read. */
  tag: Tag | null;
  /** Elements opened and not yet closed in this body. */
  open: Tag[];
  readonly report: (at: Position, code: string, message: string, hint: string) => void;
}

/**
 * Writes ` data-at="file:line:column"` into every start tag of the static text, so that the tree knows where in the
 * template each element begins. Faults: `unquoted-attribute`, `misplaced-expression`, `markup-in-attribute`,
 * `unbalanced-block`.
 */
export function stampTemplate(pieces: readonly Piece[], file: string): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Scan['report'] = (at, code, message, hint) => void faults.push({ severity: 'error', code, ...at, message, hint });
  const scan: Scan = { mode: 'text', tag: null, open: [], report };
  scanBody(pieces, scan);
  closeBody(scan, 'text', { file, line: 1, column: 1 });
  return faults;
}

function scanBody(pieces: readonly Piece[], scan: Scan): void {
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'content':
        scanContent(piece, scan);
        break;
      case 'print':
        checkPlace(piece.at, scan);
        if (inValue(scan) && piece.expression.kind === 'call' && HELPERS[piece.expression.helper]?.gives === 'markup') {
          scan.report(
            piece.at,
            'markup-in-attribute',
            `"${piece.expression.helper}" makes markup, which an attribute cannot hold`,
            'print a bare value there',
          );
        }
        break;
      case 'partial':
        checkPlace(piece.at, scan);
        if (inValue(scan))
          scan.report(
            piece.at,
            'markup-in-attribute',
            'a part makes markup, which an attribute cannot hold',
            'print a bare value there',
          );
        break;
      case 'block':
        checkPlace(piece.at, scan);
        for (const body of [piece.body, piece.otherwise]) {
          const inner: Scan = { ...scan, open: [] };
          scanBody(body, inner);
          closeBody(inner, scan.mode, piece.at);
        }
        break;
      default:
        piece satisfies never;
    }
  }
}

function inValue(scan: Scan): boolean {
  return scan.mode === 'double' || scan.mode === 'single';
}

function checkPlace(at: Position, scan: Scan): void {
  if (scan.mode === 'gap')
    scan.report(at, 'unquoted-attribute', 'an expression stands in an attribute without quotes', 'write name="{{...}}"');
  if (scan.mode === 'tag')
    scan.report(
      at,
      'misplaced-expression',
      'an expression stands inside a tag',
      'it may stand between tags, or in the quotes of an attribute',
    );
  if (scan.mode === 'comment')
    scan.report(
      at,
      'misplaced-expression',
      'an expression stands inside an HTML comment',
      'a remark in a template is {{!-- ... --}}',
    );
}

function closeBody(scan: Scan, expected: Mode, at: Position): void {
  if (scan.mode !== expected)
    scan.report(
      scan.tag?.at ?? at,
      'unbalanced-block',
      'a tag or attribute begins here and is not finished before the block ends',
      'each block holds whole elements',
    );
  for (const tag of scan.open) {
    scan.report(
      tag.at,
      'unbalanced-block',
      `<${tag.name}> is opened here and not closed before the block or template ends`,
      EMPTY.includes(tag.name) ? `it holds nothing: write <${tag.name}/>` : `write </${tag.name}> where it ends`,
    );
  }
}

/** Elements that hold nothing. */
const EMPTY: readonly string[] = ['br', 'hr', 'img', 'col', 'nav'];

/** Start tag, end tag, comment; the ends of a tag; quotes. */
const STEPS: Readonly<Record<Mode, RegExp>> = {
  text: /<!--|<\/([A-Za-z][^\s/>]*)|<([A-Za-z][^\s/>="']*)/,
  tag: /\/>|>|=/,
  gap: /"|'|[^\s]/,
  double: /"/,
  single: /'/,
  comment: /-->/,
};

function scanContent(content: Content, scan: Scan): void {
  const { original, skipped } = content;
  let stamped = '';
  let copied = skipped;
  for (let offset = 0; offset <= original.length; ) {
    const step = new RegExp(STEPS[scan.mode], 'g');
    step.lastIndex = offset;
    const match = step.exec(original);
    if (match === null) break;
    offset = step.lastIndex;
    const at = placeIn(content, match.index);
    if (scan.mode === 'text' && match[2] !== undefined) {
      stamped += `${original.slice(copied, offset)} data-at="${attribute(at)}"`;
      copied = offset;
    }
    if (scan.mode === 'gap' && match[0] !== '"' && match[0] !== "'") offset -= 1;
    turn(scan, match, at);
  }
  const end = skipped + content.value.length;
  if (stamped !== '') content.replace(stamped + original.slice(copied, end));
}

function turn(scan: Scan, match: RegExpExecArray, at: Position): void {
  switch (scan.mode) {
    case 'text':
      if (match[0] === '<!--') scan.mode = 'comment';
      else if (match[1] !== undefined) endTag(scan, match[1], at);
      else {
        scan.mode = 'tag';
        scan.tag = { name: match[2] ?? '', at };
      }
      return;
    case 'tag':
      if (match[0] === '=') scan.mode = 'gap';
      else {
        if (match[0] === '>' && scan.tag !== null) scan.open = [...scan.open, scan.tag];
        scan.mode = 'text';
        scan.tag = null;
      }
      return;
    case 'gap':
      scan.mode = match[0] === '"' ? 'double' : match[0] === "'" ? 'single' : 'tag';
      return;
    case 'double':
    case 'single':
      scan.mode = 'tag';
      return;
    case 'comment':
      scan.mode = 'text';
      return;
    default:
      scan.mode satisfies never;
  }
}

/** Wrong order inside one body is for the reader of the HTML to tell; here counts what leaves the body. */
function endTag(scan: Scan, name: string, at: Position): void {
  scan.mode = 'tag';
  scan.tag = null;
  const index = scan.open.findLastIndex((tag) => tag.name === name);
  if (index >= 0) scan.open = scan.open.toSpliced(index, 1);
  else
    scan.report(
      at,
      'unbalanced-block',
      `</${name}> ends an element that was not opened in this block or template`,
      'each block holds whole elements',
    );
}

function placeIn(content: Content, offset: number): Position {
  const before = content.original.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  const line = content.at.line + before.length - 1;
  return { file: content.at.file, line, column: before.length === 1 ? content.at.column + offset : last.length + 1 };
}

function attribute(at: Position): string {
  return `${at.file}:${at.line}:${at.column}`.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
