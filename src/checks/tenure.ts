/** Titles are those of the day: whoever speaks held a post then, and no text gives them another (domain.md 5.3). */
import { type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { anyOf, literal, matches } from './match.js';
import { type Passage, passagesOf } from './passages.js';
import { type Seated, seatedAt, seatsOf, titleStands, titlesIn } from './people.js';

export function tenure(checked: Checked): readonly Finding[] {
  return [...withoutPost(checked), ...otherTitles(checked)];
}

/** Heads and speakers; who else sits in the room may be a guest. */
function withoutPost(checked: Checked): readonly Finding[] {
  const { released, facts } = checked;
  const { meeting } = released;
  const heads = [meeting.own, ...meeting.counterparts].map(({ head }) => head);
  const speakers = meeting.topics.flatMap(({ statements }) => statements.map(({ by }) => by));
  const seats = seatsOf(checked);
  return [...new Set([...heads, ...speakers])]
    .filter((id) => released.people.has(id) && !facts.held.has(id))
    .map((id): Finding => {
      return {
        code: 'tenure',
        severity: 'error',
        from: seats.get(id) ?? meeting.info.from,
        message: `"${id}" held no post on ${facts.day}, so the paper has no title to print`,
        hint: `mend "tenures" in people/${id}, or name who was there`,
      };
    });
}

/** "Minister Bárcena" of a Secretary; "then Secretary" and "former" speak of another day. */
function otherTitles(checked: Checked): readonly Finding[] {
  const stands = titleStands(checked.lang);
  if (stands === undefined) return [];
  const titles = anyOf(titlesIn(checked));
  const people = seatedAt(checked);
  return passagesOf(checked).flatMap((passage) =>
    people.flatMap((person) => otherTitle(passage, person, stands, titles, checked.lang)),
  );
}

const EARLIER = '(?<!(?:former|then|ex|entonces|antiguo|antigua|exc?)[ -])';

function otherTitle(
  passage: Passage,
  person: Seated,
  stands: 'before' | 'behind',
  titles: string,
  lang: string,
): readonly Finding[] {
  const { surname, first, given, short } = person;
  if (short === undefined) return [];
  const between = given === undefined ? '' : `(?:${literal(given)}\\s+)?`;
  const name = anyOf([surname, first]);
  const pattern =
    stands === 'before'
      ? `(?<!\\p{L})${EARLIER}(?<title>${titles})\\s+${between}${name}(?!\\p{L})`
      : `(?<!(?:元|前)\\p{L}*)${name}(?:[・\\s]*${literal(given ?? '')})?(?<title>${titles})`;
  const found = matches(passage.text, pattern, true).find(({ groups }) => !isTitleOf(groups?.title ?? '', person, lang));
  if (found === undefined) return [];
  const message = `"${found[0]}" is not the title of that day: ${short}`;
  const hint = `write ${stands === 'before' ? `${short} ${first}` : `${first}${short}`}, or mend the tenures of people/${person.id}`;
  return [{ code: 'tenure', severity: 'error', from: passage.from, message, hint }];
}

/** The short title; also the end of the full one where it holds the short: 外務大臣 of メキシコ合衆国外務大臣. */
function isTitleOf(found: string, { short = '', title = '' }: Seated, lang: string): boolean {
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  if (same(found, short)) return true;
  if (forLanguage({ en: true }, lang) === true) return same(found, `Foreign ${short}`);
  return found.endsWith(short) && title.endsWith(found);
}
