/** Ministries, their units, international organizations, chambers; their posts and accessions. */
import { z } from 'zod';
import { country, edtf, id, language, node, plain, ref, text } from '../fields.js';

/** How anniversaries of an act are chosen (domain.md 4.2.4). */
export const milestones = z
  .enum(['always', 'every-5', 'every-10', 'never'])
  .describe('Which of its anniversaries papers show: every year, each fifth, each tenth, none.');

export const organizationSchema = node({
  language: language().describe('Language of the texts that are not maps by language: en.'),
  kind: z
    .enum([
      'foreign-ministry',
      'unit',
      'embassy',
      'agency',
      'international-organization',
      'chamber',
      'company',
      'parliament',
      'media',
    ])
    .describe('What sort of organization it is. A unit clears papers and owns desks.'),
  names: text('Full name, as papers print it: Ministry of Foreign Affairs of Japan.'),
  abbreviation: plain('Abbreviation, printed after the first full mention: OECD.').optional(),
  country: country().optional().describe('Country that it belongs to; none for an international organization: JPN.'),
  parent: ref('organizations').optional().describe('Organization of which it is a part: mofa.'),
  founded: node({
    date: edtf().describe('When it was founded, as far as is known: 1961-09-30.'),
    label: text('The act as it stands after "the 60th anniversary of": the establishment of the OECD.'),
    milestones: milestones.default('every-10'),
  })
    .optional()
    .describe('Its founding, whose anniversaries are due in papers of relations that share it.'),
  posts: z
    .record(
      id(),
      node({
        rank: z
          .enum([
            'head-of-state',
            'head-of-government',
            'minister',
            'state-minister',
            'vice-minister',
            'ambassador',
            'director-general',
            'official',
          ])
          .describe('Rank of whoever holds it: history counts meetings of like with like.'),
        title: text('Title in full, as first mentioned: Minister for Foreign Affairs of Japan.'),
        short: text('What stands before the surname afterwards: Minister.'),
      }),
    )
    .default({})
    .describe('Posts by id; people hold them in their tenures, as mofa/foreign-minister.'),
  accessions: z
    .array(
      node({
        party: country().describe('Country that acceded: MEX.'),
        date: edtf().describe('When it acceded, as far as is known: 1994-05-18.'),
        label: text('The act as it stands after "the 30th anniversary of": Mexico\'s accession to the OECD.'),
        milestones: milestones.default('every-10'),
      }),
    )
    .default([])
    .describe('Accessions, whose anniversaries are due in papers of relations that share the organization.'),
});
export type OrganizationRecord = z.output<typeof organizationSchema>;
