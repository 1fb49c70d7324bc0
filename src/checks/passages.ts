/** The texts of a record that papers after the meeting print, in one language, in the order of print. */
import { parseInline, plainText } from '../markdown/markdown.js';
import type { Words } from '../records/stamped.js';
import type { Meeting } from '../records/store.js';
import type { Checked } from './checked.js';

type Topic = Meeting['topics'][number];
type Statement = Topic['statements'][number];
type Outcome = Topic['outcomes'][number];

/** Something that was said, or that both sides came to. */
export interface Act {
  readonly topic: Topic;
  readonly act: Statement | Outcome;
  readonly by: string | undefined;
  readonly repliesTo: string | undefined;
}

/** One text in one language. */
export interface Passage {
  /** Record path of the text in this language. */
  readonly from: string;
  /** The words alone, without Markdown. */
  readonly text: string;
  readonly words: Words;
}

/** What the product tells, topic by topic: statements, then outcomes. */
export function actsOf({ released, tells }: Pick<Checked, 'released' | 'tells'>): readonly Act[] {
  return released.meeting.topics.flatMap((topic) => {
    const said = topic.statements.map((act): Act => ({ topic, act, by: act.by, repliesTo: act.repliesTo }));
    const agreed = topic.outcomes.map((act): Act => ({ topic, act, by: undefined, repliesTo: undefined }));
    return [...said, ...agreed].filter(({ act }) => tells === 'everything' || act.headline === true);
  });
}

/** Every text that a paper after the meeting may print from the meeting's record. */
export function printedWords(checked: Checked): readonly Words[] {
  const { meeting } = checked.released;
  const { venue, occasion, photo } = meeting;
  const envelope = [meeting.title, venue.city, venue.name, occasion?.name, photo?.caption, photo?.alt];
  const whole = checked.tells === 'everything';
  const headings = whole ? meeting.topics.map((topic) => topic.heading) : [];
  const promises = whole ? meeting.commitments.map((commitment) => commitment.text) : [];
  const acts = actsOf(checked).map(({ act }) => act.text);
  return [...envelope, ...headings, ...acts, ...promises].filter((words) => words !== undefined);
}

/** The same in the paper's language; a text that has none in it is for `missing-language` to say. */
export function passagesOf(checked: Checked): readonly Passage[] {
  return printedWords(checked).flatMap((words) => passageOf(words, checked.lang) ?? []);
}

export function passageOf(words: Words, lang: string): Passage | undefined {
  const text = words.texts[lang];
  return text === undefined ? undefined : { from: wordingPath(words, lang), text: plainText(parseInline(text).value), words };
}

/** Path of one wording: of a text in one language it is the text's. */
export function wordingPath(words: Words, lang: string): string {
  const several = Object.keys(words.texts).length > 1;
  return several && words.texts[lang] !== undefined ? `${words.info.from}/${lang}` : words.info.from;
}
