import type { Fault } from './fault.js';

/** Faults as an officer reads them: file by file, from top to bottom; the same fault once. */
export function inFileOrder(faults: Iterable<Fault>): readonly Fault[] {
  const once = new Map<string, Fault>();
  for (const fault of faults) once.set([fault.file, fault.line, fault.column, fault.code, fault.message].join('\n'), fault);
  return [...once.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
