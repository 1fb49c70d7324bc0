/** The topics: what we say, what they may say, what we ask and what we avoid; and what was said in the end. */

import type { Derived } from '../facts/derived.js';
import type { AskMade } from '../facts/history.js';
import { originOf } from '../marking/origin.js';
import type { Words } from '../records/stamped.js';
import type { Meeting } from '../records/store.js';
import { anniversary } from './anniversaries.js';
import { citesOf } from './cites.js';
import type { Given } from './given.js';
import { seatedName } from './history.js';
import { phrase, quote, spoken } from './printable.js';
import type { Context, P } from './schema.js';
import { type Report, reports } from './statements.js';

type Topic = Context['topics'][number];

/** Those of which release left more than the heading; numbered after it, so that none leaves a gap. */
export function topics(given: Given): Topic[] {
  const told = reports(given);
  return given.world.meeting.topics
    .flatMap((topic, index) => {
      const report = told[index];
      return report !== undefined && holdsSomething(topic, report) ? [{ topic, report }] : [];
    })
    .map(({ topic, report }, index) => topicOf(given, topic, report, index + 1));
}

function holdsSomething(topic: Meeting['topics'][number], { statements, outcomes }: Report): boolean {
  const { points, expected, ifRaised, asks, redLines, avoid, background } = topic;
  const lists: readonly (readonly unknown[])[] = [points, expected, ifRaised, asks, redLines, avoid, statements, outcomes];
  return background !== undefined || lists.some((lines) => lines.length > 0);
}

function topicOf(given: Given, topic: Meeting['topics'][number], report: Report, number: number): Topic {
  const { locale, facts } = given;
  const { lang } = locale;
  const here = [originOf(topic.info)];
  const say = (words: Words, cites: readonly string[] = []): P => quote(words, lang, citesOf(given, cites));
  return {
    number: phrase(String(number), lang, here),
    heading: say(topic.heading),
    short: say(topic.short ?? topic.heading),
    likelihood: phrase(locale.word('likelihood', topic.likelihood), lang, here),
    minutes: topic.minutes === undefined ? null : phrase(locale.minutes(topic.minutes), lang, here),
    points: topic.points.map((point) => ({ text: say(point.text, point.cites), short: say(point.short ?? point.text) })),
    expected: topic.expected.map((line) => say(line.text)),
    ifRaised: topic.ifRaised.map((line) => ({
      question: say(line.question),
      answer: say(line.answer, line.cites),
      avoid: line.avoid ? say(line.avoid) : null,
    })),
    asks: topic.asks.map((ask) => ({
      text: say(ask.text),
      short: say(ask.short ?? ask.text),
      fallback: ask.fallback ? say(ask.fallback) : null,
      history: (facts.asks.get(ask.id) ?? []).flatMap((made) => asked(given, made) ?? []),
    })),
    redLines: topic.redLines.map((line) => say(line.text)),
    avoid: topic.avoid.map((line) => say(line.text)),
    background: topic.background ? say(topic.background.text, topic.background.cites) : null,
    anniversaries: topic.anniversaries
      .flatMap((id) => facts.anniversaries.filter(({ value }) => value.id === id))
      .flatMap((due) => anniversary(given, due) ?? []),
    statements: [...report.statements],
    outcomes: [...report.outcomes],
    turns: report.turns.map(({ speaker, sentences }) => ({ speaker, sentences: [...sentences] })),
  };
}

/** One earlier time the ask was made, with the reply in its own words. Where there is none to tell, nothing is said of it. */
function asked(given: Given, made: Derived<AskMade>): P | undefined {
  const { locale, world } = given;
  const meeting = world.others.find((other) => other.id === made.value.meeting);
  if (meeting === undefined) return undefined;
  const { reply } = made.value;
  const statement = meeting.topics.flatMap((topic) => topic.statements).find(({ id }) => id === reply?.value.statement);
  const date = locale.date(meeting.start.slice(0, 10), 'long');
  const by = reply && seatedName(given, reply.value.by);
  const told = reply && by && statement ? { reply, by, statement } : undefined;
  return spoken(locale.lang, [made, originOf(meeting.info), ...(told ? [told.reply] : [])], ({ word }) => {
    const answer = told && { by: word(told.by), text: word(told.statement.text) };
    return locale.asked(date, locale.remote(meeting.form) ?? locale.inPlace(word(meeting.venue.city)), answer);
  });
}
