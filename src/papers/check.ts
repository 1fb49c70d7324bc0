/** `chancery check`: what would stop or weaken a paper. */
import { computeFacts } from '../facts/facts.js';
import { seenFrom } from '../facts/horizon.js';
import type { World } from '../facts/world.js';
import type { Fault, Outcome, Position } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import { RECORD_KINDS, SINGLE_SCHEMAS } from '../records/schemas.js';
import type { Meeting } from '../records/store.js';
import { withheldFacts } from '../release/facts.js';
import { productOf } from '../templating/desk.js';
import type { Product } from '../templating/desk-schema.js';
import { gather } from './gather.js';
import { makePaper } from './make.js';
import { commission, deskOf, type Order } from './order.js';
import type { PaperRequest } from './paper.js';
import type { Press } from './press.js';

/** A remark, with its place where it has one: nothing is wrong, but somebody should know of it. */
export interface Remark extends Partial<Position> {
  readonly message: string;
  /** `lowered`: a level below its default. There are many of them, and a terminal shows them together. */
  readonly about?: 'lowered';
}

export interface CheckReport {
  readonly records: number;
  readonly notes: readonly Remark[];
}

/**
 * Without names every record and every desk is read. Meetings that are named are made into a paper, unwritten, and
 * what is found is what that paper draws on: a brief in the ministry's first language, or the product that is asked
 * for in every language that it is made in. A product without names is tried on every meeting that has a day for it.
 */
export async function checkRecords(press: Press, meetings: readonly string[], product?: string): Promise<Outcome<CheckReport>> {
  if (product === undefined)
    return meetings.length === 0
      ? checkAll(press)
      : checkMeetings(
          press,
          [...new Set(meetings)].map((id) => briefOf(press, id)),
          // nobody needs a brief of a meeting that has been held, unless it is asked for by name
          ['not-prepared'],
        );
  const named = meetings.length === 0 ? readyFor(press, product) : meetings;
  const none = { message: `no meeting says when its ${product} is due: prepared, or published` };
  if (named.length === 0) return { value: { records: 0, notes: [none] }, faults: [] };
  return checkMeetings(
    press,
    [...new Set(named)].flatMap((id) => inEachLanguage(press, id, product)),
  );
}

/** The ministry, its sources, its verbs. */
const SINGLES = Object.keys(SINGLE_SCHEMAS).length;

function checkAll(press: Press): Outcome<CheckReport> {
  const { store } = press;
  const desks = press.desks().flatMap((id): readonly Fault[] => {
    const desk = press.desk(id);
    const opened = desk.value;
    if (opened === undefined) return desk.faults;
    const made = Object.entries(opened.config.products).flatMap(([product, { languages }]) => [
      press.template(opened, product),
      ...languages.map((lang) => press.style(opened, product, lang)),
    ]);
    return [...desk.faults, ...made.flatMap(({ faults }) => faults)];
  });
  const notes = store.ids('meetings').flatMap((id) => lowered(press, id));
  const records = RECORD_KINDS.reduce((sum, kind) => sum + store.ids(kind).length, SINGLES);
  return { value: { records, notes }, faults: inFileOrder([...store.everything(), ...onceEach(desks)]) };
}

/** @param unsaid codes that are no news of a meeting that has been held */
async function checkMeetings(
  press: Press,
  requests: readonly PaperRequest[],
  unsaid: readonly string[] = [],
): Promise<Outcome<CheckReport>> {
  const faults: Fault[] = [];
  const notes: Remark[] = [];
  const counted = new Set<string>();
  let records = 0;
  for (const request of requests) {
    const { meeting } = request;
    const order = commission(press, request);
    const gathered = gather(press.store, meeting, []);
    const held = gathered.value?.meeting.status === 'held';
    faults.push(...order.faults.filter(({ code }) => !(held && unsaid.includes(code))), ...gathered.faults);
    if (gathered.value === undefined) continue;
    if (!counted.has(meeting)) {
      records += sizeOf(gathered.value);
      notes.push(...lowered(press, meeting));
    }
    if (order.value !== undefined) {
      if (!counted.has(meeting)) notes.push(...missing(press, gathered.value, order.value));
      faults.push(...(await makePaper(press, request)).faults);
    }
    counted.add(meeting);
  }
  return { value: { records, notes }, faults: inFileOrder(onceEach(faults)) };
}

function briefOf(press: Press, meeting: string): PaperRequest {
  return { meeting, product: 'brief', lang: firstLanguage(press), formats: ['pdf'] };
}

function firstLanguage({ store }: Press): string {
  return store.ministry().value?.languages[0] ?? 'en';
}

/** A desk or a product that is not there is said once, by the order in the ministry's first language. */
function inEachLanguage(press: Press, meeting: string, product: string): readonly PaperRequest[] {
  const first: PaperRequest = { meeting, product, lang: firstLanguage(press), formats: [] };
  const config = productFor(press, meeting, product);
  if (config === undefined) return [first];
  const [format = 'pdf'] = config.formats;
  return config.languages.map((lang) => ({ ...first, lang, formats: [format] }));
}

function productFor(press: Press, meeting: string, product: string): Product | undefined {
  const desk = deskOf(press, meeting);
  const opened = desk === undefined ? undefined : press.desk(desk).value;
  return opened === undefined ? undefined : productOf(opened, product);
}

/**
 * Meetings that have a day for the product: those that say when they are prepared, or published. Of a product that no
 * desk makes: all, and each says so.
 */
function readyFor(press: Press, product: string): readonly string[] {
  const ready = (meeting: Meeting): boolean => {
    const config = productFor(press, meeting.id, product);
    return config === undefined || meeting[config.today] !== undefined;
  };
  return (press.store.meetings({}).value ?? []).filter(ready).map(({ id }) => id);
}

/** The same thing found for each language of a paper is one thing to mend. */
function onceEach(faults: readonly Fault[]): readonly Fault[] {
  return [
    ...new Map(
      faults.map((fault) => [JSON.stringify([fault.code, fault.file, fault.line, fault.column, fault.message]), fault]),
    ).values(),
  ];
}

function sizeOf({ relation, countries, organizations, people, others }: World): number {
  return 1 + SINGLES + (relation === undefined ? 0 : 1) + countries.size + organizations.size + people.size + others.length;
}

/** Levels written lower than they would have been: stated decisions, listed for whoever answers for them. */
function lowered(press: Press, id: string): readonly Remark[] {
  return press.store.lowered('meetings', id).map(({ from, level, instead }) => ({
    ...press.store.position(from),
    about: 'lowered',
    message: `${from.slice(from.indexOf('#') + 2)} is ${level}, written lower than ${instead}`,
  }));
}

/** What the paper does without because of its ceiling, and why. */
function missing(press: Press, gathered: World, { request, product, today }: Order): readonly Remark[] {
  const world = seenFrom(gathered, today, product.today === 'prepared');
  return withheldFacts(computeFacts(world, today), product.ceiling).map(({ what, level, from }) => ({
    ...press.store.position(from.at(-1) ?? `meetings/${world.meeting.id}#`),
    message: `the ${request.product} does without ${what}: it rests on something ${level}`,
  }));
}
