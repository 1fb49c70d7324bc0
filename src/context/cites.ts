/** Footnotes of figures: whose number, of when, and whether it is too old (CONTRACTS 7, ruling 11). */
import { combine, originOf } from '../marking/origin.js';
import type { Relation } from '../records/store.js';
import type { Given } from './given.js';
import { inLanguage } from './printable.js';
import type { Cite } from './schema.js';

type Figure = Relation['facts'][string];

/** One footnote per cited figure that release let through. */
export function citesOf(given: Given, ids: readonly string[]): readonly Cite[] {
  return ids.flatMap((id) => {
    const fact = given.world.relation?.facts[id];
    return fact === undefined ? [] : [cite(given, id, fact)];
  });
}

function cite(given: Given, id: string, fact: Figure): Cite {
  const { locale } = given;
  const fresh = given.facts.freshness[id];
  const text = locale.figureNote({
    label: inLanguage(fact.label, locale.lang).text,
    source: sourceTitle(given, fact.info.source),
    period: fact.period && locale.date(fact.period, 'long'),
    stale: fresh?.value.stale === true ? fact.staleAfter : undefined,
  });
  const origin = combine([originOf(fact.info), ...(fresh ? [fresh] : [])]);
  return { text, from: originOf(fact.info).from[0] ?? '', level: origin.level };
}

/** Title of a source by id, where release let it through. */
export function sourceTitle(given: Given, id: string | undefined): string | undefined {
  const source = id === undefined ? undefined : given.world.sources[id];
  return source && inLanguage(source.title, given.locale.lang).text;
}
