/** Freshness of figures: age counts from the end of the period that the figure speaks of (CONTRACTS 7, ruling 11). */

import { addMonths, lastDay } from '../locales/edtf.js';
import { originOf } from '../marking/origin.js';
import { type Derived, derive } from './derived.js';
import type { World } from './world.js';

export interface Freshness {
  readonly stale: boolean;
  /** ISO day after which it is stale; undefined where the record allows any age or names no period. */
  readonly until: string | undefined;
}

/** By id of the fact. A figure without a period has no age, and is for `check` to refuse. */
export function freshness(world: World, today: string): Readonly<Record<string, Derived<Freshness>>> {
  const facts = Object.entries(world.relation?.facts ?? {});
  return Object.fromEntries(
    facts.map(([id, fact]) => {
      const until =
        fact.period === undefined || fact.staleAfter === undefined ? undefined : addMonths(lastDay(fact.period), fact.staleAfter);
      return [id, derive({ stale: until !== undefined && today > until, until }, [originOf(fact.info)])];
    }),
  );
}
