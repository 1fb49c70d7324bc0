/** The structure tree as PDF objects (ISO 32000-1, 14.7). */
import type { Layout, Struct } from '../layout/display.js';
import type { PdfFile, Ref } from './file.js';
import { num, text } from './syntax.js';
import type { Kid, Tags } from './tags.js';

/** What the structure tree points at. */
export interface Painted {
  readonly pages: readonly Ref[];
  /** The annotation of each tagged link. */
  readonly links: readonly Ref[];
}

/** Keys in the parent tree: pages come first, in order, then the links. */
export function linkKey(layout: Layout, link: number): number {
  return layout.pages.length + link;
}

/** Writes every element, the tree from content back to elements, and the index of their IDs. */
export function writeStructure(file: PdfFile, layout: Layout, tags: Tags, painted: Painted): void {
  const root = file.reserve();
  const refs = layout.structs.map(() => file.reserve());
  layout.structs.forEach((struct, index) => {
    const parent = struct.parent === null ? root : refs[struct.parent];
    const self = refs[index];
    if (parent === undefined || self === undefined) throw new Error(`element ${index} has no parent`);
    const parts = [
      `/Type /StructElem /S /${struct.type} /P ${parent}`,
      kidsOf(tags.kids[index] ?? [], refs, painted),
      attributes(layout, struct),
      idOf(struct, index),
      struct.lang === undefined ? '' : `/Lang ${text(struct.lang)}`,
      struct.alt === undefined ? '' : `/Alt ${text(struct.alt)}`,
    ];
    file.put(self, `<<${parts.filter((part) => part !== '').join(' ')}>>`);
  });
  const ids = writeIds(file, layout, refs);
  const next = layout.pages.length + tags.links.length;
  const parents = file.add(`<</Nums [${parentTree(layout, tags, refs)}]>>`);
  file.put(root, `<</Type /StructTreeRoot /K [${refs[0]}] /ParentTree ${parents} /ParentTreeNextKey ${next}${ids}>>`);
  file.catalog('StructTreeRoot', `${root}`);
}

/** An element's page is that of its first content; content on another page says so itself. */
function kidsOf(kids: readonly Kid[], refs: readonly Ref[], painted: Painted): string {
  const first = kids.find((kid) => kid.kind !== 'element');
  const own = first?.page;
  const list = kids.map((kid) => {
    switch (kid.kind) {
      case 'element':
        return `${refs[kid.struct]}`;
      case 'content':
        return kid.page === own ? `${kid.mcid}` : `<</Type /MCR /Pg ${painted.pages[kid.page]} /MCID ${kid.mcid}>>`;
      case 'link':
        return `<</Type /OBJR /Pg ${painted.pages[kid.page]} /Obj ${painted.links[kid.link]}>>`;
      default:
        return kid satisfies never;
    }
  });
  return `${own === undefined ? '' : `/Pg ${painted.pages[own]} `}/K [${list.join(' ')}]`;
}

function attributes(layout: Layout, struct: Struct): string {
  switch (struct.type) {
    case 'TH':
    case 'TD': {
      const scope = struct.scope ?? (struct.type === 'TH' ? 'Column' : undefined);
      const said = [
        scope === undefined ? '' : ` /Scope /${scope}`,
        (struct.colspan ?? 1) > 1 ? ` /ColSpan ${struct.colspan}` : '',
        (struct.rowspan ?? 1) > 1 ? ` /RowSpan ${struct.rowspan}` : '',
      ].join('');
      return said === '' ? '' : `/A <</O /Table${said}>>`;
    }
    case 'L':
      return `/A <</O /List /ListNumbering /${struct.numbering ?? 'None'}>>`;
    case 'Figure':
      return figureBox(layout, struct);
    default:
      return '';
  }
}

function figureBox(layout: Layout, struct: Struct): string {
  const { box } = struct;
  const page = box === undefined ? undefined : layout.pages[box.page];
  if (box === undefined || page === undefined) throw new Error(`a figure stands on no page: ${struct.alt}`);
  if (struct.alt === undefined || struct.alt.trim() === '') throw new Error('a figure has no alternative text');
  const top = page.height - box.y;
  const edges = [box.x, top - box.height, box.x + box.width, top].map(num).join(' ');
  return `/A <</O /Layout /Placement /Block /BBox [${edges}]>>`;
}

/** A note must have an ID (ISO 14289-1, 7.9); it gets one where the template gave none. */
function identifier(struct: Struct, index: number): string | undefined {
  return struct.id ?? (struct.type === 'Note' ? `note-${String(index).padStart(6, '0')}` : undefined);
}

function idOf(struct: Struct, index: number): string {
  const id = identifier(struct, index);
  return id === undefined ? '' : `/ID ${text(id)}`;
}

/** The IDs as a name tree, sorted by the bytes of the names. */
function writeIds(file: PdfFile, layout: Layout, refs: readonly Ref[]): string {
  const ids = new Map<string, Ref | undefined>();
  layout.structs.forEach((struct, index) => {
    const id = identifier(struct, index);
    if (id === undefined) return;
    if (ids.has(id)) throw new Error(`two elements have the ID ${id}`);
    ids.set(id, refs[index]);
  });
  if (ids.size === 0) return '';
  const sorted = [...ids].sort(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return ` /IDTree ${file.add(`<</Names [${sorted.map(([id, ref]) => `${text(id)} ${ref}`).join(' ')}]>>`)}`;
}

/** A name in UTF-16BE begins with the byte FE and so comes after every ASCII name. */
function sortKey(id: string): string {
  return text(id).startsWith('<') ? `\uFFFF${id}` : id;
}

function parentTree(layout: Layout, tags: Tags, refs: readonly Ref[]): string {
  const pages = tags.pages.map((stretches, index) => {
    const owners = stretches.flatMap(({ mark }) => (typeof mark === 'string' ? [] : [`${refs[mark.struct]}`]));
    return `${index} [${owners.join(' ')}]`;
  });
  return [...pages, ...tags.links.map(({ struct }, index) => `${linkKey(layout, index)} ${refs[struct]}`)].join(' ');
}
