/**
 * Names as a paper prints them: order and parts are the record's, capitals and honorifics the convention's
 * (domain.md 1.6 and 5.1, principle 5).
 */
import type { Derived } from '../facts/derived.js';
import type { Held } from '../facts/tenures.js';
import { escapeMarkdown } from '../markdown/markdown.js';
import { originOf } from '../marking/origin.js';
import type { Person } from '../records/store.js';
import type { Given } from './given.js';
import { type Ear, spoken } from './printable.js';
import type { P } from './schema.js';

type NameRecord = Person['names'][string];

/** A post held, as facts derive it; null in a gap, or withheld. */
export type Post = Derived<Held> | null | undefined;

/** KAMIKAWA Yoko, without honorifics. */
export function name(given: Given, person: Person): P {
  const { record, lang } = nameRecord(person, given.locale.lang);
  return spoken(lang, [originOf(record.info)], (ear) => wholeName(record, given, ear));
}

/** With the honorific of the language; "H.E." is for the other side. */
export function fullName(given: Given, person: Person, counterpart: boolean): P {
  const { record, lang } = nameRecord(person, given.locale.lang);
  const honorific = person.honorifics[lang];
  const style = counterpart ? honorific?.style : undefined;
  return spoken(lang, [originOf(record.info)], (ear) =>
    given.locale.honoured(wholeName(record, given, ear), {
      ...(style ? { style: ear.plain(style) } : {}),
      ...aroundName(honorific, ear),
    }),
  );
}

/** Minister KAMIKAWA Yoko, by the post of the day; the bare name where there is none. */
export function titledName(given: Given, person: Person, held: Post): P {
  const whole = name(given, person);
  const before = shortTitle(given, held);
  return before === null ? whole : spoken(given.locale.lang, [], ({ word }) => given.locale.titled(word(before), word(whole)));
}

/** Minister Kamikawa, by the post of the day; Ms. Kamikawa where there is none. */
export function shortName(given: Given, person: Person, held: Post): P {
  const { record, lang } = nameRecord(person, given.locale.lang);
  const title = shortTitle(given, held);
  return spoken(lang, [originOf(record.info)], (ear) => {
    const surname = shortSurname(record, ear);
    if (title !== null) return given.locale.titled(ear.word(title), surname);
    return given.locale.honoured(surname, aroundName(person.honorifics[lang], ear));
  });
}

/** The title in full on that day; null in a gap. */
export function title(given: Given, held: Post): P | null {
  return titleOf(given, held, 'title');
}

/** What stands before the surname: Minister, Acting Secretary. */
function shortTitle(given: Given, held: Post): P | null {
  return titleOf(given, held, 'short');
}

function titleOf(given: Given, held: Post, which: 'title' | 'short'): P | null {
  if (held === null || held === undefined) return null;
  const { organization, post, capacity } = held.value;
  const words = given.world.organizations.get(organization)?.posts[post]?.[which];
  if (words === undefined) return null;
  return spoken(given.locale.lang, [held], ({ word }) =>
    capacity === 'substantive' ? word(words) : given.locale.capacity(capacity, word(words)),
  );
}

/** False of somebody of whom release left no name: such a person stands on no paper. */
export function isNamed(person: Person): boolean {
  return Object.values(person.names).some(hasWords);
}

/** The name in the paper's language, else in English, else in any, with its own language. */
function nameRecord(person: Person, lang: string): { readonly record: NameRecord; readonly lang: string } {
  const tags = [lang, 'en', ...Object.keys(person.names)];
  const found = tags.flatMap((tag) => {
    const record = person.names[tag];
    return record !== undefined && hasWords(record) ? [{ record, lang: tag }] : [];
  })[0];
  if (found === undefined) throw new Error(`people/${person.id} has no name: ask isNamed first`);
  return found;
}

function hasWords({ full, surname, given }: NameRecord): boolean {
  return full !== undefined || surname !== undefined || given !== undefined;
}

function wholeName(record: NameRecord, { locale, imprint }: Given, ear: Ear): string {
  if (record.full !== undefined) return ear.plain(record.full);
  const surname = record.surname === undefined ? '' : ear.plain(record.surname);
  return locale.personName({
    given: record.given === undefined ? '' : ear.plain(record.given),
    surname: imprint.names.surnameCapitals ? surname.toUpperCase() : surname,
    surnameFirst: record.order === 'surname-first',
  });
}

/** What stands before and behind a name, without the style of a counterpart. */
function aroundName(
  honorific: Person['honorifics'][string] | undefined,
  ear: Ear,
): { readonly prefix?: string; readonly suffix?: string } {
  const { prefix, suffix } = honorific ?? {};
  return { ...(prefix ? { prefix: ear.plain(prefix) } : {}), ...(suffix ? { suffix: ear.plain(suffix) } : {}) };
}

/** First part of a double surname: Secretary Bárcena; the whole name of somebody who has no surname. */
function shortSurname(record: NameRecord, ear: Ear): string {
  const words = record.surname ?? record.full ?? record.given;
  const whole = words === undefined ? '' : ear.plain(words);
  const [part] = record.surnameParts ?? [];
  return part === undefined ? whole : escapeMarkdown(part);
}
