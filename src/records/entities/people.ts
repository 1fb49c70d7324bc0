/** People: names per language, honorifics, and the posts they held when (domain.md 5.1: names are data, not strings). */
import { z } from 'zod';
import { edtf, language, line, node, plain, prose, ref, text } from '../fields.js';

const name = node({
  given: plain('Given names, in ordinary case: Alicia.').optional(),
  surname: plain(
    'Surname as registered, in ordinary case, since capitals are a convention of the paper: Bárcena Ibarra.',
  ).optional(),
  surnameParts: z
    .array(line().describe('A part of the surname: Bárcena.'))
    .min(1)
    .optional()
    .describe('Parts of a double surname; the first alone is the short reference: [Bárcena, Ibarra].'),
  full: plain('The whole name, where it is not made of given name and surname: Sukarno.').optional(),
  order: z
    .enum(['given-first', 'surname-first'])
    .default('given-first')
    .describe('Which stands first where a paper follows the custom of the country.'),
  reading: plain('Reading in kana, printed above the name: かみかわ ようこ.').optional(),
}).refine((parts) => [parts.given, parts.surname, parts.full].some((part) => part !== undefined), {
  error: 'this name is empty: write a surname, a given name, or the name in full',
  params: { fault: 'empty-field' },
});

export const personSchema = node({
  language: language().describe('Language of the texts that are not maps by language: en.'),
  names: z
    .record(language(), name)
    .refine((names) => Object.keys(names).length > 0, {
      error: 'a person needs a name in at least one language: {en: {given: Alicia, surname: Bárcena Ibarra}}',
      params: { fault: 'empty-field' },
    })
    .describe('The name in each language and script, by language tag.'),
  honorifics: z
    .record(
      language(),
      node({
        prefix: plain('What stands before the name: Dr.').optional(),
        style: plain('How a counterpart is styled, before all else: H.E.').optional(),
        suffix: plain('What stands behind the name: 閣下.').optional(),
      }),
    )
    .default({})
    .describe('Forms of respect, by language tag; a desk says whether its papers print them.'),
  gender: z.enum(['f', 'm']).optional().describe('For grammatical agreement only, she or he; never printed.'),
  pronunciation: text('How an English speaker says it: BAR-seh-nah. Printed beside the name in briefs.').optional(),
  tenures: z
    .array(
      node({
        post: ref('post').describe('Post, as organization/post: mofa/foreign-minister.'),
        from: edtf().describe('First day in the post, as far as is known: 2023-09-13, 2023-09, 2023.'),
        to: edtf().optional().describe('Last day in the post, as far as is known; none while it is held.'),
        capacity: z
          .enum(['substantive', 'acting', 'designate', 'caretaker'])
          .default('substantive')
          .describe('In what capacity: an acting minister is called so.'),
      }),
    )
    .default([])
    .describe('Posts held and when: the title on every paper is that of its day.'),
  biography: node({ text: prose('Paragraphs and bullets, half a page at most.') })
    .optional()
    .describe("What the reader should know of a counterpart's life."),
  photo: node({
    file: line().describe('A PNG or JPEG file, by its path from the data folder on: photos/barcena-alicia.jpg.'),
    alt: text('What the picture shows, for a reader who cannot see it: Alicia Bárcena at a lectern.'),
  })
    .optional()
    .describe('Portrait, printed beside the biography.'),
});
export type PersonRecord = z.output<typeof personSchema>;
