/**
 * What a language must be able to say on a paper. Vocabulary: every room may import it. Words come from here and
 * from the records, never from the machine's locale.
 */

/** How a date is printed; a date known by year or month alone is printed as what it is. */
export type DateForm =
  /** 21 February 2024 */
  | 'long'
  /** Wed 21 February 2024 */
  | 'weekday'
  /** 21 Feb 2024 */
  | 'short'
  /** Thu 22 Feb */
  | 'day';

/** Enumerations of the records that are printed. */
export type Vocabulary =
  | 'form'
  | 'status'
  | 'likelihood'
  | 'interpretation'
  | 'press'
  | 'role'
  | 'act'
  | 'clearanceRole'
  | 'decision'
  | 'commitment'
  | 'agreement'
  | 'verification'
  | 'both';

/** A phrase's parts arrive as words of the language, Markdown-ready; dates and numbers already printed. */
export interface Locale {
  readonly lang: string;
  /** @param edtf `1964`, `2024-05`, `2004-09-17`, `1888~` */
  date(edtf: string, form: DateForm): string;
  /** @param from, to EDTF; no `to` means that it still lasts */
  period(from: string, to: string | undefined): string;
  /** Two days of one visit, no longer than they must be: "25–26 Jul 2014". */
  dateRange(from: string, to: string): string;
  /** @param hhmm 24-hour clock */
  time(hhmm: string): string;
  timeRange(from: string, to: string | undefined): string;
  /** "UTC+9" for an offset in minutes. */
  offset(minutes: number): string;
  /** Days from the venue's date: "+1 day", "same day". */
  shift(days: number): string;
  minutes(count: number): string;
  duration(minutes: number, approximate: boolean): string;
  /** `["20", "th"]`; the suffix is empty where the language has none. */
  ordinal(value: number): readonly [number: string, suffix: string];
  /** "second"; digits where nobody would write the word. */
  ordinalWord(value: number): string;
  /** A figure with its unit: "¥1,441.2 bn". Text values are printed as they stand. */
  figure(value: number | string, unit: string): string;
  /** The printed word for a value of an enumeration. */
  word(vocabulary: Vocabulary, value: string): string;

  revision(value: number): string;
  occasion(relation: 'margins' | 'visit' | 'attending', name: string): string;
  clock(place: string, time: string, day: string | undefined, shift: string): string;
  when(date: string, time: string | undefined, elsewhere: readonly string[]): string;
  /** A title held otherwise than in substance: "Acting Secretary". */
  capacity(capacity: 'acting' | 'designate' | 'caretaker', title: string): string;
  meetingOfPeople(ordinal: string, counterpart: string): string;
  meetingOfPosts(ordinal: string, own: string, counterpart: string): string;
  meetingOfCountries(ordinal: string, own: string, counterpart: string): string;
  inPlace(place: string): string;
  /** Where two people spoke who were not in one room: "by telephone"; none for a form with a room. */
  remote(form: string): string | undefined;
  firstMet(date: string, place: string, occasion: string | undefined, duration: string | undefined): string;
  lastMet(date: string, place: string, form: string): string;
  openRequests(count: number, year: string): string;
  openCommitments(count: number): string;
  /** @param where "in Tokyo", "by telephone" */
  asked(date: string, where: string, reply: { readonly by: string; readonly text: string } | undefined): string;
  anniversary(ordinal: string, label: string): string;
  /** Where a figure comes from, for a note. */
  figureNote(parts: {
    readonly label: string;
    readonly source: string | undefined;
    readonly period: string | undefined;
    readonly stale: number | undefined;
  }): string;
}
