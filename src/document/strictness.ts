/** What the parser passes over in silence: end tags without a beginning, and entities that XML does not know. */
import type { Fault, Position } from '../faults/fault.js';
import { entityProblems } from './values.js';

/** Place in the template and record path that hold from a character of the HTML on. */
export interface Place {
  readonly offset: number;
  readonly at: Position;
  readonly path: string | undefined;
}

/**
 * @param closed  offsets of the end tags that ended something
 * @param places  in order of offset: from there on, the template position that applies
 */
export function strictness(html: string, closed: ReadonlySet<number>, places: readonly Place[]): readonly Fault[] {
  const faults: Fault[] = [];
  const report = (offset: number, code: string, message: string, hint: string): void => {
    const place = places.findLast((candidate) => candidate.offset <= offset) ?? places[0];
    if (place === undefined) throw new Error('no place to begin with');
    faults.push({
      severity: 'error',
      code,
      ...place.at,
      ...(place.path === undefined ? {} : { path: place.path }),
      message,
      hint,
    });
  };
  for (const match of html.matchAll(/<\/\s*([^\s>]*)[^>]*>?/g)) {
    if (closed.has(match.index)) continue;
    report(
      match.index,
      'stray-end-tag',
      `</${match[1]}> ends an element that is not open here`,
      'take it out, or close the elements in the order in which they were opened',
    );
  }
  for (const { offset, code, message, hint } of entityProblems(html)) report(offset, code, message, hint ?? '');
  return faults;
}
