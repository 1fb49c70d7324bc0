/** `chancery check`: what would stop or weaken a paper. */
import { computeFacts } from '../facts/facts.js';
import { seenFrom } from '../facts/horizon.js';
import type { World } from '../facts/world.js';
import type { Fault, Outcome, Position } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import { RECORD_KINDS } from '../records/schemas.js';
import { withheldFacts } from '../release/facts.js';
import { gather } from './gather.js';
import { makePaper } from './make.js';
import { commission } from './order.js';
import type { PaperRequest } from './paper.js';
import type { Press } from './press.js';

/** A remark with its place: nothing is wrong, but somebody decided it. */
export interface Remark extends Position {
  readonly message: string;
  /** `lowered`: a level below its default. There are many of them, and a terminal shows them together. */
  readonly about?: 'lowered';
}

export interface CheckReport {
  readonly records: number;
  readonly notes: readonly Remark[];
}

/**
 * Without names every record and every desk is read. Meetings that are named are made into a brief, unwritten, and
 * what is found is what that brief draws on.
 */
export async function checkRecords(press: Press, meetings: readonly string[]): Promise<Outcome<CheckReport>> {
  return meetings.length === 0 ? checkAll(press) : checkMeetings(press, [...new Set(meetings)]);
}

function checkAll(press: Press): Outcome<CheckReport> {
  const { store } = press;
  const desks = press.desks().flatMap((id): readonly Fault[] => {
    const desk = press.desk(id);
    const products = Object.keys(desk.value?.config.products ?? {});
    const made = products.flatMap((product) =>
      desk.value ? [press.template(desk.value, product), press.style(desk.value, product)] : [],
    );
    return [...desk.faults, ...made.flatMap(({ faults }) => faults)];
  });
  const notes = store.ids('meetings').flatMap((id) => lowered(press, id));
  const records = RECORD_KINDS.reduce((sum, kind) => sum + store.ids(kind).length, 2);
  return { value: { records, notes }, faults: inFileOrder([...store.everything(), ...desks]) };
}

async function checkMeetings(press: Press, meetings: readonly string[]): Promise<Outcome<CheckReport>> {
  const faults: Fault[] = [];
  const notes: Remark[] = [];
  let records = 0;
  for (const meeting of meetings) {
    const request = briefOf(press, meeting);
    const order = commission(press, request);
    const gathered = gather(press.store, meeting, []);
    const held = gathered.value?.meeting.status === 'held';
    // Nobody needs a brief of a meeting that has been held.
    faults.push(...order.faults.filter(({ code }) => !(held && code === 'not-prepared')), ...gathered.faults);
    if (gathered.value === undefined) continue;
    records += sizeOf(gathered.value);
    notes.push(...lowered(press, meeting));
    if (order.value === undefined) continue;
    const world = seenFrom(gathered.value, order.value.today);
    notes.push(...missing(press, world, order.value.today, order.value.product.ceiling));
    faults.push(...(await makePaper(press, request)).faults);
  }
  return { value: { records, notes }, faults: inFileOrder(faults) };
}

function briefOf(press: Press, meeting: string): PaperRequest {
  return { meeting, product: 'brief', lang: press.store.ministry().value?.languages[0] ?? 'en', formats: ['pdf'] };
}

function sizeOf({ relation, countries, organizations, people, others }: World): number {
  return 3 + (relation === undefined ? 0 : 1) + countries.size + organizations.size + people.size + others.length;
}

/** Levels written lower than they would have been: stated decisions, listed for whoever answers for them. */
function lowered(press: Press, id: string): readonly Remark[] {
  return press.store.lowered('meetings', id).map(({ from, level, instead }) => ({
    ...press.store.position(from),
    about: 'lowered',
    message: `${from.slice(from.indexOf('#') + 2)} is ${level}, written lower than ${instead}`,
  }));
}

/** What the brief does without because of its ceiling, and why. */
function missing(press: Press, world: World, today: string, ceiling: Parameters<typeof withheldFacts>[1]): readonly Remark[] {
  return withheldFacts(computeFacts(world, today), ceiling).map(({ what, level, from }) => ({
    ...press.store.position(from.at(-1) ?? `meetings/${world.meeting.id}#`),
    message: `the brief does without ${what}: it rests on something ${level}`,
  }));
}
