/** Spanish, as readers in America and Spain both take it. */
import { capital, personName, unended } from '../latin.js';
import type { Locale } from '../locale.js';
import { offset } from '../numbers.js';
import { wordIn } from '../word.js';
import { contracted, honoured, list } from './articles.js';
import { date, dateRange, figure, ordinal, ordinalWord, period } from './dates.js';
import { met, opening } from './opening.js';
import { capacity, minutes, occasion, plural } from './phrases.js';
import { frames, outcome, statement } from './report.js';
import { WORDS } from './words.js';

export const spanish: Locale = {
  lang: 'es',
  date,
  dateRange,
  period,
  time: (hhmm) => `${hhmm} h`,
  timeRange: (from, to) => (to === undefined ? from : `${from.replace(/ h$/, '')}–${to}`),
  offset,
  shift: (days) => (days === 0 ? 'mismo día' : `${days > 0 ? '+' : '−'}${plural(Math.abs(days), 'día')}`),
  minutes: (count) => `${count} min`,
  duration: (count, approximate) => `${approximate ? 'aproximadamente ' : ''}${minutes(count)}`,
  ordinal,
  ordinalWord,
  figure,
  word: (vocabulary, value) => wordIn(WORDS, vocabulary, value),

  revision: (value) => `versión ${value}`,
  attachment: 'Datos con los que se elaboró este documento',
  personName,
  honoured: (name, { style, prefix, suffix }) => honoured(name, style, prefix, suffix),
  titled: (shortTitle, name) => `${shortTitle} ${name}`,
  withTitle: (name, title) => `${name}, ${title}`,
  beside: (parts) => parts.join(', '),
  place: (parts) => parts.join(', '),

  opening,
  met,
  statement,
  outcome,
  theirs: () => 'su',
  frames,
  attribution: (title, name) =>
    `Lo siguiente puede atribuirse a ${name === undefined ? `quien ejerce como ${title}` : `${name}, ${title}`}.`,
  credit: (name) => `Fotografía: ${name}`,
  endonym: 'español',

  occasion,
  clock: (place, time, day, shift) => (day === undefined ? `${place} ${time}, ${shift}` : `${place} ${time}, ${day} (${shift})`),
  when: (day, time, elsewhere) => {
    const local = time === undefined ? day : `${day}, ${time} (hora local)`;
    return [local, ...elsewhere].join('; ');
  },
  capacity,
  meetingOfPeople: (nth, counterpart) => `${capital(nth)} reunión con la contraparte, ${counterpart}`,
  meetingOfPosts: (nth, own, counterpart) => `${capital(nth)} reunión registrada entre estos cargos: ${own}; ${counterpart}`,
  meetingOfCountries: (nth, own, counterpart) =>
    `${capital(nth)} reunión registrada entre ${list([own, counterpart])} a este nivel`,
  inPlace: (place) => `en ${place}`,
  remote: (form) => (form === 'telephone' ? 'por teléfono' : form === 'video' ? 'por videoconferencia' : undefined),
  firstMet: (day, place, event, duration) =>
    `Primera: ${day}, ${place}${event === undefined ? '' : ` (${event})`}${duration === undefined ? '' : `, ${duration}`}`,
  lastMet: (day, place, form) => `Última: ${day}, ${place} (${form})`,
  openRequests: (count, year) => `${plural(count, 'petición pendiente', 'peticiones pendientes')} desde ${year}`,
  openCommitments: (count) => plural(count, 'compromiso pendiente', 'compromisos pendientes'),
  asked: (day, where, reply) =>
    `Solicitado el ${day} ${where}${reply === undefined ? '' : `; respuesta (${reply.by}): ${unended(reply.text)}`}.`,
  anniversary: (nth, label) => contracted(`${nth} aniversario de ${label}`),
  figureNote: ({ label, source, period: time, stale }) => {
    const facts = [source, time === undefined ? undefined : `cifra de ${time}`].filter((part) => part !== undefined);
    const age =
      stale === undefined ? '' : `, de más de ${plural(stale, 'mes', 'meses')} de antigüedad, el máximo para esta cifra`;
    return `${[label, ...(facts.length === 0 ? [] : [facts.join('; ')])].join(': ')}${age}.`;
  },
};
