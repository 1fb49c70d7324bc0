/** People as the texts of a language name them: parts of the name, the honorific, the title of the day. */
import type { Words } from '../records/stamped.js';
import type { Person } from '../records/store.js';
import { type Checked, forLanguage } from './checked.js';

export interface Known {
  readonly id: string;
  readonly person: Person;
  readonly given: string | undefined;
  readonly surname: string;
  /** The short reference: the first of two surnames. */
  readonly first: string;
  /** The surnames that are none by themselves. */
  readonly others: readonly string[];
  /** What stands before the name, or behind it. */
  readonly honorific: string | undefined;
}

/** A person at the table, or one who spoke. */
export interface Seated extends Known {
  /** Record path of the place that names the person. */
  readonly seat: string;
  /** "Minister", 大臣: by the post held on the day of the meeting. */
  readonly short: string | undefined;
  /** "Minister for Foreign Affairs of Japan". */
  readonly title: string | undefined;
}

/** Everybody whose name release let through, each once, where the record names them first. */
export function seatedAt(checked: Checked): readonly Seated[] {
  const { released, facts, lang } = checked;
  return [...seatsOf(checked)].flatMap(([id, seat]): readonly Seated[] => {
    const person = released.people.get(id);
    const known = person && knownBy(person, lang);
    if (known === undefined) return [];
    const held = facts.held.get(id)?.value;
    const post = held && released.organizations.get(held.organization)?.posts[held.post];
    return [{ ...known, seat, short: post?.short.texts[lang], title: post?.title.texts[lang] }];
  });
}

/** Record path of the first seat of each person of the meeting: head, member, speaker. */
export function seatsOf({ released: { meeting } }: Pick<Checked, 'released'>): ReadonlyMap<string, string> {
  const sides = [meeting.own, ...meeting.counterparts];
  const seats = [
    ...sides.flatMap((side) => [
      [side.head, `${side.info.from}/head`] as const,
      ...side.delegation.map(({ person, info }) => [person, `${info.from}/person`] as const),
    ]),
    ...meeting.topics.flatMap(({ statements }) => statements.map(({ by, info }) => [by, `${info.from}/by`] as const)),
  ];
  return new Map([...seats].reverse());
}

/** Undefined of somebody without a surname in the language. */
export function knownBy(person: Person, lang: string): Known | undefined {
  const name = person.names[lang];
  const surname = wordsOf(name?.surname);
  if (name === undefined || surname === undefined) return undefined;
  const [first = surname, ...others] = name.surnameParts ?? [];
  const { prefix, suffix } = person.honorifics[lang] ?? {};
  return {
    id: person.id,
    person,
    given: wordsOf(name.given),
    surname,
    first,
    others,
    honorific: wordsOf(prefix) ?? wordsOf(suffix),
  };
}

/** A name is written once, in the script of its own entry. */
function wordsOf(words: Words | undefined): string | undefined {
  return words && Object.values(words.texts)[0];
}

/** Titles by which officers call a minister or a head of government, beside those of the posts on record. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['Minister', 'Foreign Minister', 'State Minister', 'Vice-Minister', 'Vice Minister', 'Deputy Minister', 'Prime Minister'],
    ...['Secretary', 'Foreign Secretary', 'Secretary of State', 'Under-Secretary', 'Undersecretary', 'Deputy Secretary'],
    ...['President', 'Vice-President', 'Vice President', 'Chancellor', 'Ambassador', 'High Representative', 'Special Envoy'],
  ],
  ja: [
    ...['大臣', '外務大臣', '外相', '国務大臣', '副大臣', '外務副大臣', '大臣政務官', '外務大臣政務官', '長官', '国務長官'],
    ...['総理', '総理大臣', '首相', '大統領', '副大統領', '大使', '上級代表', '次官', '報道官'],
  ],
  es: [
    ...['canciller', 'ministro', 'ministra', 'viceministro', 'viceministra', 'primer ministro', 'primera ministra'],
    ...['secretario', 'secretaria', 'subsecretario', 'subsecretaria', 'secretario de Estado', 'secretaria de Estado'],
    ...['presidente', 'presidenta', 'vicepresidente', 'vicepresidenta', 'embajador', 'embajadora', 'portavoz'],
  ],
};

/** Every title that may stand beside a name: those above, and the short titles of all posts on record. */
export function titlesIn({ register, lang }: Checked): readonly string[] {
  const posts = [...register.organizations.values()].flatMap((organization) => Object.values(organization.posts));
  const short = posts.flatMap((post) => post.short.texts[lang] ?? []);
  return [...new Set([...(forLanguage(TITLES, lang) ?? []), ...short])];
}

/** Whether a language sets titles before the name ("Minister Kamikawa") or behind it (上川大臣). */
export function titleStands(lang: string): 'before' | 'behind' | undefined {
  return forLanguage<'before' | 'behind'>({ en: 'before', es: 'before', ja: 'behind' }, lang);
}
