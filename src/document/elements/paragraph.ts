/** `h1`–`h4` and `p`: words on a line, and in `small` what stands flush right on it. */
import { blockCarry, enter, ownStyle, runLevel } from '../carry.js';
import type { Element } from '../markup.js';
import { childrenNamed, mustHold, type Scope } from '../scope.js';
import type { Heading, Paragraph, Run } from '../tree.js';

interface Line {
  readonly runs: readonly Run[];
  readonly aside: readonly Run[];
}

/** The aside is read as a span, so that its own style and language hold for its words. */
function readLine(element: Element, scope: Scope): Line {
  const inner = enter(element, scope);
  const asides = childrenNamed(element, 'small');
  const [small, second] = asides;
  if (second !== undefined) scope.report(second, 'out-of-place', 'a line has one <small> at its right end, not two');
  const runs = inner.runs(
    element.children.filter((child) => child.kind === 'characters' || child.name !== 'small'),
    inner,
  );
  return { runs, aside: small === undefined ? [] : inner.runs([{ ...small, name: 'span' }], inner) };
}

export function readHeading(element: Element, scope: Scope): Heading {
  const { runs, aside } = readLine(element, scope);
  mustHold(element, scope, runs, 'words');
  const depth = element.name === 'h1' ? 1 : element.name === 'h2' ? 2 : element.name === 'h3' ? 3 : 4;
  return {
    kind: 'heading',
    depth,
    runs,
    aside,
    style: ownStyle(element) ?? `Heading ${depth}`,
    ...blockCarry(element, scope, [...runs, ...aside].map(runLevel)),
  };
}

export function readParagraph(element: Element, scope: Scope): Paragraph {
  const { runs, aside } = readLine(element, scope);
  mustHold(element, scope, [...runs, ...aside], 'words');
  return {
    kind: 'paragraph',
    runs,
    aside,
    style: ownStyle(element) ?? scope.textStyle,
    ...blockCarry(element, scope, [...runs, ...aside].map(runLevel)),
  };
}
