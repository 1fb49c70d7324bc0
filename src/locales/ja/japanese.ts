/** Japanese, in the polite style of the ministry's pages. */
import type { DateConvention, Locale } from '../locale.js';
import { offset } from '../numbers.js';
import { wordIn } from '../word.js';
import { datesIn } from './dates.js';
import { figure } from './figures.js';
import { personName, place, titled } from './names.js';
import { met, opening } from './opening.js';
import { occasion, unended } from './phrases.js';
import { frames, outcome, statement } from './report.js';
import { WORDS } from './words.js';

export function japanese(convention: DateConvention): Locale {
  const dates = datesIn(convention);
  const { date, period, dateRange } = dates;
  return {
    ...WORDING,
    date,
    period,
    dateRange,
    opening: (meeting) => opening(meeting, dates),
    met: (meeting) => met(meeting, dates),
    openRequests: (count, year) => `未回答の要請${count}件（${date(year, 'long')}以降）`,
  };
}

/** Everything in which no year is printed. */
const WORDING = {
  lang: 'ja',
  time: (hhmm) => hhmm,
  timeRange: (from, to) => (to === undefined ? from : `${from}～${to}`),
  offset,
  shift: (days) =>
    days === 0 ? '同日' : days === 1 ? '翌日' : days === -1 ? '前日' : `${Math.abs(days)}日${days > 0 ? '後' : '前'}`,
  minutes: (count) => `${count}分`,
  duration: (minutes, approximate) => `${approximate ? '約' : ''}${minutes}分`,
  ordinal: (value) => [String(value), '周年'],
  ordinalWord: (value) => (value === 1 ? '初めて' : `${value}回目`),
  figure,
  word: (vocabulary, value) => wordIn(WORDS, vocabulary, value),

  revision: (value) => `第${value}版`,
  attachment: '本文書の作成に用いたデータ',
  personName,
  honoured: (name, { prefix, suffix }) => `${prefix ?? ''}${name}${suffix ?? ''}`,
  titled: (shortTitle, name) => titled(name, shortTitle),
  withTitle: titled,
  beside: (parts) => parts.join('、'),
  place,

  statement,
  outcome,
  theirs: () => '',
  frames,
  attribution: (title, name) => `以下は、${name === undefined ? title : titled(name, title)}の発言として引用いただけます。`,
  credit: (name) => `写真：${name}`,
  endonym: '日本語',

  occasion,
  clock: (city, time, day, shift) => (day === undefined ? `${city}${time}（${shift}）` : `${city}${day}${time}（${shift}）`),
  when: (day, time, elsewhere) => [time === undefined ? day : `${day}現地時間${time}`, ...elsewhere].join('／'),
  capacity: (capacity, title) => {
    switch (capacity) {
      case 'acting':
        return `${title}代行`;
      case 'designate':
        return `次期${title}`;
      case 'caretaker':
        return `暫定${title}`;
      default:
        return capacity satisfies never;
    }
  },
  meetingOfPeople: (nth, counterpart) => `${counterpart}との${nth}の会談`,
  meetingOfPosts: (nth, own, counterpart) => `記録上${nth}となる${own}と${counterpart}との会談`,
  meetingOfCountries: (nth, own, counterpart) => `記録上${nth}となる${own}と${counterpart}とのこのレベルの会談`,
  inPlace: (city) => `${city}において`,
  remote: (form) => (form === 'telephone' ? '電話で' : form === 'video' ? 'テレビ会議で' : undefined),
  firstMet: (day, city, event, duration) =>
    `初回：${day}、${city}${event === undefined ? '' : `（${event}）`}${duration === undefined ? '' : `、${duration}`}`,
  lastMet: (day, city, form) => `前回：${day}、${city}（${form}）`,
  openCommitments: (count) => `未了の約束${count}件`,
  asked: (day, where, reply) => {
    const asked = `${day}、${where}要請。`;
    if (reply === undefined) return asked;
    const { by, text } = reply;
    return text.endsWith('と') ? `${asked}${by}は、${text}回答。` : `${asked}${by}の回答：${unended(text)}。`;
  },
  anniversary: (nth, label) => `${label}${nth}`,
  figureNote: ({ label, source, period, stale }) => {
    const facts = [source, period && `${period}の数値`].filter((part) => part !== undefined);
    const age = stale === undefined ? '' : `（この数値に認められる${stale}か月より古い）`;
    return `${[label, ...(facts.length === 0 ? [] : [facts.join('、')])].join('：')}${age}。`;
  },
} satisfies Omit<Locale, 'date' | 'period' | 'dateRange' | 'opening' | 'met' | 'openRequests'>;
