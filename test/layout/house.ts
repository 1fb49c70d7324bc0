/** A small house style in the look of the ministry's briefs, and its fonts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontBook, openFonts } from '../../src/layout/fonts.js';
import type { StyleRule } from '../../src/style/schema.js';
import type { FullRule, HouseStyle, NamedStyle, PageStyle } from '../../src/style/style.js';
import { points } from '../../src/style/units.js';

const serif = '@expo-google-fonts/source-serif-4';
const sans = '@expo-google-fonts/source-sans-3';
const mincho = '@expo-google-fonts/noto-serif-jp';
const gothic = '@expo-google-fonts/noto-sans-jp';
const word = { latin: 'Cambria', eastAsia: 'Yu Mincho' };

export const INK = '#16191d';
export const MUTED = '#5b6470';
export const LINE = '#c9ced6';
export const ACCENT = '#1d3f72';
export const WARNING = '#a3161f';

type Look = Partial<
  Omit<
    FullRule,
    'size' | 'leading' | 'before' | 'after' | 'indent' | 'marker' | 'padding' | 'rules' | 'gap' | 'letterspacing' | 'raise'
  >
> & {
  readonly size?: number;
  readonly leading?: number;
  readonly before?: number;
  readonly after?: number;
  readonly gap?: number;
  readonly letterspacing?: number;
  readonly raise?: number;
  readonly indent?: Partial<Record<'left' | 'right' | 'first', number>>;
  readonly padding?: Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  readonly rules?: Partial<Record<keyof FullRule['rules'], readonly [number, string]>>;
  readonly marker?: {
    readonly text: string | null;
    readonly width: number;
    readonly size?: number;
    readonly suffix?: string;
    readonly color?: string;
  };
};

/** A style from what it says; the rest is body text. */
export function named(name: string, look: Look, type: NamedStyle['type'] = 'paragraph'): NamedStyle {
  const rule = (pair: readonly [number, string] | undefined) =>
    pair === undefined ? null : { width: points(pair[0]), color: pair[1] };
  const { indent, padding, rules, marker } = look;
  const full: FullRule = {
    font: look.font ?? 'serif',
    weight: look.weight ?? 'regular',
    italic: look.italic ?? false,
    size: points(look.size ?? 10.6),
    leading: points(look.leading ?? 15),
    color: look.color ?? INK,
    align: look.align ?? 'left',
    hyphenate: look.hyphenate ?? false,
    before: points(look.before ?? 0),
    after: points(look.after ?? 0),
    indent: { left: points(indent?.left ?? 0), right: points(indent?.right ?? 0), first: points(indent?.first ?? 0) },
    marker:
      marker === undefined
        ? null
        : {
            text: marker.text,
            suffix: marker.suffix ?? '',
            font: 'sans',
            weight: 'semibold',
            size: points(marker.size ?? 10),
            color: marker.color ?? ACCENT,
            raise: points(0),
            width: points(marker.width),
          },
    letterspacing: points(look.letterspacing ?? 0),
    capitals: look.capitals ?? false,
    smallCaps: look.smallCaps ?? false,
    tabular: look.tabular ?? false,
    raise: points(look.raise ?? 0),
    fill: look.fill ?? null,
    padding: {
      top: points(padding?.top ?? 0),
      right: points(padding?.right ?? 0),
      bottom: points(padding?.bottom ?? 0),
      left: points(padding?.left ?? 0),
    },
    rules: {
      above: rule(rules?.above),
      below: rule(rules?.below),
      left: rule(rules?.left),
      head: rule(rules?.head),
      rows: rule(rules?.rows),
      columns: rule(rules?.columns),
    },
    gap: points(look.gap ?? 0),
    keepNext: look.keepNext ?? false,
    keepTogether: look.keepTogether ?? false,
    lines: look.lines ?? null,
    widows: look.widows ?? 2,
    orphans: look.orphans ?? 2,
  };
  const { font, weight, italic, size, leading, color, letterspacing, capitals, smallCaps, tabular, raise } = look;
  const said = { font, weight, italic, size, leading, color, letterspacing, capitals, smallCaps, tabular, raise };
  const own: StyleRule = { type, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
  return { name, type, basedOn: null, own, full };
}

const note = { font: 'sans', size: 8.6, leading: 12, color: MUTED } as const;
const bullet = { text: '■', width: 13, size: 7 } as const;

const STYLES: readonly NamedStyle[] = [
  named('Body', { after: 6 }),
  named('Kicker', {
    font: 'sans',
    weight: 'semibold',
    size: 8.6,
    leading: 12,
    color: ACCENT,
    capitals: true,
    letterspacing: 0.9,
    keepNext: true,
    before: 6,
  }),
  named('Heading 1', { weight: 'semibold', size: 21, leading: 26, before: 4, keepNext: true }),
  named('Heading 2', {
    font: 'sans',
    weight: 'semibold',
    size: 12.6,
    leading: 16,
    color: ACCENT,
    before: 16,
    after: 3,
  }),
  named('Heading 3', { weight: 'semibold', size: 11.2, leading: 15, before: 14, after: 2, keepNext: true }),
  named('Heading 4', { italic: true, keepNext: true }),
  named('Lead', { italic: true, size: 11.6, leading: 15, color: MUTED, after: 12 }),
  named(
    'Panel',
    {
      gap: 22,
      padding: { top: 6, bottom: 10 },
      rules: { above: [0.9, INK], below: [0.6, LINE], columns: [0.6, LINE] },
      after: 6,
    },
    'box',
  ),
  named('Panel Label', {
    font: 'sans',
    weight: 'semibold',
    size: 7.4,
    leading: 11,
    color: MUTED,
    capitals: true,
    letterspacing: 0.7,
  }),
  named('Panel Text', { font: 'sans', size: 9.8, leading: 14 }),
  named('Numbered List', { after: 3, marker: { text: null, width: 17 } }),
  named('Bulleted List', { after: 3, marker: { text: '•', width: 13, size: 10 } }),
  named('Topics', { before: 12, marker: { text: null, width: 20 } }),
  named('Points', { before: 2, after: 3, marker: bullet }),
  named('Talking Point', { size: 11.6, leading: 16, before: 2, after: 3, keepTogether: true }),
  named('Remark', { font: 'sans', size: 9.4, leading: 13.5, before: 2, after: 2 }),
  named('Ask', {
    font: 'sans',
    size: 9.8,
    leading: 14,
    before: 3,
    after: 4,
    fill: '#f3f5f8',
    padding: { top: 3, bottom: 3, left: 10, right: 10 },
    rules: { left: [1.6, ACCENT] },
    keepTogether: true,
  }),
  named('Avoid', {
    font: 'sans',
    size: 9.8,
    leading: 14,
    before: 3,
    after: 4,
    fill: '#f9f1f1',
    padding: { top: 3, bottom: 3, left: 10, right: 10 },
    rules: { left: [1.6, WARNING] },
  }),
  named(
    'Table',
    { gap: 10, padding: { top: 3.5, bottom: 3.5 }, rules: { head: [0.9, INK], rows: [0.5, LINE] }, after: 6 },
    'box',
  ),
  named('Table Head', {
    font: 'sans',
    weight: 'semibold',
    size: 7.4,
    leading: 11,
    color: MUTED,
    capitals: true,
    letterspacing: 0.7,
  }),
  named('Table Text', { font: 'sans', size: 9.8, leading: 14, tabular: true }),
  named('Number', { font: 'sans', size: 9.8, leading: 14, tabular: true, align: 'right' }),
  named('Small Cell', { font: 'sans', size: 8.6, leading: 14, color: MUTED }),
  named('Caption', note),
  named('Note Text', note),
  named('Group', {}, 'box'),
  named('Boxed', { fill: '#f3f5f8', padding: { top: 6, right: 8, bottom: 6, left: 8 }, before: 4, after: 4 }, 'box'),
  named('Figure', { align: 'center', before: 4, after: 4 }, 'box'),
  named('Contents', { font: 'sans' }),
  named('Header', { ...note, rules: { below: [0.6, LINE] }, padding: { bottom: 6 } }),
  named('Footer', { ...note, rules: { above: [0.6, LINE] }, padding: { top: 5 } }),
  named('Marking', {
    font: 'sans',
    weight: 'semibold',
    size: 8.2,
    leading: 11,
    color: WARNING,
    align: 'center',
    letterspacing: 1,
    capitals: true,
  }),
  named('Flag', { font: 'sans', weight: 'semibold', size: 8.2, color: WARNING, align: 'right' }),
  named('Watermark', { font: 'sans', weight: 'bold', size: 110, leading: 120, color: '#e6e6e6' }),
  named('Justified', { align: 'justify', after: 6 }),
  named('Note Mark', { size: 6.6, raise: 3.6, color: ACCENT }, 'character'),
  named('Link', { color: ACCENT }, 'character'),
  named('Aside', { font: 'sans', weight: 'regular', size: 8.2, color: MUTED }, 'character'),
  named('Muted', { color: MUTED, size: 8.8 }, 'character'),
  named('Warning', { color: WARNING }, 'character'),
  named('Label', { weight: 'semibold' }, 'character'),
  named('Huge', { font: 'serif', weight: 'semibold', size: 21, leading: 26, color: ACCENT }),
  named('Ordinal', { size: 10, raise: 7 }, 'character'),
  named('Upright', { italic: false, size: 10 }, 'character'),
];

const mm = (value: number) => points((value * 72) / 25.4);

function page(width: number, height: number, side: number): PageStyle {
  return {
    width: mm(width),
    height: mm(height),
    margins: { top: mm(32), right: mm(side), bottom: mm(28), left: mm(side) },
    mark: { head: mm(15.6), foot: mm(13.6) },
    running: { head: mm(20), foot: mm(18) },
  };
}

/** A4, and a card so small that a few lines fill it. */
export const HOUSE: HouseStyle = {
  fonts: {
    serif: {
      chain: [
        {
          regular: `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
          italic: `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
          semibold: `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
          bold: `${serif}/700Bold/SourceSerif4_700Bold.ttf`,
        },
        {
          regular: `${mincho}/400Regular/NotoSerifJP_400Regular.ttf`,
          semibold: `${mincho}/600SemiBold/NotoSerifJP_600SemiBold.ttf`,
        },
      ],
      word,
    },
    sans: {
      chain: [
        {
          regular: `${sans}/400Regular/SourceSans3_400Regular.ttf`,
          italic: `${sans}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
          semibold: `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
          bold: `${sans}/700Bold/SourceSans3_700Bold.ttf`,
        },
        {
          regular: `${gothic}/400Regular/NotoSansJP_400Regular.ttf`,
          semibold: `${gothic}/600SemiBold/NotoSansJP_600SemiBold.ttf`,
        },
      ],
      word,
    },
  },
  pages: { a4: page(210, 297, 22), card: page(105, 110, 12) },
  styles: Object.fromEntries(STYLES.map((style) => [style.name, style])),
};

/** The house's fonts, opened from node_modules. A test file opens them once: Japanese fonts are large. */
export function houseFonts(): FontBook {
  const require = createRequire(import.meta.url);
  return openFonts(HOUSE, (file) => readFileSync(require.resolve(file)));
}
