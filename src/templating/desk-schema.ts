/** What a desk says of its papers: `desk.yaml`. A desk's file holds only what differs from the one it extends. */
import { z } from 'zod';
import { LEVELS } from '../marking/level.js';
import { FORMATS } from './formats.js';

const words = z.record(z.string(), z.string().min(1));

/** `labels/<language>.yaml`: the desk's own words on its papers. */
export const labelsSchema = z
  .record(z.string(), z.string().min(1))
  .describe('Words by label: ask: Ask. Slots in braces are filled by the template; {page} and {pages} by the paper.');

const productSchema = z.strictObject({
  title: words.describe('Title of the paper by language: {en: Pre-meeting brief}.'),
  template: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the name of a template without .hbs')
    .describe('Name of its template: brief is the file brief.hbs.'),
  ceiling: z.enum(LEVELS).describe('The highest level that this paper may hold.'),
  today: z.enum(['prepared', 'published']).describe("Which of the record's days is the today of this paper."),
  formats: z.array(z.enum(FORMATS)).min(1).describe('Kinds of file that the paper is made as: pdf, docx, html, txt.'),
  languages: z.array(z.string()).min(1).describe('Languages that the paper is made in, as tags: [en, ja].'),
  paper: z.string().optional().describe("A page of the house style, where it is not the desk's."),
  style: z.string().optional().describe('A file of the desk laid over its style.yaml: points.yaml.'),
  mandatory: z
    .array(z.string())
    .optional()
    .describe('Sections that the paper may not lose, as the context names them: clearance, sources.'),
  limits: z
    .strictObject({
      pages: z.int().min(1).optional().describe('A longer paper is reported, never shrunk.'),
      points: z.int().min(1).optional().describe('Points to make; more of them are reported, never left out.'),
      minutes: z.int().min(1).optional().describe('Minutes that the topics take together; more are reported.'),
    })
    .optional()
    .describe('More than this is reported when the paper is made.'),
});

export const deskSchema = z.strictObject({
  extends: z.string().optional().describe('The desk whose files hold where this one has none.'),
  name: words.describe('Name of the desk by language: {en: Europe desk}.'),
  scheme: z.string().min(1).optional().describe("Marking scheme, where it is not the ministry's: JP, UK, US, EU, CA."),
  unit: z.string().optional().describe('The organization whose name stands on the paper.'),
  conventions: z
    .strictObject({
      names: z
        .strictObject({ surnameCapitals: z.boolean().describe('Surnames in capitals: KAMIKAWA Yoko.') })
        .describe('How names are printed.'),
      dates: z
        .strictObject({
          era: z.boolean().describe('Years by the era in the languages that have one: 令和6年.'),
          order: z
            .enum(['day-month', 'month-day'])
            .optional()
            .describe('Which comes first in English: 21 February 2024, or February 21, 2024. Without it: day-month.'),
        })
        .describe('How dates are printed.'),
      paper: z.string().describe('A page of the house style: a4, letter.'),
    })
    .describe('How this desk writes what every ministry writes otherwise.'),
  portionMarks: z.boolean().describe('The level of each paragraph before its first word.'),
  products: z.record(z.string(), productSchema).describe('Papers that the desk makes, by name: brief, readout.'),
});
export type DeskConfig = z.output<typeof deskSchema>;
export type Product = z.output<typeof productSchema>;
