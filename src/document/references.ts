/** What holds for the whole paper: identifiers, links inside it, levels of headings. */
import type { Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { Scope } from './scope.js';
import type { Section } from './tree.js';
import { type Node, nodesOf } from './walk.js';

/** Faults: `duplicate-id`, `unknown-target`, `skipped-heading`. */
export function checkReferences(sections: readonly Section[], report: Scope['report']): void {
  const nodes = [...nodesOf(sections)];
  const ids = checkIds(nodes, report);
  for (const node of nodes) {
    const target =
      node.kind === 'page-of' ? node.target : node.kind === 'link' && node.href.startsWith('#') ? node.href.slice(1) : undefined;
    if (target === undefined || ids.has(target)) continue;
    report(
      place(node),
      'unknown-target',
      `nothing in the paper has the id "${target}"`,
      didYouMean(target, ids.keys()) ?? 'a link goes to the id of an element',
    );
  }
  checkHeadings(nodes, report);
}

function place(node: Node): { readonly at: Position; readonly path: string | undefined } {
  return { at: node.at, path: node.from?.[0] };
}

function checkIds(nodes: readonly Node[], report: Scope['report']): ReadonlyMap<string, Position> {
  const ids = new Map<string, Position>();
  for (const node of nodes) {
    if (node.id === undefined) continue;
    const first = ids.get(node.id);
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

function checkHeadings(nodes: readonly Node[], report: Scope['report']): void {
  let above = 0;
  for (const node of nodes) {
    if (node.kind !== 'heading') continue;
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
