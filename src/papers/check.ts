/** `chancery check`: the records as a whole, and for meetings to come what would weaken their papers. */
import { computeFacts } from '../facts/facts.js';
import { seenFrom } from '../facts/horizon.js';
import { done, type Fault, failed, type Outcome, type Position } from '../faults/fault.js';
import { RECORD_KINDS } from '../records/schemas.js';
import type { Meeting } from '../records/store.js';
import { releaseFacts } from '../release/facts.js';
import { gather } from './gather.js';
import { makePaper } from './make.js';
import { commission } from './order.js';
import type { PaperRequest } from './paper.js';
import { unique } from './places.js';
import type { Press } from './press.js';

/** A remark with its place: nothing is wrong, but somebody decided it. */
export interface Remark extends Position {
  readonly message: string;
}

export interface CheckReport {
  readonly records: number;
  readonly notes: readonly Remark[];
}

/**
 * Every record is read, whatever is named. Meetings that are named are made into a brief as well, unwritten.
 */
export async function checkRecords(press: Press, meetings: readonly string[]): Promise<Outcome<CheckReport>> {
  const { store } = press;
  const faults: Fault[] = [...store.everything()];
  const known = store.ids('meetings');
  for (const id of meetings.filter((named) => !known.includes(named))) faults.push(...store.get('meetings', id).faults);

  const notes: Remark[] = [];
  for (const id of meetings.length === 0 ? known : meetings.filter((named) => known.includes(named))) {
    const meeting = store.get('meetings', id).value;
    if (meeting?.prepared === undefined) continue;
    notes.push(...lowered(press, id));
    const looked = preflight(press, meeting);
    faults.push(...looked.faults);
    notes.push(...(looked.value ?? []));
    if (meetings.length > 0) faults.push(...(await makePaper(press, briefOf(press, id))).faults);
  }
  const records = RECORD_KINDS.reduce((sum, kind) => sum + store.ids(kind).length, 2);
  return { value: { records, notes }, faults: unique(faults) };
}

function briefOf(press: Press, meeting: string): PaperRequest {
  return { meeting, product: 'brief', lang: press.store.ministry().value?.languages[0] ?? 'en', formats: ['pdf'] };
}

/** Levels written lower than they would have been: stated decisions, listed for whoever answers for them. */
function lowered(press: Press, id: string): readonly Remark[] {
  return press.store.lowered('meetings', id).map(({ from, level, instead }) => ({
    ...press.store.position(from),
    message: `${from.slice(from.indexOf('#') + 2)} is ${level}, written lower than ${instead}`,
  }));
}

/** What the brief does without because of its ceiling, and why. */
function preflight(press: Press, meeting: Meeting): Outcome<readonly Remark[]> {
  const order = commission(press, briefOf(press, meeting.id));
  const gathered = gather(press.store, meeting.id, []);
  if (order.value === undefined || gathered.value === undefined) return failed([...order.faults, ...gathered.faults]);
  const facts = computeFacts(seenFrom(gathered.value, order.value.today), order.value.today);
  return done(
    releaseFacts(facts, order.value.product.ceiling).withheld.map(({ what, level, from }) => ({
      ...press.store.position(from.at(-1) ?? `meetings/${meeting.id}#`),
      message: `the brief does without ${what}: it rests on something ${level}`,
    })),
  );
}
