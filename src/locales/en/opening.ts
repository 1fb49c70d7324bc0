/** The first paragraph of a readout in English (domain.md 2.2), and its short form. */
import { cityOf } from '../latin.js';
import type { Opening, Presence } from '../locale.js';
import { clock12, date, monthDay } from './dates.js';
import { occasion, plural } from './phrases.js';

/** How a form of meeting is told. */
interface Form {
  /** "held a meeting with". */
  readonly held: string;
  /** The same in one word or two, for the short readout. */
  readonly met: string;
  /** "The overview of the ... is as follows." */
  readonly name: string;
}

const MEETING: Form = { held: 'held a meeting with', met: 'met', name: 'meeting' };
const FORMS: Readonly<Record<string, Form>> = {
  meeting: MEETING,
  'short-talk': { held: 'had a short talk with', met: 'had a short talk with', name: 'talk' },
  telephone: { held: 'held a telephone talk with', met: 'spoke by telephone with', name: 'telephone talk' },
  video: { held: 'held a video conference with', met: 'spoke by video conference with', name: 'video conference' },
  'working-lunch': { held: 'had a working lunch with', met: 'had a working lunch with', name: 'working lunch' },
  signing: { held: 'attended a signing ceremony with', met: 'attended a signing ceremony with', name: 'ceremony' },
};

function formOf({ form, own }: Opening): Form {
  if (form !== 'courtesy-call') return FORMS[form] ?? MEETING;
  const call = own.abroad ? 'paid a courtesy call on' : 'received a courtesy call from';
  return { held: call, met: call, name: 'courtesy call' };
}

export function opening(meeting: Opening): string {
  const { own, others } = meeting;
  const { held, name } = formOf(meeting);
  const guests = own.visiting ? [] : others.filter(({ visiting }) => visiting);
  const us = parts([own.full, own.title, own.visiting ? traveller(meeting) : undefined]);
  const them = parts([list(others.map(named)), guests.length > 0 ? guest(meeting, guests.length) : undefined, apart(meeting)]);
  const subject = us.length > 1 ? `${us.join(', ')},` : own.full;
  return `${when(meeting)}, ${subject} ${held} ${them.join(', ')}. The overview of the ${name} is as follows.`;
}

/** "On February 21, commencing from 5:00 p.m. (local time; February 22, 5:00 a.m. JST) for approximately 30 minutes". */
function when({ day, time, home, duration }: Opening): string {
  const withYear = time !== undefined && home !== undefined && home.day.slice(0, 4) !== day.slice(0, 4);
  const bracket =
    home && ` (local time; ${home.day === day ? 'same day' : monthDay(home.day, withYear)}, ${clock12(home.time)} ${home.zone})`;
  const length = duration && `for ${duration.approximate ? 'approximately ' : ''}${plural(duration.minutes, 'minute')}`;
  const start = time === undefined ? undefined : `commencing from ${clock12(time)}${bracket ?? ''}`;
  const hours = parts([start, length]).join(' ');
  return `On ${monthDay(day, withYear)}${hours === '' ? '' : `, ${hours}`}`;
}

function traveller(meeting: Opening): string {
  return parts([`who is visiting ${cityOf(meeting)}`, purpose(meeting)]).join(', ');
}

/** One who came to our country. */
function guest(meeting: Opening, count: number): string {
  return parts([`who ${count === 1 ? 'is' : 'are'} visiting ${meeting.country}`, purpose(meeting)]).join(' ');
}

function purpose({ occasion: event }: Opening): string | undefined {
  if (event === undefined) return undefined;
  return event.relation === 'visit' ? `on the occasion of the ${event.name}` : `to attend the ${event.name}`;
}

/** Where nobody travelled, the occasion has no traveller to stand behind. */
function apart({ own, others, occasion: event }: Opening): string | undefined {
  const travelled = [own, ...others].some(({ visiting }) => visiting);
  return travelled || event === undefined ? undefined : occasion(event.relation, event.name);
}

function named({ full, title }: Presence): string {
  return title === undefined ? full : `${full}, ${title}`;
}

/** Names with commas of their own are parted by semicolons where there are more than two. */
function list(items: readonly string[]): string {
  const commas = items.some((item) => item.includes(','));
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1);
  if (before.length === 0) return last;
  if (before.length === 1) return `${before[0]}${commas ? ',' : ''} and ${last}`;
  return `${before.join(commas ? '; ' : ', ')}${commas ? ';' : ''} and ${last}`;
}

/** @param dayIn the day before a place: the American manner sets the year off by a comma on either side */
export function met(meeting: Opening, dayIn = (iso: string, _more: boolean): string => date(iso, 'long')): string {
  const { day, form, own, others, city, occasion: event } = meeting;
  const place = form === 'telephone' || form === 'video' ? '' : ` in ${city}`;
  const margin = event === undefined ? '' : `, ${occasion(event.relation, event.name)}`;
  return `${own.full} ${formOf(meeting).met} ${list(others.map(({ full }) => full))} on ${dayIn(day, place !== '')}${place}${margin}. `;
}

function parts(given: readonly (string | undefined)[]): readonly string[] {
  return given.filter((part) => part !== undefined);
}
