/** Countries: names in each language, capital and clock, national days. */
import { z } from 'zod';
import { edtf, language, node, plain, text, zone } from '../fields.js';

export const countrySchema = node({
  language: language(),
  alpha2: z.string().regex(/^[A-Z]{2}$/, 'must be ISO 3166-1 alpha-2'),
  names: node({
    short: text('Mexico'),
    formal: text('the United Mexican States'),
    adjective: text('Mexican').optional(),
  }),
  capital: node({
    name: text('Name of the capital.'),
    timezone: zone(),
    clock: plain('What its time is called: JST. Else the offset from UTC is printed.').optional(),
  }),
  nationalDays: z
    .array(
      node({
        label: text("The Emperor's Birthday"),
        rule: z.string().regex(/^--\d{2}-\d{2}$/, 'must be a day of the year: --02-23'),
        kind: z.enum(['national-day', 'independence-day', 'sovereign-birthday', 'other']).default('national-day'),
        from: edtf().optional(),
        to: edtf().optional(),
        verification: z.enum(['verified', 'single-source', 'conflicting', 'unverified']).default('verified'),
      }),
    )
    .default([]),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be ISO 4217')
    .optional(),
  guard: z
    .array(
      node({ name: plain('A name not to be used, or easily confused.'), instead: plain('What to write instead.').optional() }),
    )
    .default([])
    .describe('Forbidden, obsolete or confusable names.'),
});
export type CountryRecord = z.output<typeof countrySchema>;
