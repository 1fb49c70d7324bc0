/** Footnotes of figures: whose number, of when, and whether it is too old (CONTRACTS 7, ruling 11). */
import { originOf } from '../marking/origin.js';
import type { Relation, Sources } from '../records/store.js';
import type { Given } from './given.js';
import { spoken } from './printable.js';
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
  const source = sourceOf(given, fact.info.source);
  const note = spoken(locale.lang, [originOf(fact.info), ...(fresh ? [fresh] : [])], ({ word }) =>
    locale.figureNote({
      label: word(fact.label),
      source: source && word(source.title),
      period: fact.period && locale.date(fact.period, 'long'),
      stale: fresh?.value.stale === true ? fact.staleAfter : undefined,
    }),
  );
  return { text: note.text, from: fact.info.from, level: note.level };
}

/** A source by id, where release let it through. */
export function sourceOf(given: Given, id: string | undefined): Sources[string] | undefined {
  return id === undefined ? undefined : given.world.sources[id];
}
