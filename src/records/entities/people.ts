/** People: names per language, honorifics, and the posts they held when (domain.md 5.1: names are data, not strings). */
import { z } from 'zod';
import { edtf, language, node, plain, prose, ref, text } from '../fields.js';

const name = node({
  given: plain('Given names, in ordinary case.').optional(),
  surname: plain('Surname as registered, in ordinary case: capitals are a convention of the paper.').optional(),
  surnameParts: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Parts of a double surname; the first alone is the short reference ("Bárcena").'),
  full: plain('The whole name, where it is not made of given name and surname.').optional(),
  order: z.enum(['given-first', 'surname-first']).default('given-first'),
  reading: plain('Kana reading, printed as ruby.').optional(),
});

export const personSchema = node({
  language: language(),
  names: z.record(language(), name).describe('By language tag.'),
  honorifics: z
    .record(
      language(),
      node({
        prefix: plain('Ms., Dr.').optional(),
        style: plain('H.E.: printed for counterparts.').optional(),
        suffix: plain('閣下').optional(),
      }),
    )
    .default({})
    .describe('By language tag.'),
  gender: z.enum(['f', 'm']).optional().describe('For grammatical agreement only; never printed.'),
  pronunciation: text('How an English speaker says it: BAR-seh-nah.').optional(),
  tenures: z
    .array(
      node({
        post: ref('post').describe('organization/post, as in mofa/foreign-minister.'),
        from: edtf(),
        to: edtf().optional(),
        capacity: z.enum(['substantive', 'acting', 'designate', 'caretaker']).default('substantive'),
      }),
    )
    .default([]),
  biography: node({ text: prose('Half a page at most.') }).optional(),
  photo: node({ file: z.string().min(1), alt: text('What the picture shows.') }).optional(),
});
export type PersonRecord = z.output<typeof personSchema>;
