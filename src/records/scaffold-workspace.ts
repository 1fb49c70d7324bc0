/** The first records of a ministry of one's own: nothing in them is invented, and what nobody told us is a gap. */
import { schemeNames } from '../marking/schemes.js';
import { ministrySchema, sourcesSchema } from './entities/ministry.js';
import { type DataFile, type Entry, knownOr, scaffoldText } from './scaffold.js';
import { type CountryGuess, scaffoldCountry } from './scaffold-country.js';
import { idOf } from './scaffold-id.js';
import { freeNumber, scaffoldMeeting } from './scaffold-meeting.js';
import { MINISTER, scaffoldMinistry, scaffoldPerson } from './scaffold-person.js';
import { scaffoldRelation } from './scaffold-relation.js';
import { wordsOf } from './scaffold-words.js';

export interface WorkspaceWish {
  /** Our own country; undefined where nobody said which. */
  readonly country?: { readonly id: string; readonly alpha2: string; readonly guess: CountryGuess } | undefined;
  /** Name of the ministry. */
  readonly name?: string | undefined;
  readonly language: string;
  /** ISO day. */
  readonly today: string;
  /** Day of the first meeting, no earlier than today. */
  readonly meetingDay: string;
  /** Desk whose templates make the papers. */
  readonly desk: string;
}

/** The id of the meeting with which a workspace begins. */
export const FIRST_MEETING = 'first-meeting';

/** Codes that ISO 3166-1 leaves to its users: no country has one, now or later. */
const OURS = { id: 'XAA', alpha2: 'XA' };
const THEIRS = { id: 'XBB', alpha2: 'XB' };

/** Marking schemes of the countries that have one; elsewhere one whose words say what they mean. */
const SCHEMES: ReadonlyMap<string, string> = new Map([
  ['JPN', 'JP'],
  ['GBR', 'UK'],
  ['USA', 'US'],
  ['CAN', 'CA'],
  ['MEX', 'MX'],
]);
const PLAIN_SCHEME = 'UK';

/** The one language that every paper of the base set is made in. */
const BASE_LANGUAGE = 'en';

/** Languages of the papers where records are written in one: the first is that of checks. */
export function languagesOf(language: string): readonly string[] {
  return [...new Set([BASE_LANGUAGE, language])];
}

/** All records but the verbs, which are the program's own. */
export function scaffoldWorkspace(wish: WorkspaceWish): readonly DataFile[] {
  const { language, today } = wish;
  const words = wordsOf(language);
  const own = wish.country ?? { ...OURS, guess: { names: { [language]: words.ourCountry } } };
  const other = { ...THEIRS, guess: { names: { [language]: words.otherCountry } } };
  const ownName = own.guess.names[language] ?? own.id;
  const sides = {
    own: { party: own.id, head: 'our-minister', name: ownName, ministry: 'ministry' },
    other: { party: other.id, head: 'their-minister', name: words.otherCountry, ministry: 'partner-ministry' },
  };
  const relation = idOf(ownName, words.otherCountry) || 'first-relation';
  const country = { language, about: wish.country === undefined ? [PLACE_HELD] : [] };
  return [
    ministry(wish, own.id),
    sources(),
    scaffoldCountry({ ...country, ...own }),
    scaffoldCountry({ language, about: [PLACE_HELD], ...other }),
    ...[sides.own, sides.other].flatMap(({ party, head, name, ministry: id }, index) => [
      scaffoldMinistry({ id, language, country: party, countryName: name, name: index === 0 ? wish.name : undefined }),
      scaffoldPerson({
        id: head,
        language,
        languages: [language],
        name: { held: words.minister(name) },
        example: `${id}/${MINISTER}`,
        counterpart: index === 1,
      }),
    ]),
    scaffoldRelation({
      id: relation,
      language,
      parties: [sides.own, sides.other].map(({ party, name }) => ({ id: party, name })),
    }),
    scaffoldMeeting({
      id: FIRST_MEETING,
      language,
      number: freeNumber([own.id, other.id], wish.meetingDay.slice(0, 4), new Set()),
      form: 'meeting',
      prepared: today,
      start: wish.meetingDay,
      startKnown: false,
      venue: { city: words.capital, country: own.id, timezone: own.guess.timezone ?? 'Etc/UTC' },
      venueKnown: false,
      relation,
      own: sides.own,
      counterpart: sides.other,
    }),
  ];
}

const PLACE_HELD =
  'The three letters of this file are left to private use by ISO 3166-1: they hold the place of a country that is still to be named. ' +
  'Make the right one with "chancery new country", write its letters where these stand, and delete this file.';

function ministry({ language, desk }: WorkspaceWish, party: string): DataFile {
  const entries: readonly Entry[] = [
    { kind: 'known', key: 'language', value: language },
    { kind: 'known', key: 'access', value: 'public' },
    { kind: 'known', key: 'party', value: party },
    { kind: 'known', key: 'organization', value: 'ministry' },
    { kind: 'known', key: 'languages', value: languagesOf(language) },
    knownOr(
      'scheme',
      SCHEMES.get(party),
      PLAIN_SCHEME,
      `How a level is printed, one of the marking schemes: ${schemeNames.join(', ')}.`,
    ),
    { kind: 'known', key: 'desk', value: desk },
    { kind: 'gap', key: 'retention', example: { rule: 'The rule in words', years: 30, action: 'transfer' } },
  ];
  return { name: 'ministry.yaml', text: scaffoldText(ministrySchema, { schema: 'ministry', about: [] }, entries) };
}

/** A mapping that holds nothing is none: the ministry's own file is what a first record rests on. */
function sources(): DataFile {
  const entries: readonly Entry[] = [{ kind: 'known', key: 'own-file', value: { title: 'Our own file', authority: 'internal' } }];
  const about = ['What records rest on, by id: a record names it as "source: own-file", and its paper lists it.'];
  return { name: 'sources.yaml', text: scaffoldText(sourcesSchema, { schema: 'sources', about }, entries) };
}
