/** `article`: pages of one size with their running heads and feet. */

import { didYouMean } from '../faults/nearest.js';
import { FOOTER, HEADER } from '../style/names.js';
import { blockCarry, enter, hasSign } from './carry.js';
import type { Element } from './markup.js';
import { childrenNamed, mustHold, type Scope } from './scope.js';
import type { Block, Running, Section } from './tree.js';

/** @param first  true for the first article of a paper, which alone bears the flag */
export function readSection(element: Element, scope: Scope, first: boolean): Section {
  const { frame } = scope;
  const inner = enter(element, scope);
  const head = readRunning(element, inner, 'header', HEADER);
  const foot = readRunning(element, inner, 'footer', FOOTER);
  const blocks = inner.blocks(
    element.children.filter((child) => child.kind === 'characters' || (child.name !== 'header' && child.name !== 'footer')),
    inner,
  );
  mustHold(element, scope, blocks, 'content');
  const carried = [...blocks, ...parts(head), ...parts(foot)];
  return {
    paper: readPaper(element, scope),
    landscape: hasSign(element, 'landscape'),
    head,
    foot,
    flag: first ? (frame.flag ?? []) : [],
    watermark: frame.watermark ?? [],
    marks: frame.marks,
    caveats: frame.caveats,
    portions: frame.portions,
    blocks,
    ...blockCarry(element, scope, carried),
  };
}

function parts(running: Running): readonly Block[] {
  return [...(running.first ?? []), ...running.rest];
}

/** At most one for the first page (`class="first"`) and one for the rest. */
function readRunning(article: Element, scope: Scope, name: 'header' | 'footer', style: string): Running {
  const all = childrenNamed(article, name);
  const read = (sign: boolean): readonly Block[] | null => {
    const [one, second] = all.filter((element) => hasSign(element, 'first') === sign);
    if (second !== undefined)
      scope.report(second, 'out-of-place', `there is a <${name}> for ${sign ? 'the first page' : 'the pages'} already`);
    if (one === undefined) return null;
    const blocks = scope.blocks(one.children, enter(one, scope, style));
    mustHold(one, scope, blocks, 'content');
    return blocks;
  };
  return { first: read(true), rest: read(false) ?? [] };
}

function readPaper(element: Element, scope: Scope): string {
  const { pages, paper } = scope.frame;
  const name = element.attributes['data-paper'] ?? paper;
  if (pages !== undefined && !pages.has(name)) {
    scope.report(
      element,
      'unknown-page',
      `no page is called "${name}"`,
      didYouMean(name, pages) ?? `known: ${[...pages].join(', ')}`,
    );
  }
  return name;
}
