import type { Finding } from '../finding.js';
import type { Subject } from '../subject.js';

/**
 * A tenure, visit or other period does not end before it begins.
 *
 * Dates are compared at the precision that both have: from 2023-09 to 2023 is in order.
 */
export function periods({ kind, visits }: Subject): readonly Finding[] {
  return visits.flatMap((visit): readonly Finding[] => {
    if (visit.kind !== 'mapping' || !('from' in visit.shape) || !('to' in visit.shape)) return [];
    const from = digits(visit.value.from);
    const to = digits(visit.value.to);
    if (from === undefined || to === undefined) return [];
    const shared = Math.min(from.length, to.length);
    if (to.slice(0, shared) >= from.slice(0, shared)) return [];
    const tenure = kind === 'people' && visit.path[0] === 'tenures';
    const message = `this ${tenure ? 'tenure' : 'period'} ends (${to}) before it begins (${from})`;
    return [{ code: tenure ? 'tenure-order' : 'period-order', path: [...visit.path, 'to'], message }];
  });
}

/** A date that the schema accepts, without its `~` or `?`. */
function digits(date: unknown): string | undefined {
  const written = typeof date === 'number' ? String(date).padStart(4, '0') : date;
  return typeof written === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?[~?]?$/.test(written) ? written.replace(/[~?]$/, '') : undefined;
}
