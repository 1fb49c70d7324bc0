/** Names of countries that are not to be used, and those that are taken for one another (domain.md 2.4 and 5.3). */
import type { Words } from '../records/stamped.js';
import { type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { literal, matches, whole } from './match.js';
import { type Passage, passagesOf } from './passages.js';

export function countryName(checked: Checked): readonly Finding[] {
  const guarded = guardedNames(checked);
  const taken = takenForAnother(checked);
  return passagesOf(checked).flatMap((passage) => [
    ...guarded.flatMap((guard) => guardedIn(passage, guard)),
    ...taken.flatMap((pair) => takenIn(passage, pair)),
  ]);
}

interface Guard {
  readonly name: string;
  readonly instead: string | undefined;
  /** Names that hold this one and are meant to: "North Macedonia". */
  readonly within: readonly string[];
}

/** Those of the countries on record, and the old name of North Macedonia, which most ministries got wrong at least once. */
function guardedNames({ register, lang }: Checked): readonly Guard[] {
  const written = [...register.countries.values()].flatMap((country) =>
    country.guard.flatMap((guard): readonly Guard[] => {
      const name = guard.name.texts[lang];
      if (name === undefined) return [];
      const instead = guard.instead?.texts[lang];
      const own = [instead, ...namesOf(country.names, lang)].filter((each) => each !== undefined);
      return [{ name, instead, within: own.filter((each) => each.includes(name)) }];
    }),
  );
  return [...written, ...(forLanguage(MACEDONIA, lang) ?? [])];
}

function namesOf(names: { readonly short: Words; readonly formal: Words }, lang: string): readonly (string | undefined)[] {
  return [names.short.texts[lang], names.formal.texts[lang]];
}

const MACEDONIA: Readonly<Record<string, readonly Guard[]>> = {
  en: [
    {
      name: 'Macedonia',
      instead: 'North Macedonia',
      within: ['North Macedonia', 'Greek Macedonia', 'Central Macedonia', 'Western Macedonia', 'Eastern Macedonia'],
    },
  ],
  ja: [
    { name: 'マケドニア', instead: '北マケドニア', within: ['北マケドニア', '中央マケドニア', '東マケドニア', '西マケドニア'] },
  ],
  es: [{ name: 'Macedonia', instead: 'Macedonia del Norte', within: ['Macedonia del Norte', 'Macedonia Central'] }],
};

function guardedIn({ from, text }: Passage, { name, instead, within }: Guard): readonly Finding[] {
  // what holds the name and is meant to is covered before the name is looked for
  const rest = within.reduce((left, longer) => left.replace(new RegExp(literal(longer), 'gu'), ' '), text);
  if (matches(rest, whole(name)).length === 0) return [];
  const hint = instead === undefined ? 'name the country as its record does' : `write ${instead}`;
  return [
    { code: 'country-name', severity: 'warning', from, message: `"${name}" is not to be used, or is easily misread`, hint },
  ];
}

interface Pair {
  /** Alpha-3 of both. */
  readonly ids: readonly [string, string];
  readonly names: Readonly<Record<string, readonly [string, string]>>;
}

/** domain.md 5.3; each is in a published correction or in a style guide's warning. */
const PAIRS: readonly Pair[] = [
  { ids: ['NER', 'NGA'], names: { en: ['Niger', 'Nigeria'], ja: ['ニジェール', 'ナイジェリア'], es: ['Níger', 'Nigeria'] } },
  {
    ids: ['MRT', 'MUS'],
    names: { en: ['Mauritania', 'Mauritius'], ja: ['モーリタニア', 'モーリシャス'], es: ['Mauritania', 'Mauricio'] },
  },
  {
    ids: ['SVK', 'SVN'],
    names: { en: ['Slovakia', 'Slovenia'], ja: ['スロバキア', 'スロベニア'], es: ['Eslovaquia', 'Eslovenia'] },
  },
  {
    ids: ['CHN', 'TWN'],
    names: {
      en: ['People’s Republic of China', 'Republic of China'],
      ja: ['中華人民共和国', '中華民国'],
      es: ['República Popular China', 'República de China'],
    },
  },
];

interface Taken {
  /** What the text names. */
  readonly name: string;
  /** The country that is concerned instead. */
  readonly other: string;
}

/** A name whose like is a country of this meeting, while it is none itself. */
function takenForAnother({ released: { meeting }, lang }: Checked): readonly Taken[] {
  const here = [meeting.own.party, ...meeting.counterparts.map(({ party }) => party), meeting.venue.country];
  return PAIRS.flatMap(({ ids: [a, b], names }): readonly Taken[] => {
    const [nameA, nameB] = forLanguage(names, lang) ?? [];
    if (nameA === undefined || nameB === undefined || here.includes(a) === here.includes(b)) return [];
    return [here.includes(a) ? { name: nameB, other: nameA } : { name: nameA, other: nameB }];
  });
}

function takenIn({ from, text }: Passage, { name, other }: Taken): readonly Finding[] {
  const rest = other.includes(name) ? text.replace(new RegExp(literal(other), 'gu'), ' ') : text;
  // an apostrophe is typed in two ways
  const found = matches(rest, whole(name).replace('’', "[’']"));
  if (found.length === 0) return [];
  const message = `"${name}" is named, and the meeting concerns ${other}`;
  return [{ code: 'country-name', severity: 'warning', from, message, hint: `write ${other}, if it is meant` }];
}
