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

const pastMeeting = z.strictObject({
  date: P,
  place: P,
  between: P.nullable().describe('Who met, where they were others.'),
  form: P,
  result: P.nullable().describe('What came of it.'),
});

const person = z.strictObject({
  full: P.describe('KAMIKAWA Yoko; H.E. Dr. Alicia BÁRCENA IBARRA for a counterpart'),
  name: P.describe('The name without honorifics.'),
  titled: P.describe('Minister KAMIKAWA Yoko'),
  short: P.describe('Minister Kamikawa'),
  title: P.nullable().describe('Title on the day of the meeting; none in a gap between tenures.'),
  role: P.nullable().describe('head of delegation, note-taker'),
  pronunciation: P.nullable().describe('How the name is said: BAR-seh-nah.'),
  biography: P.nullable().describe('May have paragraphs: print it with prose.'),
  tenures: z.array(z.strictObject({ title: P, period: P })).describe('Posts held, and when.'),
});

const party = z.strictObject({
  short: P.describe('Short name of the country.'),
  formal: P.describe('Its full name.'),
  adjective: P.nullable().describe('Japanese, Mexican'),
  head: person.describe('Who leads the delegation.'),
  delegation: z.array(person).describe('The others at the table.'),
});

const counted = z.strictObject({
  ordinal: P.nullable().describe('second'),
  phrase: P.nullable().describe('Second meeting with Secretary Bárcena'),
});

const counterpart = party.extend({
  history: z.strictObject({
    people: counted.describe('Meetings of these two people.'),
    posts: counted.describe('Meetings of the holders of these two posts.'),
    countries: counted.describe('Meetings of the two countries on record.'),
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

const ask = z.strictObject({
  text: P,
  short: P.describe('In few words; else the text.'),
  fallback: P.nullable().describe('What we settle for.'),
  history: z.array(P).describe('When it was asked before, and what the answer was.'),
});

const sentence = z.strictObject({
  speaker: P.nullable().describe('Minister Kamikawa; none of what both sides came to.'),
  lead: P.describe('At the outset, Minister Kamikawa welcomed'),
  text: P.describe('the second meeting with Secretary Bárcena'),
  tail: P.describe('The end of the sentence, with the blank to the next where the language has one.'),
});
export type Sentence = Readonly<z.output<typeof sentence>>;

const promise = z.strictObject({
  text: P,
  by: P.describe('Who promised.'),
  due: P.nullable().describe('Until when.'),
  status: P.describe('open, overdue, done, dropped'),
  made: P.nullable().describe('When and where it was promised.'),
});

const topic = z.strictObject({
  number: P.describe('1, 2, 3, in the order of the paper.'),
  heading: P,
  short: P.describe('The heading in few words.'),
  likelihood: P.describe('How likely it is to come up: certain, possible, unlikely.'),
  minutes: P.nullable().describe('Time set aside for it.'),
  points: z.array(z.strictObject({ text: P, short: P })).describe('What we say; `short` in few words.'),
  expected: z.array(P).describe('What they may say.'),
  ifRaised: z
    .array(z.strictObject({ question: P, answer: P, avoid: P.nullable().describe('What not to say then.') }))
    .describe('Only if they raise it.'),
  asks: z.array(ask).describe('What we ask for.'),
  redLines: z.array(P).describe('What we do not give up.'),
  avoid: z.array(P).describe('What not to say.'),
  background: P.nullable().describe('May have paragraphs: print it with prose.'),
  anniversaries: z.array(anniversary).describe('Those that belong to this topic.'),
  statements: z.array(sentence).describe('What was said, as a report: each sentence lead, text, tail.'),
  outcomes: z.array(sentence).describe('What both sides came to.'),
  turns: z
    .array(z.strictObject({ speaker: P, sentences: z.array(sentence) }))
    .describe('The statements once more, each with its speaker: those of one speaker in a row are a turn.'),
});

export const contextSchema = z.strictObject({
  paper: z.strictObject({
    product: z.string().describe('Name of the product, for #if: brief.'),
    lang: z.string().describe('Language of the paper: en.'),
    title: P.describe('Pre-meeting brief'),
    number: P.describe('Number of the meeting.'),
    date: P.describe('The day up to which the paper knows, or on which it is published.'),
    revision: P.describe('version 3'),
    draft: z.boolean().describe('True while something is still to come: DRAFT stands across the pages.'),
    desk: P.nullable().describe('The unit that made the paper.'),
    office: P.nullable().describe('The ministry, where its name is released.'),
    level: level.describe('The highest level that the paper may hold.'),
    attribution: P.nullable().describe('To whom the short readout may be attributed.'),
    languages: z
      .array(z.strictObject({ name: P.describe('日本語'), current: z.boolean().describe('True of the language of this copy.') }))
      .describe('All languages that this paper is made in.'),
    illustrative: z.boolean().describe('True where anything on the paper is illustrative.'),
  }),
  meeting: z.strictObject({
    title: P,
    form: P.describe('meeting, telephone talk'),
    status: P.describe('proposed, confirmed, held, postponed, cancelled'),
    notice: P.nullable().describe('What is not as usual: telephone talk; cancelled.'),
    several: z.boolean().describe('True where more than one country sits opposite.'),
    place: P.describe('Rio de Janeiro, Brazil'),
    city: P,
    occasion: P.nullable().describe("on the margins of the G20 Foreign Ministers' Meeting"),
    requestedBy: P.nullable().describe('Who asked for the meeting.'),
    interpretation: P.nullable().describe('consecutive interpretation'),
    when: P.describe('Date and time with every capital in one phrase.'),
    date: P.describe('Wednesday 21 February 2024'),
    day: P.describe('21 February 2024, at the venue: the date of papers after the meeting.'),
    time: P.nullable().describe('17:00–17:30'),
    duration: P.nullable().describe('How long it lasts: about 30 minutes.'),
    clocks: z.array(
      z.strictObject({
        place: P,
        zone: P,
        local: P,
        shift: P.nullable().describe('Where it is another day there: +1 day.'),
        phrase: P.describe('Tokyo 05:00, Thu 22 Feb (+1 day)'),
      }),
    ),
    reported: z.boolean().describe('True where a statement or an outcome is on the paper.'),
    opening: P.describe('The first paragraph of the readout: when, how long, who met whom.'),
    met: P.describe('The same in one short sentence.'),
    photo: z.strictObject({ file: z.string(), caption: P, alt: P, credit: P.nullable() }).nullable(),
    noteTakers: z.array(P).describe('Who took notes on our side, with name.'),
    purpose: P.nullable().describe('Why we meet, in one sentence.'),
    objectives: z.array(P).describe('What we want to have reached.'),
    choreography: z
      .array(z.strictObject({ minutes: P, text: P, press: P.nullable().describe('open to the press, closed to the press') }))
      .describe('The order of the meeting.'),
  }),
  relation: z.strictObject({
    name: P.nullable().describe('Japan–Mexico relations'),
    partnership: P.nullable().describe('What both call it: strategic global partnership.'),
    href: z.string().nullable().describe('Address of the page about it, for a link.'),
  }),
  own: party.describe('Our side.'),
  counterparts: z.array(counterpart).describe('The other side: one for each country.'),
  topics: z.array(topic).describe('What is talked about.'),
  commitments: z.array(promise).describe('Of earlier meetings, still open.'),
  promised: z.array(promise).describe('At this meeting.'),
  headlines: z.array(sentence).describe('The short readout: what is marked as headline, composed as one paragraph.'),
  anniversaries: z.array(anniversary).describe('Of this year.'),
  background: z.array(z.strictObject({ heading: P, text: P })).describe('Backgrounds of the topics, in their order.'),
  facts: z.array(
    z.strictObject({
      label: P,
      value: P,
      period: P.nullable(),
      reporter: P.nullable().describe('Whose figure it is.'),
      source: P.nullable().describe('Where it was published.'),
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
