/**
 * The building blocks of every record schema: what a field may hold, said once.
 *
 * Each block registers what the walkers (stamping, reference checks, leak tests, the editor's JSON Schema)
 * need to know about it in `fields`, so that the schema stays the only list of fields there is.
 */
import { z } from 'zod';
import { LEVELS } from '../marking/level.js';
import { isVisible, unprintable } from './characters.js';

/** The kinds of record, named as their folders in data/. */
export type RecordKind = 'countries' | 'organizations' | 'people' | 'relations' | 'meetings';

/** What a reference may point at: a record, a source in sources.yaml, a desk, a verb, or a thing inside a record. */
export type RefKind =
  | RecordKind
  | 'sources'
  | 'desks'
  | 'verb'
  | 'fact'
  | 'event'
  | 'topic'
  | 'ask'
  | 'statement'
  /** A topic, or a statement below it: `topics/economy`, `topics/economy/s4`; `topics/` may be left out. */
  | 'place'
  /** A place whose statement answers another: `economy/s4`. */
  | 'reply'
  | 'post'
  | 'zone';

export type FieldRole =
  /** One line of Markdown, in one language or a map of them. */
  | { readonly role: 'text' }
  /** Markdown with paragraphs and bullets. */
  | { readonly role: 'prose' }
  /** A name or code printed as it stands, in one language or a map of them. */
  | { readonly role: 'plain' }
  | { readonly role: 'ref'; readonly to: RefKind };

/** Role of each special field schema; looked up by schema instance. */
export const fields = z.registry<FieldRole>();

const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** True for a language tag as records write it: `en`, `ja`, `es-MX`, `zh-Hant`. */
export function isLanguage(tag: string): boolean {
  return TAG.test(tag);
}

/** A language tag, as a value or as a key of a map by language. */
export const language = () =>
  z
    .string()
    .refine(isLanguage, { error: 'is no language tag: en, ja, es-MX', params: { fault: 'bad-language' } })
    .meta({ pattern: TAG.source });

const carried = {
  access: z
    .enum(LEVELS)
    .optional()
    .describe(
      "Who may read this and what is below it. Absent: the higher of its parent's and the ministry's default for the field.",
    ),
  handling: z
    .array(line())
    .optional()
    .describe('Caveats that the paper prints beside the mark of its pages, word for word: [NO COPIES].'),
  source: ref('sources').optional().describe('Where it comes from: an id of sources.yaml.'),
  basis: z
    .enum(['illustrative', 'recorded'])
    .optional()
    .describe('`illustrative` marks sample content that no public source holds.'),
};

/** Keys that every mapping may carry; reserved in a text's language map too. */
export const CARRIED_KEYS = ['access', 'handling', 'source', 'basis'] as const;

/** True for a key that every mapping may carry. */
export function isReserved(key: string): boolean {
  return CARRIED_KEYS.some((reserved) => reserved === key);
}

/** A mapping of a record: strict, and able to carry access, handling, source and basis. */
export function node<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...carried });
}

/** A string of one line that is not printed as text, or not by itself: a file name, a part of a name. */
export function line() {
  return z
    .string()
    .min(1)
    .refine((value) => unprintable(value) === undefined && isVisible(value), {
      error: ({ input }) => `holds ${unprintable(String(input)) ?? 'nothing that can be seen'}`,
      params: { fault: 'bad-character' },
    });
}

/** An address on the web, which a paper may print as a link. */
export const webAddress = () => z.url({ protocol: /^https?$/ });

function words<Role extends 'text' | 'prose' | 'plain'>(role: Role, description: string) {
  const value = z.string().trim().min(1);
  const schema = z
    .union([
      value,
      z
        .object(carried)
        .catchall(value)
        .refine((map) => Object.keys(map).some((key) => !isReserved(key)), 'needs at least one language')
        .meta({ propertyNames: { pattern: `${TAG.source}|^(${CARRIED_KEYS.join('|')})$` } }),
    ])
    .brand<'Words'>()
    .describe(description);
  fields.add(schema, { role });
  return schema;
}

/** One line of Markdown (strong, emphasis, link), in the file's language or by language tag. */
export const text = (description: string) => words('text', description);
/** Markdown paragraphs and bullets. */
export const prose = (description: string) => words('prose', description);
/** A name or code printed as it stands: no Markdown. */
export const plain = (description: string) => words('plain', description);

/** A reference by id. Whether it exists is checked when the store is at hand. */
export function ref<To extends RefKind>(to: To) {
  const schema = z.string().min(1);
  fields.add(schema, { role: 'ref', to });
  return schema;
}

/** Readable, unique within its kind, equal to the file's name where it names a record. */
export const id = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function realDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0));
}

/** True for a day of the calendar, `2024-02-19`. */
export function isDay(value: string): boolean {
  const [year = 0, month = 0, date = 0] = value.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && realDay(year, month, date);
}

/** A calendar day, ISO 8601: `2024-02-19`. */
export const day = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: YYYY-MM-DD')
    .refine(
      (value) => {
        const [year = 0, month = 0, date = 0] = value.split('-').map(Number);
        return realDay(year, month, date);
      },
      { error: 'is no day of the calendar', params: { fault: 'bad-date' } },
    );

/**
 * A date with its own precision, EDTF level 0 and the `~` (approximate) and `?` (uncertain) of level 1:
 * `1964`, `2024-05`, `2004-09-17`, `1888~`. YAML reads a bare year as a number: accepted.
 */
export const edtf = () =>
  z
    .union([z.string(), z.int().min(1).max(9999)])
    .transform((value) => (typeof value === 'number' ? String(value).padStart(4, '0') : value))
    .pipe(
      z
        .string()
        .regex(
          /^\d{4}(-\d{2}(-\d{2})?)?[~?]?$/,
          'must be a year, a month or a day: 1964, 2024-05, 2004-09-17 (with ~ or ? when it is not certain)',
        )
        .refine(
          (value) => {
            const [year = 0, month = 1, date = 1] = value.replace(/[~?]$/, '').split('-').map(Number);
            return realDay(year, month, date);
          },
          { error: 'is no date of the calendar', params: { fault: 'bad-date' } },
        ),
    );

/** What is wrong with a wall clock, by what officers write instead. */
function clockSlip(value: string): string {
  const [, day = '', between = '', hour = '', minute = '', rest = ''] =
    /^(\d{4}-\d{2}-\d{2})([T ]+)(\d{1,2}):(\d{2})(.*)$/.exec(value) ?? [];
  const meant = `${day}T${hour.padStart(2, '0')}:${minute}`;
  if (day === '' || Number(hour) > 23 || Number(minute) > 59)
    return 'must be the wall clock at the venue: 2024-02-21T17:00, or the day alone';
  if (/^:\d{2}/.test(rest)) return `must end with the minutes: ${meant}`;
  if (rest !== '') return `must be the clock at the venue and nothing else: ${meant} (the venue names the zone)`;
  return between === 'T' ? `must have two digits for the hour: ${meant}` : `must have a T between day and time: ${meant}`;
}

/** Wall clock at the venue, `2024-02-21T17:00`, or the day alone where the hour is not known. */
export const wallTime = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, { error: ({ input }) => clockSlip(String(input)) })
    .refine(
      (value) => {
        const [year = 0, month = 0, date = 0] = value.slice(0, 10).split('-').map(Number);
        return realDay(year, month, date);
      },
      { error: 'is no day of the calendar', params: { fault: 'bad-date' } },
    );

/** An IANA time zone, `America/Sao_Paulo`; whether it exists is checked like a reference. */
export const zone = () => ref('zone');

/** ISO 3166-1 alpha-3, the id of a country. */
export const country = () => ref('countries');
