/** The meeting itself: when and where, in every capital concerned, and how it will run. */
import type { Clock } from '../facts/clock.js';
import type { Derived } from '../facts/derived.js';
import { combine, originOf } from '../marking/origin.js';
import type { Given } from './given.js';
import { inLanguage, phrase, quote } from './printable.js';
import type { Context, P } from './schema.js';

type MeetingContext = Context['meeting'];

export function meetingOf(given: Given): MeetingContext {
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
    ...place(given),
    requestedBy: requester
      ? phrase(inLanguage(requester.names.short, lang).text, lang, [requested, originOf(requester.names.short.info)])
      : null,
    interpretation:
      meeting.interpretation === 'none' ? null : phrase(locale.word('interpretation', meeting.interpretation), lang, [here]),
    ...time(given),
    purpose: meeting.purpose ? quote(meeting.purpose.text, lang) : null,
    objectives: meeting.objectives.map((objective) => quote(objective.text, lang)),
    choreography: meeting.choreography.map((step) => ({
      minutes: phrase(locale.minutes(step.minutes), lang, [originOf(step.info)]),
      text: quote(step.text, lang),
      press: step.press === undefined ? null : phrase(locale.word('press', step.press), lang, [originOf(step.info)]),
    })),
  };
}

function place(given: Given): Pick<MeetingContext, 'place' | 'city' | 'occasion'> {
  const { locale, world } = given;
  const { venue, occasion } = world.meeting;
  const { lang } = locale;
  const country = world.countries.get(venue.country);
  const parts = [venue.name, venue.city, country?.names.short].filter((part) => part !== undefined);
  return {
    place: phrase(
      parts.map((part) => inLanguage(part, lang).text).join(', '),
      lang,
      parts.map((part) => originOf(part.info)),
    ),
    city: quote(venue.city, lang),
    occasion: occasion
      ? phrase(locale.occasion(occasion.relation, inLanguage(occasion.name, lang).text), lang, [
          originOf(occasion.info),
          originOf(occasion.name.info),
        ])
      : null,
  };
}

function time(given: Given): Pick<MeetingContext, 'when' | 'date' | 'time' | 'duration' | 'clocks'> {
  const { locale, world, facts } = given;
  const { meeting } = world;
  const { lang } = locale;
  const here = originOf(meeting.info);
  const [venue, ...capitals] = facts.clocks;
  const date = locale.date(facts.day, 'weekday');
  const range = venue && timeOf(given, venue);
  const elsewhere = capitals.map((clock) => clockLine(given, clock));
  return {
    date: phrase(date, lang, [here]),
    time: range === undefined ? null : phrase(range, lang, [venue ?? here]),
    when: phrase(
      locale.when(
        date,
        range,
        elsewhere.map((line) => line.text),
      ),
      lang,
      [here, ...elsewhere],
    ),
    duration: meeting.duration
      ? phrase(locale.duration(meeting.duration.minutes, meeting.duration.approximate), lang, [originOf(meeting.duration.info)])
      : null,
    clocks: capitals.map((clock) => clockOf(given, clock)),
  };
}

function timeOf(given: Given, clock: Derived<Clock>): string {
  const { locale } = given;
  const { start, end } = clock.value;
  return locale.timeRange(locale.time(start.time), end === null ? undefined : locale.time(end.time));
}

function clockOf(given: Given, clock: Derived<Clock>): MeetingContext['clocks'][number] {
  const { locale, world } = given;
  const { lang } = locale;
  const { capital, start, shift } = clock.value;
  const country = world.countries.get(capital ?? '');
  const zone = country?.capital.clock ? inLanguage(country.capital.clock, lang).text : locale.offset(start.offset);
  return {
    place: country ? quote(country.capital.name, lang) : phrase(locale.offset(start.offset), lang, [clock]),
    zone: phrase(zone, lang, [clock]),
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
  const place = name ? inLanguage(name, locale.lang).text : locale.offset(start.offset);
  const day = shift === 0 ? undefined : locale.date(start.day, 'day');
  const origin = combine([clock, ...(name ? [originOf(name.info)] : [])]);
  return phrase(locale.clock(place, locale.time(start.time), day, locale.shift(shift)), locale.lang, [origin]);
}
