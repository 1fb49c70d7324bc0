/** Both sides of the table. */
import { originOf } from '../marking/origin.js';
import type { Meeting } from '../records/store.js';
import type { Given } from './given.js';
import { historyOf } from './history.js';
import { fullName, isNamed, name, shortName, title, titledName } from './names.js';
import { phrase, quote, spoken } from './printable.js';
import type { Context, P } from './schema.js';

type Side = Meeting['own'];
type Party = Context['own'];
type PersonContext = Party['head'];

export function ownParty(given: Given): Party | undefined {
  return party(given, given.world.meeting.own, false);
}

export function counterparts(given: Given): Context['counterparts'] {
  return given.world.meeting.counterparts.flatMap((side) => {
    const other = party(given, side, true);
    const history = given.facts.histories.find((candidate) => candidate.side === side.info.from);
    return other === undefined || history === undefined ? [] : [{ ...other, history: historyOf(given, side, history) }];
  });
}

/** Who took notes on our side, with the title of the day. */
export function noteTakers(given: Given): P[] {
  const { locale, world, facts } = given;
  return world.meeting.own.delegation.flatMap((member) => {
    const person = world.people.get(member.person);
    if (member.role !== 'note-taker' || person === undefined || !isNamed(person)) return [];
    const full = fullName(given, person, false);
    const post = title(given, facts.held.get(person.id));
    return [
      spoken(full.lang, [originOf(member.info)], ({ word }) => (post ? locale.withTitle(word(full), word(post)) : word(full))),
    ];
  });
}

function party(given: Given, side: Side, counterpart: boolean): Party | undefined {
  const { lang } = given.locale;
  const country = given.world.countries.get(side.party);
  const head = personOf(given, side.head, 'head', side, counterpart);
  if (country === undefined || head === undefined) return undefined;
  return {
    short: quote(country.names.short, lang),
    formal: quote(country.names.formal, lang),
    adjective: country.names.adjective ? quote(country.names.adjective, lang) : null,
    head,
    delegation: side.delegation.flatMap((member) => personOf(given, member.person, member.role, member, counterpart) ?? []),
  };
}

function personOf(
  given: Given,
  id: string,
  role: string,
  seat: { readonly info: Side['info'] },
  counterpart: boolean,
): PersonContext | undefined {
  const { lang } = given.locale;
  const person = given.world.people.get(id);
  if (person === undefined || !isNamed(person)) return undefined;
  const held = given.facts.held.get(id);
  return {
    full: fullName(given, person, counterpart),
    name: name(given, person),
    titled: titledName(given, person, held),
    short: shortName(given, person, held),
    title: title(given, held),
    role: phrase(given.locale.word('role', role), lang, [originOf(seat.info)]),
    pronunciation: person.pronunciation ? quote(person.pronunciation, lang) : null,
    biography: person.biography ? quote(person.biography.text, lang) : null,
    tenures: (given.facts.careers.get(id) ?? []).flatMap((served) => {
      const post = title(given, { ...served, value: served.value.held });
      return post === null
        ? []
        : [{ title: post, period: phrase(given.locale.period(served.value.from, served.value.to), lang, [served]) }];
    }),
  };
}
