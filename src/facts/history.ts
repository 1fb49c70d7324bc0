/**
 * What the two sides have behind them: how often they met, when last, what was asked and promised. From past
 * records by itself: nothing is copied forward by hand, and nothing in it is newer than the paper's today.
 */

import { lastDay } from '../locales/edtf.js';
import { originOf } from '../marking/origin.js';
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

/** An earlier meeting by id, and the posts its two heads held on that day. */
export interface Encounter {
  readonly meeting: string;
  readonly own: Seated;
  readonly counterpart: Seated;
}

/** A person at a past table with the post of that day. */
export interface Seated {
  readonly person: string;
  readonly held: Held | undefined;
}

/** One time an ask was made, with the statement that replied to it and who gave it, if any. */
export interface AskMade {
  readonly meeting: string;
  readonly statement: string;
  readonly reply: { readonly statement: string; readonly by: Seated } | undefined;
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
  const asks = openAsksOf(encounters);
  const promises = commitments(encounters, today).filter(({ value }) => value.status === 'open' || value.status === 'overdue');
  const since = asks.map((ask) => ask.value.day).sort()[0];

  return {
    people: counted(people, world),
    posts: samePosts(world, counterpart, between),
    countries: counted(between, world),
    encounters: encounters.map((other) => encounter(world, other, counterpart.party)).reverse(),
    openAsks: since === undefined ? null : derive({ count: new Set(asks.map((ask) => ask.value.ask)).size, since }, asks),
    openCommitments: promises.length === 0 ? null : derive(promises.length, promises),
  };
}

/** Each time the ask was made at an earlier meeting, oldest first. */
export function askHistory(world: World, ask: string): readonly Derived<AskMade>[] {
  return world.others.flatMap((other) =>
    statementsOf(other)
      .filter((statement) => statement.ask === ask)
      .map((statement) => {
        const reply = statementsOf(other).find((candidate) => candidate.repliesTo === statement.id);
        const replied = reply && { statement: reply.id, by: seated(world, reply.by, other) };
        return derive({ meeting: other.id, statement: statement.id, reply: replied }, [
          originOf(statement.info),
          ...(reply ? [originOf(reply.info)] : []),
        ]);
      }),
  );
}

/** State of each commitment of some meetings on a day, oldest meeting first. */
export function commitments(meetings: readonly Meeting[], today: string): readonly Derived<CommitmentState>[] {
  return meetings.flatMap((meeting) =>
    meeting.commitments.map((commitment) => {
      const overdue = commitment.due !== undefined && lastDay(commitment.due) < today;
      const status = commitment.closed?.how ?? (overdue ? 'overdue' : 'open');
      return derive<CommitmentState>({ meeting: meeting.id, commitment: commitment.id, status }, [originOf(commitment.info)]);
    }),
  );
}

/** The side of a past meeting on which a country sat, own side excepted. */
export function partyIn(meeting: Meeting, party: string): Meeting['counterparts'][number] | undefined {
  return meeting.counterparts.find((side) => side.party === party);
}

/** All statements of a meeting in record order. */
export function statementsOf(meeting: Meeting): readonly Meeting['topics'][number]['statements'][number][] {
  return meeting.topics.flatMap((topic) => topic.statements);
}

function encounter(world: World, meeting: Meeting, party: string): Derived<Encounter> {
  const head = partyIn(meeting, party)?.head ?? '';
  return derive(
    { meeting: meeting.id, own: seated(world, meeting.own.head, meeting), counterpart: seated(world, head, meeting) },
    [originOf(meeting.info)],
  );
}

function seated(world: World, id: string, meeting: Meeting): Seated {
  const person = world.people.get(id);
  return { person: id, held: person && heldOn(person, dayOf(meeting.start)) };
}

function counted(meetings: readonly Meeting[], world: World): Derived<Count> {
  const origins = [world.meeting, ...meetings].map((meeting) => originOf(meeting.info));
  return derive({ ordinal: meetings.length + 1, earlier: meetings.map((meeting) => meeting.id) }, origins);
}

function samePosts(
  world: World,
  counterpart: Meeting['counterparts'][number],
  between: readonly Meeting[],
): Derived<Count> | null {
  const postAt = (meeting: Meeting, head: string): string | undefined => {
    const { held } = seated(world, head, meeting);
    return held && `${held.organization}/${held.post}`;
  };
  const own = postAt(world.meeting, world.meeting.own.head);
  const other = postAt(world.meeting, counterpart.head);
  if (own === undefined || other === undefined) return null;
  const same = between.filter((past) => {
    const head = partyIn(past, counterpart.party)?.head;
    return postAt(past, past.own.head) === own && head !== undefined && postAt(past, head) === other;
  });
  return counted(same, world);
}

/** Every time an ask was made at these meetings and is still on the table. */
function openAsksOf(meetings: readonly Meeting[]): readonly Derived<{ readonly ask: string; readonly day: string }>[] {
  const met = new Set(meetings.flatMap(metAt));
  return meetings.flatMap((meeting) =>
    statementsOf(meeting).flatMap((statement) => {
      const { ask } = statement;
      return ask === undefined || met.has(ask)
        ? []
        : [derive({ ask, day: dayOf(meeting.start) }, [originOf(statement.info), originOf(meeting.info)])];
    }),
  );
}

/** An ask is met when the reply to it became a commitment that is done. */
function metAt(meeting: Meeting): readonly string[] {
  const statements = statementsOf(meeting);
  return meeting.commitments
    .filter((commitment) => commitment.closed?.how === 'done')
    .flatMap((commitment) => {
      const reply = statements.find((statement) => statement.id === commitment.statement);
      return statements.flatMap((statement) =>
        statement.ask !== undefined && statement.id === reply?.repliesTo ? [statement.ask] : [],
      );
    });
}
