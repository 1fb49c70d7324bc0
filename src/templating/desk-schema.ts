/** What a desk says of its papers: `desk.yaml`. A desk's file holds only what differs from the one it extends. */
import { z } from 'zod';
import { LEVELS } from '../marking/level.js';
import { FORMATS } from './formats.js';

const words = z.record(z.string(), z.string().min(1)).describe('By language: {en: Europe desk}.');

const productSchema = z.strictObject({
  title: words.describe('"Pre-meeting brief", by language.'),
  template: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be the name of a template without .hbs')
    .describe('brief: the file brief.hbs.'),
  ceiling: z.enum(LEVELS).describe('The highest level that this paper may hold.'),
  today: z.enum(['prepared', 'published']).describe("Which of the record's days is the today of this paper."),
  formats: z.array(z.enum(FORMATS)).min(1),
  languages: z.array(z.string()).min(1),
  paper: z.string().optional().describe("A page of the house style, where it is not the desk's."),
  style: z.string().optional().describe('A file of the desk laid over its style.yaml: points.yaml.'),
  limits: z.strictObject({ pages: z.int().min(1).optional().describe('A longer paper is reported, never shrunk.') }).optional(),
});

export const deskSchema = z.strictObject({
  extends: z.string().optional().describe('The desk whose files hold where this one has none.'),
  name: words,
  scheme: z.string().min(1).optional().describe("Marking scheme, where it is not the ministry's."),
  unit: z.string().optional().describe('The organization whose name stands on the paper.'),
  conventions: z.strictObject({
    names: z.strictObject({ surnameCapitals: z.boolean().describe('KAMIKAWA Yoko.') }),
    dates: z.strictObject({ era: z.boolean().describe('Years by the era in the languages that have one: 令和6年.') }),
    paper: z.string().describe('A page of the house style: a4, letter.'),
  }),
  portionMarks: z.boolean().describe('The level of each paragraph before its first word.'),
  products: z.record(z.string(), productSchema),
});
export type DeskConfig = z.output<typeof deskSchema>;
export type Product = z.output<typeof productSchema>;
