/**
 * Another relation's words in this paper: what is left when a text is copied from an earlier one (domain.md 5.3).
 *
 * A text may well name third countries. It is a slip where it speaks of one as of a side of the table (its formal name,
 * "the Brazilian Minister", "the Brazilian side"), or names with a title somebody who is not at this table: a person of a
 * country that is no party, or another holder of a post that is at the table ("Secretary Ebrard").
 */
import type { Country } from '../records/store.js';
import { type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { anyOf, literal, matches, whole } from './match.js';
import { passagesOf } from './passages.js';
import { knownBy, seatsOf, titleStands, titlesIn } from './people.js';

export function otherCountry(checked: Checked): readonly Finding[] {
  const slips = [...strangers(checked).flatMap((country) => asSide(checked, country)), ...absent(checked)];
  return passagesOf(checked).flatMap(({ from, text }) =>
    slips.flatMap(({ pattern, titles, says, hint }): readonly Finding[] => {
      const found = matches(text, pattern, true).find(
        (match) => titles?.includes(match.groups?.title?.toLowerCase() ?? '') ?? true,
      );
      return found === undefined
        ? []
        : [{ code: 'other-country', severity: 'warning', from, message: `"${found[0].trim()}" ${says}`, hint }];
    }),
  );
}

interface Slip {
  readonly pattern: string;
  /** In lower case: the only titles of the pattern's group `title` that are a slip; any where it is not given. */
  readonly titles?: readonly string[];
  readonly says: string;
  readonly hint: string;
}

/** Countries that have no part in the meeting by its record. */
function strangers({ register, released: { meeting, relation } }: Checked): readonly Country[] {
  const parties = [meeting.own.party, ...meeting.counterparts.map(({ party }) => party), ...(relation?.parties ?? [])];
  const named = [...parties, meeting.venue.country, meeting.requestedBy, ...meeting.commitments.map(({ by }) => by)];
  return [...register.countries.values()].filter(({ id }) => !named.includes(id));
}

interface Sides {
  /** Before a formal name. */
  readonly article: RegExp;
  /** How a text names the one who sits for a country. */
  readonly side: (short: string, adjective: string | undefined) => string;
}

const PERSON_ES = '(?:canciller|ministr[oa]|secretari[oa]|presidente|presidenta|homólog[oa]|contraparte|parte|delegación)';

const SIDES: Readonly<Record<string, Sides>> = {
  en: {
    article: /^the /,
    side: (_, adjective) =>
      adjective === undefined
        ? '(?!)'
        : `${whole(adjective)}\\s+(?:Foreign\\s+)?(?:Minister|Secretary|President|Prime\\s+Minister|counterpart|side|delegation)(?!\\p{L})`,
  },
  ja: {
    article: /^/,
    side: (short) => `${whole(short)}(?:の)?(?:側|外相|外務大臣|大臣|大統領|首相|代表団)`,
  },
  es: {
    article: /^(?:la|el|los|las) /,
    // the adjective agrees: brasileño, brasileña
    side: (short, adjective) =>
      [
        ...(adjective === undefined ? [] : [`${PERSON_ES}\\s+${literal(adjective.replace(/[oa]$/, ''))}(?:[oa]s?)?(?!\\p{L})`]),
        `${PERSON_ES}\\s+(?:de|del)\\s+${literal(short)}(?!\\p{L})`,
      ].join('|'),
  },
};

function asSide({ lang }: Checked, country: Country): readonly Slip[] {
  const sides = forLanguage(SIDES, lang);
  const short = country.names.short.texts[lang];
  const formal = country.names.formal.texts[lang];
  if (sides === undefined || short === undefined) return [];
  const name = formal?.replace(sides.article, '');
  const patterns = [
    ...(name === undefined || name === short ? [] : [whole(name)]),
    sides.side(short, adjectiveOf(country, lang)),
  ];
  const says = `speaks of ${short} as of a side, and it is no party to this meeting`;
  return [
    {
      pattern: patterns.join('|'),
      says,
      hint: 'is the text from another paper? name the party, or the country by its short name',
    },
  ];
}

function adjectiveOf(country: Country, lang: string): string | undefined {
  return country.names.adjective?.texts[lang];
}

/** People on record who are not at this table and whom a text would name with a title only if it came from another paper. */
function absent(checked: Checked): readonly Slip[] {
  const { register, lang, released } = checked;
  const stands = titleStands(lang);
  if (stands === undefined) return [];
  const seats = seatsOf(checked);
  const here = [...register.people.values()].filter(({ id }) => seats.has(id));
  const names = here.flatMap((person) => knownBy(person, lang)?.first ?? []);
  const posts = here.flatMap((person) => checked.facts.held.get(person.id)?.value ?? []);
  const parties = [released.meeting.own.party, ...released.meeting.counterparts.map(({ party }) => party)];
  const title = `(?<title>${anyOf(titlesIn(checked))})`;
  const told = passagesOf(checked)
    .map(({ text }) => text.toLowerCase())
    .join('\n');
  return [...register.people.values()].flatMap((person): readonly Slip[] => {
    const known = knownBy(person, lang);
    if (seats.has(person.id) || known === undefined || names.includes(known.first)) return [];
    if (!told.includes(known.first.toLowerCase())) return [];
    const foreign = person.tenures.every(({ post }) => !parties.includes(countryOf(checked, post) ?? ''));
    const shared = posts.filter((held) => person.tenures.some(({ post }) => post === postOf(held)));
    const titles = shared.flatMap((held) => titlesOf(checked, held));
    if (!foreign && titles.length === 0) return [];
    const name = anyOf([known.surname, known.first]);
    const between = known.given === undefined ? '' : `(?:${literal(known.given)}\\s+)?`;
    const pattern = stands === 'before' ? `(?<!\\p{L})${title}\\s+${between}${name}(?!\\p{L})` : `${name}${title}`;
    const hint = 'is the text from another paper? name who spoke';
    return [{ pattern, ...(foreign ? {} : { titles }), says: 'is not at this table', hint }];
  });
}

/** How a text calls the holder of a post, in lower case: by its short title, 外務大臣 for 大臣 too. */
function titlesOf(checked: Checked, { organization, post }: Post): readonly string[] {
  const record = checked.register.organizations.get(organization)?.posts[post];
  const short = record?.short.texts[checked.lang];
  const title = record?.title.texts[checked.lang];
  if (short === undefined) return [];
  const longer = titlesIn(checked).filter((each) => title?.endsWith(each) === true && each.endsWith(short));
  return [short, ...longer].map((each) => each.toLowerCase());
}

interface Post {
  readonly organization: string;
  readonly post: string;
}

/** As tenures write it: `sre/secretary`. */
function postOf({ organization, post }: Post): string {
  return `${organization}/${post}`;
}

/** Of an organization of several countries there is none. */
function countryOf({ register }: Checked, post: string): string | undefined {
  return register.organizations.get(post.split('/')[0] ?? '')?.country;
}
