/** The first paragraph of a readout in Spanish, and its short form. */
import { capital, cityOf } from '../latin.js';
import type { Opening, Presence } from '../locale.js';
import { and, contracted, event, list, person } from './articles.js';
import { date, dayAndMonth } from './dates.js';
import { minutes, occasion } from './phrases.js';

/** How a form of meeting is told. */
interface Form {
  /** "sostuvo una reunión con". */
  readonly held: string;
  /** The same in a word or two, for the short readout. */
  readonly met: string;
  /** "Los aspectos principales de ... fueron los siguientes." */
  readonly name: string;
}

const MEETING: Form = { held: 'sostuvo una reunión con', met: 'se reunió con', name: 'la reunión' };
const FORMS: Readonly<Record<string, Form>> = {
  meeting: MEETING,
  'short-talk': { held: 'sostuvo una conversación breve con', met: 'conversó brevemente con', name: 'la conversación' },
  telephone: { held: 'sostuvo una conversación telefónica con', met: 'conversó por teléfono con', name: 'la conversación' },
  video: { held: 'sostuvo una videoconferencia con', met: 'conversó por videoconferencia con', name: 'la videoconferencia' },
  'working-lunch': {
    held: 'sostuvo un almuerzo de trabajo con',
    met: 'sostuvo un almuerzo de trabajo con',
    name: 'el almuerzo de trabajo',
  },
  signing: {
    held: 'participó en una ceremonia de firma con',
    met: 'participó en una ceremonia de firma con',
    name: 'la ceremonia',
  },
};

function formOf({ form, own }: Opening): Form {
  if (form !== 'courtesy-call') return FORMS[form] ?? MEETING;
  const call = own.abroad ? 'realizó una visita de cortesía a' : 'recibió la visita de cortesía de';
  return { held: call, met: call, name: 'la visita de cortesía' };
}

export function opening(meeting: Opening): string {
  const { own, others } = meeting;
  const { held, name } = formOf(meeting);
  const guests = own.visiting ? [] : others.filter(({ visiting }) => visiting);
  const us = parts([person(own.full, own.gender), own.title, own.visiting ? traveller(meeting) : undefined]);
  const them = parts([
    together(others.map(named)),
    guests.length > 0 ? guest(meeting, guests.length) : undefined,
    apart(meeting),
  ]);
  const subject = `${us.join(', ')}${us.length > 1 ? ',' : ''}`;
  const first = `${when(meeting)}, ${subject} ${contracted(`${held} ${them.join(', ')}`)}.`;
  return `${first} Los aspectos principales ${contracted(`de ${name}`)} fueron los siguientes.`;
}

/** "El 21 de febrero, a partir de las 17:00 horas (hora local; 22 de febrero, 05:00 horas, hora del Japón), durante ...". */
function when({ day, time, home, duration }: Opening): string {
  const withYear = time !== undefined && home !== undefined && home.day.slice(0, 4) !== day.slice(0, 4);
  const there = home && (home.day === day ? 'mismo día' : dayAndMonth(home.day, withYear));
  const bracket = home && ` (hora local; ${there}, ${home.time} horas, ${home.zone})`;
  const length = duration && `durante ${duration.approximate ? 'aproximadamente ' : ''}${minutes(duration.minutes)}`;
  const start = time && `a partir de ${time.startsWith('01') ? 'la' : 'las'} ${time} horas${bracket ?? ''}`;
  return parts([`El ${dayAndMonth(day, withYear)}`, start, length]).join(', ');
}

function traveller(meeting: Opening): string {
  return parts([`quien se encuentra de visita en ${cityOf(meeting)}`, purpose(meeting)]).join(', ');
}

/** One who came to our country. */
function guest(meeting: Opening, count: number): string {
  const who = count === 1 ? 'quien se encuentra' : 'quienes se encuentran';
  return parts([`${who} de visita en ${meeting.country}`, purpose(meeting)]).join(' ');
}

function purpose({ occasion: given }: Opening): string | undefined {
  if (given === undefined) return undefined;
  return contracted(given.relation === 'visit' ? `con motivo de ${event(given.name)}` : `para asistir a ${event(given.name)}`);
}

/** Where nobody travelled, the occasion has no traveller to stand behind. */
function apart({ own, others, occasion: given }: Opening): string | undefined {
  const travelled = [own, ...others].some(({ visiting }) => visiting);
  return travelled || given === undefined ? undefined : occasion(given.relation, given.name);
}

function named({ full, title, gender }: Presence): string {
  return parts([person(full, gender), title]).join(', ');
}

/** Names with commas of their own are parted by semicolons where there are more than two. */
function together(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2 || !items.some((item) => item.includes(','))) return list(items);
  return `${items.slice(0, -1).join('; ')}${items.length === 2 ? ',' : ';'} ${and(last)} ${last}`;
}

export function met(meeting: Opening): string {
  const { day, form, own, others, city, occasion: given } = meeting;
  const place = form === 'telephone' || form === 'video' ? '' : ` en ${city}`;
  const margin = given === undefined ? '' : `, ${occasion(given.relation, given.name)}`;
  const them = list(others.map(({ full, gender }) => person(full, gender)));
  const deed = contracted(`${formOf(meeting).met} ${them}`);
  return `${capital(person(own.full, own.gender))} ${deed} el ${date(day, 'long')}${place}${margin}. `;
}

function parts(given: readonly (string | undefined)[]): readonly string[] {
  return given.filter((part) => part !== undefined);
}
