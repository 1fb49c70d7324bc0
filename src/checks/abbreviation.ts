/** An abbreviation is introduced where the reader first meets it (domain.md 2.2), not later, and not in what was withheld. */
import type { Checked } from './checked.js';
import type { Finding } from './finding.js';
import { matches, whole } from './match.js';
import { actsOf, type Passage, passageOf } from './passages.js';

/**
 * Only of abbreviations that the record itself introduces, in brackets behind the long form: "Ministerial Council Meeting
 * (MCM)". Headings and titles stand outside of the running text and are not counted.
 */
export function abbreviation(checked: Checked): readonly Finding[] {
  const printed = actsOf(checked).flatMap(({ act }) => passageOf(act.text, checked.lang) ?? []);
  const known = actsOf({ released: checked.seen, tells: 'everything' }).flatMap(
    ({ act }) => passageOf(act.text, checked.lang) ?? [],
  );
  return introducedIn(known).flatMap((short) => earlyUse(short, printed, known) ?? []);
}

function earlyUse(short: string, printed: readonly Passage[], known: readonly Passage[]): Finding | undefined {
  for (const { from, text } of printed) {
    const [use] = matches(text, whole(short));
    if (use === undefined) continue;
    const brackets = bracketsOf(text).find((each) => each.short === short);
    if (brackets !== undefined && use.index >= brackets.start) return undefined;
    const place = known.find((passage) => bracketsOf(passage.text).some((each) => each.short === short));
    return {
      code: 'abbreviation',
      severity: 'error',
      from,
      ...(place === undefined || place.from === from ? {} : { beside: place.from }),
      message: `"${short}" is printed before the reader is told what it stands for`,
      hint: `write it in full here, with (${short}) behind it, or publish the text that introduces it before this one`,
    };
  }
  return undefined;
}

function introducedIn(passages: readonly Passage[]): readonly string[] {
  return [...new Set(passages.flatMap(({ text }) => bracketsOf(text).map(({ short }) => short)))];
}

/** Brackets that hold a name and no more, one word of it in capitals: (WPS), （日墨EPA）, (Japan–Mexico EPA); not "(in the USA)". */
function bracketsOf(text: string): readonly { readonly short: string; readonly start: number }[] {
  return matches(text, '[(（]([^()（）,、;；:：.。\\d]{2,40})[)）]').flatMap((match) => {
    const name = match[1] ?? '';
    const short = matches(name, '\\p{Lu}[\\p{Lu}&]*\\p{Lu}').at(-1)?.[0];
    return short === undefined || /(?<!\p{L})\p{Ll}/u.test(name) ? [] : [{ short, start: match.index }];
  });
}
