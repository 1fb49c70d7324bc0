/**
 * Release of computed values. They are computed anew from what release left of the records, so that a withheld node
 * and a deleted one give the same paper (CONTRACTS 7, ruling 2). A number that counts meetings would then be wrong
 * where one of them is withheld: it is taken out instead (CONTRACTS 1: "above the paper's ceiling it is null").
 */
import type { Derived } from '../facts/derived.js';
import type { Facts } from '../facts/facts.js';
import type { Count, History } from '../facts/history.js';
import { type Level, visible } from '../marking/level.js';

/** A computed value that a paper does without, for `check` to say why. */
export interface Withheld {
  readonly what: string;
  readonly level: Level;
  readonly from: readonly string[];
}

/**
 * @param released computed from the released records
 * @param all computed from all of them
 */
export function releaseFacts(released: Facts, all: Facts): Facts {
  return {
    ...released,
    histories: released.histories.map((history) => {
      const whole = all.histories.find(({ side }) => side === history.side);
      return {
        ...history,
        people: unchanged(history.people, whole?.people),
        posts: unchanged(history.posts, whole?.posts),
        countries: unchanged(history.countries, whole?.countries),
      };
    }),
  };
}

function unchanged(released: Derived<Count> | null, whole: Derived<Count> | null | undefined): Derived<Count> | null {
  return released?.value.earlier.join() === whole?.value.earlier.join() ? released : null;
}

/** What lies above a ceiling among the values computed from all records. */
export function withheldFacts(all: Facts, ceiling: Level): readonly Withheld[] {
  const named: readonly (readonly [string, Derived<unknown> | null])[] = [
    ['the end of the meeting', all.end],
    ...all.histories.flatMap(valuesOf),
    ...[...all.asks.values()].flat().map((made) => ['an earlier request', made] as const),
    ...all.commitments.map((state) => ['a commitment', state] as const),
    ...all.anniversaries.map((due) => ['an anniversary', due] as const),
  ];
  return named.flatMap(([what, value]) =>
    value === null || visible(value.level, ceiling) ? [] : [{ what, level: value.level, from: value.from }],
  );
}

function valuesOf(history: History): readonly (readonly [string, Derived<unknown> | null])[] {
  return [
    ['how often the two met', history.people],
    ['how often holders of the two posts met', history.posts],
    ['how often the two countries met', history.countries],
    ['the number of open requests', history.openAsks],
    ['the number of open commitments', history.openCommitments],
    ...history.encounters.map((encounter) => ['an earlier meeting', encounter] as const),
  ];
}
