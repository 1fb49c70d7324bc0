/**
 * What a language must be able to say on a paper. Vocabulary: every room may import it. Words come from here and
 * from the records, never from the machine's locale.
 */

/** How a language shows what a statement's text is. A test is given the text without Markdown. */
export interface FrameMarks {
  readonly clause: FrameMark | undefined;
  readonly infinitive: FrameMark | undefined;
  /** What a noun must not look like is what marks the other two. */
  readonly noun: FrameMark | undefined;
}
export interface FrameMark {
  readonly fits: (text: string) => boolean;
  /** For the officer: `begin with "that"`. */
  readonly rule: string;
}

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

/** How a desk writes dates. */
export interface DateConvention {
  /** Years by the era, in the languages that have one: 令和6年. */
  readonly era: boolean;
  /** Which of the two comes first in English: 21 February 2024 where nothing is said, else February 21, 2024. */
  readonly order?: 'day-month' | 'month-day' | undefined;
}

/** A name in parts, as its own language's record has them; what is missing is empty. */
export interface NameParts {
  readonly given: string;
  /** Already in capitals where the desk wants it. */
  readonly surname: string;
  readonly surnameFirst: boolean;
}

/** Who speaks, for the verbs and pronouns of a report. */
export interface Voice {
  /** "Minister Kamikawa". */
  readonly short: string;
  /** For agreement only; undefined where the record does not say. */
  readonly gender: 'f' | 'm' | 'x' | undefined;
}

/** Where a statement stands among those before it. */
export interface Turn {
  /** 0 for the first of its speaker's statements in a row, under one topic. */
  readonly nth: number;
  /** True for the first statement of the whole paper. */
  readonly opening: boolean;
  /** True where it answers a statement that the reader has read. */
  readonly reply: boolean;
}

/** Both sides of an outcome as one subject. */
export interface Sides {
  readonly count: number;
  /** Common rank of the heads of delegation (`minister`); undefined where they differ or are not known. */
  readonly rank: string | undefined;
  /** True where all heads are women. */
  readonly women: boolean;
}

/** The sentence that opens a readout (domain.md 2.2). Names and titles are printed in full. */
export interface Opening {
  /** ISO date at the venue. */
  readonly day: string;
  /** By the venue's clock, HH:MM; undefined where the hour is not known. */
  readonly time: string | undefined;
  /** The same moment on our side's clock; undefined where our side's clock is the venue's. */
  readonly home: { readonly day: string; readonly time: string; readonly zone: string } | undefined;
  readonly duration: { readonly minutes: number; readonly approximate: boolean } | undefined;
  /** `meeting`, `telephone` ... */
  readonly form: string;
  readonly own: Presence;
  readonly others: readonly Presence[];
  /** "Rio de Janeiro", "Brazil". */
  readonly city: string;
  readonly country: string;
  readonly occasion: { readonly relation: 'margins' | 'visit' | 'attending'; readonly name: string } | undefined;
}
export interface Presence {
  /** "Ms. KAMIKAWA Yoko", "H.E. Dr. Alicia BÁRCENA IBARRA". */
  readonly full: string;
  readonly title: string | undefined;
  /** True where the meeting is not in this person's own country; never of a talk by telephone or video. */
  readonly visiting: boolean;
  /** True where the meeting is not in this person's own country, be it that of a resident ambassador. */
  readonly abroad: boolean;
  readonly gender: 'f' | 'm' | 'x' | undefined;
}

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
  /** Of an anniversary: `["20", "th"]`, `["20", "周年"]`. */
  ordinal(value: number): readonly [number: string, suffix: string];
  /** Of a meeting: "second", "segunda", 2回目; digits where nobody would write the word. */
  ordinalWord(value: number): string;
  /** A figure with its unit: "¥1,441.2 bn". Text values are printed as they stand. */
  figure(value: number | string, unit: string): string;
  /** The printed word for a value of an enumeration. */
  word(vocabulary: Vocabulary, value: string): string;

  revision(value: number): string;
  /** What the file is that goes along with a paper: "Data from which this paper was made". */
  readonly attachment: string;

  /** A name without honorifics: "KAMIKAWA Yoko", 上川陽子. */
  personName(parts: NameParts): string;
  /** With honorifics: "H.E. Dr. Alicia BÁRCENA IBARRA". `style` is for the other side alone, and already left out of our own. */
  honoured(name: string, honorific: { readonly style?: string; readonly prefix?: string; readonly suffix?: string }): string;
  /** A name with the short title of the day: "Minister KAMIKAWA Yoko", 上川陽子大臣; also of a surname: "Minister Kamikawa". */
  titled(shortTitle: string, name: string): string;
  /** A name with its full title: "Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan", 上川陽子外務大臣. */
  withTitle(name: string, title: string): string;
  /** Facts side by side, in their order, those that are known: "by telephone, G20 Summit", "21 September 2023, New York". */
  beside(parts: readonly string[]): string;
  /** Building, city, country, from small to large; those that are known. "Rio de Janeiro, Brazil", ブラジル・リオデジャネイロ. */
  place(parts: readonly string[]): string;

  /** The whole first paragraph of the ministry's readout, "The overview of the meeting is as follows." included. */
  opening(opening: Opening): string;
  /** The first sentence of the short readout: who met whom, on which day, where; and the blank to the next. Short names. */
  met(opening: Opening): string;
  /** What stands before and behind the pattern of a statement's verb: "At the outset, Minister Kamikawa " and ". ". */
  statement(voice: Voice, turn: Turn): { readonly before: string; readonly after: string };
  /** The same of what both sides came to: "The two ministers ". `nth`: 0 for the first under its topic. */
  outcome(sides: Sides, nth: number): { readonly before: string; readonly after: string };
  /** What {their} of a verb's pattern is: "her", "su", nothing in Japanese. */
  theirs(gender: 'f' | 'm' | 'x' | undefined | 'both'): string;
  /**
   * What marks the text of a statement as what its verb takes. In English and Spanish its beginning: "that ", "to work",
   * "que ", "de colaborar". In Japanese its end, since the verb follows: と for a clause, the plain form for an infinitive
   * (協力していく + 意向を表明しました), a particle for a noun (会談を + 歓迎しました). The marker stands in the text, never in the
   * verb's pattern (CONTRACTS 7, ruling 7). Undefined where a language marks none.
   */
  readonly frames: FrameMarks;
  /** "The following is attributable to the Press Secretary, Ministry of Foreign Affairs of Japan." */
  attribution(title: string, name: string | undefined): string;
  /** "Photo: Ministry of Foreign Affairs of Japan". */
  credit(name: string): string;
  /** The name of this language in itself: English, 日本語, español. */
  readonly endonym: string;
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
