/** A new country. */
import { countrySchema } from './entities/countries.js';
import { type DataFile, type Entry, knownOr, knownOrGap, scaffoldText } from './scaffold.js';

export interface CountryWish {
  /** Its three letters. */
  readonly id: string;
  readonly alpha2: string;
  readonly language: string;
  readonly short?: string | undefined;
  readonly formal?: string | undefined;
  readonly adjective?: string | undefined;
  readonly capital?: string | undefined;
  readonly timezone?: string | undefined;
  readonly guess: CountryGuess;
  /** Sentences at its head. */
  readonly about?: readonly string[];
}

/** What is usual, and for the ministry to confirm. */
export interface CountryGuess {
  /** Short name by language. */
  readonly names: Readonly<Record<string, string>>;
  /** The zone of a country that has one. */
  readonly timezone?: string | undefined;
}

export function scaffoldCountry(wish: CountryWish): DataFile {
  const { id, alpha2, language, guess } = wish;
  const name = wish.short ?? guess.names[language] ?? id;
  const names: readonly Entry[] = [
    shortName(wish),
    knownOr('formal', wish.formal, name),
    knownOrGap('adjective', wish.adjective, { [language]: 'what belongs to it' }),
  ];
  const capital: readonly Entry[] = [
    knownOr('name', wish.capital, name),
    knownOr('timezone', wish.timezone, guess.timezone ?? 'Etc/UTC'),
  ];
  const entries: readonly Entry[] = [
    { kind: 'known', key: 'language', value: language },
    { kind: 'known', key: 'access', value: 'public' },
    { kind: 'known', key: 'alpha2', value: alpha2 },
    { kind: 'mapping', key: 'names', entries: names },
    { kind: 'mapping', key: 'capital', entries: capital },
    { kind: 'gap', key: 'nationalDays', example: [{ label: 'National Day', rule: '--01-31', kind: 'national-day' }] },
  ];
  return {
    name: `countries/${id}.yaml`,
    text: scaffoldText(countrySchema, { schema: 'country', about: wish.about ?? [] }, entries),
  };
}

/** A name that was given stands beside what is usual in the other languages, which is for the ministry to confirm. */
function shortName({ id, language, short, guess }: CountryWish): Entry {
  const names = { ...guess.names, ...(short === undefined ? {} : { [language]: short }) };
  const languages = Object.keys(names);
  if (languages.length === 0) return knownOr('short', undefined, id);
  if (languages.every((each) => each === language)) return knownOr('short', short, names[language] ?? id);
  return { kind: 'stand-in', key: 'short', value: names, wanted: 'Short name in each language, as your ministry writes it.' };
}
