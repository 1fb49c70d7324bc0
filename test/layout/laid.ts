/** A paper on its pages beside the tree that it was set from: what every law of the display list looks at. */
import type { Block, Document, PanelColumn, Section } from '../../src/document/tree.js';
import { type Node, nodesIn } from '../../src/document/walk.js';
import type { Fault } from '../../src/faults/fault.js';
import type { GlyphsItem, Item, Layout, StructType } from '../../src/layout/display.js';
import type { HouseStyle } from '../../src/style/style.js';

export interface Laid {
  readonly document: Document;
  readonly style: HouseStyle;
  readonly layout: Layout;
  /** What layout had to say of it. */
  readonly faults: readonly Fault[];
}

/** What a law finds wrong, each in a sentence that names page and words; empty where it holds. */
export type Law = (laid: Laid) => readonly string[];

/** An element of the structure tree with its kids in the order in which they are first painted. */
export interface Element {
  readonly index: number;
  readonly type: StructType;
  readonly parent: Element | null;
  readonly parts: readonly (Element | Painted)[];
}

/** An item of the text, with the index of its page. */
export interface Painted {
  readonly item: Item;
  readonly page: number;
}

export const isElement = (part: Element | Painted): part is Element => 'parts' in part;

/** The structure tree with what is painted in it, as the painter hands it to readers. */
export function elementsOf({ pages, structs }: Layout): readonly Element[] {
  const elements = structs.map(({ type }, index) => ({
    index,
    type,
    parent: null as Element | null,
    parts: [] as (Element | Painted)[],
  }));
  const reached = new Set<number>([0]);
  const reach = (index: number): void => {
    const element = elements[index];
    const parent = structs[index]?.parent;
    if (element === undefined || reached.has(index) || parent === undefined || parent === null) return;
    reached.add(index);
    reach(parent);
    elements[parent]?.parts.push(element);
    element.parent = elements[parent] ?? null;
  };
  for (const [page, { items }] of pages.entries()) {
    for (const item of items) {
      if (typeof item.mark === 'string') continue;
      reach(item.mark.struct);
      elements[item.mark.struct]?.parts.push({ item, page });
    }
  }
  for (const index of structs.keys()) reach(index);
  return elements;
}

/** All items in an element and below it, those in elements of some types left out. */
export function paintedIn(element: Element, without: readonly StructType[] = []): readonly Painted[] {
  return element.parts.flatMap((part) => {
    if (!isElement(part)) return [part];
    return without.includes(part.type) ? [] : paintedIn(part, without);
  });
}

/** True where an element stands in one of a type, or is one. */
export function inside(element: Element | null, ...types: readonly StructType[]): boolean {
  for (let at = element; at !== null; at = at.parent) if (types.includes(at.type)) return true;
  return false;
}

export const isGlyphs = (item: Item): item is GlyphsItem => item.kind === 'glyphs';

/** Right edge of an item's ink; blanks at its end show nothing. */
export function inkEnd(item: GlyphsItem): number {
  const last = item.glyphs.findLastIndex((glyph) => glyph.text.trim() !== '' || glyph.text === '');
  const width = item.glyphs.slice(0, last + 1).reduce((sum, glyph) => sum + glyph.advance, 0);
  return item.x + width - (item.letterspacing ?? 0);
}

/** The section of each page. A page with nothing of the text on it belongs to the last section before it of such paper. */
export function sectionsOfPages({ document, style, layout }: Laid): readonly Section[] {
  const { structs } = layout;
  const roots = structs.flatMap((struct, index) => (struct.type === 'Sect' && struct.parent === 0 ? [index] : []));
  const rootOf = (struct: number): number => {
    const parent = structs[struct]?.parent ?? 0;
    return parent === 0 ? struct : rootOf(parent);
  };
  let at = 0;
  return layout.pages.map(({ items, width }) => {
    const mark = items.find((item) => typeof item.mark !== 'string')?.mark;
    if (mark !== undefined && typeof mark !== 'string') at = roots.indexOf(rootOf(mark.struct));
    else while (at < document.sections.length - 1 && widthOf(document.sections[at], style) !== width) at += 1;
    const section = document.sections[at];
    if (section === undefined) throw new Error('a page of no section');
    return section;
  });
}

function widthOf(section: Section | undefined, style: HouseStyle): number | undefined {
  const page = style.pages[section?.paper ?? ''];
  return section?.landscape === true ? page?.height : page?.width;
}

/** A node of the tree and its element. */
export interface Standing {
  readonly node: Exclude<Block, { kind: 'page-break' | 'group' }> | PanelColumn | Node;
  readonly element: Element;
}

/** Which element each node became: both are in the order of reading. Groups, words and page breaks have none. */
export function standingOf({ document, layout }: Laid): readonly Standing[] {
  const elements = elementsOf(layout).filter((element) => /^(P|H\d|L|LI|Div|Table|TR|TH|TD|Figure|Note|TOC)$/.test(element.type));
  const nodes = [...nodesIn(document.sections.flatMap((section) => section.blocks))].flatMap((node) =>
    typesOf(node).map((type) => ({ node, type })),
  );
  if (nodes.length !== elements.length) throw new Error(`${nodes.length} nodes became ${elements.length} elements`);
  return nodes.map(({ node, type }, index) => {
    const element = elements[index];
    if (element?.type !== type) throw new Error(`element ${element?.index} is ${element?.type}, not ${type}`);
    return { node, element };
  });
}

function typesOf(node: Node): readonly StructType[] {
  if (!('kind' in node)) {
    if ('cells' in node) return ['TR'];
    if ('label' in node) return node.label.length > 0 ? ['Div', 'P'] : ['Div'];
    return 'header' in node ? [node.header ? 'TH' : 'TD'] : ['LI'];
  }
  switch (node.kind) {
    case 'heading':
      return [`H${node.depth}`];
    case 'paragraph':
      return ['P'];
    case 'list':
      return ['L'];
    case 'panel':
      return ['Div'];
    case 'table':
      return ['Table'];
    case 'figure':
      return ['Figure'];
    case 'contents':
      return ['TOC'];
    case 'note':
      return ['Note'];
    default:
      return [];
  }
}

/** Lines of glyphs by page: baselines nearer to each other than half of the type are one line. */
export function linesIn(
  painted: readonly Painted[],
): readonly { readonly page: number; readonly items: readonly GlyphsItem[] }[] {
  const lines: { page: number; y: number; size: number; items: GlyphsItem[] }[] = [];
  const ink = painted.flatMap(({ item, page }) => (isGlyphs(item) && item.text.trim() !== '' ? [{ item, page }] : []));
  for (const { item, page } of ink.toSorted((a, b) => a.page - b.page || a.item.y - b.item.y)) {
    const last = lines.at(-1);
    if (last !== undefined && last.page === page && item.y - last.y < Math.max(last.size, item.size) * 0.5) {
      last.items.push(item);
      last.y = Math.max(last.y, item.y);
      last.size = Math.max(last.size, item.size);
    } else lines.push({ page, y: item.y, size: item.size, items: [item] });
  }
  return lines;
}
