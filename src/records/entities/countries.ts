/** Countries: names in each language, capital and clock, national days. */
import { z } from 'zod';
import { edtf, language, node, plain, text, zone } from '../fields.js';

export const countrySchema = node({
  language: language().describe('Language of the texts that are not maps by language: en.'),
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be ISO 3166-1 alpha-2')
    .describe('The two letters of ISO 3166-1: MX. Never printed; calendars of holidays are found by them.'),
  names: node({
    short: text('Short name, as papers print it in running text: Mexico.'),
    formal: text('Formal name with its article, for formal papers: the United Mexican States.'),
    adjective: text('What belongs to the country: Mexican.').optional(),
  }).describe("The country's names; each may be a map by language."),
  capital: node({
    name: text('Name of the capital, printed beside its local time: Mexico City.'),
    timezone: zone().describe(
      "IANA zone of the capital, from which the paper works out the minister's time at home: America/Mexico_City.",
    ),
    clock: plain('What its time is called beside the hour: JST. Without it the paper prints the offset from UTC.').optional(),
  }).describe('Capital, whose time stands beside that of the venue.'),
  nationalDays: z
    .array(
      node({
        label: text("What the day is, as the paper prints it: the Emperor's Birthday."),
        rule: z
          .string()
          .regex(/^--\d{2}-\d{2}$/, 'must be a day of the year: --02-23')
          .describe('The day of the year, two hyphens, month, day: --02-23.'),
        kind: z
          .enum(['national-day', 'independence-day', 'sovereign-birthday', 'other'])
          .default('national-day')
          .describe('What sort of day it is: a congratulation differs by it.'),
        from: edtf().optional().describe('First year in which it falls on this day: 2020.'),
        to: edtf().optional().describe('Last year in which it fell on this day: 2018.'),
        verification: z
          .enum(['verified', 'single-source', 'conflicting', 'unverified'])
          .default('verified')
          .describe('How sure the day is; what is unverified is not printed.'),
      }),
    )
    .default([])
    .describe('National days; those near the meeting are due in its paper.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be ISO 4217')
    .optional()
    .describe('The three letters of ISO 4217: MXN.'),
  guard: z
    .array(
      node({
        name: plain('A name not to be used, or easily confused: Macedonia.'),
        instead: plain('What to write instead: North Macedonia.').optional(),
      }),
    )
    .default([])
    .describe('Forbidden, obsolete or confusable names.'),
});
export type CountryRecord = z.output<typeof countrySchema>;
