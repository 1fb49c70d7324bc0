/** Anniversaries in words: the act is always named, the date printed as precisely as it is known. */
import type { Anniversary } from '../facts/anniversaries.js';
import type { Derived } from '../facts/derived.js';
import type { Words } from '../records/stamped.js';
import type { Given } from './given.js';
import { phrase, quote, spoken } from './printable.js';
import type { Context } from './schema.js';

type AnniversaryContext = Context['anniversaries'][number];

export function anniversaries(given: Given): AnniversaryContext[] {
  return given.facts.anniversaries.flatMap((due) => anniversary(given, due) ?? []);
}

/** Undefined where release withheld the words of the act. */
export function anniversary(given: Given, due: Derived<Anniversary>): AnniversaryContext | undefined {
  const label = labelOf(given, due.value.id);
  if (label === undefined) return undefined;
  const { locale } = given;
  const { lang } = locale;
  const [number, suffix] = locale.ordinal(due.value.years);
  return {
    years: due.value.years,
    number: phrase(number, lang, [due]),
    suffix: suffix === '' ? null : phrase(suffix, lang, [due]),
    act: phrase(locale.word('act', due.value.act), lang, [due]),
    label: quote(label, lang),
    date: phrase(locale.date(due.value.date, 'long'), lang, [due]),
    phrase: spoken(lang, [due], ({ word }) => locale.anniversary(`${number}${suffix}`, word(label))),
  };
}

/** Words of the act by its id (CONTRACTS 7, ruling 9): `epa/signed`, `camara/founded`, `oecd/accession/MEX`, an event. */
function labelOf(given: Given, id: string): Words | undefined {
  const { relation, organizations } = given.world;
  const [owner = '', act = '', party] = id.split('/');
  const organization = organizations.get(owner);
  if (act === 'founded') return organization?.founded?.label;
  if (act === 'accession') return organization?.accessions.find((accession) => accession.party === party)?.label;
  const agreement = relation?.agreements[owner];
  switch (act) {
    case 'agreed':
      return agreement?.agreed?.label ?? agreement?.title;
    case 'signed':
      return agreement?.signed?.label ?? agreement?.title;
    case 'notesExchanged':
      return agreement?.notesExchanged?.label ?? agreement?.title;
    case 'inForce':
      return agreement?.inForce?.label ?? agreement?.title;
    default:
      return relation?.events[id]?.label;
  }
}
