/** What the machine knows of countries: enough to spare an officer some typing, for the ministry to confirm. */
import { didYouMean } from '../../faults/nearest.js';
import { languageTags } from '../../locales/languages.js';
import { ALPHA_2 } from '../../records/country-codes.js';
import type { CountryGuess } from '../../records/scaffold-country.js';

/** Names in these languages, and the zone of a country that has only one. */
export function guessCountry(alpha2: string, languages: readonly string[]): CountryGuess {
  const names = languages.flatMap((language) => {
    const name = nameOf(alpha2, language);
    return name === undefined ? [] : [[language, name] as const];
  });
  const zones = zonesOf(alpha2);
  return { names: Object.fromEntries(names), ...(zones.length === 1 ? { timezone: zones[0] } : {}) };
}

function nameOf(alpha2: string, language: string): string | undefined {
  // the machine names codes for private use after its own tests
  return /^X[A-Z]$/.test(alpha2) ? undefined : new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(alpha2);
}

function zonesOf(alpha2: string): readonly string[] {
  const locale: object = new Intl.Locale(`und-${alpha2}`);
  if ('getTimeZones' in locale && typeof locale.getTimeZones === 'function') return strings(locale.getTimeZones());
  return 'timeZones' in locale ? strings(locale.timeZones) : [];
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The country that was probably meant by what is no code: by its name, or by a code like it. */
export function meantCountry(value: string): string | undefined {
  const wanted = value.trim().toLowerCase();
  const named = [...ALPHA_2].find(([, alpha2]) => {
    return wanted === alpha2.toLowerCase() || languageTags.some((language) => nameOf(alpha2, language)?.toLowerCase() === wanted);
  });
  return named === undefined ? didYouMean(value, ALPHA_2.keys()) : `did you mean "${named[0]}"?`;
}
