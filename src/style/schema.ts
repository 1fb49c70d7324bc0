/**
 * The house style as a desk writes it (`style.yaml`): how each style name looks. Lengths of type in points,
 * of pages in millimetres. A desk's file holds only what differs; files merge key by key along the chain.
 */
import { z } from 'zod';

const pt = z.number().min(-200).max(800);
const colour = z.string().min(1).describe('A name of `colors`, or #rrggbb.');

const rule = z.strictObject({ width: z.number().min(0.1).max(12).describe('Points.'), color: colour });

const box = z.strictObject({ top: pt.optional(), right: pt.optional(), bottom: pt.optional(), left: pt.optional() });

const styleRuleSchema = z.strictObject({
  basedOn: z.string().optional().describe('The style whose look this one starts from. Character styles have none.'),
  type: z.enum(['paragraph', 'character', 'box']).default('paragraph').describe('`box`: groups, panels, tables, figures.'),
  font: z.string().optional().describe('A font role: serif, sans.'),
  weight: z.enum(['regular', 'semibold', 'bold']).optional(),
  italic: z.boolean().optional(),
  size: z.number().min(4).max(96).optional().describe('Points.'),
  leading: z.number().min(4).max(140).optional().describe('Distance of baselines, points.'),
  color: colour.optional(),
  align: z.enum(['left', 'right', 'center', 'justify']).optional(),
  hyphenate: z.boolean().optional().describe('Words may be divided at the end of a line, as their language divides them.'),
  before: pt.optional().describe('Space above, points; of two neighbours the larger counts.'),
  after: pt.optional().describe('Space below, points.'),
  indent: z.strictObject({ left: pt.optional(), right: pt.optional(), first: pt.optional() }).optional(),
  marker: z
    .strictObject({
      text: z.string().optional().describe('The bullet; absent in ordered lists, which print the number.'),
      suffix: z.string().optional().describe('After a number: a full stop.'),
      font: z.string().optional(),
      weight: z.enum(['regular', 'semibold', 'bold']).optional(),
      size: z.number().min(3).max(48).optional(),
      color: colour.optional(),
      raise: pt.optional(),
      width: pt.describe('Room for the marker, points: the text begins here.'),
    })
    .optional(),
  letterspacing: pt.optional().describe('Added after each letter, points.'),
  capitals: z.boolean().optional().describe('Printed in capitals; the text stays as written.'),
  smallCaps: z.boolean().optional(),
  tabular: z.boolean().optional().describe('Figures of one width.'),
  raise: pt.optional().describe('Lift above the baseline, points.'),
  fill: colour.optional(),
  padding: box.optional(),
  rules: z
    .strictObject({
      above: rule.optional(),
      below: rule.optional(),
      left: rule.optional(),
      head: rule.optional().describe("Below a table's head."),
      rows: rule.optional().describe("Between a table's rows."),
      columns: rule.optional().describe("Between a panel's columns."),
    })
    .optional(),
  gap: pt.optional().describe('Between columns of a panel or table, points.'),
  keepNext: z.boolean().optional().describe('On the page of what follows.'),
  keepTogether: z.boolean().optional().describe('Not split unless taller than a page.'),
  widows: z.int().min(1).max(9).optional().describe('Least lines at the top of a page.'),
  orphans: z.int().min(1).max(9).optional().describe('Least lines at the foot of a page.'),
});
export type StyleRule = z.output<typeof styleRuleSchema>;

/** Inside an installed npm package: no path of the machine, no way out of the package. */
const fontFile = z
  .string()
  .regex(
    /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(?:\/(?!\.{1,2}\/)[\w.+-]+)+\.ttf$/,
    'must be the path of a .ttf file in an npm package: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"',
  )
  .describe('npm path of a static TrueType font.');

const face = z.strictObject({
  regular: fontFile,
  italic: fontFile.optional(),
  semibold: fontFile.optional(),
  semiboldItalic: fontFile.optional(),
  bold: fontFile.optional(),
  boldItalic: fontFile.optional(),
});

const fontRole = z.strictObject({
  chain: z.array(face).min(1).describe('Families in order: the first that has a character sets it.'),
  languages: z
    .record(z.string(), z.array(face).min(1))
    .optional()
    .describe('For texts in a language, a chain of its own in the place of `chain`; zh-Hans is also that of zh-Hans-SG.'),
  word: z.strictObject({ latin: z.string(), eastAsia: z.string() }).describe("Families on officers' machines, for Word."),
});

const mm = z.number().min(0).max(2000);
const page = z.strictObject({
  width: mm.min(50),
  height: mm.min(50),
  margins: z.strictObject({ top: mm, right: mm, bottom: mm, left: mm }),
  mark: z.strictObject({ head: mm, foot: mm }).describe('Baseline of the marking, from the top and from the bottom edge.'),
  running: z
    .strictObject({ head: mm, foot: mm })
    .describe('Top of the running head from the top edge; bottom of the running foot from the bottom edge.'),
});

export const styleSchema = z.strictObject({
  colors: z.record(z.string(), z.string().regex(/^#[0-9a-f]{6}$/, 'must be #rrggbb in lower case')),
  fonts: z.record(z.string(), fontRole),
  pages: z.record(z.string(), page),
  styles: z.record(z.string(), styleRuleSchema),
});
export type StyleFile = z.output<typeof styleSchema>;
export type FontFace = z.output<typeof face>;
