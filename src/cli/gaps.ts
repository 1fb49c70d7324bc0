/** What is still to be written in records, as a command says it whose work is not to list it. */
import type { Fault } from '../faults/fault.js';
import type { Note } from './note.js';
import { counted } from './print.js';

/** The faults of a paper, with its gaps in one line: there are many in a new record, and a paper is made all the same. */
export function gapsApart(
  faults: readonly Fault[],
  meeting: string,
): { readonly faults: readonly Fault[]; readonly notes: readonly Note[] } {
  const isGap = ({ code, severity }: Fault): boolean => severity === 'warning' && (code === 'gap' || code === 'stand-in');
  const gaps = faults.filter(isGap).length;
  if (gaps === 0) return { faults, notes: [] };
  const message = `${counted(gaps, 'gap')} in its records: chancery check ${meeting} lists ${gaps === 1 ? 'it' : 'them'}`;
  return { faults: faults.filter((fault) => !isGap(fault)), notes: [{ message }] };
}
