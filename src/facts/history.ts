/**
 * What the two sides have behind them: how often they met, when last, what was asked and promised. From past
 * records by itself: nothing is copied forward by hand, and nothing in it is newer than the paper's today.
 */
import { lastDay } from '../locales/edtf.js';
import { type Origin, originOf } from '../marking/origin.js';
import type { Meeting } from '../records/store.js';
import { dayOf } from './clock.js';
import { type Derived, derive } from './derived.js';
import { type Held, heldOn } from './tenures.js';
import type { World } from './world.js';

/** Of the coming meeting: it is the `ordinal`-th of its kind; the earlier ones by id, in order of start. */
export interface Count {
  readonly ordinal: number;
  readonly earlier: readonly string[];
}

export interface History {
  /** Record path of the side of the table that it is with. */
  readonly side: string;
  /** Between the two heads of delegation; like the next two, null once release has withheld it. */
  readonly people: Derived<Count> | null;
  /** Between holders of the two posts; null where one of the two holds none. */
  readonly posts: Derived<Count> | null;
  /** Between the two countries, at this table. */
  readonly countries: Derived<Count> | null;
  /** Every encounter with this counterpart, calls and short talks too, newest first. */
  readonly encounters: readonly Derived<Encounter>[];
  /** Asks made and not yet met: how many, and the ISO day of the first of them. Null when there is none. */
  readonly openAsks: Derived<{ readonly count: number; readonly since: string }> | null;
  readonly openCommitments: Derived<number> | null;
}

/** An earlier meeting by id, and who sat at its head on either side. */
export interface Encounter {
  readonly meeting: string;
  readonly own: Seated;
  readonly counterpart: Seated;
}

/** A person at a past table with the post of that day; null in a gap. */
export interface Seated {
  readonly person: string;
  readonly held: Derived<Held> | null;
}

/** One time an ask was made, with the statement that replied to it and who gave it; null without one. */
export interface AskMade {
  readonly meeting: string;
  readonly statement: string;
  readonly reply: Derived<{ readonly statement: string; readonly by: Seated }> | null;
}

export type CommitmentStatus = 'open' | 'overdue' | 'done' | 'dropped';
export interface CommitmentState {
  readonly meeting: string;
  readonly commitment: string;
  readonly status: CommitmentStatus;
}

/** Forms that count as a meeting: calls and short talks do not (domain.md 2.1: 会談 is not 短時間懇談). */
const COUNTED: ReadonlySet<Meeting['form']> = new Set(['meeting', 'working-lunch', 'courtesy-call', 'signing']);

/** History with the counterpart at `side` of the meeting. */
export function historyWith(world: World, side: number, today: string): History {
  const counterpart = world.meeting.counterparts[side];
  if (counterpart === undefined) throw new RangeError(`the meeting has no counterpart ${side}`);
  const encounters = world.others.filter((other) => partyIn(other, counterpart.party) !== undefined);
  const between = encounters.filter((other) => COUNTED.has(other.form));
  const people = between.filter(
    (other) => other.own.head === world.meeting.own.head && partyIn(other, counterpart.party)?.head === counterpart.head,
  );
  const promises = openCommitments(encounters, today);

  return {
    side: counterpart.info.from,
    people: counted(people, world, counterpart.party),
    posts: samePosts(world, counterpart, between),
    countries: counted(between, world, counterpart.party),
    encounters: encounters.map((other) => encounter(world, other, counterpart.party)).reverse(),
    openAsks: openAsksOf(encounters),
    openCommitments: promises.length === 0 ? null : derive(promises.length, promises),
  };
}

/** Each time the ask was made at an earlier meeting, oldest first. */
export function askHistory(world: World, ask: string): readonly Derived<AskMade>[] {
  return world.others.flatMap((other) =>
    statementsOf(other)
      .filter((statement) => statement.ask === ask)
      .map((statement) =>
        derive({ meeting: other.id, statement: statement.id, reply: replyTo(world, other, statement.id) }, [
          originOf(statement.info),
        ]),
      ),
  );
}

function replyTo(world: World, meeting: Meeting, statement: string): AskMade['reply'] {
  const reply = statementsOf(meeting).find((candidate) => candidate.repliesTo === statement);
  return reply === undefined
    ? null
    : derive({ statement: reply.id, by: seated(world, reply.by, meeting) }, [originOf(reply.info)]);
}

/** State of each commitment of some meetings on a day, oldest meeting first. */
export function commitments(meetings: readonly Meeting[], today: string): readonly Derived<CommitmentState>[] {
  return meetings.flatMap((meeting) =>
    meeting.commitments.map((commitment) => {
      const overdue = commitment.due !== undefined && lastDay(commitment.due) < today;
      const status = commitment.closed?.how ?? (overdue ? 'overdue' : 'open');
      const closed = commitment.closed === undefined ? [] : [originOf(commitment.closed.info)];
      return derive<CommitmentState>({ meeting: meeting.id, commitment: commitment.id, status }, [
        originOf(commitment.info),
        ...closed,
      ]);
    }),
  );
}

/** Those that somebody still has to keep. */
export function openCommitments(meetings: readonly Meeting[], today: string): readonly Derived<CommitmentState>[] {
  return commitments(meetings, today).filter(({ value }) => value.status === 'open' || value.status === 'overdue');
}

/** The side of a past meeting on which a country sat, own side excepted. */
function partyIn(meeting: Meeting, party: string): Meeting['counterparts'][number] | undefined {
  return meeting.counterparts.find((side) => side.party === party);
}

/** All statements of a meeting in record order. */
function statementsOf(meeting: Meeting): readonly Meeting['topics'][number]['statements'][number][] {
  return meeting.topics.flatMap((topic) => topic.statements);
}

function encounter(world: World, meeting: Meeting, party: string): Derived<Encounter> {
  const head = partyIn(meeting, party)?.head ?? '';
  return derive(
    { meeting: meeting.id, own: seated(world, meeting.own.head, meeting), counterpart: seated(world, head, meeting) },
    tableOf(meeting, party),
  );
}

function seated(world: World, id: string, meeting: Meeting): Seated {
  const person = world.people.get(id);
  const held = person && heldOn(person, dayOf(meeting.start));
  const tenure = held && person?.tenures[held.tenure];
  return { person: id, held: held === undefined || tenure === undefined ? null : derive(held, [originOf(tenure.info)]) };
}

/** That two sides met is known from the meeting and from both of its sides. */
function tableOf(meeting: Meeting, party: string): readonly Origin[] {
  const side = partyIn(meeting, party);
  return [meeting, meeting.own, ...(side === undefined ? [] : [side])].map((node) => originOf(node.info));
}

/** Null where the coming meeting is of a form that nobody counts. */
function counted(meetings: readonly Meeting[], world: World, party: string, more: readonly Origin[] = []): Derived<Count> | null {
  if (!COUNTED.has(world.meeting.form)) return null;
  const tables = [world.meeting, ...meetings].flatMap((meeting) => tableOf(meeting, party));
  return derive({ ordinal: meetings.length + 1, earlier: meetings.map((meeting) => meeting.id) }, [...tables, ...more]);
}

function samePosts(world: World, { party }: Meeting['counterparts'][number], between: readonly Meeting[]): Derived<Count> | null {
  const posts = (meeting: Meeting): readonly (Derived<Held> | null)[] =>
    [meeting.own.head, partyIn(meeting, party)?.head ?? ''].map((head) => seated(world, head, meeting).held);
  const now = posts(world.meeting);
  if (now.includes(null)) return null;
  const same = between.filter((past) => {
    const then = posts(past);
    return then.every((held, index) => held !== null && isSamePost(held.value, now[index]?.value));
  });
  return counted(
    same,
    world,
    party,
    [world.meeting, ...same].flatMap(posts).filter((held) => held !== null),
  );
}

function isSamePost(a: Held, b: Held | undefined): boolean {
  return a.organization === b?.organization && a.post === b.post;
}

/** How many asks are still on the table, and since when: known from each time one was made, and from those that were met. */
function openAsksOf(meetings: readonly Meeting[]): History['openAsks'] {
  const met = meetings.flatMap(metAt);
  const made = meetings.flatMap((meeting) =>
    statementsOf(meeting).flatMap((statement) => {
      const { ask } = statement;
      if (ask === undefined || met.some(({ value }) => value === ask)) return [];
      return [derive({ ask, day: dayOf(meeting.start) }, [originOf(statement.info), originOf(meeting.info)])];
    }),
  );
  const since = made.map(({ value }) => value.day).sort()[0];
  const count = new Set(made.map(({ value }) => value.ask)).size;
  return since === undefined ? null : derive({ count, since }, [...made, ...met]);
}

/** An ask is met when the reply to it became a commitment that is done. */
function metAt(meeting: Meeting): readonly Derived<string>[] {
  const statements = statementsOf(meeting);
  return meeting.commitments.flatMap((commitment) => {
    if (commitment.closed?.how !== 'done') return [];
    const reply = statements.find((statement) => statement.id === commitment.statement);
    const asked = statements.find((statement) => statement.id === reply?.repliesTo);
    return asked?.ask === undefined ? [] : [derive(asked.ask, [originOf(commitment.info), originOf(commitment.closed.info)])];
  });
}
