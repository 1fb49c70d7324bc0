/**
 * The report: what was said and what both sides came to, as sentences (domain.md 2.2). A sentence is the record's text
 * as it stands, with words before and behind it that follow from who spoke before and what is answered.
 */
import type { Derived } from '../facts/derived.js';
import type { Held } from '../facts/tenures.js';
import type { Sides, Turn } from '../locales/locale.js';
import { escapeMarkdown, parseInline, plainText } from '../markdown/markdown.js';
import { type Origin, originOf } from '../marking/origin.js';
import type { Words } from '../records/stamped.js';
import type { Meeting, Person, Verbs } from '../records/store.js';
import type { Given } from './given.js';
import { isNamed, shortName } from './names.js';
import { inLanguage, phrase, quote, spoken } from './printable.js';
import type { P, Sentence } from './schema.js';

type Topic = Meeting['topics'][number];
type Verb = Verbs[string];
type Wording = NonNullable<Verb['en']>;

/** What can be reported: its speaker has a name and its verb a wording. */
type Said =
  | {
      readonly kind: 'statement';
      readonly node: Topic['statements'][number];
      readonly wording: Wording;
      readonly by: Person;
      readonly speaker: P;
    }
  | { readonly kind: 'outcome'; readonly node: Topic['outcomes'][number]; readonly wording: Wording };

export interface Report {
  readonly statements: readonly Sentence[];
  readonly outcomes: readonly Sentence[];
  /** The statements once more: what one person said in a row. */
  readonly turns: readonly { readonly speaker: P; readonly sentences: readonly Sentence[] }[];
}

/** One report per topic, in the order of the topics; who speaks first under a topic is named anew. */
export function reports(given: Given): readonly Report[] {
  const rows = given.world.meeting.topics.map((topic) => saidUnder(given, topic));
  const told = tell(given, rows, true);
  return rows.map((row, index) => {
    const sentences = told[index] ?? [];
    const of = (kind: Said['kind']): readonly Sentence[] => sentences.filter((_, place) => row[place]?.kind === kind);
    return { statements: of('statement'), outcomes: of('outcome'), turns: turnsOf(row, sentences) };
  });
}

/** By who spoke, not by how they are called: two ministers may share a name. */
function turnsOf(row: readonly Said[], sentences: readonly Sentence[]): Report['turns'] {
  const starts = row.flatMap((said, place) => {
    const last = row[place - 1];
    return last !== undefined && subjectOf(last) === subjectOf(said) ? [] : [place];
  });
  return starts.flatMap((start, turn) => {
    const said = row[start];
    return said?.kind === 'statement' ? [{ speaker: said.speaker, sentences: sentences.slice(start, starts[turn + 1]) }] : [];
  });
}

/** What is marked as headline, as one paragraph over all topics. */
export function headlines(given: Given): Sentence[] {
  const row = given.world.meeting.topics.flatMap((topic) => saidUnder(given, topic)).filter(({ node }) => node.headline === true);
  return [...(tell(given, [row], false)[0] ?? [])];
}

function saidUnder(given: Given, topic: Topic): readonly Said[] {
  const statements = topic.statements.flatMap((node): readonly Said[] => {
    const by = given.world.people.get(node.by);
    const wording = wordingOf(given, node.verb);
    if (by === undefined || !isNamed(by) || wording === undefined) return [];
    const short = shortName(given, by, given.facts.held.get(by.id));
    const speaker = spoken(short.lang, [originOf(node.info)], ({ word }) => word(short));
    return [{ kind: 'statement', node, wording, by, speaker }];
  });
  const outcomes = topic.outcomes.flatMap((node): readonly Said[] => {
    const wording = wordingOf(given, node.verb);
    return wording === undefined ? [] : [{ kind: 'outcome', node, wording }];
  });
  return [...statements, ...outcomes];
}

/** In the paper's language, else in any: checks before publishing refuse what would be printed in two languages. */
function wordingOf({ world, locale }: Given, id: string): Wording | undefined {
  const verb = world.verbs[id];
  if (verb === undefined) return undefined;
  const { en, ja, es } = verb;
  const known: Readonly<Record<string, Wording | undefined>> = { en, ja, es };
  return known[locale.lang] ?? en ?? ja ?? es;
}

/**
 * @param rows what stands together: under one topic, or in one paragraph
 * @param opens true where the first sentence of all is said "at the outset"
 */
function tell(given: Given, rows: readonly (readonly Said[])[], opens: boolean): readonly (readonly Sentence[])[] {
  let first = opens;
  return rows.map((row) => {
    let nth = 0;
    return row.map((said, index) => {
      const last = row[index - 1];
      nth = last !== undefined && subjectOf(last) === subjectOf(said) ? nth + 1 : 0;
      const opening = first;
      first = false;
      if (said.kind === 'outcome') return outcome(given, said, nth);
      const trigger = answered(said, row.slice(0, index));
      return statement(given, said, { nth, opening, reply: trigger !== undefined }, trigger);
    });
  });
}

/** Whoever the sentence is about, by id; both sides have none. */
function subjectOf(said: Said): string | undefined {
  return said.kind === 'statement' ? said.by.id : undefined;
}

/**
 * The statement that this one replies to, where it stands in the turn of somebody else just before: further away, "in
 * response" would join the reply to something else.
 */
function answered({ node, by }: Extract<Said, { kind: 'statement' }>, before: readonly Said[]): Said | undefined {
  const turn = before.findLastIndex((said) => subjectOf(said) !== by.id);
  const other = before[turn];
  if (other === undefined) return undefined;
  const start = before.slice(0, turn).findLastIndex((said) => subjectOf(said) !== subjectOf(other)) + 1;
  return before.slice(start, turn + 1).find((said) => said.node.id === node.repliesTo);
}

function statement(given: Given, said: Extract<Said, { kind: 'statement' }>, turn: Turn, trigger: Said | undefined): Sentence {
  const { locale } = given;
  const { node, wording, by, speaker } = said;
  const origins = [node, wording, by, ...(trigger === undefined ? [] : [trigger.node])].map(({ info }) => originOf(info));
  const around = locale.statement({ short: speaker.text, gender: by.gender }, turn);
  return { speaker, ...sentence(given, said, around, locale.theirs(by.gender), [...origins, speaker]) };
}

function outcome(given: Given, said: Extract<Said, { kind: 'outcome' }>, nth: number): Sentence {
  const { sides, origins } = sidesOf(given);
  const around = given.locale.outcome(sides, nth);
  const own = [said.node, said.wording].map(({ info }) => originOf(info));
  return { speaker: null, ...sentence(given, said, around, given.locale.theirs('both'), [...own, ...origins]) };
}

/** Both sides as one subject, from their heads of delegation. */
function sidesOf({ world, facts }: Given): { readonly sides: Sides; readonly origins: readonly Origin[] } {
  const seats = [world.meeting.own, ...world.meeting.counterparts];
  const heads = seats.flatMap(({ head }) => world.people.get(head) ?? []);
  const held = seats.map(({ head }) => facts.held.get(head));
  const ranks = new Set(held.map((post) => rankOf(world.organizations, post)));
  const [rank] = ranks;
  return {
    sides: {
      count: seats.length,
      rank: ranks.size === 1 ? rank : undefined,
      women: heads.length === seats.length && heads.every(({ gender }) => gender === 'f'),
    },
    origins: [...[...seats, ...heads].map(({ info }) => originOf(info)), ...held.filter((post) => post !== undefined)],
  };
}

function rankOf(organizations: Given['world']['organizations'], held: Derived<Held> | undefined): string | undefined {
  return held && organizations.get(held.value.organization)?.posts[held.value.post]?.rank;
}

/** The verb's pattern is cut at the place of the text; what stands before begins with a capital. */
function sentence(
  { locale }: Given,
  { node, wording }: Said,
  { before, after }: { readonly before: string; readonly after: string },
  their: string,
  origins: readonly Origin[],
): Omit<Sentence, 'speaker'> {
  const { lang } = locale;
  const [left = '', right = ''] = wording.pattern
    .replaceAll('{their}', their)
    .split('{}')
    .map((part) => escapeMarkdown(part));
  const tail = right === '' && endsItself(node.text, lang) ? after.replace(/^[.。]/, '') : right + after;
  return {
    lead: phrase(capital(before + left), lang, origins),
    text: quote(node.text, lang),
    tail: phrase(tail, lang, origins),
  };
}

/** True of a text that brings its own full stop, question mark or exclamation mark. */
function endsItself(text: Words, lang: string): boolean {
  return /[.。．!！?？…]["'”’»」』)）]*$/.test(plainText(parseInline(inLanguage(text, lang).text).value).trimEnd());
}

function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
