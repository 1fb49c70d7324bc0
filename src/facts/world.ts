/** Everything on record that one paper may draw on: gathered by `papers/` from the store, closed, read-only. */
import type { Country, Meeting, Ministry, Organization, Person, Relation, Sources, Verbs } from '../records/store.js';

export interface World {
  readonly ministry: Ministry;
  readonly sources: Sources;
  readonly verbs: Verbs;
  readonly meeting: Meeting;
  readonly relation: Relation | undefined;
  readonly countries: ReadonlyMap<string, Country>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly people: ReadonlyMap<string, Person>;
  /** Other meetings of these people or parties, in order of start. */
  readonly others: readonly Meeting[];
}
