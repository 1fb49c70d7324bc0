/** The sentence that opens a readout, in full and in short: when, for how long, who met whom, who is visiting whom. */
import type { Clock } from '../facts/clock.js';
import type { Derived } from '../facts/derived.js';
import type { Opening, Presence } from '../locales/locale.js';
import { type Origin, originOf } from '../marking/origin.js';
import type { Meeting } from '../records/store.js';
import type { Given } from './given.js';
import { type Ear, spoken } from './printable.js';
import type { Context, P } from './schema.js';

/** Both sides, as the paper names them. */
export interface Table {
  readonly own: Context['own'];
  /** In the record's order. */
  readonly others: Context['counterparts'];
}

type Head = Context['own']['head'];

/** The first paragraph of the readout, with names and titles in full. */
export function opening(given: Given, table: Table): P {
  return spoken(given.locale.lang, origins(given), (ear) =>
    given.locale.opening(openingOf(given, table, ({ full }) => full, ear)),
  );
}

/** The same in one short sentence, with short names. */
export function met(given: Given, table: Table): P {
  return spoken(given.locale.lang, origins(given), (ear) => given.locale.met(openingOf(given, table, ({ short }) => short, ear)));
}

/** "JST"; the offset where the capital's clock has no name. */
export function zoneOf({ locale, world }: Given, clock: Derived<Clock>): P {
  const name = world.countries.get(clock.value.capital ?? '')?.capital.clock;
  return spoken(locale.lang, [clock], ({ plain }) => (name ? plain(name) : locale.offset(clock.value.start.offset)));
}

/** Of the values that are no words: days, hours, forms, who sits where. */
function origins({ world, facts }: Given): readonly Origin[] {
  const { meeting } = world;
  const seats = [meeting.own, ...meeting.counterparts];
  const heads = seats.map(({ head }) => world.people.get(head));
  const nodes = [meeting, meeting.venue, meeting.duration, meeting.occasion, ...seats, ...heads];
  return [...nodes.flatMap((node) => (node === undefined ? [] : [originOf(node.info)])), ...facts.clocks.slice(0, 1)];
}

function openingOf(given: Given, { own, others }: Table, nameOf: (head: Head) => P, ear: Ear): Opening {
  const { world, facts } = given;
  const { meeting } = world;
  const { venue, duration, occasion } = meeting;
  const country = world.countries.get(venue.country);
  const [local] = facts.clocks;
  const home = homeOf(given);
  const sit = (side: Meeting['own'], party: Context['own']): Presence => presence(given, side, party.head, nameOf, ear);
  return {
    day: facts.day,
    time: local?.value.start.time,
    home: home && { day: home.value.start.day, time: home.value.start.time, zone: ear.word(zoneOf(given, home)) },
    duration: duration && { minutes: duration.minutes, approximate: duration.approximate },
    form: meeting.form,
    own: sit(meeting.own, own),
    others: meeting.counterparts.flatMap((side, index) => {
      const party = others[index];
      return party === undefined ? [] : [sit(side, party)];
    }),
    city: ear.word(venue.city),
    country: country === undefined ? '' : ear.word(country.names.short),
    occasion: occasion && { relation: occasion.relation, name: ear.word(occasion.name) },
  };
}

/** Our capital's clock, where it shows another hour than the venue's at that moment. */
function homeOf({ world, facts }: Given): Derived<Clock> | undefined {
  const [local] = facts.clocks;
  const home = facts.clocks.find(({ value }) => value.capital === world.meeting.own.party);
  return home?.value.start.offset === local?.value.start.offset ? undefined : home;
}

function presence(given: Given, side: Meeting['own'], head: Head, nameOf: (head: Head) => P, ear: Ear): Presence {
  const { world } = given;
  const { form, venue } = world.meeting;
  return {
    full: ear.word(nameOf(head)),
    title: head.title === null ? undefined : ear.word(head.title),
    visiting: form !== 'telephone' && form !== 'video' && venue.country !== side.party && !isResident(given, side.head),
    abroad: venue.country !== side.party,
    gender: world.people.get(side.head)?.gender,
  };
}

/** An ambassador lives in the country of the meeting, and visits nobody there. */
function isResident({ world, facts }: Given, person: string): boolean {
  const held = facts.held.get(person)?.value;
  return held !== undefined && world.organizations.get(held.organization)?.posts[held.post]?.rank === 'ambassador';
}
