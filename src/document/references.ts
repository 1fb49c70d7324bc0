/** What holds for the whole paper: identifiers, links inside it, levels of headings. */
import type { Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { Scope } from './scope.js';
import type { Link, PageOf, Section } from './tree.js';
import { headingsIn, type Node, nodesIn, nodesOf, runningOf } from './walk.js';

/** Ids that the writers give to notes and to headings without one. */
const RESERVED = /^(?:note|note-ref|heading)-\d+$/;

/** Faults: `duplicate-id`, `reserved-id`, `unknown-target`, `skipped-heading`. */
export function checkReferences(sections: readonly Section[], report: Scope['report']): void {
  const nodes = [...nodesOf(sections)];
  const ids = checkIds(nodes, report);
  for (const node of sections.flatMap((section) => [...nodesIn(runningOf(section))]))
    if (node.id !== undefined) ids.delete(node.id);
  for (const node of nodes)
    if ('kind' in node && (node.kind === 'link' || node.kind === 'page-of')) checkTarget(node, ids, report);
  checkHeadings(sections, report);
}

/** Running heads and feet stand on many pages: their ids are no places. */
function checkTarget(node: Link | PageOf, ids: ReadonlyMap<string, Position>, report: Scope['report']): void {
  const target = node.kind === 'page-of' ? node.target : node.href.startsWith('#') ? node.href.slice(1) : undefined;
  if (target === undefined || ids.has(target)) return;
  report(
    place(node),
    'unknown-target',
    `nothing in the text of the paper has the id "${target}"`,
    didYouMean(target, ids.keys()) ?? 'a link goes to the id of an element, and to none in a running head or foot',
  );
}

function place(node: Section | Node): { readonly at: Position; readonly path: string | undefined } {
  return { at: node.at, path: node.from?.[0] };
}

function checkIds(nodes: readonly (Section | Node)[], report: Scope['report']): Map<string, Position> {
  const ids = new Map<string, Position>();
  for (const node of nodes) {
    if (node.id === undefined) continue;
    const first = ids.get(node.id);
    if (RESERVED.test(node.id)) {
      const hint = 'ids such as note-1 and heading-1 are given to notes and headings by the paper itself: take another word';
      report(place(node), 'reserved-id', `the id "${node.id}" is taken`, hint);
    }
    if (first === undefined) ids.set(node.id, node.at);
    else
      report(
        place(node),
        'duplicate-id',
        `the id "${node.id}" is used twice`,
        `first at ${first.file}:${first.line}:${first.column}; an id in a loop needs something that differs`,
      );
  }
  return ids;
}

function checkHeadings(sections: readonly Section[], report: Scope['report']): void {
  let above = 0;
  for (const node of sections.flatMap((section) => headingsIn(section.blocks))) {
    if (node.depth > above + 1) {
      const before = above === 0 ? 'no heading' : `a heading of level ${above}`;
      report(
        place(node),
        'skipped-heading',
        `a heading of level ${node.depth} follows ${before}`,
        `use <h${above + 1}>: levels go down one by one`,
      );
    }
    above = node.depth;
  }
}
