/** Bookmarks: Word allows letters, digits and underscores, at most forty of them. */
import type { Document } from '../document/tree.js';
import { nodesIn } from '../document/walk.js';

const LONGEST = 40;

/** The bookmark of every id in the text of a paper, each a name of its own. Ids in running heads have no page. */
export function anchorsOf(document: Document): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of document.sections.flatMap((section) => [...nodesIn(section.blocks)])) {
    if (id === undefined || anchors.has(id)) continue;
    const name = free(id, taken);
    taken.add(name.toLowerCase());
    anchors.set(id, name);
  }
  return anchors;
}

function free(id: string, taken: ReadonlySet<string>): string {
  const plain = `_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.replace(/^__+/, '_').slice(0, LONGEST);
  if (!taken.has(plain.toLowerCase())) return plain;
  for (let count = 2; ; count += 1) {
    const name = `${plain.slice(0, LONGEST - 1 - String(count).length)}_${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
