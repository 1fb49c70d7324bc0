/**
 * The tree from its first node to its last, for whatever is asked of all of it. Vocabulary for the writers as well:
 * what stands in what is said here and nowhere else.
 */
import { type Clearance, sum } from '../marking/clearance.js';
import type { Block, Carry, Cell, Heading, ListItem, PanelColumn, Row, Run, Section } from './tree.js';

/** What is neither block nor run: items, columns, rows and cells have no kind. */
type Holder = ListItem | PanelColumn | Row | Cell;
export type Node = Block | Run | Holder;

/** What stands directly in a node, in reading order; the text of a note stands in its number. */
export function childrenOf(node: Node): readonly Node[] {
  if (!('kind' in node)) return inHolder(node);
  switch (node.kind) {
    case 'heading':
    case 'paragraph':
      return node.aside.length === 0 ? node.runs : [...node.runs, ...node.aside];
    case 'group':
    case 'note':
      return node.blocks;
    case 'list':
      return node.items;
    case 'panel':
      return node.columns;
    case 'table':
      return [...node.caption, ...node.head, ...node.body];
    case 'figure':
      return node.caption;
    case 'link':
      return node.runs;
    case 'contents':
    case 'page-break':
    case 'text':
    case 'break':
    case 'page-of':
    case 'page-number':
    case 'page-count':
    case 'ruby':
      return NONE;
    default:
      return node satisfies never;
  }
}

const NONE: readonly Node[] = [];

function inHolder(node: Holder): readonly Node[] {
  if ('cells' in node) return node.cells;
  return 'label' in node ? [...node.label, ...node.blocks] : node.blocks;
}

/** Some nodes, each followed by all that stands in it. */
export function nodesIn(nodes: readonly Node[]): readonly Node[] {
  const found: Node[] = [];
  const walk = (node: Node): void => {
    found.push(node);
    childrenOf(node).forEach(walk);
  };
  nodes.forEach(walk);
  return found;
}

/** Every node of the sections: running heads and feet first, then the text. */
export function nodesOf(sections: readonly Section[]): readonly (Node | Section)[] {
  return sections.flatMap((section) => [section, ...nodesIn([...runningOf(section), ...section.blocks])]);
}

/** The blocks of a section's running heads and feet. */
export function runningOf({ head, foot }: Section): readonly Block[] {
  return [head, foot].flatMap(({ first, rest }) => [...(first ?? []), ...rest]);
}

/**
 * Level and caveats of what a section prints. What a section says of itself sums up all that stands in it; where it
 * says more than that, it is its own word on all of its text.
 *
 * @param printed  its text, and those of its running heads and feet that are printed
 * @param all      headings of the whole document: a table of contents names those of other sections, too
 */
export function clearanceIn(section: Section, printed: readonly Block[], all: readonly Heading[]): Clearance {
  const of = ({ level = 'public', handling = [] }: Carry): Clearance => ({ level, handling });
  const below = sum([...nodesIn([...section.blocks, ...runningOf(section)])].map(of));
  const { level, handling } = of(section);
  const own = {
    level: level === below.level ? 'public' : level,
    handling: handling.filter((one) => !below.handling.includes(one)),
  };
  const depth = Math.max(0, ...[...blocksIn(printed)].map((block) => (block.kind === 'contents' ? block.depth : 0)));
  const named = all.filter((heading) => heading.depth <= depth);
  return sum([own, ...[...nodesIn(printed), ...nodesIn(named)].map(of)]);
}

/** Every block at any depth, those of notes left out: they stand at the foot of the page. */
export function blocksIn(nodes: readonly Node[]): readonly Block[] {
  const found: Block[] = [];
  const walk = (node: Node): void => {
    if (isRun(node)) return;
    if ('kind' in node) found.push(node);
    childrenOf(node).forEach(walk);
  };
  nodes.forEach(walk);
  return found;
}

/** Headings in their order, however deep they stand. */
export function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return [...blocksIn(blocks)].filter((block): block is Heading => block.kind === 'heading');
}

const RUNS = [
  'text',
  'break',
  'link',
  'note',
  'page-of',
  'page-number',
  'page-count',
  'ruby',
] as const satisfies readonly Run['kind'][];

function isRun(node: Node): node is Run {
  return 'kind' in node && RUNS.some((kind) => kind === node.kind);
}

/** The words of runs without notes and page numbers: for outlines, contents and alternative text. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(wordsOf).join('');
}

function wordsOf(run: Run): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'break':
      return ' ';
    case 'link':
      return plainText(run.runs);
    case 'ruby':
      return run.base;
    case 'note':
    case 'page-of':
    case 'page-number':
    case 'page-count':
      return '';
    default:
      return run satisfies never;
  }
}
