/**
 * Everything that is computed and never typed, in no language: numbers, days, ids. Words come later, from the
 * records that release let through. Facts know no clock: `today` is the record's.
 */
import { originOf } from '../marking/origin.js';
import { type Anniversary, anniversaries } from './anniversaries.js';
import { type Clock, clocks, dayOf, endOf, type Wall } from './clock.js';
import { type Derived, derive } from './derived.js';
import { type Freshness, freshness } from './figures.js';
import {
  type AskMade,
  askHistory,
  type CommitmentState,
  commitments,
  type History,
  historyWith,
  openCommitments,
} from './history.js';
import { career, type Held, heldOn, type Served } from './tenures.js';
import type { World } from './world.js';

export interface Facts {
  /** ISO date up to which the paper knows. */
  readonly today: string;
  /** ISO date of the meeting at the venue. */
  readonly day: string;
  readonly clocks: readonly Derived<Clock>[];
  /** By the venue's clock, where the duration is known. */
  readonly end: Derived<Wall> | null;
  /** Post held on the day of the meeting, by person; absent in a gap. */
  readonly held: ReadonlyMap<string, Derived<Held>>;
  /** Each person's tenures as known today, newest first. */
  readonly careers: ReadonlyMap<string, readonly Derived<Served>[]>;
  /** One per counterpart, in the record's order. */
  readonly histories: readonly History[];
  /** By ask of this meeting. */
  readonly asks: ReadonlyMap<string, readonly Derived<AskMade>[]>;
  /** Those of earlier meetings that are still open, oldest first. */
  readonly commitments: readonly Derived<CommitmentState>[];
  /** All that were made at this meeting, as they stand today. */
  readonly promised: readonly Derived<CommitmentState>[];
  readonly freshness: Readonly<Record<string, Derived<Freshness>>>;
  readonly anniversaries: readonly Derived<Anniversary>[];
}

/**
 * @param world what the paper can know: already cut by `seenFrom`
 * @param today ISO date of the paper
 */
export function computeFacts(world: World, today: string): Facts {
  const { meeting } = world;
  const day = dayOf(meeting.start);
  const held = [...world.people].flatMap(([id, person]): readonly (readonly [string, Derived<Held>])[] => {
    const post = heldOn(person, day);
    const tenure = post && person.tenures[post.tenure];
    return post === undefined || tenure === undefined ? [] : [[id, derive(post, [originOf(tenure.info)])]];
  });
  const asks = meeting.topics.flatMap((topic) => topic.asks.map((ask) => [ask.id, askHistory(world, ask.id)] as const));
  return {
    today,
    day,
    clocks: clocks(world),
    end: endOf(world),
    held: new Map(held),
    careers: new Map([...world.people].map(([id, person]) => [id, career(person, today)])),
    histories: meeting.counterparts.map((_, side) => historyWith(world, side, today)),
    asks: new Map(asks),
    commitments: openCommitments(world.others, today),
    promised: commitments([meeting], today),
    freshness: freshness(world, today),
    anniversaries: anniversaries(world, day),
  };
}
