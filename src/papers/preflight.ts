/** The checks before publishing: run before a paper after the meeting is composed, so that nothing questionable is made. */
import type { Register } from '../checks/checked.js';
import { checkBeforePublishing } from '../checks/checks.js';
import type { Finding } from '../checks/finding.js';
import { dayOf } from '../facts/clock.js';
import { computeFacts } from '../facts/facts.js';
import type { World } from '../facts/world.js';
import { yearCounts } from '../facts/year-counts.js';
import type { Fault } from '../faults/fault.js';
import type { RecordKind } from '../records/fields.js';
import type { Kinds } from '../records/store.js';
import type { Desk } from '../templating/desk.js';
import type { Product } from '../templating/desk-schema.js';
import type { Order } from './order.js';
import type { Press } from './press.js';

/** A meeting as the checks compare it. */
export interface Worlds {
  /** The whole record: a decision counts whenever it was taken. */
  readonly gathered: World;
  /** Cut to the paper's today. */
  readonly seen: World;
  /** Cut to the paper's ceiling. */
  readonly released: World;
}

/** Faults at their places in the records; none of a paper before the meeting, which reports nothing. An error stops the paper. */
export function preflight(press: Press, order: Order, worlds: Worlds): readonly Fault[] {
  const { product, desk, request, today } = order;
  if (product.today !== 'published') return [];
  const { gathered, seen, released } = worlds;
  const findings = checkBeforePublishing({
    seen,
    released,
    facts: computeFacts(seen, today),
    years: yearCounts(seen, dayOf(seen.meeting.start)),
    decisions: gathered.meeting.decisions,
    register: registerOf(press),
    lang: request.lang,
    languages: product.languages,
    tells: tellsOf(desk, product),
  });
  return findings.map((finding) => faultOf(press, finding));
}

/** What is on record besides the meeting. What cannot be read is no fault of this paper: `check` says it of its own file. */
function registerOf({ store }: Press): Register {
  const all = <Kind extends RecordKind>(kind: Kind): ReadonlyMap<string, Kinds[Kind]> =>
    new Map(
      store.ids(kind).flatMap((id) => {
        const { value } = store.get(kind, id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  return { countries: all('countries'), people: all('people'), organizations: all('organizations') };
}

/** What is printed of what was said: a template that names the headlines, and neither statements nor outcomes, tells them alone. */
function tellsOf(desk: Desk, { template }: Product): 'everything' | 'headlines' {
  const source = writtenIn(desk, template, new Set());
  return /\bheadlines\b/.test(source) && !/\b(?:statements|turns|outcomes)\b/.test(source) ? 'headlines' : 'everything';
}

/** A template with the parts that it calls, without comments. */
function writtenIn(desk: Desk, name: string, read: Set<string>): string {
  if (read.has(name)) return '';
  read.add(name);
  const source = (desk.templates.get(name)?.source ?? '').replace(/\{\{!--.*?--\}\}|\{\{![^}]*\}\}/gs, '');
  const parts = [...source.matchAll(/\{\{>\s*(parts\/[a-z0-9-]+)/g)].map(([, part = '']) => writtenIn(desk, part, read));
  return [source, ...parts].join('\n');
}

function faultOf({ store }: Press, { code, severity, from, beside, message, hint }: Finding): Fault {
  const place = beside === undefined ? undefined : store.position(beside);
  return {
    severity,
    code,
    ...store.position(from),
    path: from.slice(from.indexOf('#') + 2),
    message,
    hint: place === undefined ? hint : `${hint}; see ${place.file}:${place.line}:${place.column}`,
  };
}
