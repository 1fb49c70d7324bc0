/** The meeting itself: when and where, in every capital concerned, and how it will run. */
import type { Clock } from '../facts/clock.js';
import type { Derived } from '../facts/derived.js';
import { originOf } from '../marking/origin.js';
import type { Given } from './given.js';
import { met, opening, type Table, zoneOf } from './opening.js';
import { noteTakers } from './parties.js';
import { phrase, quote, spoken } from './printable.js';
import type { Context, P } from './schema.js';

type MeetingContext = Context['meeting'];

export function meetingOf(given: Given, table: Table): Omit<MeetingContext, 'reported'> {
  const { locale, world } = given;
  const { meeting } = world;
  const { lang } = locale;
  const here = originOf(meeting.info);
  const requested = { ...here, level: world.ministry.defaults.requestedBy };
  const requester = meeting.requestedBy === undefined ? undefined : world.countries.get(meeting.requestedBy);
  return {
    title: quote(meeting.title, lang),
    form: phrase(locale.word('form', meeting.form), lang, [here]),
    status: phrase(locale.word('status', meeting.status), lang, [here]),
    notice: notice(given),
    several: meeting.counterparts.length > 1,
    ...place(given),
    requestedBy: requester ? spoken(lang, [requested], ({ word }) => word(requester.names.short)) : null,
    interpretation:
      meeting.interpretation === 'none' ? null : phrase(locale.word('interpretation', meeting.interpretation), lang, [here]),
    ...time(given),
    opening: opening(given, table),
    met: met(given, table),
    photo: photo(given),
    noteTakers: noteTakers(given),
    purpose: meeting.purpose ? quote(meeting.purpose.text, lang) : null,
    objectives: meeting.objectives.map((objective) => quote(objective.text, lang)),
    choreography: meeting.choreography.map((step) => ({
      minutes: phrase(locale.minutes(step.minutes), lang, [originOf(step.info)]),
      text: quote(step.text, lang),
      press: step.press === undefined ? null : phrase(locale.word('press', step.press), lang, [originOf(step.info)]),
    })),
  };
}

/** Without the name of whoever took it where release withheld that. */
function photo({ locale, world }: Given): MeetingContext['photo'] {
  const { photo } = world.meeting;
  if (photo === undefined) return null;
  const { lang } = locale;
  const owner = world.organizations.get(photo.credit ?? '');
  return {
    file: photo.file,
    caption: quote(photo.caption, lang),
    alt: quote(photo.alt, lang),
    credit: owner ? spoken(lang, [originOf(photo.info)], ({ word }) => locale.credit(word(owner.names))) : null,
  };
}

/** A reader must not take a call for a meeting, nor a cancelled meeting for one that will be held. */
function notice({ locale, world }: Given): P | null {
  const { form, status, info } = world.meeting;
  const words = [
    ...(form === 'meeting' ? [] : [locale.word('form', form)]),
    ...(status === 'confirmed' || status === 'held' ? [] : [locale.word('status', status)]),
  ];
  return words.length === 0 ? null : phrase(locale.beside(words), locale.lang, [originOf(info)]);
}

function place(given: Given): Pick<MeetingContext, 'place' | 'city' | 'occasion'> {
  const { locale, world } = given;
  const { venue, occasion } = world.meeting;
  const { lang } = locale;
  const parts = [venue.name, venue.city, world.countries.get(venue.country)?.names.short].filter((part) => part !== undefined);
  return {
    place: spoken(lang, [originOf(venue.info)], ({ word }) => locale.place(parts.map(word))),
    city: quote(venue.city, lang),
    occasion: occasion
      ? spoken(lang, [originOf(occasion.info)], ({ word }) => locale.occasion(occasion.relation, word(occasion.name)))
      : null,
  };
}

function time(given: Given): Pick<MeetingContext, 'when' | 'date' | 'day' | 'time' | 'duration' | 'clocks'> {
  const { locale, world, facts } = given;
  const { meeting } = world;
  const { lang } = locale;
  const here = originOf(meeting.info);
  const [venue, ...capitals] = facts.clocks;
  const date = phrase(locale.date(facts.day, 'weekday'), lang, [here]);
  const range = venue ? timeOf(given, venue) : null;
  const elsewhere = capitals.map((clock) => clockLine(given, clock));
  return {
    date,
    day: phrase(locale.date(facts.day, 'long'), lang, [here]),
    time: range,
    when: spoken(lang, [here], ({ word }) =>
      locale.when(word(date), range === null ? undefined : word(range), elsewhere.map(word)),
    ),
    duration: meeting.duration
      ? phrase(locale.duration(meeting.duration.minutes, meeting.duration.approximate), lang, [originOf(meeting.duration.info)])
      : null,
    clocks: capitals.map((clock) => clockOf(given, clock)),
  };
}

/** 17:00–17:30 at the venue; a meeting that runs past midnight names the day on which it ends. */
function timeOf(given: Given, clock: Derived<Clock>): P {
  const { locale, facts } = given;
  const { end } = facts;
  const { start } = clock.value;
  const day = end === null || end.value.day === start.day ? undefined : locale.date(end.value.day, 'day');
  const ends = end === null ? undefined : [locale.time(end.value.time), day].filter((part) => part !== undefined);
  return phrase(locale.timeRange(locale.time(start.time), ends && locale.beside(ends)), locale.lang, [
    clock,
    ...(end ? [end] : []),
  ]);
}

function clockOf(given: Given, clock: Derived<Clock>): MeetingContext['clocks'][number] {
  const { locale, world } = given;
  const { lang } = locale;
  const { capital, start, shift } = clock.value;
  const country = world.countries.get(capital ?? '');
  return {
    place: country ? quote(country.capital.name, lang) : phrase(locale.offset(start.offset), lang, [clock]),
    zone: zoneOf(given, clock),
    local: phrase(locale.time(start.time), lang, [clock]),
    shift: shift === 0 ? null : phrase(locale.shift(shift), lang, [clock]),
    phrase: clockLine(given, clock),
  };
}

/** Tokyo 05:00, Thu 22 Feb (+1 day): the day is named wherever it is not the venue's. */
function clockLine(given: Given, clock: Derived<Clock>): P {
  const { locale, world } = given;
  const { capital, start, shift } = clock.value;
  const name = world.countries.get(capital ?? '')?.capital.name;
  const day = shift === 0 ? undefined : locale.date(start.day, 'day');
  return spoken(locale.lang, [clock], ({ word }) =>
    locale.clock(name ? word(name) : locale.offset(start.offset), locale.time(start.time), day, locale.shift(shift)),
  );
}
