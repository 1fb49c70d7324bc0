/** Faults of the later stages, brought back to where an officer can mend them. */
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
