/** Ministries, their units, international organizations, chambers; their posts and accessions. */
import { z } from 'zod';
import { country, edtf, id, language, node, plain, ref, text } from '../fields.js';

/** How anniversaries of an act are chosen (domain.md 4.2.4). */
export const milestones = z.enum(['always', 'every-5', 'every-10', 'never']);

export const organizationSchema = node({
  language: language(),
  kind: z.enum([
    'foreign-ministry',
    'unit',
    'embassy',
    'agency',
    'international-organization',
    'chamber',
    'company',
    'parliament',
    'media',
  ]),
  names: text('Full name.'),
  abbreviation: plain('OECD').optional(),
  country: country().optional(),
  parent: ref('organizations').optional(),
  founded: node({
    date: edtf(),
    label: text('the establishment of the Chamber'),
    milestones: milestones.default('every-10'),
  }).optional(),
  posts: z
    .record(
      id(),
      node({
        rank: z.enum([
          'head-of-state',
          'head-of-government',
          'minister',
          'state-minister',
          'vice-minister',
          'ambassador',
          'director-general',
          'official',
        ]),
        title: text('Title in full: Minister for Foreign Affairs of Japan.'),
        short: text('What stands before the surname: Minister.'),
      }),
    )
    .default({}),
  accessions: z
    .array(
      node({
        party: country(),
        date: edtf(),
        label: text("Mexico's accession to the OECD"),
        milestones: milestones.default('every-10'),
      }),
    )
    .default([]),
});
export type OrganizationRecord = z.output<typeof organizationSchema>;
