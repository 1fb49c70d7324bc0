/**
 * What a paper can know. A brief prepared on Monday does not know what was said on Wednesday: statements,
 * outcomes and decisions of the meeting, the commitments it made, that it was held, and everything on record
 * that lies after the paper's own today do not exist for it (CONTRACTS 1).
 */
import { firstDay, lastDay } from '../locales/edtf.js';
import { momentOf } from '../locales/moment.js';
import type { Meeting, Relation } from '../records/store.js';
import { dayOf } from './clock.js';
import type { World } from './world.js';

/**
 * @param today ISO date of the paper: the record's `prepared`, or `published`
 * @param before true of a paper that prepares the meeting, even on its very day
 */
export function seenFrom(world: World, today: string, before: boolean = today < dayOf(world.meeting.start)): World {
  return {
    ...world,
    meeting: before ? planned(world.meeting, today) : { ...world.meeting, ...later(world.meeting, today) },
    relation: world.relation && known(world.relation, today),
    others: world.others
      .filter((meeting) => meeting.status === 'held' && dayOf(meeting.start) <= today && isBefore(meeting, world.meeting))
      .map((meeting) => ({ ...meeting, ...later(meeting, today) })),
  };
}

/** By the clock where both hours are known, else by the day: what follows the meeting is no history of it. */
function isBefore(other: Meeting, meeting: Meeting): boolean {
  const days = [dayOf(other.start), dayOf(meeting.start)] as const;
  const apart = Math.abs(Date.parse(days[0]) - Date.parse(days[1])) / 86_400_000;
  // no two clocks on earth are two days apart: the days alone tell, and zones are dear
  if (apart > 2 || !other.start.includes('T') || !meeting.start.includes('T')) return days[0] < days[1];
  const [then, now] = [other, meeting].map(({ start, venue }) => momentOf(start, venue.timezone).toMillis());
  return then !== undefined && now !== undefined && then < now;
}

/** The planned side alone. */
function planned(meeting: Meeting, today: string): Meeting {
  const { summary: _summary, photo: _photo, ...rest } = meeting;
  return {
    ...rest,
    ...later(meeting, today),
    status: meeting.status === 'held' ? 'confirmed' : meeting.status,
    topics: meeting.topics.map((topic) => ({ ...topic, statements: [], outcomes: [] })),
    commitments: [],
    decisions: [],
  };
}

/** Commitments not yet closed on that day; clearances given and decisions taken by then. */
function later(meeting: Meeting, today: string): Pick<Meeting, 'commitments' | 'clearance' | 'decisions'> {
  return {
    commitments: meeting.commitments.map((commitment) => {
      const { closed, ...open } = commitment;
      return closed === undefined || closed.date <= today ? commitment : open;
    }),
    clearance: meeting.clearance.filter((entry) => entry.date === undefined || entry.date <= today),
    decisions: meeting.decisions.filter((decision) => decision.date <= today),
  };
}

function known(relation: Relation, today: string): Relation {
  const past = (date: string): boolean => firstDay(date) <= today;
  const { partnership, ...rest } = relation;
  const named = partnership !== undefined && (partnership.since === undefined || past(partnership.since));
  return {
    ...rest,
    ...(named ? { partnership } : {}),
    agreements: entries(relation.agreements, (agreement) => agreementAt(agreement, past)),
    events: entries(relation.events, (event) => (past(event.date) ? event : undefined)),
    facts: entries(relation.facts, (fact) => (isKnown(fact, today) ? fact : undefined)),
    visits: relation.visits.filter((visit) => past(visit.from)),
  };
}

type Agreement = Relation['agreements'][string];

/** With the acts done by that day; none of which is done is no agreement yet, and one not yet in force is signed. */
function agreementAt(agreement: Agreement, past: (date: string) => boolean): Agreement | undefined {
  const { agreed, signed, notesExchanged, inForce, ...rest } = agreement;
  const acts = Object.entries({ agreed, signed, notesExchanged, inForce }).filter(([, act]) => act !== undefined);
  const done = acts.filter(([, act]) => act !== undefined && past(act.date));
  if (acts.length > 0 && done.length === 0) return undefined;
  const status = rest.status === 'in-force' && inForce !== undefined && !past(inForce.date) ? 'signed' : rest.status;
  const amended = rest.amended.filter((protocol) => protocol.signed === undefined || past(protocol.signed));
  return { ...rest, status, amended, ...Object.fromEntries(done) };
}

/** A figure is known once its period is over and, where the record says when it was looked up, from that day on. */
function isKnown(fact: Relation['facts'][string], today: string): boolean {
  const over = fact.period === undefined || lastDay(fact.period) <= today;
  return over && (fact.asOf === undefined || firstDay(fact.asOf) <= today);
}

function entries<T>(record: Readonly<Record<string, T>>, keep: (value: T) => T | undefined): Readonly<Record<string, T>> {
  const kept: Record<string, T> = {};
  for (const [id, value] of Object.entries(record)) {
    const remains = keep(value);
    if (remains !== undefined) kept[id] = remains;
  }
  return kept;
}
