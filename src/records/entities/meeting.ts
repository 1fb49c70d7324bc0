/** A meeting: the planned side and the held side of one encounter, under the same topics (domain.md 5.1). */
import { z } from 'zod';
import { country, day, edtf, id, language, node, plain, prose, ref, text, wallTime, zone } from '../fields.js';

const cites = z
  .array(ref('fact'))
  .default([])
  .describe('Facts of the relation that this text rests on; each becomes a footnote.');

const party = {
  party: country().describe('Country, ISO 3166-1 alpha-3.'),
  head: ref('people').describe('Head of delegation.'),
  delegation: z
    .array(node({ person: ref('people'), role: z.enum(['member', 'note-taker', 'interpreter', 'ambassador']) }))
    .default([])
    .describe('Who else is in the room.'),
};

const point = node({
  text: text('The point as it is spoken.'),
  short: text('A shorter wording for the points page and the pocket card.').optional(),
  cites,
});

const statement = node({
  id: id().describe('Unique in the meeting; replies and commitments name it.'),
  by: ref('people'),
  verb: id().describe('An id of verbs.yaml.'),
  text: text('What was said, in the form its verb asks for ("that ...", "to ...").'),
  ask: ref('ask').optional().describe('The ask that this statement made.'),
  repliesTo: ref('statement').optional(),
  headline: z.boolean().optional().describe('Goes into the short readout.'),
});

const outcome = node({
  id: id(),
  verb: id(),
  text: text('What both sides agreed, shared or decided.'),
  headline: z.boolean().optional(),
});

const topic = node({
  id: id(),
  heading: text('Heading of the topic on every paper.'),
  short: text('A shorter heading for the points page.').optional(),
  likelihood: z
    .enum(['certain', 'possible', 'unlikely'])
    .describe('How likely it is raised: certain gets full points, unlikely only a defensive line.'),
  minutes: z.int().min(1).max(600).optional().describe('Time planned for it.'),
  points: z.array(point).default([]).describe('Points to make, four or fewer (domain.md 1.0).'),
  expected: z.array(node({ text: text('What they may say.') })).default([]),
  ifRaised: z
    .array(
      node({
        question: text('What they may ask.'),
        answer: text('Our line.'),
        avoid: text('What not to say in answering.').optional(),
        cites,
      }),
    )
    .default([]),
  asks: z
    .array(
      node({
        id: id().describe('Unique in the relation: the same id in a later meeting is the same ask.'),
        text: text('What we ask for.'),
        short: text('A shorter wording for the points page.').optional(),
        fallback: text('What would do instead.').optional(),
      }),
    )
    .default([]),
  redLines: z.array(node({ text: text('What we do not accept.') })).default([]),
  avoid: z.array(node({ text: text('What not to bring up.') })).default([]),
  background: node({ text: prose('What the reader should know.'), cites }).optional(),
  anniversaries: z
    .array(ref('event'))
    .default([])
    .describe('Where to show them: `epa/signed`, `oecd/accession/MEX`. Which are due is computed.'),
  statements: z.array(statement).default([]).describe('What was said: the readout and the record are made from it.'),
  outcomes: z.array(outcome).default([]),
});

export const meetingSchema = node({
  language: language().describe('Language of the texts that are not maps by language.'),
  number: plain('Number of the record, printed on every paper.'),
  title: text('Title of the meeting.'),
  form: z.enum(['meeting', 'short-talk', 'telephone', 'video', 'courtesy-call', 'working-lunch', 'signing']),
  status: z.enum(['proposed', 'confirmed', 'held', 'postponed', 'cancelled']),
  prepared: day().optional().describe('The today of papers before the meeting: their facts look no further.'),
  published: day().optional().describe("The today of papers after it; else the meeting's own date at the venue."),
  revision: z.int().min(1).default(1),
  issued: z
    .array(
      node({
        product: id(),
        lang: language(),
        revision: z.int().min(1),
        date: day(),
        kind: z.enum(['first', 'replacement', 'addendum', 'correction']),
        replaces: z.int().min(1).optional(),
        reason: text('Why it was issued again.').optional(),
      }),
    )
    .default([]),
  desk: ref('desks').optional(),
  start: wallTime(),
  duration: node({ minutes: z.int().min(1).max(1440), approximate: z.boolean().default(false) }).optional(),
  venue: node({
    city: text('City.'),
    country: country(),
    timezone: zone().describe('IANA zone of the venue.'),
    name: text('Building or room.').optional(),
  }),
  occasion: node({
    name: text('What both sides are there for.'),
    relation: z.enum(['margins', 'visit', 'attending']),
  }).optional(),
  interpretation: z.enum(['none', 'consecutive', 'simultaneous']).default('none'),
  relation: ref('relations').optional(),
  requestedBy: country().optional(),
  own: node(party),
  counterparts: z.array(node(party)).min(1),
  purpose: node({ text: text('Why the meeting takes place, one to three sentences.') }).optional(),
  objectives: z.array(node({ text: text('What the meeting should bring.') })).default([]),
  choreography: z
    .array(node({ minutes: z.int().min(0).max(600), text: text('What happens.'), press: z.enum(['open', 'closed']).optional() }))
    .default([]),
  topics: z.array(topic).default([]),
  summary: text('What came of it, for later briefs.').optional(),
  commitments: z
    .array(
      node({
        id: id(),
        by: z.union([z.literal('both'), country()]),
        text: text('What was promised.'),
        due: edtf().optional(),
        statement: ref('statement').optional(),
        closed: node({ date: day(), how: z.enum(['done', 'dropped']) }).optional(),
      }),
    )
    .default([]),
  pending: z
    .array(
      node({
        at: z.string().min(1).describe('Where it belongs: topics/economy.'),
        text: text('What is still to come.'),
        from: ref('organizations').optional(),
        due: day().optional(),
      }),
    )
    .default([]),
  photo: node({
    file: z.string().min(1).describe('A PNG or JPEG beside the records.'),
    caption: text('Caption.'),
    alt: text('What the picture shows, for a reader who cannot see it.'),
    credit: ref('organizations').optional(),
  }).optional(),
  clearance: z
    .array(
      node({
        role: z.enum(['drafter', 'contributor', 'clearer', 'approver', 'info']),
        unit: ref('organizations'),
        decision: z.enum(['submitted', 'ok', 'ok-with-edits', 'dissent', 'pending', 'rejected', 'info']),
        date: day().optional(),
        revision: z.int().min(1).optional(),
        note: text('A dissent or a remark in its own words.').optional(),
      }),
    )
    .default([]),
  decisions: z
    .array(node({ rule: id(), at: z.string().min(1), by: plain('Who decided.'), date: day(), reason: text('Why.') }))
    .default([]),
});
export type MeetingRecord = z.output<typeof meetingSchema>;
