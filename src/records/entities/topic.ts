/** A topic of a meeting: what is planned for it, and what was said and agreed under it (domain.md 5.1). */
import { z } from 'zod';
import { id, node, prose, ref, text } from '../fields.js';

const cites = z
  .array(ref('fact').describe('A fact of the relation, by its id: companies.'))
  .default([])
  .describe('Facts of the relation that this text rests on; each becomes a footnote.');

const point = node({
  text: text('The point as it is spoken.'),
  short: text('A shorter wording for the points page and the pocket card.').optional(),
  cites,
});

const ifRaised = node({
  question: text('What they may ask.'),
  answer: text('Our line.'),
  avoid: text('What not to say in answering.').optional(),
  cites,
});

const ask = node({
  id: id().describe('Unique in the relation: the same id in a later meeting is the same ask.'),
  text: text('What we ask for.'),
  short: text('A shorter wording for the points page.').optional(),
  fallback: text('What would do instead.').optional(),
});

const statement = node({
  id: id().describe('Unique in the meeting; replies and commitments name it: s3.'),
  by: ref('people').describe('Who said it, by id: barcena-alicia.'),
  verb: ref('verb').describe('How it was said, an id of verbs.yaml: requested.'),
  text: text('What was said, in the form its verb asks for ("that ...", "to ...").'),
  ask: ref('ask').optional().describe('The ask that this statement made, by id.'),
  repliesTo: ref('statement').optional().describe('The earlier statement that it answers, by id: the readout joins the two.'),
  headline: z.boolean().optional().describe('True for what goes into the short readout.'),
});

const outcome = node({
  id: id().describe('Unique in the meeting: o1.'),
  verb: ref('verb').describe('How it was reached, an id of verbs.yaml: shared-the-view.'),
  text: text('What both sides agreed, shared or decided, in the form its verb asks for.'),
  headline: z.boolean().optional().describe('True for what goes into the short readout.'),
});

export const topic = node({
  id: id().describe('Unique in the meeting: economy.'),
  heading: text('Heading of the topic on every paper.'),
  short: text('A shorter heading for the points page.').optional(),
  likelihood: z
    .enum(['certain', 'possible', 'unlikely'])
    .describe('How likely it is raised: certain gets full points, unlikely only a defensive line.'),
  minutes: z.int().min(1).max(600).optional().describe('Time planned for it, in minutes: 8.'),
  points: z.array(point).default([]).describe('Points to make, four or fewer.'),
  expected: z
    .array(node({ text: text('What they may say.') }))
    .default([])
    .describe('What the other side is expected to say.'),
  ifRaised: z.array(ifRaised).default([]).describe('Questions that may come, with our lines.'),
  asks: z.array(ask).default([]).describe('What we ask for; later briefs show how it was answered.'),
  redLines: z
    .array(node({ text: text('What we do not accept.') }))
    .default([])
    .describe('What we do not accept, whatever is offered for it.'),
  avoid: z
    .array(node({ text: text('What not to bring up.') }))
    .default([])
    .describe('What is better left unsaid under this topic.'),
  background: node({ text: prose('What the reader should know: paragraphs and bullets.'), cites })
    .optional()
    .describe('What the reader should know; the paper sets it after the points.'),
  anniversaries: z
    .array(ref('event').describe('An event of the relation, or an act of its agreements: epa/signed.'))
    .default([])
    .describe('Where to show them: `epa/signed`, `oecd/accession/MEX`. Which are due is computed.'),
  statements: z.array(statement).default([]).describe('What was said: the readout and the record are made from it.'),
  outcomes: z.array(outcome).default([]).describe('What both sides came to; the readout and the record end with it.'),
});
