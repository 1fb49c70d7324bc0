/** Gathers from the store everything on record that one paper may draw on, and no more. */
import type { World } from '../facts/world.js';
import type { Fault, Outcome } from '../faults/fault.js';
import type { RecordKind } from '../records/fields.js';
import type { Kinds, Meeting, Person, Relation, Store } from '../records/store.js';

/**
 * @param units organizations that the desk names, beside those that the records name
 * @returns no value when something that the paper cannot be without is missing or broken; every fault is listed
 */
export function gather(store: Store, id: string, units: readonly string[]): Outcome<World> {
  const faults = new Set<Fault>();
  const take = <T>(outcome: Outcome<T>): T | undefined => {
    for (const fault of outcome.faults) faults.add(fault);
    return outcome.value;
  };
  const all = <Kind extends RecordKind>(kind: Kind, ids: Iterable<string>): ReadonlyMap<string, Kinds[Kind]> =>
    new Map(
      // A record that is not there is the fault of the reference to it, which its own file reports.
      [...new Set(ids)]
        .filter((key) => store.ids(kind).includes(key))
        .sort()
        .flatMap((key) => {
          const record = take(store.get(kind, key));
          return record === undefined ? [] : [[key, record] as const];
        }),
    );

  const ministry = take(store.ministry());
  const sources = take(store.sources());
  const verbs = take(store.verbs());
  const meeting = take(store.get('meetings', id));
  if (ministry === undefined || sources === undefined || verbs === undefined || meeting === undefined)
    return { value: undefined, faults: [...faults] };

  const relation = meeting.relation === undefined ? undefined : take(store.get('relations', meeting.relation));
  const parties = meeting.counterparts.map((side) => side.party);
  const others = (take(store.meetings({ parties })) ?? []).filter((other) => other.id !== id);
  const people = all('people', [meeting, ...others].flatMap(peopleAt));
  const organizations = all('organizations', [ministry.organization, ...units, ...organizationsOf(meeting, relation, people)]);
  const countries = all('countries', [ministry.party, ...[meeting, ...others].flatMap(countriesAt), ...countriesOf(relation)]);
  return {
    value: { ministry, sources, verbs, meeting, relation, countries, organizations, people, others },
    faults: [...faults],
  };
}

function peopleAt(meeting: Meeting): readonly string[] {
  return [
    ...[meeting.own, ...meeting.counterparts].flatMap((side) => [side.head, ...side.delegation.map((member) => member.person)]),
    ...meeting.topics.flatMap((topic) => topic.statements.map((statement) => statement.by)),
  ];
}

function organizationsOf(
  meeting: Meeting,
  relation: Relation | undefined,
  people: ReadonlyMap<string, Person>,
): readonly string[] {
  const posts = [...people.values()].flatMap((person) => person.tenures.map((tenure) => tenure.post.split('/')[0] ?? ''));
  return [...posts, ...(relation?.organizations ?? []), ...meeting.clearance.map((entry) => entry.unit)];
}

function countriesAt(meeting: Meeting): readonly string[] {
  const asked = meeting.requestedBy === undefined ? [] : [meeting.requestedBy];
  const promised = meeting.commitments.map((commitment) => commitment.by).filter((by) => by !== 'both');
  return [meeting.own.party, ...meeting.counterparts.map((side) => side.party), meeting.venue.country, ...asked, ...promised];
}

function countriesOf(relation: Relation | undefined): readonly string[] {
  const reporters = Object.values(relation?.facts ?? {}).map((fact) => fact.reporter);
  return [...(relation?.parties ?? []), ...reporters.filter((reporter) => reporter !== undefined)];
}
