/** Reads a template's tags: its tree of elements, and the place of each written into its start tag for the reader of the HTML. */
import type { Fault, Position } from '../faults/fault.js';
import { nearest } from '../faults/nearest.js';
import { HELPERS } from './helpers/signatures.js';
import type { Block, Content, Piece } from './pieces.js';
import { type Mode, type Step, stepIn } from './steps.js';
import { type Attribute, type Element, follow, type Node } from './tree.js';

/** While it is read: what stands inside comes later. */
interface Open extends Element {
  readonly attributes: Attribute[];
  readonly children: Node[];
}

type StepKind = Exclude<Step['kind'], 'end'>;

interface Scan {
  mode: Mode;
  /** The tag that is being read. */
  tag: Open | null;
  /** What the attribute that is being read holds. */
  value: Node[];
  /** Elements opened and not yet closed in this body, outermost first. */
  readonly open: Open[];
  /** What stands in this body outside of its elements. */
  readonly nodes: Node[];
  readonly report: (at: Position, code: string, message: string, hint: string) => void;
}

/**
 * The template as a tree. Writes ` data-at="file:line:column"` into every start tag of the static text, so that the paper
 * knows where in the template each element begins. Faults: `unquoted-attribute`, `duplicate-attribute`,
 * `misplaced-expression`, `markup-in-attribute`, `unbalanced-block`, `not-permitted`.
 */
export function stampTemplate(pieces: readonly Piece[], file: string, faults: Fault[]): readonly Node[] {
  const report: Scan['report'] = (at, code, message, hint) => void faults.push({ severity: 'error', code, ...at, message, hint });
  const scan: Scan = { mode: 'text', tag: null, value: [], open: [], nodes: [], report };
  scanBody(pieces, scan);
  closeBody(scan, 'text', { file, line: 1, column: 1 });
  return scan.nodes;
}

function scanBody(pieces: readonly Piece[], scan: Scan): void {
  for (const piece of pieces) {
    if (piece.kind === 'content') scanContent(piece, scan);
    else {
      checkPlace(piece, scan);
      sinkOf(scan).push(piece.kind === 'block' ? scanBlock(piece, scan) : piece);
    }
  }
}

function scanBlock(block: Block, scan: Scan): Node {
  const [body = [], otherwise = []] = [block.body, block.otherwise].map((pieces) => {
    const inner: Scan = { ...scan, value: [], open: [], nodes: [] };
    scanBody(pieces, inner);
    closeBody(inner, scan.mode, block.at);
    return inValue(scan) ? inner.value : inner.nodes;
  });
  return { kind: 'choice', block, body, otherwise };
}

/** Where what comes next belongs. */
function sinkOf(scan: Scan): Node[] {
  return inValue(scan) ? scan.value : (scan.open.at(-1)?.children ?? scan.nodes);
}

function inValue(scan: Scan): boolean {
  return scan.mode === 'double' || scan.mode === 'single';
}

const OUTSIDE = 'it may stand between tags, or in the quotes of an attribute';

function checkPlace(piece: Exclude<Piece, Content>, { mode, report, ...scan }: Scan): void {
  const { at } = piece;
  if (mode === 'gap')
    report(at, 'unquoted-attribute', 'an expression stands in an attribute without quotes', 'write name="{{...}}"');
  if (mode === 'tag') report(at, 'misplaced-expression', 'an expression stands inside a tag', OUTSIDE);
  if (mode === 'comment') {
    const hint = 'a remark in a template is {{!-- ... --}}';
    report(at, 'misplaced-expression', 'an expression stands inside an HTML comment', hint);
  }
  if (!inValue({ mode, report, ...scan })) return;
  const hint = 'print a bare value there';
  if (piece.kind === 'partial') report(at, 'markup-in-attribute', 'a part makes markup, which an attribute cannot hold', hint);
  if (piece.kind !== 'print' || piece.expression.kind !== 'call') return;
  const { helper } = piece.expression;
  if (HELPERS[helper]?.gives === 'markup')
    report(at, 'markup-in-attribute', `"${helper}" makes markup, which an attribute cannot hold`, hint);
}

function closeBody(scan: Scan, expected: Mode, at: Position): void {
  const attribute = inValue(scan) ? scan.tag?.attributes.at(-1) : undefined;
  if (scan.mode !== expected) {
    const message = 'a tag or attribute begins here and is not finished before the block ends';
    scan.report(attribute?.at ?? scan.tag?.at ?? at, 'unbalanced-block', message, 'each block holds whole elements');
  }
  for (const element of scan.open) unclosed(element, scan);
}

function unclosed({ name, at }: Element, scan: Scan): void {
  const message = `<${name}> is opened here and not closed before the block or template ends`;
  const hint = EMPTY.includes(name) ? `it holds nothing: write <${name}/>` : `write </${name}> where it ends`;
  scan.report(at, 'unbalanced-block', message, hint);
}

/** Elements that hold nothing. */
const EMPTY: readonly string[] = ['br', 'hr', 'img', 'col', 'nav'];

function scanContent(content: Content, scan: Scan): void {
  const { original, skipped } = content;
  const place = follow(content.at, original);
  let stamped = '';
  let copied = skipped;
  for (let offset = 0; offset < original.length; ) {
    const step = stepIn(scan.mode, original, offset);
    const before = original.slice(offset, step.start);
    if (before !== '' && (scan.mode === 'text' || inValue(scan)))
      sinkOf(scan).push({ kind: 'words', at: place(offset), text: before });
    offset = step.end;
    if (step.kind === 'end') break;
    const at = place(step.start);
    if (step.kind === 'open') {
      stamped += `${original.slice(copied, offset)} data-at="${attributeText(at)}"`;
      copied = offset;
    }
    if (step.kind === 'close' && original[offset - 1] !== '>')
      scan.report(at, 'unbalanced-block', `</${step.word} is not ended`, `write </${step.word}>`);
    turn(scan, step.kind, step.word, at);
  }
  const end = skipped + content.value.length;
  if (stamped !== '') content.replace(stamped + original.slice(copied, end));
}

/** The modes in which steps end that do no more. */
const NEXT: Partial<Record<StepKind, Mode>> = { equals: 'gap', unquote: 'tag', remarked: 'text' };

function turn(scan: Scan, kind: StepKind, word: string, at: Position): void {
  const { tag, report } = scan;
  scan.mode = NEXT[kind] ?? scan.mode;
  switch (kind) {
    case 'remark':
      report(at, 'not-permitted', 'an HTML comment has no place in a paper', 'a remark in a template is {{!-- ... --}}');
      scan.mode = 'comment';
      break;
    case 'bracket':
      report(at, 'not-permitted', `a bare ${word} belongs to no tag`, 'write &lt; or &gt; for the sign itself');
      break;
    case 'close':
      endTag(scan, word, at);
      break;
    case 'open':
      scan.mode = 'tag';
      scan.tag = { kind: 'element', name: word, at, attributes: [], children: [] };
      break;
    case 'whole':
    case 'begun':
      endOfTag(scan, kind === 'begun');
      break;
    case 'attribute':
      if (tag?.attributes.some(({ name }) => name === word))
        report(at, 'duplicate-attribute', `the attribute "${word}" stands twice in one tag`, 'keep one of them');
      scan.value = [];
      tag?.attributes.push({ name: word, at, value: scan.value });
      scan.mode = 'named';
      break;
    case 'bare':
      bareValue(scan, at);
      break;
    case 'stray':
      report(at, 'unquoted-attribute', 'a quote stands here without its other half', 'write name="..."');
      break;
    case 'quote':
      scan.mode = word === '"' ? 'double' : 'single';
      break;
    case 'broken':
      brokenTag(scan, at);
      break;
    case 'unquote':
      checkEnd(scan);
      break;
    case 'equals':
    case 'remarked':
      break;
    default:
      kind satisfies never;
  }
}

function endOfTag(scan: Scan, begun: boolean): void {
  const { tag } = scan;
  scan.mode = 'text';
  scan.tag = null;
  if (tag === null) return;
  sinkOf(scan).push(tag);
  if (begun) scan.open.push(tag);
}

/** A value that ends in what would be another attribute has lost the quote at its end. */
function checkEnd({ tag, value, report }: Scan): void {
  const last = value.at(-1);
  const attribute = tag?.attributes.at(-1);
  if (attribute === undefined || last?.kind !== 'words' || !/\s[a-z-]+=$/.test(last.text)) return;
  const message = `the value of "${attribute.name}" is not ended: there is another attribute in it`;
  report(attribute.at, 'unquoted-attribute', message, `write ${attribute.name}="..."`);
}

/** A value without quotes, or none. */
function bareValue(scan: Scan, place: Position): void {
  const { name, at } = scan.tag?.attributes.at(-1) ?? { name: 'name', at: place };
  scan.report(at, 'unquoted-attribute', `the attribute "${name}" has no value in quotes`, `write ${name}="..."`);
  scan.mode = 'tag';
}

/** A tag or a value with a `<` in it has lost its end, and is taken as ended, so that what follows can be read. */
function brokenTag(scan: Scan, place: Position): void {
  const { name, at } = (inValue(scan) ? scan.tag?.attributes.at(-1) : scan.tag) ?? { name: '', at: place };
  if (inValue(scan))
    scan.report(at, 'unquoted-attribute', `the value of "${name}" is not ended: there is a < in it`, `write ${name}="..."`);
  else scan.report(at, 'unbalanced-block', `<${name}> is not ended: there is a < in it`, 'a tag ends with >');
  const written = scan.value.map((node) => (node.kind === 'words' ? node.text : '')).join('');
  endOfTag(scan, !/^[^>]*\/>/.test(written));
}

/** An end tag that ends nothing, and is nearly the name of what is open, is taken for its end. */
function endTag(scan: Scan, name: string, at: Position): void {
  const { open } = scan;
  const index = open.findLastIndex((element) => element.name === name);
  for (const element of index < 0 ? [] : open.splice(index).slice(1)) {
    if (EMPTY.includes(element.name)) unclosed(element, scan);
    else {
      const message = `<${element.name}> is not closed: </${name}> ends before it`;
      scan.report(element.at, 'unclosed-element', message, `write </${element.name}> where it ends`);
    }
  }
  if (index >= 0) return;
  const message = `</${name}> ends an element that was not opened in this block or template`;
  const top = open.at(-1);
  const meant = top !== undefined && nearest(name, [top.name]).length > 0;
  if (meant) open.pop();
  scan.report(at, 'unbalanced-block', message, meant ? `did you mean </${top.name}>?` : 'each block holds whole elements');
}

function attributeText(at: Position): string {
  return `${at.file}:${at.line}:${at.column}`.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
