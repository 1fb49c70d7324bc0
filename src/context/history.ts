/** What lies between the two sides, in words. */
import type { Derived } from '../facts/derived.js';
import type { Count, Encounter, History, Seated } from '../facts/history.js';
import { originOf } from '../marking/origin.js';
import type { Meeting } from '../records/store.js';
import type { Given } from './given.js';
import { isNamed, shortName, title } from './names.js';
import { phrase, quote, spoken } from './printable.js';
import type { Context, P } from './schema.js';

type HistoryContext = Context['counterparts'][number]['history'];

export function historyOf(given: Given, side: Meeting['own'], history: History): HistoryContext {
  const { locale } = given;
  const { openAsks, openCommitments, encounters } = history;
  const counts = countsOf(given, side, history);
  const first = history.people?.value.earlier[0];
  const last = encounters[0]?.value.meeting;
  const notes = {
    first: first === undefined ? null : met(given, first, 'first'),
    last: last === undefined || last === first ? null : met(given, last, 'last'),
    openAsks:
      openAsks && phrase(locale.openRequests(openAsks.value.count, openAsks.value.since.slice(0, 4)), locale.lang, [openAsks]),
    openCommitments: openCommitments && phrase(locale.openCommitments(openCommitments.value), locale.lang, [openCommitments]),
  };
  return {
    ...counts,
    ...notes,
    headline: counts.people.phrase ?? counts.posts.phrase ?? counts.countries.phrase,
    notes: [notes.first, notes.last, notes.openAsks, notes.openCommitments].filter((note) => note !== null),
    meetings: encounters.flatMap((encounter) => pastMeeting(given, encounter) ?? []),
  };
}

function countsOf(given: Given, side: Meeting['own'], history: History): Pick<HistoryContext, 'people' | 'posts' | 'countries'> {
  const { locale, world, facts } = given;
  const them = world.people.get(side.head);
  const short = them && isNamed(them) ? shortName(given, them, facts.held.get(them.id)) : undefined;
  const own = world.countries.get(world.meeting.own.party)?.names.short;
  const other = world.countries.get(side.party)?.names.short;
  const ownTitle = title(given, facts.held.get(world.meeting.own.head));
  const theirTitle = title(given, facts.held.get(side.head));
  return {
    people: counted(given, history.people, 1, (nth, word) => short && locale.meetingOfPeople(nth, word(short))),
    posts: counted(given, history.posts, 2, (nth, word) =>
      ownTitle && theirTitle ? locale.meetingOfPosts(nth, word(ownTitle), word(theirTitle)) : undefined,
    ),
    countries: counted(given, history.countries, 2, (nth, word) =>
      own && other ? locale.meetingOfCountries(nth, word(own), word(other)) : undefined,
    ),
  };
}

type Word = Parameters<Parameters<typeof spoken>[2]>[0]['word'];

/** `from` is the first number that is said: records may not know every meeting of two ministries, but of two people. */
function counted(
  given: Given,
  count: Derived<Count> | null,
  from: 1 | 2,
  say: (ordinal: string, word: Word) => string | undefined,
): { ordinal: P | null; phrase: P | null } {
  if (count === null || count.value.ordinal < from) return { ordinal: null, phrase: null };
  const { lang } = given.locale;
  const nth = given.locale.ordinalWord(count.value.ordinal);
  const whole = spoken(lang, [count], ({ word }) => say(nth, word) ?? '');
  return { ordinal: phrase(nth, lang, [count]), phrase: whole.text === '' ? null : whole };
}

function met(given: Given, id: string, which: 'first' | 'last'): P | null {
  const { locale } = given;
  const meeting = given.world.others.find((other) => other.id === id);
  if (meeting === undefined) return null;
  const { duration, occasion, venue } = meeting;
  const date = locale.date(meeting.start.slice(0, 10), 'long');
  if (which === 'last') {
    return spoken(locale.lang, [originOf(meeting.info)], ({ word }) =>
      locale.lastMet(date, word(venue.city), locale.word('form', meeting.form)),
    );
  }
  const origins = [meeting, ...(duration === undefined ? [] : [duration])].map(({ info }) => originOf(info));
  return spoken(locale.lang, origins, ({ word }) =>
    locale.firstMet(
      date,
      word(venue.city),
      occasion && word(occasion.name),
      duration && locale.duration(duration.minutes, duration.approximate),
    ),
  );
}

function pastMeeting(given: Given, encounter: Derived<Encounter>): HistoryContext['meetings'][number] | undefined {
  const { locale, world } = given;
  const meeting = world.others.find((other) => other.id === encounter.value.meeting);
  if (meeting === undefined) return undefined;
  const { lang } = locale;
  const remote = locale.remote(meeting.form);
  const where = [remote === undefined ? meeting.venue.city : undefined, meeting.occasion?.name].filter(
    (words) => words !== undefined,
  );
  return {
    date: phrase(locale.date(meeting.start.slice(0, 10), 'short'), lang, [encounter]),
    place: spoken(lang, [encounter], ({ word }) =>
      locale.beside([...(remote === undefined ? [] : [remote]), ...where.map(word)]),
    ),
    between: betweenOf(given, encounter),
    form: phrase(locale.word('form', meeting.form), lang, [encounter]),
    result: meeting.summary ? quote(meeting.summary, lang) : null,
  };
}

function betweenOf(given: Given, encounter: Derived<Encounter>): P | null {
  const seats = [encounter.value.own, encounter.value.counterpart].map((seat) => seatedName(given, seat));
  const names = seats.filter((seat) => seat !== null);
  return names.length === 0 ? null : spoken(given.locale.lang, [encounter], ({ word }) => given.locale.beside(names.map(word)));
}

/** A head of delegation of the past, by the title of that day; null where release left no name. */
export function seatedName(given: Given, seated: Seated): P | null {
  const person = given.world.people.get(seated.person);
  return person === undefined || !isNamed(person) ? null : shortName(given, person, seated.held);
}
