/** "The 20th anniversary of ...": a number that somebody typed is worked out again from the dates on record (domain.md 4 and 5.3). */
import type { Words } from '../records/stamped.js';
import { baseOf, type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { type Numeral, numeralsIn } from './numbers.js';
import { passageOf, passagesOf } from './passages.js';

/**
 * Compares a number with the acts on record that its sentence names. Where it names none of them, or says that it speaks
 * of another year than the meeting's, nothing is said.
 */
export function anniversaryNumber(checked: Checked): readonly Finding[] {
  const acts = actsIn(checked);
  return passagesOf(checked).flatMap(({ from, text }) =>
    mentionsIn(text, checked).flatMap(({ said, scope }): readonly Finding[] => {
      const likely = acts
        .map((act) => ({ ...act, share: shareOf(act.marks, scope, checked.lang) }))
        .filter(({ share }) => share >= 0.5);
      const [best] = [...likely].sort((a, b) => Number(b.named) - Number(a.named) || b.share - a.share);
      if (best === undefined || likely.some(({ years }) => years === said)) return [];
      const message = `${said} years are counted here; ${best.label} (${best.date}) was ${best.years} years ago in ${checked.facts.day.slice(0, 4)}`;
      const hint = `write ${best.years}, or name the act that is meant`;
      return [{ code: 'anniversary-number', severity: 'warning', from, message, hint }];
    }),
  );
}

interface Mention {
  readonly said: number;
  /** The words that say of what. */
  readonly scope: string;
}

interface Manner {
  /** What stands behind the number. */
  readonly behind: RegExp;
  /** What stands before it where it counts no anniversary: "the next 50 years of". */
  readonly notBefore: RegExp;
  readonly of: 'after' | 'before';
  /** Of another year than the meeting's. */
  readonly otherYear: RegExp;
}

const MANNERS: Readonly<Record<string, Manner>> = {
  en: {
    behind: /^(?:st|nd|rd|th)?[\s-]+(?:anniversary|years? (?:of|since|after)\b)/,
    notBefore: /\b(?:next|coming|past|last|another|further|over|about|around|nearly|than)\s*$/i,
    of: 'after',
    otherYear: /\b(?:next|last|following|previous) year\b/i,
  },
  ja: { behind: /^周年/, notBefore: /約$/, of: 'before', otherYear: /来年|昨年|去年|翌年|前年/ },
  es: {
    behind: /^\s?(?:\.?[ºª°]|\.er)?\s*(?:aniversario|años? (?:de|desde))(?!\p{L})/u,
    notBefore: /(?:próximos|últimos|pasados|otros|más de|casi|unos)\s*$/i,
    of: 'after',
    otherYear: /próximo año|año próximo|año pasado|año que viene/i,
  },
};

function mentionsIn(text: string, { lang, facts }: Checked): readonly Mention[] {
  const manner = forLanguage(MANNERS, lang);
  if (manner === undefined) return [];
  const found = numeralsIn(text, lang).filter(
    ({ start, end }) => manner.behind.test(text.slice(end)) && !manner.notBefore.test(text.slice(0, start)),
  );
  return found.flatMap((numeral, index): readonly Mention[] => {
    const scope = scopeOf(text, manner, numeral, found[index - 1], found[index + 1]);
    const years = scope.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
    const elsewhere = manner.otherYear.test(text) || years.some((year) => year !== facts.day.slice(0, 4));
    return elsewhere ? [] : [{ said: numeral.value, scope }];
  });
}

/** As far as the next mention or the end of the sentence, on the side on which the language says of what. */
function scopeOf(text: string, { of }: Manner, at: Numeral, before: Numeral | undefined, after: Numeral | undefined): string {
  return of === 'after'
    ? (text.slice(at.end, after?.start).split(/[.;](?=\s)/)[0] ?? '')
    : (text
        .slice(before?.end ?? 0, at.start)
        .split('。')
        .at(-1) ?? '');
}

interface Marked {
  readonly named: boolean;
  readonly years: number;
  readonly date: string;
  readonly label: string;
  /** What a text says of it when it names it. */
  readonly marks: ReadonlySet<string>;
}

function actsIn(checked: Checked): readonly Marked[] {
  const { lang, seen, years } = checked;
  const parties = [...seen.countries.values()].flatMap(({ names }) => [names.short, names.formal, names.adjective]);
  const common = new Set(parties.flatMap((words) => (words === undefined ? [] : marksOf(words, lang))));
  return years.flatMap((count) =>
    count.labels.flatMap((words): readonly Marked[] => {
      const label = passageOf(words, lang)?.text;
      const marks = new Set(marksOf(words, lang).filter((mark) => !common.has(mark)));
      return label === undefined || marks.size === 0
        ? []
        : [{ years: count.years, date: count.date, named: count.named, label, marks }];
    }),
  );
}

/** Words by their first five letters, so that "signing" is near "signed"; of Japanese, neighbouring characters. */
function marksOf(words: Words, lang: string): readonly string[] {
  return marksOfText(passageOf(words, lang)?.text ?? '', lang);
}

function marksOfText(text: string, lang: string): readonly string[] {
  if (baseOf(lang) === 'ja') {
    const characters = [...text.normalize('NFKC').replace(/[\s・「」()]/g, '')];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  }
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 3 || /^\p{Lu}{2}/u.test(word)).map((word) => word.toLowerCase().slice(0, 5));
}

function shareOf(marks: ReadonlySet<string>, scope: string, lang: string): number {
  const said = new Set(marksOfText(scope, lang));
  return [...marks].filter((mark) => said.has(mark)).length / marks.size;
}
