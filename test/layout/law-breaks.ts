/** Laws of page breaks: headings with their text, no widow and no orphan, nothing divided in silence. */
import { blocksIn, type Node, nodesIn } from '../../src/document/walk.js';
import type { Position } from '../../src/faults/fault.js';
import type { NamedStyle } from '../../src/style/style.js';
import {
  type Element,
  elementsOf,
  inside,
  isGlyphs,
  type Laid,
  type Law,
  linesIn,
  type Painted,
  paintedIn,
  standingOf,
} from './laid.js';

/** No heading is last on a page, unless nothing follows it or no page holds it with what follows, and that was reported. */
export const headingsWithText: Law = (laid) => {
  const { layout, faults } = laid;
  const divided = dividedPages(laid);
  const elements = elementsOf(layout);
  const lonely = new Set(faults.filter(({ code }) => code === 'lonely-heading').map(placeOf));
  const told = new Set(standingOf(laid).flatMap(({ node, element }) => (lonely.has(placeOf(node.at)) ? [element.index] : [])));
  return layout.pages.flatMap((page, index) => {
    const last = page.items.findLast(({ mark, kind }) => {
      if (typeof mark === 'string' || kind === 'target' || kind === 'link') return false;
      return !inside(elements[mark.struct] ?? null, 'Note');
    });
    if (last === undefined || typeof last.mark === 'string' || divided.has(index)) return [];
    let heading = elements[last.mark.struct] ?? null;
    while (heading !== null && !/^H\d$/.test(heading.type)) heading = heading.parent;
    if (heading === null || told.has(heading.index)) return [];
    return [`page ${index + 1} ends with the heading "${isGlyphs(last) ? last.text : ''}"`];
  });
};

function textOf(element: Element): readonly Painted[] {
  return paintedIn(element, ['Note']).filter(({ item }) => item.kind === 'glyphs' || item.kind === 'image');
}

/** A paragraph over several pages has as many lines on its first and last as its style asks for. */
export const noWidowNoOrphan: Law = (laid) => {
  const divided = dividedPages(laid);
  return standingOf(laid).flatMap(({ node, element }) => {
    const words = element.type === 'P' || /^H\d$/.test(element.type);
    // Rows and panels are divided where no page holds them, and then line by line; so are notes.
    if (!words || inside(element, 'TR', 'Div') || (inside(element, 'Note') && divided.size > 0)) return [];
    const style = 'style' in node && node.style !== undefined ? laid.style.styles[node.style] : undefined;
    if (textOf(element).some(({ page }) => divided.has(page))) return [];
    return style === undefined ? [] : alone(element, style);
  });
};

function alone(element: Element, { full }: NamedStyle): readonly string[] {
  const lines = linesIn(paintedIn(element, ['Note', 'RT', 'Reference']));
  const pages = [...new Set(lines.map(({ page }) => page))];
  if (pages.length < 2) return [];
  const count = (page: number | undefined): number => lines.filter((line) => line.page === page).length;
  const words = lines[0]?.items[0]?.text ?? '';
  const orphan = count(pages[0]) < full.orphans ? [`"${words}" leaves ${count(pages[0])} lines at the foot of a page`] : [];
  const widow = count(pages.at(-1)) < full.widows ? [`"${words}" has ${count(pages.at(-1))} lines at the top of a page`] : [];
  return [...orphan, ...widow];
}

/** What is kept together stands on one page, or it was reported as taller than one. */
export const keptTogether: Law = (laid) => {
  const pagesOf = pagesOfNodes(laid);
  const divided = dividedPages(laid);
  return [...nodesIn(laid.document.sections.flatMap((section) => section.blocks))].flatMap((node) => {
    const pages = isKept(node, laid) ? pagesOf(node) : [];
    if (pages.length < 2 || pages.some((page) => divided.has(page))) return [];
    const { file, line } = node.at;
    return [`what is kept together at ${file}:${line} stands on pages ${pages.map((page) => page + 1).join(', ')}`];
  });
};

function isKept(node: Node, { style }: Laid): boolean {
  if (!('kind' in node)) return 'cells' in node;
  if (node.kind === 'panel') return true;
  if (node.kind !== 'group' && node.kind !== 'paragraph' && node.kind !== 'heading') return false;
  return (node.kind === 'group' && node.keep) || style.styles[node.style]?.full.keepTogether === true;
}

/** Pages on which a node's own text stands, that of its notes left out. */
function pagesOfNodes(laid: Laid): (node: Node) => readonly number[] {
  const elementOf = new Map(standingOf(laid).map(({ node, element }) => [node, element]));
  return (node) => {
    const painted = [...nodesIn([node])].flatMap((one) => {
      const element = elementOf.get(one);
      return element === undefined || inside(element, 'Note') ? [] : textOf(element);
    });
    return [...new Set(painted.map(({ page }) => page))];
  };
}

/** Pages of what was reported as taller than a page, and of all that is kept together with it: it is divided there. */
function dividedPages(laid: Laid): ReadonlySet<number> {
  const told = new Set(laid.faults.filter(({ code }) => code === 'too-tall').map(placeOf));
  if (told.size === 0) return new Set();
  const pagesOf = pagesOfNodes(laid);
  const nodes = [...nodesIn(laid.document.sections.flatMap((section) => section.blocks))];
  const blocks = [...blocksIn(laid.document.sections.flatMap((section) => section.blocks))];
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    const chained = above?.kind === 'heading' && told.has(placeOf(above.at));
    if (chained) told.add(placeOf(block.at));
  }
  const reported = nodes.filter((node) => {
    const around = isKept(node, laid) || ('kind' in node && node.kind === 'table');
    return told.has(placeOf(node.at)) || (around && [...nodesIn([node])].some(({ at }) => told.has(placeOf(at))));
  });
  return new Set(reported.flatMap(pagesOf));
}

function placeOf({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
