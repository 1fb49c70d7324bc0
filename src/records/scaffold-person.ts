/** A new person, and the organization in which a new head of delegation holds a post. */
import { organizationSchema } from './entities/organizations.js';
import { personSchema } from './entities/people.js';
import { type DataFile, type Entry, knownOr, knownOrGap, scaffoldText } from './scaffold.js';
import { wordsOf } from './scaffold-words.js';

export interface PersonWish {
  readonly id: string;
  readonly language: string;
  /** Of the ministry's papers. */
  readonly languages: readonly string[];
  /** Undefined where nobody knows yet: then the words that hold its place. */
  readonly name: { readonly given?: string | undefined; readonly surname?: string | undefined } | { readonly held: string };
  readonly gender?: string | undefined;
  /** `mofa/foreign-minister`, and since when. */
  readonly post?: { readonly id: string; readonly from: string } | undefined;
  /** A post to begin with, as an example. */
  readonly example?: string | undefined;
  /** Somebody of another country: papers say how the name is spoken, and who it is. */
  readonly counterpart: boolean;
}

export function scaffoldPerson(wish: PersonWish): DataFile {
  const { id, language, gender, post, counterpart, example = 'organization/post' } = wish;
  const entries: readonly Entry[] = [
    { kind: 'known', key: 'language', value: language },
    { kind: 'known', key: 'access', value: 'public' },
    { kind: 'mapping', key: 'names', entries: namesOf(wish) },
    knownOrGap('gender', gender, 'f'),
    ...(counterpart ? [{ kind: 'gap', key: 'honorifics', example: { [language]: { prefix: 'Ms.' } } } as const] : []),
    ...(counterpart ? [{ kind: 'gap', key: 'pronunciation', example: 'BAR-seh-nah' } as const] : []),
    knownOrGap('tenures', post && [{ post: post.id, from: post.from }], [{ post: example, from: '2024-01-31' }]),
    ...(counterpart ? [{ kind: 'gap', key: 'biography', example: { text: 'Half a page at most.' } } as const] : []),
  ];
  return { name: `people/${id}.yaml`, text: scaffoldText(personSchema, { schema: 'person', about: [] }, entries) };
}

function namesOf({ name, language, languages }: PersonWish): readonly Entry[] {
  const others = languages
    .filter((each) => each !== language)
    .map((each): Entry => ({ kind: 'gap', key: each, example: NAME, wanted: 'The name as papers in this language write it.' }));
  if ('held' in name)
    return [
      { kind: 'stand-in', key: language, value: { full: name.held }, wanted: `The name: {given: Alicia, surname: Bárcena}.` },
      ...others,
    ];
  const { given, surname } = name;
  const parts = { ...(given === undefined ? {} : { given }), ...(surname === undefined ? {} : { surname }) };
  return [{ kind: 'known', key: language, value: parts }, ...others];
}

const NAME = { given: 'Given name', surname: 'Surname' };

export interface MinistryWish {
  readonly id: string;
  readonly language: string;
  readonly country: string;
  /** Short name of the country. */
  readonly countryName: string;
  readonly name?: string | undefined;
}

/** The post of its minister. */
export const MINISTER = 'foreign-minister';

/** A foreign ministry with one post, the minister's. */
export function scaffoldMinistry({ id, language, country, countryName, name }: MinistryWish): DataFile {
  const words = wordsOf(language);
  const minister: readonly Entry[] = [
    { kind: 'known', key: 'rank', value: 'minister' },
    knownOr('title', undefined, words.minister(countryName)),
    knownOr('short', undefined, words.ministerShort),
  ];
  const entries: readonly Entry[] = [
    { kind: 'known', key: 'language', value: language },
    { kind: 'known', key: 'access', value: 'public' },
    { kind: 'known', key: 'kind', value: 'foreign-ministry' },
    knownOr('names', name, words.ministry(countryName)),
    { kind: 'known', key: 'country', value: country },
    { kind: 'mapping', key: 'posts', entries: [{ kind: 'mapping', key: MINISTER, entries: minister }] },
  ];
  return {
    name: `organizations/${id}.yaml`,
    text: scaffoldText(organizationSchema, { schema: 'organization', about: [] }, entries),
  };
}
