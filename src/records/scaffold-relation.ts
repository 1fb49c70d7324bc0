/** A new relation. */
import { relationSchema } from './entities/relations.js';
import { type DataFile, type Entry, knownOr, scaffoldText } from './scaffold.js';
import { wordsOf } from './scaffold-words.js';

export interface RelationWish {
  readonly id: string;
  readonly language: string;
  /** Ids and short names of the countries, our own first. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly name?: string | undefined;
}

export function scaffoldRelation({ id, language, parties, name }: RelationWish): DataFile {
  const [own, other] = parties.map((party) => party.name);
  const entries: readonly Entry[] = [
    { kind: 'known', key: 'language', value: language },
    { kind: 'known', key: 'access', value: 'public' },
    { kind: 'known', key: 'parties', value: parties.map((party) => party.id) },
    knownOr('name', name, wordsOf(language).relations(own ?? '', other ?? '')),
    { kind: 'gap', key: 'facts', example: { exports: FACT } },
    { kind: 'gap', key: 'agreements', example: { tax: AGREEMENT } },
    { kind: 'gap', key: 'events', example: { relations: EVENT } },
  ];
  return { name: `relations/${id}.yaml`, text: scaffoldText(relationSchema, { schema: 'relation', about: [] }, entries) };
}

const FACT = { label: 'Exports of goods', value: 1.5, unit: 'USD-bn', period: '2023', staleAfter: 24 };

const AGREEMENT = { title: 'Title in full', status: 'in-force', signed: { date: '2004-09-17', milestones: 'every-5' } };

const EVENT = {
  kind: 'relations-established',
  date: '1960-01-31',
  label: 'the establishment of diplomatic relations',
};
