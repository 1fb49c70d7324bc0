/** English. */

import { capital, personName, unended } from '../latin.js';
import type { Locale } from '../locale.js';
import { offset } from '../numbers.js';
import { wordIn } from '../word.js';
import { date, dateRange, figure, ordinal, ordinalWord, period } from './dates.js';
import { met, opening } from './opening.js';
import { occasion, plural } from './phrases.js';
import { frames, outcome, statement, theirs } from './report.js';
import { WORDS } from './words.js';

export const english: Locale = {
  lang: 'en',
  date,
  dateRange,
  period,
  time: (hhmm) => hhmm,
  timeRange: (from, to) => (to === undefined ? from : `${from}–${to}`),
  offset,
  shift: (days) => (days === 0 ? 'same day' : `${days > 0 ? '+' : '−'}${plural(Math.abs(days), 'day')}`),
  minutes: (count) => `${count} min`,
  duration: (minutes, approximate) => `${approximate ? 'about ' : ''}${plural(minutes, 'minute')}`,
  ordinal,
  ordinalWord,
  figure,
  word: (vocabulary, value) => wordIn(WORDS, vocabulary, value),

  revision: (value) => `version ${value}`,
  attachment: 'Data from which this paper was made',
  personName,
  honoured: (name, { style, prefix, suffix }) => [style, prefix, name, suffix].filter((part) => part !== undefined).join(' '),
  titled: (shortTitle, name) => `${shortTitle} ${name}`,
  withTitle: (name, title) => `${name}, ${title}`,
  place: (parts) => parts.join(', '),

  opening,
  met,
  statement,
  outcome,
  theirs,
  frames,
  attribution: (title, name) => `The following is attributable to ${name === undefined ? `the ${title}` : `${name}, ${title}`}.`,
  credit: (name) => `Photo: ${name}`,
  endonym: 'English',

  occasion,
  clock: (place, time, day, shift) => (day === undefined ? `${place} ${time}, ${shift}` : `${place} ${time}, ${day} (${shift})`),
  when: (day, time, elsewhere) => {
    const local = time === undefined ? day : `${day}, ${time} local time`;
    return elsewhere.length === 0 ? local : `${local} (${elsewhere.join('; ')})`;
  },
  capacity: (capacity, title) => {
    switch (capacity) {
      case 'acting':
        return `Acting ${title}`;
      case 'designate':
        return `${title}-designate`;
      case 'caretaker':
        return `Caretaker ${title}`;
      default:
        return capacity satisfies never;
    }
  },
  meetingOfPeople: (nth, counterpart) => `${capital(nth)} meeting with ${counterpart}`,
  meetingOfPosts: (nth, own, counterpart) => `${capital(nth)} meeting on record of a ${own} and a ${counterpart}`,
  meetingOfCountries: (nth, own, counterpart) =>
    `${capital(nth)} meeting on record between ${own} and ${counterpart} at this level`,
  beside: (parts) => parts.join(', '),
  inPlace: (place) => `in ${place}`,
  remote: (form) => (form === 'telephone' ? 'by telephone' : form === 'video' ? 'by video' : undefined),
  firstMet: (day, place, occasion, duration) =>
    `First: ${day}, ${place}${occasion === undefined ? '' : ` (${occasion})`}${duration === undefined ? '' : `, ${duration}`}`,
  lastMet: (day, place, form) => `Last: ${day}, ${place} (${form})`,
  openRequests: (count, year) => `${plural(count, 'request')} open since ${year}`,
  openCommitments: (count) => `${plural(count, 'commitment')} open`,
  asked: (day, where, reply) =>
    `Asked on ${day} ${where}${reply === undefined ? '' : `; ${reply.by} replied ${unended(reply.text)}`}.`,
  anniversary: (nth, label) => `${nth} anniversary of ${label}`,
  figureNote: ({ label, source, period: time, stale }) => {
    const facts = [source, time === undefined ? undefined : `figure for ${time}`].filter((part) => part !== undefined);
    const age = stale === undefined ? '' : `, older than the ${plural(stale, 'month')} allowed for this figure`;
    return `${[label, ...(facts.length === 0 ? [] : [facts.join('; ')])].join(': ')}${age}.`;
  },
};
