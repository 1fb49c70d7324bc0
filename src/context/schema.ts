/**
 * What a template sees. The only list of its fields: composing, the linter, generated docs and the desk's
 * editor all read it. Every key is always present (`null` or `[]`); every printable leaf is a `P`.
 */
import { z } from 'zod';
import { LEVELS } from '../marking/level.js';

const level = z.enum(LEVELS);

const cite = z.strictObject({ text: z.string(), from: z.string(), level });

/** A printable: inline or block Markdown with its language, origin and level. */
export const P = z
  .strictObject({
    text: z.string(),
    lang: z.string(),
    from: z.array(z.string()).describe('Record paths.'),
    level,
    handling: z.array(z.string()),
    cites: z.array(cite).describe('Footnotes.'),
    computed: z.boolean(),
  })
  .describe('P');
export type P = Readonly<z.output<typeof P>>;
export type Cite = Readonly<z.output<typeof cite>>;

const anniversary = z.strictObject({
  years: z.int().describe('For #if; print `number` and `suffix`.'),
  number: P,
  suffix: P.nullable().describe('"th" in English; none elsewhere.'),
  act: P.describe('signed, in force, founded, accession'),
  label: P.describe('the signing of the Japan–Mexico EPA'),
  date: P,
  phrase: P.describe('20th anniversary of the signing of the Japan–Mexico EPA'),
});

const pastMeeting = z.strictObject({ date: P, place: P, between: P.nullable(), form: P, result: P.nullable() });

const person = z.strictObject({
  full: P.describe('KAMIKAWA Yoko; H.E. Dr. Alicia BÁRCENA IBARRA for a counterpart'),
  name: P.describe('The name without honorifics.'),
  titled: P.describe('Minister KAMIKAWA Yoko'),
  short: P.describe('Minister Kamikawa'),
  title: P.nullable().describe('Title on the day of the meeting; none in a gap between tenures.'),
  role: P.nullable().describe('head of delegation, note-taker'),
  pronunciation: P.nullable(),
  biography: P.nullable(),
  tenures: z.array(z.strictObject({ title: P, period: P })),
});

const party = z.strictObject({ short: P, formal: P, adjective: P.nullable(), head: person, delegation: z.array(person) });

const counted = z.strictObject({
  ordinal: P.nullable().describe('second'),
  phrase: P.nullable().describe('Second meeting with Secretary Bárcena'),
});

const counterpart = party.extend({
  history: z.strictObject({
    people: counted,
    posts: counted,
    countries: counted,
    first: P.nullable().describe('First: 21 September 2023, New York (UN General Assembly), 30 minutes'),
    last: P.nullable().describe('Last: 2 May 2023, Tokyo (telephone talk); none where it is the first.'),
    openAsks: P.nullable().describe('1 request open since 2022'),
    openCommitments: P.nullable().describe('1 commitment open'),
    headline: P.nullable().describe(
      'The nearest of the three that can be said: the two people, else the posts, else the countries.',
    ),
    notes: z.array(P).describe('First, last, open requests, open commitments: those of them that can be said.'),
    meetings: z.array(pastMeeting).describe('Newest first.'),
  }),
});

const ask = z.strictObject({ text: P, short: P, fallback: P.nullable(), history: z.array(P) });

const sentence = z.strictObject({
  speaker: P.nullable().describe('Minister Kamikawa; none of what both sides came to.'),
  lead: P.describe('At the outset, Minister Kamikawa welcomed'),
  text: P.describe('the second meeting with Secretary Bárcena'),
  tail: P.describe('The end of the sentence, with the blank to the next where the language has one.'),
});
export type Sentence = Readonly<z.output<typeof sentence>>;

const promise = z.strictObject({ text: P, by: P, due: P.nullable(), status: P, made: P.nullable() });

const topic = z.strictObject({
  number: P,
  heading: P,
  short: P,
  likelihood: P,
  minutes: P.nullable(),
  points: z.array(z.strictObject({ text: P, short: P })),
  expected: z.array(P),
  ifRaised: z.array(z.strictObject({ question: P, answer: P, avoid: P.nullable() })),
  asks: z.array(ask),
  redLines: z.array(P),
  avoid: z.array(P),
  background: P.nullable(),
  anniversaries: z.array(anniversary),
  statements: z.array(sentence).describe('What was said, as a report: each sentence lead, text, tail.'),
  outcomes: z.array(sentence).describe('What both sides came to.'),
  turns: z
    .array(z.strictObject({ speaker: P, sentences: z.array(sentence) }))
    .describe('The statements once more, each with its speaker: those of one speaker in a row are a turn.'),
});

export const contextSchema = z.strictObject({
  paper: z.strictObject({
    product: z.string(),
    lang: z.string(),
    title: P.describe('Pre-meeting brief'),
    number: P,
    date: P,
    revision: P.describe('version 3'),
    draft: z.boolean(),
    desk: P.nullable(),
    office: P.nullable().describe('The ministry, where its name is released.'),
    level,
    attribution: P.nullable().describe('To whom the short readout may be attributed.'),
    languages: z
      .array(z.strictObject({ name: P.describe('日本語'), current: z.boolean() }))
      .describe('All languages that this paper is made in.'),
    illustrative: z.boolean().describe('True where anything on the paper is illustrative.'),
  }),
  meeting: z.strictObject({
    title: P,
    form: P,
    status: P,
    notice: P.nullable().describe('What is not as usual: telephone talk; cancelled.'),
    several: z.boolean().describe('True where more than one country sits opposite.'),
    place: P.describe('Rio de Janeiro, Brazil'),
    city: P,
    occasion: P.nullable().describe("on the margins of the G20 Foreign Ministers' Meeting"),
    requestedBy: P.nullable(),
    interpretation: P.nullable(),
    when: P.describe('Date and time with every capital in one phrase.'),
    date: P.describe('Wednesday 21 February 2024'),
    day: P.describe('21 February 2024, at the venue: the date of papers after the meeting.'),
    time: P.nullable().describe('17:00–17:30'),
    duration: P.nullable(),
    clocks: z.array(
      z.strictObject({
        place: P,
        zone: P,
        local: P,
        shift: P.nullable(),
        phrase: P.describe('Tokyo 05:00, Thu 22 Feb (+1 day)'),
      }),
    ),
    reported: z.boolean().describe('True where a statement or an outcome is on the paper.'),
    opening: P.describe('The first paragraph of the readout: when, how long, who met whom.'),
    met: P.describe('The same in one short sentence.'),
    photo: z.strictObject({ file: z.string(), caption: P, alt: P, credit: P.nullable() }).nullable(),
    noteTakers: z.array(P).describe('Who took notes on our side, with name.'),
    purpose: P.nullable(),
    objectives: z.array(P),
    choreography: z.array(z.strictObject({ minutes: P, text: P, press: P.nullable() })),
  }),
  relation: z.strictObject({ name: P.nullable(), partnership: P.nullable(), href: z.string().nullable() }),
  own: party,
  counterparts: z.array(counterpart),
  topics: z.array(topic),
  commitments: z.array(promise).describe('Of earlier meetings, still open.'),
  promised: z.array(promise).describe('At this meeting.'),
  headlines: z.array(sentence).describe('The short readout: what is marked as headline, composed as one paragraph.'),
  anniversaries: z.array(anniversary),
  background: z.array(z.strictObject({ heading: P, text: P })).describe('Backgrounds of the topics, in their order.'),
  facts: z.array(
    z.strictObject({
      label: P,
      value: P,
      period: P.nullable(),
      reporter: P.nullable(),
      source: P.nullable(),
      flag: P.nullable().describe('stale, unverified'),
      note: P.nullable(),
    }),
  ),
  asks: z.array(ask).describe('Of all topics, in their order.'),
  agreements: z.array(z.strictObject({ title: P, short: P.nullable(), signed: P.nullable(), inForce: P.nullable(), status: P })),
  visits: z.array(z.strictObject({ date: P, who: P, place: P, what: P.nullable() })),
  clearance: z.array(
    z.strictObject({
      role: P,
      entries: z.array(z.strictObject({ unit: P, decision: P, date: P.nullable(), revision: P.nullable(), note: P.nullable() })),
    }),
  ),
  sources: z.array(z.strictObject({ title: P, publisher: P.nullable(), date: P.nullable(), href: z.string().nullable() })),
  labels: z.record(z.string(), z.string()).describe('Words of the desk in the language of the paper: labels/<lang>.yaml.'),
});
export type Context = z.output<typeof contextSchema>;
