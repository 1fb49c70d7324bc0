/** Verbs and what is said with them: each wording is there, each text has the form that its verb asks for. */
import { localeOf } from '../../locales/languages.js';
import { parseInline, plainText } from '../../markdown/markdown.js';
import { at, type Cursor, entries, items, root, textAt } from '../cursor.js';
import type { MeetingRecord } from '../entities/meeting.js';
import type { MinistryRecord } from '../entities/ministry.js';
import { FRAMES, VERB_LANGUAGES, type VerbsRecord } from '../entities/verbs.js';
import type { Finding } from '../finding.js';
import { isMapping, type Path } from '../path.js';
import type { Shelf } from '../shelf.js';
import type { Subject } from '../subject.js';

type Verb = VerbsRecord[string];
type VerbLanguage = (typeof VERB_LANGUAGES)[number];

/** A verb has a wording in each language of the ministry. A warning: only a paper that needs the wording is stopped. */
export function verbWordings({ kind, file, shelf }: Subject): readonly Finding[] {
  if (kind !== 'verbs') return [];
  const { value: ministry } = shelf.open('ministry');
  const languages = items(at(root<MinistryRecord>(ministry?.value), 'languages')).map(textAt);
  return entries(root<VerbsRecord>(file.value)).flatMap(([id, verb]) => {
    const missing = VERB_LANGUAGES.filter((language) => languages.includes(language) && !isMapping(at(verb, language).value));
    if (missing.length === 0 || !isMapping(verb.value)) return [];
    const message = `the verb "${id}" has no wording in ${missing.join(', ')}`;
    const hint = `papers in that language cannot report what was said with it: add ${missing.map((each) => `${each}: {frame, pattern}`).join(', ')}`;
    return [{ code: 'no-wording', severity: 'warning', path: verb.path, at: 'key', message, hint }];
  });
}

/**
 * A statement has a verb of one speaker and an outcome one of both sides, and each wording has the form that its verb
 * asks for in its language: "that ..." after a verb of saying (CONTRACTS 7, ruling 7).
 */
export function verbForms({ kind, file, shelf }: Subject): readonly Finding[] {
  if (kind !== 'meetings') return [];
  const { value: verbs } = shelf.open('verbs');
  if (verbs === undefined) return [];
  const known = new Map(entries(root<VerbsRecord>(verbs.value)));
  const meeting = root<MeetingRecord>(file.value);
  const language = textAt(at(meeting, 'language')) ?? languageOf(shelf);
  const form = (said: Cursor<Said>, whose: 'one' | 'both') => {
    const verb = known.get(textAt(at(said, 'verb')) ?? '');
    return verb === undefined ? [] : [...wrongSide(said, verb, whose), ...wrongFrames(said, verb, language)];
  };
  return items(at(meeting, 'topics')).flatMap((topic) => [
    ...items(at(topic, 'statements')).flatMap((statement) => form(statement, 'one')),
    ...items(at(topic, 'outcomes')).flatMap((outcome) => form(outcome, 'both')),
  ]);
}

/** What a statement and an outcome have in common. */
type Said = MeetingRecord['topics'][number]['outcomes'][number];

function wrongSide(said: Cursor<Said>, verb: Cursor<Verb>, whose: 'one' | 'both'): readonly Finding[] {
  const by = textAt(at(verb, 'by'));
  const cursor = at(said, 'verb');
  if ((by !== 'one' && by !== 'both') || by === whose) return [];
  const message =
    by === 'both'
      ? `"${cursor.value}" is a verb of both sides together, and this statement has one speaker`
      : `"${cursor.value}" is a verb of one speaker, and an outcome is of both sides`;
  const hint =
    by === 'both' ? 'what both sides came to belongs under "outcomes"' : 'what one side said belongs under "statements"';
  return [{ code: 'verb-side', path: cursor.path, message, hint }];
}

function wrongFrames(said: Cursor<Said>, verb: Cursor<Verb>, language: string): readonly Finding[] {
  return wordingsOf(said, language).flatMap((wording): readonly Finding[] => {
    const spoken = VERB_LANGUAGES.find((each) => each === wording.language);
    const frame = spoken && frameOf(verb, spoken);
    const mark = frame && localeOf(spoken, { era: false })?.frames[frame];
    if (spoken === undefined || mark === undefined || mark.fits(plainText(parseInline(wording.text).value))) return [];
    const wanted = frame === 'infinitive' ? 'an infinitive' : `a ${frame}`;
    const message = `"${textAt(at(said, 'verb'))}" takes ${wanted} (${spoken}), and this text is none`;
    return [{ code: 'verb-frame', path: wording.path, message, hint: mark.rule }];
  });
}

function frameOf(verb: Cursor<Verb>, language: VerbLanguage) {
  const written = textAt(at(at(verb, language), 'frame'));
  return FRAMES.find((frame) => frame === written);
}

interface Wording {
  readonly language: string;
  readonly path: Path;
  readonly text: string;
}

function wordingsOf(said: Cursor<Said>, language: string): readonly Wording[] {
  const { path, value } = at(said, 'text');
  if (typeof value === 'string') return [{ language, path, text: value.trim() }];
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, text]) =>
    typeof text === 'string' ? [{ language: key, path: [...path, key], text: text.trim() }] : [],
  );
}

function languageOf(shelf: Shelf): string {
  const { value: ministry } = shelf.open('ministry');
  return textAt(at(root<MinistryRecord>(ministry?.value), 'language')) ?? 'und';
}
