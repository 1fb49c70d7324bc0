/** A meeting: the planned side and the held side of one encounter, under the same topics (domain.md 5.1). */
import { z } from 'zod';
import { country, day, edtf, id, language, line, node, plain, ref, text, wallTime, zone } from '../fields.js';
import { topic } from './topic.js';

const party = {
  party: country().describe('Country, by the three letters of ISO 3166-1: MEX.'),
  head: ref('people').describe('Head of delegation, by id; name and title of the day are found there: barcena-alicia.'),
  delegation: z
    .array(
      node({
        person: ref('people').describe('Who, by id: barcena-alicia.'),
        role: z.enum(['member', 'note-taker', 'interpreter', 'ambassador']).describe('As what.'),
      }),
    )
    .default([])
    .describe('Who else is in the room.'),
};

const issued = node({
  product: id().describe('What was issued: brief.'),
  lang: language().describe('In which language: en.'),
  revision: z.int().min(1).describe('Revision of the record from which it was made: 2.'),
  date: day().describe('Day on which it was issued: 2024-02-18.'),
  kind: z
    .enum(['first', 'replacement', 'addendum', 'correction'])
    .describe('Whether it was the first, or what it did to an earlier one.'),
  replaces: z.int().min(1).optional().describe('Revision that it replaces: 1.'),
  reason: text('Why it was issued again.').optional(),
});

const venue = node({
  city: text('City of the meeting, as the paper prints it: Rio de Janeiro.'),
  country: country().describe('Country of the venue, by its id: BRA.'),
  timezone: zone().describe('IANA zone of the venue, on whose clocks the meeting starts: America/Sao_Paulo.'),
  name: text('Building or room: Marina da Glória.').optional(),
});

const commitment = node({
  id: id().describe('Unique in the meeting: convey.'),
  by: z.union([z.literal('both'), country()]).describe('Who promised it: a country by its id, or both.'),
  text: text('What was promised.'),
  due: edtf().optional().describe('Until when, as far as was said: 2024-05.'),
  statement: ref('statement').optional().describe('The statement in which it was promised, by id.'),
  closed: node({
    date: day().describe('Day on which it was closed: 2024-06-03.'),
    how: z.enum(['done', 'dropped']).describe('Whether it was kept or given up.'),
  })
    .optional()
    .describe('How it ended; while this is not written, later briefs call it open.'),
});

const pending = node({
  at: ref('place').describe('Where it belongs, a topic or a statement below it: topics/economy.'),
  text: text('What is still to come.'),
  from: ref('organizations').optional().describe('From whom, by id: economic-affairs.'),
  due: day().optional().describe('Day by which it is promised: 2024-02-19.'),
});

const photo = node({
  file: line().describe('A PNG or JPEG file, by its path from the data folder on: photos/handshake.png.'),
  caption: text('Caption, printed below it.'),
  alt: text('What the picture shows, for a reader who cannot see it.'),
  credit: ref('organizations').optional().describe('Who took it, by id; printed behind the caption: mofa.'),
});

const clearance = node({
  role: z.enum(['drafter', 'contributor', 'clearer', 'approver', 'info']).describe('Part of this unit in the paper.'),
  unit: ref('organizations').describe('The unit, by id: latin-america.'),
  decision: z
    .enum(['submitted', 'ok', 'ok-with-edits', 'dissent', 'pending', 'rejected', 'info'])
    .describe('What it decided; the clearance table prints it.'),
  date: day().optional().describe('Day of the decision: 2024-02-19.'),
  revision: z.int().min(1).optional().describe('Revision that it saw; a clearance of an earlier one is out of date: 3.'),
  note: text('A dissent or a remark in its own words.').optional(),
});

const decision = node({
  rule: z
    .enum(['orphan-reply'])
    .describe('Rule that was set aside. orphan-reply: a reply may be published though what it answers is withheld.'),
  at: ref('reply').describe('Where, the topic and the reply below it: economy/s4.'),
  by: plain('Who decided: Director, Latin America.'),
  date: day().describe('Day of the decision: 2024-02-21.'),
  reason: text('Why it was set aside.'),
});

export const meetingSchema = node({
  language: language().describe('Language of the texts that are not maps by language.'),
  number: plain('Number of the record, printed on every paper: JPN-MEX/FM/2024/001.'),
  title: text("Title of the meeting, as it heads every paper: Foreign Ministers' Meeting."),
  form: z
    .enum(['meeting', 'short-talk', 'telephone', 'video', 'courtesy-call', 'working-lunch', 'signing'])
    .describe('In what form both sides meet.'),
  status: z
    .enum(['proposed', 'confirmed', 'held', 'postponed', 'cancelled'])
    .describe('Where it stands; a brief never knows that it was held.'),
  prepared: day()
    .optional()
    .describe('The today of papers before the meeting, no later than its day: their facts look no further.'),
  published: day().optional().describe("The today of papers after it; else the meeting's own date at the venue."),
  revision: z
    .int()
    .min(1)
    .default(1)
    .describe('Revision of this record, printed on its papers: count it up when what they say changes.'),
  issued: z.array(issued).default([]).describe('Papers that were issued from this record.'),
  desk: ref('desks').optional().describe("Desk whose templates make its papers; else the relation's, else the ministry's."),
  start: wallTime().describe('Wall clock at the venue, 2024-02-21T17:00, or the day alone; other clocks are worked out.'),
  duration: node({
    minutes: z.int().min(1).max(1440).describe('How long it lasts: 30.'),
    approximate: z.boolean().default(false).describe('True for "about 30 minutes".'),
  })
    .optional()
    .describe('How long it lasts; the topics are added up against it.'),
  venue: venue.describe('Where it takes place.'),
  occasion: node({
    name: text("What both sides are there for: G20 Foreign Ministers' Meeting."),
    relation: z
      .enum(['margins', 'visit', 'attending'])
      .describe('How the meeting belongs to it: on its margins, during a visit, by attending.'),
  })
    .optional()
    .describe('Occasion of the meeting, printed beside the place.'),
  interpretation: z
    .enum(['none', 'consecutive', 'simultaneous'])
    .default('none')
    .describe('How it is interpreted: consecutive interpretation halves the time to speak.'),
  relation: ref('relations').optional().describe('Relation whose facts, agreements and events its papers draw on: japan-mexico.'),
  requestedBy: country().optional().describe('Who asked for the meeting, by the id of the country: MEX.'),
  own: node(party).describe("Our side: the ministry's own country."),
  counterparts: z.array(node(party)).min(1).describe('The other sides of the table, in the order of the papers.'),
  purpose: node({ text: text('Why the meeting takes place, one to three sentences.') })
    .optional()
    .describe('Why the meeting takes place; the brief begins with it.'),
  objectives: z
    .array(node({ text: text('What the meeting should bring.') }))
    .default([])
    .describe('What the meeting should bring, listed below the purpose.'),
  choreography: z
    .array(
      node({
        minutes: z.int().min(0).max(600).describe('How long it takes: 5.'),
        text: text('What happens: Photo session.'),
        press: z.enum(['open', 'closed']).optional().describe('Whether the press is in the room.'),
      }),
    )
    .default([])
    .describe('What happens in which order, from the handshake on.'),
  topics: z.array(topic).default([]).describe('Topics, in the order in which they are raised.'),
  summary: text('What came of it, for later briefs.').optional(),
  commitments: z.array(commitment).default([]).describe('What was promised at the meeting; later briefs show what is open.'),
  pending: z.array(pending).default([]).describe('Inputs still to come, printed where they will stand.'),
  photo: photo.optional().describe('Photo of the meeting.'),
  clearance: z.array(clearance).default([]).describe('Who has seen and cleared the paper, in order.'),
  decisions: z.array(decision).default([]).describe('Rules that were set aside on purpose, by whom and why.'),
});
export type MeetingRecord = z.output<typeof meetingSchema>;
