/** The ministry whose workspace this is, and its defaults; and the sources that records cite. */
import { z } from 'zod';
import { LEVELS, type Level } from '../../marking/level.js';
import { schemeNames } from '../../marking/schemes.js';
import { country, edtf, id, language, node, plain, ref, text, webAddress } from '../fields.js';

/** A field's level where neither it nor anything above it writes a higher one. */
function startsAt(level: Level, what: string) {
  return z.enum(LEVELS).default(level).describe(`Level at which this starts: ${what}. Without it: ${level}.`);
}

/**
 * Default level per field of a meeting outside its envelope (CONTRACTS 7, ruling 1); `points` of every topic, and so on.
 * Of the two sides the envelope has party and head alone.
 */
export const fieldDefaults = z.strictObject({
  delegation: startsAt('internal', 'who else sits on each side, beside the head'),
  purpose: startsAt('internal', 'why a meeting takes place'),
  objectives: startsAt('internal', 'what a meeting should bring'),
  choreography: startsAt('internal', 'the order of a meeting'),
  requestedBy: startsAt('internal', 'who asked for a meeting'),
  topics: startsAt('internal', 'topics, with all that stands in them'),
  points: startsAt('internal', 'points to make'),
  expected: startsAt('internal', 'what the others may say'),
  ifRaised: startsAt('internal', 'lines to take if something is raised'),
  asks: startsAt('restricted', 'what we ask for'),
  redLines: startsAt('restricted', 'what we do not accept'),
  avoid: startsAt('internal', 'what not to bring up'),
  background: startsAt('internal', 'background of a topic'),
  statements: startsAt('internal', 'what was said'),
  outcomes: startsAt('internal', 'what was agreed'),
  summary: startsAt('internal', 'what came of a meeting'),
  commitments: startsAt('internal', 'what was promised'),
  pending: startsAt('internal', 'inputs that are still to come'),
  clearance: startsAt('internal', 'who cleared a paper'),
  decisions: startsAt('internal', 'decisions on a record'),
  issued: startsAt('internal', 'papers that were issued'),
  biography: startsAt('internal', 'biographies of people'),
});
export type FieldDefaults = z.output<typeof fieldDefaults>;

export const ministrySchema = node({
  language: language().describe('Language of the texts of all files that name none: en.'),
  party: country().describe("The ministry's own country, by its id: JPN. Its side of every meeting is this one."),
  organization: ref('organizations').describe('The ministry itself, by its id in organizations/: mofa.'),
  languages: z
    .array(language().describe('A language: en.'))
    .min(1)
    .describe('Languages that its papers come in, the first for lists and checks: [en, ja].'),
  scheme: z.enum(schemeNames).describe('Marking scheme: how a level is printed at head and foot of each page. JP prints 秘.'),
  desk: ref('desks').describe(
    'Desk whose templates make a paper where neither meeting nor relation names one: a folder of templates/.',
  ),
  spokesperson: ref('post').optional().describe('Post that the short readout names, organization/post: mofa/press-secretary.'),
  defaults: fieldDefaults.prefault({}).describe('Level at which each field of a meeting starts when nothing is written there.'),
  retention: node({
    rule: plain('The rule in words: Thirty years from the date of the meeting.'),
    years: z.int().min(1).describe('For how many years papers are kept: 30.'),
    action: z.enum(['transfer', 'destroy', 'review']).describe('What happens to them then.'),
  })
    .optional()
    .describe('How long papers are kept.'),
});
export type MinistryRecord = z.output<typeof ministrySchema>;

export const sourcesSchema = z.record(
  id(),
  node({
    title: text('Title, as the list of sources prints it: UN Comtrade.'),
    publisher: plain('Who published it, printed behind the title: United Nations.').optional(),
    date: edtf().optional().describe('When it was published, as far as is known: 2024, 2024-02, 2024-02-21.'),
    language: language().optional().describe('Language of the source, and of its title where that is no map.'),
    authority: z
      .enum(['own', 'counterpart', 'third-party', 'statistics', 'press', 'reference', 'internal'])
      .describe('Whose word it is: for whoever weighs one source against another.'),
    url: webAddress()
      .optional()
      .describe('Its address on the web, as https://comtradeplus.un.org; the list of sources links to it.'),
  }),
);
export type SourcesRecord = z.output<typeof sourcesSchema>;
