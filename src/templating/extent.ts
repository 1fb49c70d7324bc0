/** How far a template goes before anything is filled in: parts that call parts multiply. */
import type { Fault, Position } from '../faults/fault.js';
import type { Piece } from './pieces.js';

/** Calls of parts that stand in a paper's template, those in the parts called included. A brief has some thirty. */
const CALLS = 2000;

/** Tags, expressions, blocks and calls, those in the parts called included. A brief has some thousand. */
const SIGNS = 20_000;

/** Parts in parts. What reads them recurses: a chain of thousands would overflow its stack. */
const DEEPEST = 16;

/** What following all calls of a piece comes to. `height`: parts in parts. */
interface Extent {
  readonly calls: number;
  readonly signs: number;
  readonly height: number;
}

const NOTHING: Extent = { calls: 0, signs: 0, height: 0 };

/** Faults `runaway-template`, `too-deep`: at the template's beginning, when following all its calls would never end. */
export function tooManyCalls(
  template: readonly Piece[],
  parts: ReadonlyMap<string, readonly Piece[]>,
  start: Position,
): Fault | undefined {
  const { calls, signs, height } = extentOf(template, parts);
  const fault = (code: string, message: string, hint: string): Fault => ({ severity: 'error', code, ...start, message, hint });
  if (height > DEEPEST) {
    const message = `following its parts, this template calls parts in more than ${DEEPEST} parts`;
    return fault('too-deep', message, 'call some of them in the template itself');
  }
  const hint = 'parts that call parts multiply: call some of them once, in the template itself';
  if (calls > CALLS) return fault('runaway-template', `following its parts, this template calls more than ${CALLS} parts`, hint);
  if (signs <= SIGNS) return undefined;
  return fault('runaway-template', `following its parts, this template holds more than ${SIGNS} tags and expressions`, hint);
}

function extentOf(template: readonly Piece[], parts: ReadonlyMap<string, readonly Piece[]>): Extent {
  const known = new Map<string, Extent>();
  const sum = (pieces: readonly Piece[], stack: readonly string[]): Extent =>
    pieces.map((piece) => ofPiece(piece, stack)).reduce(both, NOTHING);
  const ofPiece = (piece: Piece, stack: readonly string[]): Extent => {
    if (piece.kind === 'content') return { ...NOTHING, signs: piece.original.split('<').length - 1 };
    if (piece.kind === 'print') return { ...NOTHING, signs: 1 };
    if (piece.kind === 'block') return both(sum([...piece.body, ...piece.otherwise], stack), { ...NOTHING, signs: 1 });
    const { calls, signs, height } = ofPart(piece.name, stack);
    return { calls: calls + 1, signs: signs + 1, height: height + 1 };
  };
  /** A part that calls itself is told elsewhere, where it does. */
  const ofPart = (name: string, stack: readonly string[]): Extent => {
    const before = known.get(name);
    if (before !== undefined || stack.includes(name)) return before ?? NOTHING;
    if (stack.length > DEEPEST) return { ...NOTHING, height: DEEPEST };
    const extent = sum(parts.get(name) ?? [], [...stack, name]);
    known.set(name, extent);
    return extent;
  };
  return sum(template, []);
}

function both(one: Extent, other: Extent): Extent {
  return {
    calls: one.calls + other.calls,
    signs: one.signs + other.signs,
    height: Math.max(one.height, other.height),
  };
}
