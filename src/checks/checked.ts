/** What the checks are given: the records with and without what is withheld, and the language of the paper. */
import type { Facts } from '../facts/facts.js';
import type { World } from '../facts/world.js';
import type { YearCount } from '../facts/year-counts.js';
import type { Country, Meeting, Organization, Person } from '../records/store.js';

export interface Checked {
  /** All that the paper's today knows, nothing withheld. */
  readonly seen: World;
  /** What release left of it at the paper's ceiling. */
  readonly released: World;
  /** Computed from `seen`. */
  readonly facts: Facts;
  /** How many years ago each dated act was in the year of the meeting, milestone or not. */
  readonly years: readonly YearCount[];
  /** Of the whole record, whenever taken. */
  readonly decisions: Meeting['decisions'];
  /** Everybody and every country on record, at the table or not: what a text may name by a slip. */
  readonly register: Register;
  /** Of the paper. */
  readonly lang: string;
  /** All that the product is made in. */
  readonly languages: readonly string[];
  /** What the product tells: every statement and outcome, or those marked as headline. */
  readonly tells: 'everything' | 'headlines';
}

export interface Register {
  readonly countries: ReadonlyMap<string, Country>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
}

/** False of somebody of whom release left no name: such a person stands on no paper. */
export function isNamed(person: Person): boolean {
  return Object.values(person.names).some(({ full, surname, given }) => full ?? surname ?? given);
}

/** `es` of `es-MX`: which tables of words a language uses. */
export function baseOf(lang: string): string {
  return lang.split('-')[0] ?? lang;
}

/** The row of a table for a language; none where the rule knows nothing of it. */
export function forLanguage<T>(table: Readonly<Record<string, T>>, lang: string): T | undefined {
  const base = baseOf(lang);
  return Object.hasOwn(table, base) ? table[base] : undefined;
}
