/** A template's HTML becomes the document tree. */
import { done, failed, type Outcome, type Position, blocks as stops } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import { runCarry } from './carry.js';
import { checkMarkup } from './check.js';
import { ELEMENTS } from './elements.js';
import type { Frame } from './frame.js';
import { type Element, type Node, readMarkup } from './markup.js';
import { markPortions } from './portions.js';
import { checkReferences } from './references.js';
import { collector, type Look, type Scope } from './scope.js';
import { readSection } from './section.js';
import type { Block, Document, Run } from './tree.js';
import { collapse, isBlank } from './white-space.js';

const PUBLIC = { from: [], level: 'public', handling: [], computed: false } as const;

/**
 * Reads HTML into the tree. Every fault is placed in the template (`data-at`), with the record's path where one is
 * near. Markup first: when tags or elements are wrong, nothing is read from them; then content (empty elements,
 * tables, links); then what holds for the whole (identifiers, levels of headings).
 *
 * @param start  beginning of the template, for what stands outside every element
 */
export function readDocument(html: string, frame: Frame, start: Position): Outcome<Document> {
  const markup = readMarkup(html, start);
  const root: Element = { kind: 'element', name: '', attributes: {}, children: markup.children, at: start, path: undefined };
  const { faults, report } = collector();
  checkMarkup(root, frame, report);
  if (stops([...markup.faults, ...faults])) return failed(inFileOrder([...markup.faults, ...faults]));

  const scope: Scope = { frame, lang: frame.lang, trace: PUBLIC, textStyle: 'Body', blocks: readBlocks, runs: readRuns, report };
  const articles = markup.children.flatMap((node) => (node.kind === 'element' ? [node] : []));
  const sections = articles.map((article, index) => readSection(article, scope, index === 0));
  if (articles.length === 0) report(root, 'empty-element', 'the template says nothing', 'a paper is one <article> or more');
  if (frame.title.trim() === '') report(root, 'empty-title', 'the paper has no title', 'give the product a title in desk.yaml');
  checkReferences(sections, report);
  if (stops(faults)) return failed(inFileOrder(faults));
  const { lang, title, meta, portions } = frame;
  return done(
    {
      lang,
      title,
      sections: portions === null ? sections : sections.map((section) => markPortions(section, portions)),
      meta,
    },
    faults,
  );
}

/** Blocks as they stand; words between them become a paragraph of the place's style. */
function readBlocks(nodes: readonly Node[], scope: Scope): readonly Block[] {
  const out: Block[] = [];
  let words: Node[] = [];
  const flush = (): void => {
    const spoken = words;
    words = [];
    if (spoken.every((node) => node.kind === 'characters' && isBlank(node.text))) return;
    const paragraph: Element = {
      kind: 'element',
      name: 'p',
      attributes: {},
      children: spoken,
      at: firstPlace(spoken),
      path: firstPath(spoken),
    };
    out.push(readBlock(paragraph, scope));
  };
  for (const node of nodes) {
    if (node.kind === 'characters' || ELEMENTS[node.name]?.kind === 'inline') words.push(node);
    else if (ELEMENTS[node.name]?.kind === 'block') {
      flush();
      out.push(readBlock(node, scope));
    }
  }
  flush();
  return out;
}

function firstPlace(nodes: readonly Node[]): Position {
  const spoken = nodes.find((node) => node.kind === 'element' || !isBlank(node.text)) ?? nodes[0];
  if (spoken === undefined) throw new Error('a paragraph of nothing');
  return spoken.at;
}

function firstPath(nodes: readonly Node[]): string | undefined {
  return nodes.flatMap((node) => (node.kind === 'element' && node.path !== undefined ? [node.path] : []))[0];
}

function readBlock(element: Element, scope: Scope): Block {
  const entry = ELEMENTS[element.name];
  if (entry?.kind !== 'block') throw new Error(`<${element.name}> is no block`);
  return entry.read(element, scope);
}

function readRuns(nodes: readonly Node[], scope: Scope): readonly Run[] {
  const inside = (children: readonly Node[], look: Look): readonly Run[] =>
    children.flatMap((node) => readInline(node, scope, look));
  return collapse(
    inside(nodes, { strong: false, emphasis: false, style: undefined, lang: scope.lang, trace: scope.trace, inside }),
  );
}

function readInline(node: Node, scope: Scope, look: Look): readonly Run[] {
  if (node.kind === 'characters') {
    const { strong, emphasis } = look;
    return [{ kind: 'text', text: node.text, strong, emphasis, ...runCarry(undefined, scope, look), at: node.at }];
  }
  const entry = ELEMENTS[node.name];
  if (entry?.kind === 'inline') return entry.read(node, scope, look);
  throw new Error(`<${node.name}> is no mark on words`);
}
