/** The short reference is the surname, the honorific the record's ("Prime Minister Sanae" went out of one ministry: domain.md 5.3). */
import { type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { anyOf, literal, matches, whole } from './match.js';
import { type Passage, passagesOf } from './passages.js';
import { type Seated, seatedAt, titleStands, titlesIn } from './people.js';

/** Honorifics of a language, whosoever's. */
const HONORIFICS: Readonly<Record<string, readonly string[]>> = {
  en: ['Mr.', 'Ms.', 'Mrs.', 'Miss', 'Mx.', 'Dr.', 'Prof.', 'Professor'],
  es: ['Sr.', 'Sra.', 'Srta.', 'Dr.', 'Dra.', 'Lic.', 'Ing.', 'Prof.'],
  ja: ['氏', 'さん', '様', '博士', '女史', '閣下'],
};

interface Forms {
  readonly titles: string;
  readonly honorifics: readonly string[];
}

export function nameForm(checked: Checked): readonly Finding[] {
  const stands = titleStands(checked.lang);
  if (stands === undefined) return [];
  const honorifics = forLanguage(HONORIFICS, checked.lang) ?? [];
  const forms: Forms = { titles: anyOf([...titlesIn(checked), ...honorifics]), honorifics };
  const people = seatedAt(checked);
  const english = forLanguage({ en: true }, checked.lang) === true;
  return passagesOf(checked).flatMap((passage) =>
    people.flatMap((person): readonly Finding[] => [
      ...slip(
        passage,
        givenName(stands, person, forms),
        `uses the given name of ${person.surname}`,
        `write the surname: ${shortOf(person)}`,
      ),
      ...slip(
        passage,
        secondSurname(stands, person, forms),
        'uses a second surname alone',
        `the short reference is the first: ${shortOf(person)}`,
      ),
      ...otherHonorific(stands, passage, person, forms),
      ...(english ? articleBefore(passage, person, anyOf(titlesIn(checked))) : []),
    ]),
  );
}

function slip({ from, text }: Passage, pattern: string | undefined, says: string, hint: string): readonly Finding[] {
  const found = pattern === undefined ? undefined : matches(text, pattern, true)[0];
  return found === undefined ? [] : [{ code: 'name-form', severity: 'error', from, message: `"${found[0]}" ${says}`, hint }];
}

/** "Minister Yoko"; not "Secretary Alicia Bárcena". 陽子大臣; not 上川陽子大臣. */
function givenName(stands: 'before' | 'behind', { given, surname, first }: Seated, { titles }: Forms): string | undefined {
  if (given === undefined || given === surname) return undefined;
  const surnames = anyOf([surname, first]);
  return stands === 'before'
    ? `(?<!\\p{L})${titles}\\s+${whole(given)}(?!\\s+${surnames})`
    : `(?<!${surnames}[・\\s]*)${whole(given)}${titles}`;
}

/** "Secretary Ibarra", "Secretary Alicia Ibarra"; イバーラ大臣. */
function secondSurname(stands: 'before' | 'behind', { given, first, others }: Seated, { titles }: Forms): string | undefined {
  if (others.length === 0) return undefined;
  const second = anyOf(others);
  const between = given === undefined ? '' : `(?:${literal(given)}\\s+)?`;
  return stands === 'before'
    ? `(?<!\\p{L})${titles}\\s+${between}${second}(?!\\p{L})`
    : `(?<!${literal(first)}[・\\s]*)${second}${titles}`;
}

/** Another honorific than the record's. A record without one says nothing, and a title is no honorific. */
function otherHonorific(
  stands: 'before' | 'behind',
  { from, text }: Passage,
  person: Seated,
  { honorifics }: Forms,
): readonly Finding[] {
  const { honorific, given, surname, first } = person;
  if (honorific === undefined) return [];
  const others = anyOf(honorifics.filter((each) => each !== honorific));
  const between = given === undefined ? '' : `(?:${literal(given)}\\s+)?`;
  const name = anyOf([surname, first]);
  const pattern = stands === 'before' ? `(?<!\\p{L})${others}\\s+${between}${name}(?!\\p{L})` : `${name}${others}`;
  const [found] = matches(text, pattern, true);
  if (found === undefined) return [];
  const message = `"${found[0]}" has another honorific than the record of ${surname}: ${honorific}`;
  const hint = `write ${honorific}, or mend "honorifics" in people/${person.id}`;
  return [{ code: 'name-form', severity: 'error', from, message, hint }];
}

/** "the Secretary Bárcena" (domain.md 2.3, no. 4). */
function articleBefore({ from, text }: Passage, { surname, first, given }: Seated, titles: string): readonly Finding[] {
  const between = given === undefined ? '' : `(?:${literal(given)}\\s+)?`;
  const [found] = matches(text, `(?<!\\p{L})the\\s+${titles}\\s+${between}${anyOf([surname, first])}(?!\\p{L})`, true);
  if (found === undefined) return [];
  const message = `"${found[0]}": a title before a name takes no article`;
  return [{ code: 'article-title', severity: 'warning', from, message, hint: `write ${found[0].slice('the'.length).trim()}` }];
}

function shortOf({ short, first }: Seated): string {
  return short === undefined ? first : `${short} ${first}`;
}
