/**
 * Names as a paper prints them: order and parts are the record's, capitals and honorifics the convention's
 * (domain.md 1.6 and 5.1, principle 5).
 */
import type { Held } from '../facts/tenures.js';
import { escapeMarkdown } from '../markdown/markdown.js';
import { type Origin, originOf } from '../marking/origin.js';
import type { Person } from '../records/store.js';
import type { Given } from './given.js';
import { inLanguage, phrase } from './printable.js';
import type { P } from './schema.js';

type NameRecord = Person['names'][string];

/** KAMIKAWA Yoko, without honorifics. */
export function name(given: Given, person: Person): P {
  const record = nameRecord(person, given.locale.lang);
  return phrase(wholeName(record, given), given.locale.lang, [originOf(record.info)]);
}

/** With the honorific of the language; "H.E." is for the other side. */
export function fullName(given: Given, person: Person, counterpart: boolean): P {
  const { lang } = given.locale;
  const record = nameRecord(person, lang);
  const honorific = person.honorifics[lang];
  const style = counterpart ? words(honorific?.style, lang) : undefined;
  const parts = [style, words(honorific?.prefix, lang), wholeName(record, given), words(honorific?.suffix, lang)];
  const text = parts.filter((part) => part !== undefined).join(' ');
  return phrase(text, lang, [originOf(record.info), ...(honorific ? [originOf(honorific.info)] : [])]);
}

/** Minister Kamikawa, by the post of the day; Ms. Kamikawa where there is none. */
export function shortName(given: Given, person: Person, held: Held | undefined): P {
  const { lang } = given.locale;
  const record = nameRecord(person, lang);
  const title = held && shortTitle(given, held);
  const before = title?.text ?? words(person.honorifics[lang]?.prefix, lang);
  const surname = shortSurname(record, lang);
  return phrase(before === undefined ? surname : `${before} ${surname}`, lang, [
    originOf(record.info),
    ...(title?.origins ?? []),
  ]);
}

/** Minister KAMIKAWA Yoko, by the post of the day; the bare name where there is none. */
export function titledName(given: Given, person: Person, held: Held | undefined): P {
  const whole = name(given, person);
  const before = held && shortTitle(given, held);
  return before === undefined ? whole : phrase(`${before.text} ${whole.text}`, given.locale.lang, [whole, ...before.origins]);
}

/** The title in full on that day; null in a gap. */
export function title(given: Given, held: Held | undefined): P | null {
  const post = held && postOf(given, held);
  if (held === undefined || post === undefined) return null;
  const { lang } = given.locale;
  return phrase(withCapacity(given, held, inLanguage(post.title, lang).text), lang, [originOf(post.title.info)]);
}

/** What stands before the surname: Minister, Acting Secretary. */
export function shortTitle(given: Given, held: Held): { readonly text: string; readonly origins: readonly Origin[] } | undefined {
  const post = postOf(given, held);
  if (post === undefined) return undefined;
  const text = withCapacity(given, held, inLanguage(post.short, given.locale.lang).text);
  return { text, origins: [originOf(post.short.info)] };
}

function withCapacity(given: Given, held: Held, text: string): string {
  return held.capacity === 'substantive' ? text : given.locale.capacity(held.capacity, text);
}

function postOf(given: Given, held: Held) {
  return given.world.organizations.get(held.organization)?.posts[held.post];
}

function nameRecord(person: Person, lang: string): NameRecord {
  const record = person.names[lang] ?? person.names.en ?? Object.values(person.names)[0];
  if (record === undefined) throw new Error(`people/${person.id} has no name: the schema lets none through`);
  return record;
}

function wholeName(record: NameRecord, given: Given): string {
  const { lang } = given.locale;
  const full = words(record.full, lang);
  if (full !== undefined) return full;
  const first = words(record.given, lang) ?? '';
  const surname = words(record.surname, lang) ?? '';
  const printed = given.imprint.names.surnameCapitals ? surname.toUpperCase() : surname;
  const parts = record.order === 'surname-first' ? [printed, first] : [first, printed];
  return parts.filter((part) => part !== '').join(' ');
}

/** First part of a double surname: Secretary Bárcena. */
function shortSurname(record: NameRecord, lang: string): string {
  const [part] = record.surnameParts ?? [];
  return part === undefined ? (words(record.surname, lang) ?? words(record.full, lang) ?? '') : escapeMarkdown(part);
}

function words(value: NameRecord['given'], lang: string): string | undefined {
  return value === undefined ? undefined : escapeMarkdown(inLanguage(value, lang).text);
}
