/** A bilateral relation: its facts, agreements, events and visits. */
import { z } from 'zod';
import { country, edtf, id, language, line, node, ref, text, webAddress } from '../fields.js';
import { milestones } from './organizations.js';

const verification = z
  .enum(['verified', 'single-source', 'conflicting', 'unverified'])
  .describe('How sure this is; what is unverified may not be cited.');

const act = node({
  date: edtf().describe('When, as far as is known: 2004-09-17.'),
  place: text('Where: Mexico City.').optional(),
  label: text('The act as it stands after "the 20th anniversary of": the signing of the Japan–Mexico EPA.').optional(),
  milestones: milestones.optional().describe('Which of its anniversaries papers show; none are offered unless this is written.'),
  verification: verification.default('verified'),
});

const fact = node({
  label: text('What is counted, as the table of figures prints it: Japanese companies in Mexico.'),
  value: z
    .union([z.number(), line()])
    .describe('The figure, 1300, or words that stand for it, printed as they are: about 1 300.'),
  unit: z
    .enum(['JPY-bn', 'USD-m', 'USD-bn', 'EUR-bn', 'count', 'persons', 'percent', 'none'])
    .default('none')
    .describe('What it is counted in; the paper writes it in its own language.'),
  period: edtf().optional().describe('The time that the figure speaks of, not the date of the page: 2023.'),
  asOf: edtf().optional().describe('The day on which it was looked up or said: 2024-02-12.'),
  reporter: country().optional().describe("Whose statistics: MEX. The two sides' figures of one trade differ."),
  staleAfter: z.int().min(1).max(1200).optional().describe('Months after the end of its period when it is too old: 24.'),
  verification: verification.default('verified'),
  note: text("What the reader should know of it: Mexico's own figure differs.").optional(),
});

const agreement = node({
  title: text('Title in full: Agreement for the Strengthening of the Economic Partnership.'),
  short: text('Short title: Japan–Mexico EPA.').optional(),
  status: z.enum(['in-force', 'signed', 'historical', 'terminated']).describe('Where it stands today.'),
  agreed: act.optional().describe('When both sides agreed on it in substance; named in meetings as epa/agreed.'),
  signed: act.optional().describe('When it was signed; named in meetings as epa/signed.'),
  notesExchanged: act.optional().describe('When notes were exchanged; named in meetings as epa/notesExchanged.'),
  inForce: act.optional().describe('When it came into force; named in meetings as epa/inForce.'),
  amended: z
    .array(
      node({
        title: text('Title of the protocol: Protocol amending the Agreement.'),
        signed: edtf().optional().describe('When it was signed: 2011-09-22.'),
        inForce: edtf().optional().describe('When it came into force: 2012-04-01.'),
      }),
    )
    .default([])
    .describe('Protocols that amend it.'),
});

const event = node({
  kind: z
    .enum(['relations-established', 'programme-launched', 'visit', 'disaster', 'rupture', 'other'])
    .describe('What sort of event it is.'),
  date: edtf().describe('When, as far as is known: 1888-11-30, 1888~.'),
  timezone: ref('zone')
    .optional()
    .describe('IANA zone in which it was that day, where both sides count from another: Asia/Tokyo.'),
  label: text('The event as it stands after "the 135th anniversary of": the establishment of diplomatic relations.'),
  milestones: milestones.default('every-5'),
  tone: z
    .enum(['celebratory', 'neutral', 'painful'])
    .default('neutral')
    .describe('How it is remembered: what is painful is for the desk alone, and never a congratulation.'),
  interruptions: z
    .array(
      node({
        from: edtf().describe('Beginning of the interruption: 1941-12-08.'),
        to: edtf().describe('End of the interruption: 1952-04-28.'),
      }),
    )
    .default([])
    .describe('Times in which what began with it was broken off.'),
  verification: verification.default('verified'),
});

const visit = node({
  who: text('Who travelled, with the title of that day: Prime Minister Abe.'),
  person: ref('people').optional().describe('The traveller, by id, where people/ has one: abe-shinzo.'),
  from: edtf().describe('First day, as far as is known: 2014-07-25.'),
  to: edtf().optional().describe('Last day; none where it was one day.'),
  place: text('Where to: Mexico City.'),
  kind: z
    .enum(['state', 'official', 'working', 'private', 'multilateral', 'other'])
    .default('official')
    .describe('What sort of visit it was.'),
  what: text('What it was for, or what came of it: Joint statement on the EPA.').optional(),
  verification: verification.default('verified'),
});

/** The acts of an agreement that have a date of their own, in the order in which they are done. */
export const ACTS = ['agreed', 'signed', 'notesExchanged', 'inForce'] as const;

export const relationSchema = node({
  language: language().describe('Language of the texts that are not maps by language: en.'),
  parties: z
    .array(country().describe('A country, by its id: MEX.'))
    .min(2)
    .describe('Countries whose relation this is: [JPN, MEX].'),
  desk: ref('desks').optional().describe('Desk whose templates make its papers: a folder of templates/.'),
  name: text('Title of its public page, as papers print it: Japan–Mexico Relations.'),
  url: webAddress()
    .optional()
    .describe('Address of its public page, which papers link to: https://www.mofa.go.jp/region/latin/mexico/'),
  partnership: node({
    label: text('What both sides call it: global strategic partnership.'),
    since: edtf().optional().describe('Since when: 2017-11-11.'),
  })
    .optional()
    .describe('Name of the relation between both sides.'),
  facts: z.record(id(), fact).default({}).describe('Figures by id; points and background cite them, and the paper notes them.'),
  agreements: z.record(id(), agreement).default({}).describe('Agreements by id, with the acts that led to them.'),
  events: z.record(id(), event).default({}).describe('Events by id, whose anniversaries papers may show.'),
  organizations: z
    .array(ref('organizations').describe('An organization, by its id: oecd.'))
    .default([])
    .describe('Shared organizations: their founding and the accessions of both parties count as anniversaries.'),
  visits: z.array(visit).default([]).describe('Visits, in the order in which they were made.'),
});
export type RelationRecord = z.output<typeof relationSchema>;
