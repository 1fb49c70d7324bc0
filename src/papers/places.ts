/** Faults of the later stages, brought back to where an officer can mend them; and none of them twice. */
import type { Fault } from '../faults/fault.js';
import type { Press } from './press.js';

/** A fault that names a record's path points at the record; the place in the template moves into the hint. */
export function inRecord(press: Press, fault: Fault): Fault {
  const from = fault.path;
  if (from === undefined || !from.includes('#')) return fault;
  const printed = `printed by ${fault.file}:${fault.line}:${fault.column}`;
  return {
    ...fault,
    ...press.store.position(from),
    path: from.slice(from.indexOf('#') + 2),
    hint: fault.hint === undefined ? printed : `${fault.hint}; ${printed}`,
  };
}

/** The same thing at the same place, found by two stages, is one fault. */
export function unique(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map(
    faults.map((fault) => [[fault.file, fault.line, fault.column, fault.code, fault.message].join('\n'), fault]),
  );
  return [...seen.values()];
}
