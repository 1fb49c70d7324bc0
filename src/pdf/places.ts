/** Places to go to: named destinations, the outline, and the annotations of links. */
import type { Layout, OutlineEntry } from '../layout/display.js';
import type { PdfFile, Ref } from './file.js';
import { num, text } from './syntax.js';
import type { TaggedLink } from './tags.js';

/**
 * Names of the targets, `d0001` and so on in the order of the pages.
 *
 * A name tree is sorted by code unit (ISO 32000-1, 7.9.6): the identifiers of a template, in any script and case, could
 * not be trusted to be. A target that stands twice is a bug of ours.
 */
export function nameTargets(layout: Layout): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const page of layout.pages) {
    for (const item of page.items) {
      if (item.kind !== 'target') continue;
      if (names.has(item.id)) throw new Error(`two places are called #${item.id}`);
      names.set(item.id, `d${String(names.size + 1).padStart(4, '0')}`);
    }
  }
  if (names.size > 9999) throw new Error('more than 9999 places to go to');
  return names;
}

/** Writes where each name leads: the place's height on its page, at the reader's own zoom. */
export function writeDestinations(
  file: PdfFile,
  layout: Layout,
  names: ReadonlyMap<string, string>,
  pages: readonly Ref[],
): void {
  if (names.size === 0) return;
  const entries = layout.pages.flatMap((page, index) =>
    page.items.map((item) =>
      item.kind === 'target'
        ? `(${names.get(item.id)}) [${pages[index]} /XYZ ${num(item.x)} ${num(page.height - item.y)} null]`
        : '',
    ),
  );
  file.names('Dests', `<</Names [${entries.filter((entry) => entry !== '').join(' ')}]>>`);
}

/**
 * One rectangle of a link.
 *
 * @param key  of the annotation in the parent tree
 */
export function writeLink(file: PdfFile, layout: Layout, link: TaggedLink, names: ReadonlyMap<string, string>, key: number): Ref {
  const { item } = link;
  const top = (layout.pages[link.page]?.height ?? 0) - item.y;
  const rect = [item.x, top - item.height, item.x + item.width, top].map(num).join(' ');
  const contents = item.alt.trim() === '' ? item.href : item.alt;
  return file.add(
    `<</Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /F 4 /StructParent ${key} /Contents ${text(contents)} ${action(item.href, names)}>>`,
  );
}

/** An address is written in ASCII: what is not is percent-encoded, a domain's letters in punycode. */
function action(href: string, names: ReadonlyMap<string, string>): string {
  if (href.startsWith('#')) {
    const name = names.get(href.slice(1));
    if (name === undefined) throw new Error(`a link leads to ${href}, which stands on no page`);
    return `/Dest (${name})`;
  }
  const address = URL.canParse(href) ? new URL(href).href : percentEncoded(href);
  return `/A <</Type /Action /S /URI /URI ${text(address)}>>`;
}

function percentEncoded(address: string): string {
  const codes = [...new TextEncoder().encode(address)];
  const hex = (code: number): string => `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  return codes.map((code) => (code > 0x20 && code < 0x7f ? String.fromCharCode(code) : hex(code))).join('');
}

interface Branch {
  readonly entry: OutlineEntry;
  readonly branches: Branch[];
}

/** Writes the outline, all of it open, and has readers show it; nothing when there is none. */
export function writeOutline(file: PdfFile, layout: Layout, pages: readonly Ref[]): void {
  const branches = grow(layout.outline);
  if (branches.length === 0) return;
  const root = file.reserve();
  file.put(root, `<</Type /Outlines ${writeBranches(file, layout, pages, branches, root)}>>`);
  file.catalog('Outlines', `${root}`);
  file.catalog('PageMode', '/UseOutlines');
}

/** Entries by depth as a tree; a depth that skips a level hangs under the nearest shallower entry. */
function grow(entries: readonly OutlineEntry[]): readonly Branch[] {
  const roots: Branch[] = [];
  const path: Branch[] = [];
  for (const entry of entries) {
    const branch: Branch = { entry, branches: [] };
    while ((path.at(-1)?.entry.depth ?? 0) >= entry.depth && path.length > 0) path.pop();
    (path.at(-1)?.branches ?? roots).push(branch);
    path.push(branch);
  }
  return roots;
}

/** Writes some siblings and what is below them; returns what their parent says of them. */
function writeBranches(file: PdfFile, layout: Layout, pages: readonly Ref[], branches: readonly Branch[], parent: Ref): string {
  if (branches.length === 0) return '';
  const refs = branches.map(() => file.reserve());
  branches.forEach(({ entry, branches: below }, index) => {
    const self = refs[index];
    const page = layout.pages[entry.page];
    if (self === undefined || page === undefined)
      throw new Error(`the outline leads to page ${entry.page + 1}, which does not exist`);
    const parts = [
      `/Title ${text(entry.title)} /Parent ${parent} /Dest [${pages[entry.page]} /XYZ 0 ${num(page.height - entry.y)} null]`,
      index > 0 ? `/Prev ${refs[index - 1]}` : '',
      index < refs.length - 1 ? `/Next ${refs[index + 1]}` : '',
      writeBranches(file, layout, pages, below, self),
    ];
    file.put(self, `<<${parts.filter((part) => part !== '').join(' ')}>>`);
  });
  return `/First ${refs[0]} /Last ${refs.at(-1)} /Count ${countBranches(branches)}`;
}

function countBranches(branches: readonly Branch[]): number {
  return branches.reduce((sum, branch) => sum + 1 + countBranches(branch.branches), 0);
}
