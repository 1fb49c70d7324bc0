/** How far a template goes before anything is filled in: parts that call parts multiply. */
import type { Fault, Position } from '../faults/fault.js';
import type { Piece } from './pieces.js';

/** Calls of parts that stand in a paper's template, those in the parts called included. A brief has some thirty. */
const CALLS = 2000;

/** Fault `runaway-template`: at the template's beginning, when following all its calls would never end. */
export function tooManyCalls(
  template: readonly Piece[],
  parts: ReadonlyMap<string, readonly Piece[]>,
  start: Position,
): Fault | undefined {
  const counts = new Map<string, number>();
  const callsOf = (pieces: readonly Piece[], stack: readonly string[]): number =>
    pieces.reduce((sum, piece) => sum + callsIn(piece, stack), 0);
  const callsIn = (piece: Piece, stack: readonly string[]): number => {
    if (piece.kind === 'block') return callsOf([...piece.body, ...piece.otherwise], stack);
    if (piece.kind !== 'partial') return 0;
    return 1 + callsOfPart(piece.name, stack);
  };
  /** A part that calls itself is told elsewhere, where it does. */
  const callsOfPart = (name: string, stack: readonly string[]): number => {
    const known = counts.get(name);
    if (known !== undefined || stack.includes(name)) return known ?? 0;
    const calls = callsOf(parts.get(name) ?? [], [...stack, name]);
    counts.set(name, calls);
    return calls;
  };
  if (callsOf(template, []) <= CALLS) return undefined;
  const message = `following its parts, this template calls more than ${CALLS} parts`;
  const hint = 'parts that call parts multiply: call some of them once, in the template itself';
  return { severity: 'error', code: 'runaway-template', ...start, message, hint };
}
