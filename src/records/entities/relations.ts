/** A bilateral relation: its facts, agreements, events and visits. */
import { z } from 'zod';
import { country, edtf, id, language, node, ref, text } from '../fields.js';
import { milestones } from './organizations.js';

const verification = z.enum(['verified', 'single-source', 'conflicting', 'unverified']);

const act = node({
  date: edtf(),
  place: text('Where.').optional(),
  label: text('The act as it stands after "the 20th anniversary of": the signing of the Japan–Mexico EPA.').optional(),
  milestones: milestones.optional().describe('Anniversaries of this act are offered only where this is written.'),
  verification: verification.default('verified'),
});

export const relationSchema = node({
  language: language(),
  parties: z.array(country()).min(2),
  desk: ref('desks').optional(),
  name: text('Japan–Mexico Relations: title of the public index page.'),
  url: z.url().optional().describe('Address of its public index page.'),
  partnership: node({ label: text('global strategic partnership'), since: edtf().optional() }).optional(),
  facts: z
    .record(
      id(),
      node({
        label: text('What is counted.'),
        value: z.union([z.number(), z.string().min(1)]),
        unit: z.enum(['JPY-bn', 'USD-m', 'USD-bn', 'EUR-bn', 'count', 'persons', 'percent', 'none']).default('none'),
        period: edtf().optional().describe('The time the figure speaks of, not the date of the page.'),
        asOf: edtf().optional().describe('The day on which it was looked up or said.'),
        reporter: country().optional().describe('Whose statistics.'),
        staleAfter: z.int().min(1).max(1200).optional().describe('Months after the end of its period when it is too old.'),
        verification: verification.default('verified'),
        note: text('What the reader should know: "Mexico\'s own figure differs".').optional(),
      }),
    )
    .default({})
    .describe('Figures, by id.'),
  agreements: z
    .record(
      id(),
      node({
        title: text('Title in full.'),
        short: text('Short title: Japan–Mexico EPA.').optional(),
        status: z.enum(['in-force', 'signed', 'historical', 'terminated']),
        agreed: act.optional(),
        signed: act.optional(),
        notesExchanged: act.optional(),
        inForce: act.optional(),
        amended: z
          .array(node({ title: text('Title of the protocol.'), signed: edtf().optional(), inForce: edtf().optional() }))
          .default([]),
      }),
    )
    .default({}),
  events: z
    .record(
      id(),
      node({
        kind: z.enum(['relations-established', 'programme-launched', 'visit', 'disaster', 'rupture', 'other']),
        date: edtf(),
        timezone: ref('zone').optional(),
        label: text('the establishment of diplomatic relations'),
        milestones: milestones.default('every-5'),
        tone: z.enum(['celebratory', 'neutral', 'painful']).default('neutral'),
        interruptions: z.array(node({ from: edtf(), to: edtf() })).default([]),
        verification: verification.default('verified'),
      }),
    )
    .default({}),
  organizations: z
    .array(ref('organizations'))
    .default([])
    .describe('Shared organizations: their founding and the accessions of both parties count as anniversaries.'),
  visits: z
    .array(
      node({
        who: text('Prime Minister Abe'),
        person: ref('people').optional(),
        from: edtf(),
        to: edtf().optional(),
        place: text('Where to.'),
        kind: z.enum(['state', 'official', 'working', 'private', 'multilateral', 'other']).default('official'),
        what: text('What it was for, or what came of it.').optional(),
        verification: verification.default('verified'),
      }),
    )
    .default([]),
});
export type RelationRecord = z.output<typeof relationSchema>;
