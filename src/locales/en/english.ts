/** English. */
import type { Locale } from '../locale.js';
import { date, dateRange, figure, offset, ordinal, ordinalWord, period } from './dates.js';
import { WORDS } from './words.js';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
  word: (vocabulary, value) => WORDS[vocabulary][value] ?? value,

  revision: (value) => `version ${value}`,
  occasion: (relation, name) => {
    switch (relation) {
      case 'margins':
        return `on the margins of the ${name}`;
      case 'visit':
        return `during the ${name}`;
      case 'attending':
        return `at the ${name}`;
      default:
        return relation satisfies never;
    }
  },
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
  meetingOfPeople: (nth, counterpart) => `${sentence(nth)} meeting with ${counterpart}`,
  meetingOfPosts: (nth, own, counterpart) => `${sentence(nth)} meeting on record of a ${own} and a ${counterpart}`,
  meetingOfCountries: (nth, own, counterpart) =>
    `${sentence(nth)} meeting on record between ${own} and ${counterpart} at this level`,
  inPlace: (place) => `in ${place}`,
  remote: (form) => (form === 'telephone' ? 'by telephone' : form === 'video' ? 'by video' : undefined),
  firstMet: (day, place, occasion, duration) =>
    `First: ${day}, ${place}${occasion === undefined ? '' : ` (${occasion})`}${duration === undefined ? '' : `, ${duration}`}`,
  lastMet: (day, place, form) => `Last: ${day}, ${place} (${form})`,
  openRequests: (count, year) => `${plural(count, 'request')} open since ${year}`,
  openCommitments: (count) => `${plural(count, 'commitment')} open`,
  asked: (day, where, reply) => `Asked on ${day} ${where}${reply === undefined ? '' : `; ${reply.by} replied ${reply.text}`}.`,
  anniversary: (nth, label) => `${nth} anniversary of ${label}`,
  figureNote: ({ label, source, period: time, stale }) => {
    const facts = [source, time === undefined ? undefined : `figure for ${time}`].filter((part) => part !== undefined);
    const age = stale === undefined ? '' : `, older than the ${plural(stale, 'month')} allowed for this figure`;
    return `${label}: ${facts.join('; ')}${age}.`;
  },
};
