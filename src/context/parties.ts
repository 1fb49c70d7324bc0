/** Both sides of the table, and what lies between them. */
import type { Derived } from '../facts/derived.js';
import type { Count, Encounter, History, Seated } from '../facts/history.js';
import { originOf } from '../marking/origin.js';
import type { Meeting } from '../records/store.js';
import type { Given } from './given.js';
import { fullName, name, shortName, title, titledName } from './names.js';
import { inLanguage, phrase, quote } from './printable.js';
import type { Context, P } from './schema.js';

type Side = Meeting['own'];
type Party = Context['own'];
type Counterpart = Context['counterparts'][number];
type PersonContext = Party['head'];

export function ownParty(given: Given): Party | undefined {
  return party(given, given.world.meeting.own, false);
}

export function counterparts(given: Given): Counterpart[] {
  return given.world.meeting.counterparts.flatMap((side, index) => {
    const own = party(given, side, true);
    const history = given.facts.histories[index];
    return own === undefined || history === undefined ? [] : [{ ...own, history: historyOf(given, side, history) }];
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
  if (person === undefined) return undefined;
  const held = given.facts.held.get(id)?.value;
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
      const post = title(given, served.value.held);
      return post === null
        ? []
        : [{ title: post, period: phrase(given.locale.period(served.value.from, served.value.to), lang, [served]) }];
    }),
  };
}

function historyOf(given: Given, side: Side, history: History): Counterpart['history'] {
  const { locale, world, facts } = given;
  const { lang } = locale;
  const them = world.people.get(side.head);
  const short = them && shortName(given, them, facts.held.get(them.id)?.value);
  const own = world.countries.get(world.meeting.own.party);
  const other = world.countries.get(side.party);
  const ownTitle = title(given, facts.held.get(world.meeting.own.head)?.value);
  const theirTitle = title(given, facts.held.get(side.head)?.value);
  const first = history.people?.value.earlier[0];
  const last = history.encounters[0];
  return {
    people: counted(given, history.people, short && ((nth) => locale.meetingOfPeople(nth, short.text))),
    posts: counted(
      given,
      history.posts,
      ownTitle && theirTitle ? (nth) => locale.meetingOfPosts(nth, ownTitle.text, theirTitle.text) : undefined,
    ),
    countries: counted(
      given,
      history.countries,
      own &&
        other &&
        ((nth) =>
          locale.meetingOfCountries(nth, inLanguage(own.names.short, lang).text, inLanguage(other.names.short, lang).text)),
    ),
    first: first === undefined ? null : met(given, first, 'first'),
    last: last === undefined ? null : met(given, last.value.meeting, 'last'),
    openAsks:
      history.openAsks &&
      phrase(locale.openRequests(history.openAsks.value.count, history.openAsks.value.since.slice(0, 4)), lang, [
        history.openAsks,
      ]),
    openCommitments:
      history.openCommitments && phrase(locale.openCommitments(history.openCommitments.value), lang, [history.openCommitments]),
    meetings: history.encounters.flatMap((encounter) => pastMeeting(given, encounter) ?? []),
  };
}

/** Nothing is said of a first meeting: there is no history to number. */
function counted(
  given: Given,
  count: Derived<Count> | null,
  say: ((ordinal: string) => string) | undefined,
): { ordinal: P | null; phrase: P | null } {
  if (count === null || count.value.ordinal < 2) return { ordinal: null, phrase: null };
  const { lang } = given.locale;
  const word = given.locale.ordinalWord(count.value.ordinal);
  return { ordinal: phrase(word, lang, [count]), phrase: say === undefined ? null : phrase(say(word), lang, [count]) };
}

function met(given: Given, id: string, which: 'first' | 'last'): P | null {
  const { locale } = given;
  const meeting = given.world.others.find((other) => other.id === id);
  if (meeting === undefined) return null;
  const date = locale.date(meeting.start.slice(0, 10), 'long');
  const city = inLanguage(meeting.venue.city, locale.lang).text;
  const duration = meeting.duration && locale.duration(meeting.duration.minutes, meeting.duration.approximate);
  const occasion = meeting.occasion && inLanguage(meeting.occasion.name, locale.lang).text;
  const text =
    which === 'first'
      ? locale.firstMet(date, city, occasion, duration)
      : locale.lastMet(date, city, locale.word('form', meeting.form));
  return phrase(text, locale.lang, [originOf(meeting.info), originOf(meeting.venue.city.info)]);
}

function pastMeeting(given: Given, encounter: Derived<Encounter>): Counterpart['history']['meetings'][number] | undefined {
  const { locale, world } = given;
  const meeting = world.others.find((other) => other.id === encounter.value.meeting);
  if (meeting === undefined) return undefined;
  const { lang } = locale;
  const own = seatedName(given, encounter.value.own);
  const other = seatedName(given, encounter.value.counterpart);
  const city = inLanguage(meeting.venue.city, lang).text;
  const occasion = meeting.occasion && inLanguage(meeting.occasion.name, lang).text;
  const where = [city, occasion].filter((part) => part !== undefined).join(', ');
  return {
    date: phrase(locale.date(meeting.start.slice(0, 10), 'short'), lang, [encounter]),
    place: phrase(where, lang, [encounter, originOf(meeting.venue.city.info)]),
    between: phrase(locale.between(own.text, other.text), lang, [own, other]),
    form: phrase(locale.word('form', meeting.form), lang, [encounter]),
    result: meeting.summary ? quote(meeting.summary, lang) : null,
  };
}

/** A head of delegation of the past, by the title of that day. */
export function seatedName(given: Given, seated: Seated): P {
  const person = given.world.people.get(seated.person);
  return person === undefined ? phrase('', given.locale.lang, []) : shortName(given, person, seated.held);
}
