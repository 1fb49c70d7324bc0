/** The first paragraph of a readout in Japanese, and its short form. */
import type { Opening, Presence } from '../locale.js';
import { clock12, type Dates } from './dates.js';
import { list, titled } from './names.js';
import { occasion } from './phrases.js';

/** 会談を行ったところ、 of the opening and 会談を行いました of the short readout. */
interface Form {
  readonly whereupon: string;
  readonly done: string;
}

const MEETING: Form = { whereupon: 'と会談を行ったところ', done: 'と会談を行いました' };
const FORMS: Readonly<Record<string, Form>> = {
  meeting: MEETING,
  'short-talk': { whereupon: 'と短時間懇談を行ったところ', done: 'と短時間懇談を行いました' },
  telephone: { whereupon: 'と電話会談を行ったところ', done: 'と電話会談を行いました' },
  video: { whereupon: 'とテレビ会談を行ったところ', done: 'とテレビ会談を行いました' },
  'working-lunch': { whereupon: 'とワーキング・ランチを行ったところ', done: 'とワーキング・ランチを行いました' },
  signing: { whereupon: 'と署名式を行ったところ', done: 'と署名式を行いました' },
};
const PAID: Form = { whereupon: 'を表敬したところ', done: 'を表敬しました' };
const RECEIVED: Form = { whereupon: 'による表敬を受けたところ', done: 'による表敬を受けました' };

function formOf({ form, own }: Opening): Form {
  if (form === 'courtesy-call') return own.abroad ? PAID : RECEIVED;
  return FORMS[form] ?? MEETING;
}

export function opening(meeting: Opening, dates: Dates): string {
  const { own, others } = meeting;
  const guests = !own.visiting && others.some(({ visiting }) => visiting);
  const us = `${own.visiting ? visitor(meeting, cityOf(meeting)) : ''}${named(own)}は、`;
  const them = `${guests ? visitor(meeting, meeting.country) : ''}${list(others.map(named))}`;
  const event = meeting.occasion;
  const margin = event === undefined || own.visiting || guests ? '' : `${occasion(event.relation, event.name)}、`;
  return `${when(meeting, dates)}${us}${margin}${them}${formOf(meeting).whereupon}、概要は以下のとおりです。`;
}

/** 現地時間2月21日午後5時（日本時間22日午前5時）から約30分間、. */
function when({ day, time, home, duration }: Opening, dates: Dates): string {
  const length = duration && `${duration.approximate ? '約' : ''}${duration.minutes}分間、`;
  if (time === undefined) return `${dates.monthDay(day, false)}、${length ?? ''}`;
  const withYear = home !== undefined && home.day.slice(0, 4) !== day.slice(0, 4);
  const start = `${dates.monthDay(day, withYear)}${clock12(time)}`;
  const from = `から${length ?? '、'}`;
  if (home === undefined) return `${start}${from}`;
  const zone = /\p{Script=Han}$/u.test(home.zone) ? home.zone : `${home.zone}、`;
  return `現地時間${start}（${zone}${dayAtHome(home.day, day, dates)}${clock12(home.time)}）${from}`;
}

/** 同日, 22日, 3月1日, 2025年1月1日: what differs from the day at the venue. */
function dayAtHome(home: string, day: string, dates: Dates): string {
  if (home === day) return '同日';
  if (home.slice(0, 7) === day.slice(0, 7)) return `${Number(home.slice(8))}日`;
  return dates.monthDay(home, home.slice(0, 4) !== day.slice(0, 4));
}

/** G20外相会合に出席するためブラジルのリオデジャネイロを訪問中の. */
function visitor({ occasion: event }: Opening, place: string): string {
  const why = event && (event.relation === 'visit' ? `${event.name}の機会に` : `${event.name}に出席するため`);
  return `${why ?? ''}${place}を訪問中の`;
}

function cityOf({ city, country }: Opening): string {
  return city === country ? city : `${country}の${city}`;
}

function named({ full, title }: Presence): string {
  return title === undefined ? full : titled(full, title);
}

export function met(meeting: Opening, dates: Dates): string {
  const { day, form, own, others, city, occasion: event } = meeting;
  const place = form === 'telephone' || form === 'video' ? '' : `${city}において、`;
  const margin = event === undefined ? '' : `${occasion(event.relation, event.name)}、`;
  const them = list(others.map(({ full }) => full));
  return `${own.full}は、${dates.date(day, 'long')}、${place}${margin}${them}${formOf(meeting).done}。`;
}
