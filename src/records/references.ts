/** Checks that everything named in a record exists. */
import { nearest } from '../faults/nearest.js';
import type { RefKind } from './fields.js';
import type { Finding } from './finding.js';
import { type Named, namedBy } from './named.js';
import type { Path } from './path.js';
import type { Subject } from './subject.js';

/** A reference into a file that could not be read is no second fault. */
export function referenceFindings(subject: Subject): readonly Finding[] {
  return subject.visits.flatMap((visit) =>
    visit.kind === 'ref' ? referenceFinding(subject, visit.to, visit.path, visit.value) : [],
  );
}

function referenceFinding(subject: Subject, to: RefKind, path: Path, value: string): readonly Finding[] {
  const named = namedBy(to, value, subject);
  if (named === undefined || named.ids.includes(value)) return [];
  const code = to === 'zone' ? 'unknown-zone' : 'unknown-reference';
  return [{ code, path, message: `no ${named.what} is called "${value}"`, hint: guess(named, value) ?? all(named) }];
}

function guess(named: Named, value: string): string | undefined {
  const near = [...nearest(value, named.ids), ...endingWith(value, named.ids)].map((id) => {
    const where = named.where(id);
    return where === undefined ? `"${id}"` : `"${id}" (${where})`;
  });
  return near.length === 0 ? undefined : `did you mean ${near.join(' or ')}?`;
}

/** `Berlin` for Europe/Berlin, `signed` for epa/signed: where the name is right and the way to it is missing. */
function endingWith(value: string, ids: readonly string[]): readonly string[] {
  const end = `/${value.trim().replaceAll(' ', '_').toLowerCase()}`;
  const found = ids.filter((id) => id.toLowerCase().endsWith(end));
  return found.length > 3 ? [] : found;
}

/** A short list is a hint too. */
function all(named: Named): string | undefined {
  return named.ids.length === 0 || named.ids.length > 8 ? undefined : `known: ${named.ids.join(', ')}`;
}
