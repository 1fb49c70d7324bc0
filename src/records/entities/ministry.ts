/** The ministry whose workspace this is, and its defaults; and the sources that records cite. */
import { z } from 'zod';
import { LEVELS } from '../../marking/level.js';
import { country, edtf, id, language, node, plain, ref, text } from '../fields.js';

const level = z.enum(LEVELS);

/** Default level per field of a meeting outside its envelope (CONTRACTS 7, ruling 1); `points` of every topic, and so on. */
export const fieldDefaults = z.strictObject({
  purpose: level.default('internal'),
  objectives: level.default('internal'),
  choreography: level.default('internal'),
  requestedBy: level.default('internal'),
  topics: level.default('internal'),
  points: level.default('internal'),
  expected: level.default('internal'),
  ifRaised: level.default('internal'),
  asks: level.default('restricted'),
  redLines: level.default('restricted'),
  avoid: level.default('internal'),
  background: level.default('internal'),
  statements: level.default('internal'),
  outcomes: level.default('internal'),
  summary: level.default('internal'),
  commitments: level.default('internal'),
  pending: level.default('internal'),
  clearance: level.default('internal'),
  decisions: level.default('internal'),
  issued: level.default('internal'),
  biography: level.default('internal'),
});
export type FieldDefaults = z.output<typeof fieldDefaults>;

export const ministrySchema = node({
  language: language(),
  party: country().describe('Own country.'),
  organization: ref('organizations').describe('The ministry itself.'),
  languages: z.array(language()).min(1).describe('Languages its papers come in.'),
  scheme: z.string().min(1).describe('Marking scheme: JP, UK, US, EU, CA.'),
  desk: ref('desks').describe('Default desk.'),
  spokesperson: ref('post').optional().describe('Post named in the short readout.'),
  defaults: fieldDefaults.prefault({}).describe('Level at which each field starts when nothing is written.'),
  retention: node({ rule: plain('Rule.'), years: z.int().min(1), action: z.enum(['transfer', 'destroy', 'review']) }).optional(),
});
export type MinistryRecord = z.output<typeof ministrySchema>;

export const sourcesSchema = z.record(
  id(),
  node({
    title: text('Title.'),
    publisher: plain('Who published it.').optional(),
    date: edtf().optional(),
    language: language().optional().describe('Language of the source, and of its title where that is no map.'),
    authority: z.enum(['own', 'counterpart', 'third-party', 'statistics', 'press', 'reference', 'internal']),
    url: z.url().optional(),
  }),
);
export type SourcesRecord = z.output<typeof sourcesSchema>;
