/** A new meeting. */
import { meetingSchema } from './entities/meeting.js';
import { type DataFile, type Entry, knownOr, scaffoldText, type Value } from './scaffold.js';
import { wordsOf } from './scaffold-words.js';

export interface MeetingWish {
  readonly id: string;
  readonly language: string;
  readonly number: string;
  readonly title?: string | undefined;
  readonly form: string;
  /** The day up to which papers before it know; never after the day of the meeting. */
  readonly prepared: string;
  readonly start: string;
  /** False where the day only holds the place of the day that is not known yet. */
  readonly startKnown: boolean;
  readonly venue: { readonly city: string; readonly country: string; readonly timezone: string };
  readonly venueKnown: boolean;
  readonly relation?: string | undefined;
  readonly own: SideWish;
  readonly counterpart: SideWish;
}

export interface SideWish {
  readonly party: string;
  readonly head: string;
  /** Short name of the country. */
  readonly name: string;
}

export function scaffoldMeeting(wish: MeetingWish): DataFile {
  const { id, language, own, counterpart, relation } = wish;
  const known = (key: string, value: Value): Entry => ({ kind: 'known', key, value });
  const side = ({ party, head }: SideWish) => ({ party, head });
  const entries: readonly Entry[] = [
    known('language', language),
    known('access', 'public'),
    known('number', wish.number),
    knownOr('title', wish.title, wordsOf(language).meeting(own.name, counterpart.name)),
    known('form', wish.form),
    known('status', 'proposed'),
    known('prepared', wish.prepared),
    wish.startKnown ? known('start', wish.start) : knownOr('start', undefined, wish.start),
    { kind: 'gap', key: 'duration', example: { minutes: 30 } },
    wish.venueKnown ? known('venue', wish.venue) : knownOr('venue', undefined, wish.venue),
    ...(relation === undefined ? [] : [known('relation', relation)]),
    known('own', side(own)),
    known('counterparts', [side(counterpart)]),
    { kind: 'gap', key: 'purpose', example: { text: 'Why the meeting takes place.' } },
    { kind: 'gap', key: 'objectives', example: [{ text: 'What the meeting should bring.' }] },
    { kind: 'gap', key: 'topics', example: [TOPIC] },
  ];
  return { name: `meetings/${id}.yaml`, text: scaffoldText(meetingSchema, { schema: 'meeting', about: ABOUT }, entries) };
}

const ABOUT = [
  'Title, time, place and parties are public; what we say under the topics has its own, stricter level (data/ministry.yaml).',
];

const TOPIC = {
  id: 'first-topic',
  heading: 'Heading of the topic',
  likelihood: 'certain',
  points: [{ text: 'A point as it is spoken.' }],
  ifRaised: [{ question: 'What they may ask.', answer: 'Our line.' }],
  asks: [{ id: 'first-ask', text: 'What we ask for.' }],
};

/** The first number of the pair in that year that no meeting bears: `NOR-GHA/2024/001`. */
export function freeNumber(parties: readonly string[], year: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const number = `${parties.join('-')}/${year}/${String(count).padStart(3, '0')}`;
    if (!taken.has(number)) return number;
  }
}
