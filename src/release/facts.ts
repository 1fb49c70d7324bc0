/** Release of computed values: each is as secret as the most secret of its inputs; above the ceiling it is gone. */
import type { Derived } from '../facts/derived.js';
import type { Facts } from '../facts/facts.js';
import type { History } from '../facts/history.js';
import { type Level, visible } from '../marking/level.js';

/** A computed value that a paper does without, for `check` to say why. */
export interface Withheld {
  readonly what: string;
  readonly level: Level;
  readonly from: readonly string[];
}

export function releaseFacts(facts: Facts, ceiling: Level): { readonly facts: Facts; readonly withheld: readonly Withheld[] } {
  const withheld: Withheld[] = [];
  const one = <T>(what: string, value: Derived<T> | null): Derived<T> | null => {
    if (value === null || visible(value.level, ceiling)) return value;
    withheld.push({ what, level: value.level, from: value.from });
    return null;
  };
  const many = <T>(what: string, values: readonly Derived<T>[]): readonly Derived<T>[] =>
    values.filter((value) => one(what, value) !== null);
  const history = (past: History): History => ({
    people: one('how often the two met', past.people),
    posts: one('how often holders of the two posts met', past.posts),
    countries: one('how often the two countries met', past.countries),
    encounters: many('an earlier meeting', past.encounters),
    openAsks: one('the number of open requests', past.openAsks),
    openCommitments: one('the number of open commitments', past.openCommitments),
  });
  const released: Facts = {
    today: facts.today,
    day: facts.day,
    clocks: many('a clock', facts.clocks),
    held: new Map([...facts.held].filter(([, held]) => one('a post', held) !== null)),
    careers: new Map([...facts.careers].map(([person, served]) => [person, many('a tenure', served)])),
    histories: facts.histories.map(history),
    asks: new Map([...facts.asks].map(([ask, made]) => [ask, many('an earlier request', made)])),
    commitments: many('a commitment', facts.commitments),
    freshness: Object.fromEntries(Object.entries(facts.freshness).filter(([, fresh]) => one('a figure', fresh) !== null)),
    anniversaries: many('an anniversary', facts.anniversaries),
  };
  return { facts: released, withheld };
}
