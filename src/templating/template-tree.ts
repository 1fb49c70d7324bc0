/** A product's template with the parts that it calls, and the styles that they ask for. */
import {
  ASIDE,
  FIGURE_CAPTION,
  FLAG,
  FOOTER,
  HEADER,
  LINK,
  MARKING,
  NOTE_MARK,
  NOTE_TEXT,
  PANEL_LABEL,
  PANEL_TEXT,
  styleName,
  TABLE_CAPTION,
  TABLE_HEAD,
  TABLE_TEXT,
  WATERMARK,
} from '../style/names.js';
import type { Linted, Parsed } from './lint.js';
import type { Piece } from './pieces.js';
import type { Node } from './tree.js';

/** A template or part. */
export interface Called {
  /** `brief`, `parts/topic`. */
  readonly name: string;
  /** In the order in which they are first called. */
  readonly calls: readonly Called[];
  /** True where it stands further up in the same tree, with all that it calls. */
  readonly again: boolean;
}

/** Undefined where the template cannot be read. */
export function templateTree({ main, parts }: Linted, template: string): Called | undefined {
  const shown = new Set<string>();
  const visit = (name: string, read: Parsed | undefined): Called => {
    if (shown.has(name)) return { name, calls: [], again: true };
    shown.add(name);
    const called = [...new Set(callsIn(read?.pieces ?? []))].filter((each) => parts.has(each));
    return { name, calls: called.map((each) => visit(each, parts.get(each))), again: false };
  };
  return main === undefined ? undefined : visit(template, main);
}

function callsIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'partial') return [piece.name];
    return piece.kind === 'block' ? [...callsIn(piece.body), ...callsIn(piece.otherwise)] : [];
  });
}

/** Names of a tree's template and parts, each once. */
export function namesIn(tree: Called): ReadonlySet<string> {
  return new Set([tree.name, ...tree.calls.flatMap((each) => [...namesIn(each)])]);
}

/** The look of an element without a class, then the looks of what stands in it anyway. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  h1: ['Heading 1'],
  h2: ['Heading 2'],
  h3: ['Heading 3'],
  h4: ['Heading 4'],
  ul: ['Bulleted List'],
  ol: ['Numbered List'],
  dl: ['Panel', PANEL_LABEL, PANEL_TEXT],
  table: ['Table', TABLE_HEAD, TABLE_TEXT],
  caption: [TABLE_CAPTION],
  figure: ['Figure'],
  figcaption: [FIGURE_CAPTION],
  section: ['Group'],
  nav: ['Contents'],
  small: [ASIDE],
  header: [HEADER],
  footer: [FOOTER],
};

/** Papers use these without being asked, or helpers write what is set in them. */
const ALWAYS: readonly string[] = ['Body', NOTE_TEXT, NOTE_MARK, LINK, MARKING, FLAG, WATERMARK, 'Strong', 'Emphasis'];

/** Styles that a tree's templates ask for, by class or by element, and those that every paper uses. */
export function stylesIn(tree: Called, { main, parts }: Linted): ReadonlySet<string> {
  const read = [...namesIn(tree)].flatMap((name) => (name === tree.name ? main : parts.get(name)) ?? []);
  const prints = read.some(({ pieces }) => printsPicture(pieces)) ? ['Figure', FIGURE_CAPTION] : [];
  return new Set([...ALWAYS, ...prints, ...read.flatMap(({ nodes }) => nodes.flatMap(stylesOf))]);
}

function stylesOf(node: Node): readonly string[] {
  if (node.kind === 'choice') return [...node.body, ...node.otherwise].flatMap(stylesOf);
  if (node.kind !== 'element') return [];
  const classes = node.attributes.filter(({ name }) => name === 'class').flatMap(({ value }) => value);
  const named = classes.flatMap((word) => (word.kind === 'words' ? word.text.split(/\s+/).filter((each) => each !== '') : []));
  const [usual, ...anyway] = USUAL[node.name] ?? [];
  const own = named.length > 0 ? named.map(styleName) : usual === undefined ? [] : [usual];
  const running = ['header', 'footer'].includes(node.name) ? (USUAL[node.name] ?? []) : [];
  return [...own, ...running, ...anyway, ...node.children.flatMap(stylesOf)];
}

function printsPicture(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => {
    if (piece.kind === 'print') return piece.expression.kind === 'call' && piece.expression.helper === 'picture';
    return piece.kind === 'block' && (printsPicture(piece.body) || printsPicture(piece.otherwise));
  });
}
