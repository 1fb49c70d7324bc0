/**
 * The house style as a desk writes it (`style.yaml`): how each style name looks. Lengths of type in points,
 * of pages in millimetres. A desk's file holds only what differs; files merge key by key along the chain.
 */
import { z } from 'zod';

/** Points that may lie either way: a raised letter, a hanging line. */
const shift = z.number().min(-200).max(800);
const length = z.number().min(0).max(800);
const colour = z.string().min(1);
const color = colour.describe('Colour of the text: a name of `colors`, or "#rrggbb" in quotes.');
const weight = z.enum(['regular', 'semibold', 'bold']);

const rule = z.strictObject({
  width: z.number().min(0.1).max(12).describe('Thickness of the line, points.'),
  color: colour.describe('Colour of the line: a name of `colors`, or "#rrggbb" in quotes.'),
});

const box = z.strictObject({
  top: length.optional().describe('At the upper edge, points.'),
  right: length.optional().describe('At the right edge, points.'),
  bottom: length.optional().describe('At the lower edge, points.'),
  left: length.optional().describe('At the left edge, points.'),
});

const indent = z.strictObject({
  left: length.optional().describe('From the left edge of the text, points.'),
  right: length.optional().describe('From the right edge of the text, points.'),
  first: shift.optional().describe('The first line further in, points; below zero it hangs out as far as `left` allows.'),
});

const marker = z.strictObject({
  text: z.string().optional().describe('The bullet; absent in ordered lists, which print the number.'),
  suffix: z.string().optional().describe('Printed after a number, such as a full stop.'),
  font: z.string().optional().describe('Font role of the marker, else that of the text.'),
  weight: weight.optional().describe('Weight of the marker, else that of the text.'),
  size: z.number().min(4).max(48).optional().describe('Size of the marker, points; else that of the text.'),
  color: colour.optional().describe('Colour of the marker: a name of `colors`, or "#rrggbb" in quotes.'),
  raise: shift.optional().describe('Lift of the marker above the baseline, points.'),
  width: length.describe('Room for the marker, points: the text begins here.'),
});

const rules = z.strictObject({
  above: rule.optional().describe('A line above the block.'),
  below: rule.optional().describe('A line below the block.'),
  left: rule.optional().describe('A line at the left of the block.'),
  head: rule.optional().describe("A line below a table's head."),
  rows: rule.optional().describe("Lines between a table's rows."),
  columns: rule.optional().describe("Lines between a panel's columns."),
});

const styleRuleSchema = z.strictObject({
  basedOn: z.string().optional().describe('The style whose look this one starts from, of the same type.'),
  type: z
    .enum(['paragraph', 'character', 'box'])
    .default('paragraph')
    .describe('What is set in it: a paragraph; words (character); a group, panel, table or figure (box).'),
  font: z.string().optional().describe('A font role, as `fonts` names it: serif, sans.'),
  weight: weight.optional().describe('How heavy the letters are; a font file of that weight must be named.'),
  italic: z.boolean().optional().describe('Letters that slope.'),
  size: z.number().min(4).max(96).optional().describe('Size of type, points.'),
  leading: z.number().min(4).max(140).optional().describe('Distance of baselines, points; not less than the size.'),
  color: color.optional(),
  align: z.enum(['left', 'right', 'center', 'justify']).optional().describe('Where lines are even; justify: on both sides.'),
  hyphenate: z.boolean().optional().describe('Words may be divided at the end of a line, as their language divides them.'),
  before: length.optional().describe('Space above, points; of two neighbours the larger counts.'),
  after: length.optional().describe('Space below, points; of two neighbours the larger counts.'),
  indent: indent.optional().describe('How far the text stands in from the edges of its column.'),
  marker: marker.optional().describe('What stands before each item of a list.'),
  letterspacing: shift.optional().describe('Added after each letter, points; less than a tenth of the size.'),
  capitals: z.boolean().optional().describe('Printed in capitals; the text stays as written.'),
  smallCaps: z.boolean().optional().describe('Small letters printed as small capitals.'),
  tabular: z.boolean().optional().describe('Figures of one width, for columns of numbers.'),
  raise: shift.optional().describe('Lift above the baseline, points.'),
  fill: colour.optional().describe('Colour of the ground: a name of `colors`, or "#rrggbb" in quotes.'),
  padding: box.optional().describe('Space between the edge of the block and what stands in it.'),
  rules: rules.optional().describe('Lines drawn round the block and within it.'),
  gap: length.optional().describe('Between columns of a panel or table, points.'),
  keepNext: z.boolean().optional().describe('On the page of what follows, as a heading is.'),
  keepTogether: z.boolean().optional().describe('Not split unless taller than a page.'),
  lines: z
    .int()
    .min(1)
    .max(99)
    .optional()
    .describe('Most lines of a <section> in ordinary print; more are reported, never left out.'),
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
  );

const face = z.strictObject({
  regular: fontFile.describe('npm path of the TrueType file of upright letters of ordinary weight.'),
  italic: fontFile.optional().describe('npm path of the file of letters that slope.'),
  semibold: fontFile.optional().describe('npm path of the file of half heavy letters.'),
  semiboldItalic: fontFile.optional().describe('npm path of the file of half heavy letters that slope.'),
  bold: fontFile.optional().describe('npm path of the file of heavy letters.'),
  boldItalic: fontFile.optional().describe('npm path of the file of heavy letters that slope.'),
});

const fontRole = z.strictObject({
  chain: z.array(face).min(1).describe('Families in order: the first that has a character sets it.'),
  languages: z
    .record(z.string(), z.array(face).min(1))
    .optional()
    .describe('For texts in a language, a chain of its own in the place of `chain`; zh-Hans is also that of zh-Hans-SG.'),
  word: z
    .strictObject({
      latin: z.string().describe('Family for letters of the West: Cambria.'),
      eastAsia: z.string().describe('Family for characters of East Asia: Yu Mincho.'),
    })
    .describe("Families on officers' machines, for Word."),
});

const mm = z.number().min(0).max(2000);
const page = z.strictObject({
  width: mm.min(50).describe('Width of the paper, millimetres.'),
  height: mm.min(50).describe('Height of the paper, millimetres.'),
  margins: z
    .strictObject({
      top: mm.describe('From the upper edge of the paper to the text, millimetres.'),
      right: mm.describe('From the right edge of the paper to the text, millimetres.'),
      bottom: mm.describe('From the lower edge of the paper to the text, millimetres.'),
      left: mm.describe('From the left edge of the paper to the text, millimetres.'),
    })
    .describe('What the text leaves free on each side.'),
  mark: z
    .strictObject({
      head: mm.describe('From the upper edge of the paper, millimetres.'),
      foot: mm.describe('From the lower edge of the paper, millimetres.'),
    })
    .describe('Baseline of the marking of access.'),
  running: z
    .strictObject({
      head: mm.describe('Top of the running head from the upper edge, millimetres.'),
      foot: mm.describe('Bottom of the running foot from the lower edge, millimetres.'),
    })
    .describe('Where the running head hangs and the running foot stands, between the marking and the text.'),
});

export const styleSchema = z.strictObject({
  colors: z
    .record(z.string(), z.string().regex(/^#[0-9a-f]{6}$/, 'must be #rrggbb in lower case'))
    .describe(
      'Colours by name, "#rrggbb" in lower case and in quotes: accent: "#1d3f72". Change one, and all that names it changes.',
    ),
  fonts: z.record(z.string(), fontRole).describe('Fonts by role: the files for PDF, the family for Word.'),
  pages: z.record(z.string(), page).describe('Sizes of paper by name, as desk.yaml asks for them: a4, letter.'),
  styles: z
    .record(z.string(), styleRuleSchema)
    .describe('Looks by style name; class="talking-point" in a template is Talking Point.'),
});
export type StyleFile = z.output<typeof styleSchema>;
export type FontFace = z.output<typeof face>;
