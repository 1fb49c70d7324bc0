/** The relation between the two countries: figures, agreements, visits, promises, and the sources of it all. */
import { escapeMarkdown } from '../markdown/markdown.js';
import { originOf } from '../marking/origin.js';
import type { Relation } from '../records/store.js';
import { sourceOf } from './cites.js';
import type { Given } from './given.js';
import { phrase, quote, quotePlain, spoken } from './printable.js';
import type { Context, P } from './schema.js';

export function relationOf(given: Given): Context['relation'] {
  const { relation } = given.world;
  const { lang } = given.locale;
  return {
    name: relation ? quote(relation.name, lang) : null,
    partnership: relation?.partnership ? quote(relation.partnership.label, lang) : null,
    href: relation?.url ?? null,
  };
}

export function figures(given: Given): Context['facts'] {
  return Object.entries(given.world.relation?.facts ?? {}).map(([id, fact]) => figureOf(given, id, fact));
}

function figureOf(given: Given, id: string, fact: Relation['facts'][string]): Context['facts'][number] {
  const { locale, world } = given;
  const { lang } = locale;
  const here = [originOf(fact.info)];
  const reporter = fact.reporter === undefined ? undefined : world.countries.get(fact.reporter);
  const source = sourceOf(given, fact.info.source);
  const fresh = given.facts.freshness[id];
  const stale = fresh?.value.stale === true;
  return {
    label: quote(fact.label, lang),
    value: phrase(figureText(given, fact), lang, here),
    period: fact.period === undefined ? null : phrase(locale.date(fact.period, 'short'), lang, here),
    reporter: reporter ? spoken(lang, here, ({ word }) => word(reporter.names.short)) : null,
    source: source ? spoken(lang, here, ({ word }) => word(source.title)) : null,
    flag: flag(given, fact, stale, [...here, ...(fresh ? [fresh] : [])]),
    note: fact.note ? quote(fact.note, lang) : null,
  };
}

/** A figure that is written as text ("more than 1,200") is a text like others, but no Markdown. */
function figureText(given: Given, { value, unit }: Relation['facts'][string]): string {
  return given.locale.figure(typeof value === 'string' ? escapeMarkdown(value) : value, unit);
}

/** Why a reader should not lean on a figure; null when there is no reason. */
function flag(given: Given, fact: Relation['facts'][string], stale: boolean, origins: Parameters<typeof phrase>[2]): P | null {
  const { locale } = given;
  if (fact.verification !== 'verified') return phrase(locale.word('verification', fact.verification), locale.lang, origins);
  return stale ? phrase(locale.word('verification', 'stale'), locale.lang, origins) : null;
}

export function agreements(given: Given): Context['agreements'] {
  const { locale } = given;
  return Object.values(given.world.relation?.agreements ?? {}).map((agreement) => {
    const act = (value: typeof agreement.signed): P | null =>
      value ? phrase(locale.date(value.date, 'short'), locale.lang, [originOf(value.info)]) : null;
    return {
      title: quote(agreement.title, locale.lang),
      short: agreement.short ? quote(agreement.short, locale.lang) : null,
      signed: act(agreement.signed),
      inForce: act(agreement.inForce),
      status: phrase(locale.word('agreement', agreement.status), locale.lang, [originOf(agreement.info)]),
    };
  });
}

export function visits(given: Given): Context['visits'] {
  const { locale } = given;
  return (given.world.relation?.visits ?? []).map((visit) => ({
    date: phrase(
      visit.to === undefined ? locale.date(visit.from, 'short') : locale.dateRange(visit.from, visit.to),
      locale.lang,
      [originOf(visit.info)],
    ),
    who: quote(visit.who, locale.lang),
    place: quote(visit.place, locale.lang),
    what: visit.what ? quote(visit.what, locale.lang) : null,
  }));
}

/** Sources of the figures, agreements and visits on the paper, in the order in which they are first used. */
export function sources(given: Given): Context['sources'] {
  const { relation, sources: known } = given.world;
  const { locale } = given;
  const nodes = [
    ...Object.values(relation?.facts ?? {}),
    ...Object.values(relation?.agreements ?? {}).flatMap((agreement) => [agreement, agreement.signed, agreement.inForce]),
    ...(relation?.visits ?? []),
  ];
  const used = new Set(nodes.map((node) => node?.info.source).filter((id) => id !== undefined));
  return [...used].flatMap((id) => {
    const source = known[id];
    if (source === undefined) return [];
    return [
      {
        title: quote(source.title, locale.lang),
        publisher: source.publisher ? quotePlain(source.publisher, locale.lang) : null,
        date: source.date === undefined ? null : phrase(locale.date(source.date, 'long'), locale.lang, [originOf(source.info)]),
        href: source.url ?? null,
      },
    ];
  });
}
