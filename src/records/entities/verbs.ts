/** The verbs of statements: how something was said, how strong that is, how each language says it (CONTRACTS 7, ruling 7). */
import { z } from 'zod';
import { id, line, node } from '../fields.js';

/** What a verb is followed by: "that ...", "to ...", or a noun. */
export const FRAMES = ['clause', 'infinitive', 'noun'] as const;
export type Frame = (typeof FRAMES)[number];

/** Languages that a verb can be worded in: those that papers come in. */
export const VERB_LANGUAGES = ['en', 'ja', 'es'] as const;

const pattern = () =>
  line().refine((value) => /^[^{}]*\{\}[^{}]*$/.test(value.replaceAll('{their}', '')), {
    error: 'must hold {} once, where the text of the statement stands; of other braces it may hold {their} alone',
  });

const wording = (language: string) =>
  node({
    frame: z
      .enum(FRAMES)
      .describe('What a statement with this verb is: a clause ("that ..."), an infinitive ("to ..."), a noun.'),
    pattern: pattern().describe(
      'The verb, with {} where the text of the statement stands and {their} for whose it is: expressed {their} gratitude {}.',
    ),
  })
    .optional()
    .describe(`How a paper in this language says it: ${language}. Without it such a paper cannot report the statement.`);

export const verbsSchema = z.record(
  id(),
  node({
    strength: z
      .int()
      .min(1)
      .max(9)
      .describe('How much it binds, from 1 (exchanged views) to 9 (agreed); whoever reviews a statement sees what was chosen.'),
    by: z
      .enum(['one', 'both'])
      .optional()
      .describe(
        'Whose verb it is: of one speaker, or of both sides as one, where a language tells the two apart. Without it: of either.',
      ),
    en: wording('English'),
    ja: wording('Japanese'),
    es: wording('Spanish'),
  }),
);
export type VerbsRecord = z.output<typeof verbsSchema>;
