/**
 * The languages of one text say the same: numbers, months, who is named and how, how many sentences. English and
 * Japanese pages of one meeting drift apart ("Ms." here, "Dr." there: domain.md 2.2).
 *
 * A text is compared with the wording in the record's own language; a paper in that language with every other that the
 * product is made in.
 */
import type { Words } from '../records/stamped.js';
import { type Checked, forLanguage } from './checked.js';
import type { Finding } from './finding.js';
import { anyOf, matches } from './match.js';
import { monthsIn, type Numeral, numeralsIn } from './numbers.js';
import { actsOf, passageOf, printedWords, wordingPath } from './passages.js';
import { type Known, knownBy, seatsOf } from './people.js';

export function languageParity(checked: Checked): readonly Finding[] {
  const texts = printedWords(checked).flatMap((words) =>
    pairsOf(checked, words).flatMap((pair) => compared(checked, words, pair)),
  );
  return [...texts, ...halfWritten(checked), ...honorificsOf(checked)];
}

interface Pair {
  /** The record's own language. */
  readonly own: string;
  readonly other: string;
}

function pairsOf({ lang, languages }: Checked, { texts }: Words): readonly Pair[] {
  const [own = lang] = Object.keys(texts);
  const others = own === lang ? languages : [lang];
  return others.filter((other) => other !== own && texts[other] !== undefined).map((other) => ({ own, other }));
}

function compared(checked: Checked, words: Words, { own, other }: Pair): readonly Finding[] {
  const one = passageOf(words, own)?.text ?? '';
  const two = passageOf(words, other)?.text ?? '';
  const differences = [
    ...differ('the number', numbersMissing(one, own, two, other), numbersMissing(two, other, one, own)),
    ...differ('the month', ...onlyIn(monthsIn(one, own).months, monthsIn(two, other).months)),
    ...differ('', ...onlyIn(namedIn(checked, one, own), namedIn(checked, two, other))),
    ...differ('the honorific', ...onlyIn(respectIn(one, own), respectIn(two, other))),
    ...differ('a count of', ...onlyIn([sentencesIn(one, own)], [sentencesIn(two, other)])),
  ];
  return differences.map(({ what, mine, theirs }): Finding => {
    const has = (lang: string, values: readonly (string | number)[]): string =>
      values.length === 0
        ? `none of it is in ${lang}`
        : `${lang} has ${[what, values.join(', ')].filter((part) => part !== '').join(' ')}`;
    return {
      code: 'language-parity',
      severity: 'warning',
      from: wordingPath(words, other),
      message: `${own} and ${other} of this text differ: ${[has(own, mine), has(other, theirs)].join('; ')}`,
      hint: 'bring the two into line, or make sure that both are meant',
    };
  });
}

interface Difference {
  readonly what: string;
  readonly mine: readonly (string | number)[];
  readonly theirs: readonly (string | number)[];
}

function differ(what: string, mine: readonly (string | number)[], theirs: readonly (string | number)[]): readonly Difference[] {
  return mine.length === 0 && theirs.length === 0 ? [] : [{ what, mine, theirs }];
}

function onlyIn<T>(one: readonly T[], two: readonly T[]): readonly [readonly T[], readonly T[]] {
  return [[...new Set(one)].filter((value) => !two.includes(value)), [...new Set(two)].filter((value) => !one.includes(value))];
}

/**
 * Numbers of the first text that the second has neither in digits nor in words. One and two are counted only in digits:
 * "one of the issues" and "the two countries" are said in as many ways as there are languages.
 */
function numbersMissing(one: string, own: string, two: string, other: string): readonly number[] {
  const there = new Set(numeralsIn(monthsIn(two, other).rest, other).map(({ value }) => value));
  const here = numeralsIn(monthsIn(one, own).rest, own).filter((numeral) => isCount(numeral, own));
  return [...new Set(here.map(({ value }) => value))].filter((value) => !there.has(value));
}

/** A single kanji numeral may be part of a word or a name (三菱, 一層), which is no count of anything. */
function isCount({ value, written, start, end }: Numeral, lang: string): boolean {
  if (written === 'digits') return true;
  return forLanguage({ ja: end - start > 1 }, lang) ?? value > 2;
}

/** Surnames, in the record's own order, of those at the table whom the text names. */
function namedIn(checked: Checked, text: string, lang: string): readonly string[] {
  return peopleIn(checked, lang).flatMap(({ id, surname, first }) =>
    matches(text, anyOf([surname, first]), true).length > 0 ? [id] : [],
  );
}

/** Those who have a surname in all languages concerned: nobody else can be compared. */
function peopleIn({ released, languages }: Checked, lang: string): readonly Known[] {
  return [...seatsOf({ released }).keys()].flatMap((id) => {
    const person = released.people.get(id);
    const all = languages.every((each) => person && knownBy(person, each) !== undefined);
    return (all && person && knownBy(person, lang)) || [];
  });
}

/** Forms of respect that every language has a word for. "Ms." and さん are left out: they are not said alike. */
const RESPECT: Readonly<Record<string, Readonly<Record<'doctor' | 'excellency', string>>>> = {
  en: { doctor: 'Dr\\.', excellency: 'H\\.E\\.|Excellency' },
  ja: { doctor: '博士', excellency: '閣下' },
  es: { doctor: '(?<!\\p{L})Dra?\\.', excellency: 'S\\.E\\.|Excelencia' },
};

function respectIn(text: string, lang: string): readonly string[] {
  const forms = forLanguage(RESPECT, lang);
  if (forms === undefined) return [];
  return (['doctor', 'excellency'] as const).filter((form) => matches(text, forms[form]).length > 0);
}

/** A text that ends without a stop is one sentence. */
function sentencesIn(text: string, lang: string): string {
  const ends =
    forLanguage({ en: '[.!?][”’"]?\\s+(?=\\p{Lu})', es: '[.!?][»”"]?\\s+(?=[\\p{Lu}¿¡])', ja: '[。！？]」?(?=.)' }, lang) ??
    '($^)';
  const abbreviated = '(?<!(?:\\p{Lu}|Dr|Ms|Mr|Mrs|Prof|St|Sr|Sra|Dra|No))';
  const count = matches(text, `${forLanguage({ ja: '' }, lang) ?? abbreviated}${ends}`).length + 1;
  return count === 1 ? 'one sentence' : `${count} sentences`;
}

/** Statements of one topic that are not all in a language in which some are: a point would be missing there. */
function halfWritten(checked: Checked): readonly Finding[] {
  const { lang, languages, released } = checked;
  return released.meeting.topics.flatMap((topic) => {
    const acts = actsOf(checked).filter((each) => each.topic === topic);
    // of the paper's own language each missing text is an error by itself
    return languages
      .filter((other) => other !== lang)
      .flatMap((other): readonly Finding[] => {
        const missing = acts.filter(({ act }) => act.text.texts[other] === undefined);
        const [first] = missing;
        if (first === undefined || missing.length === acts.length) return [];
        const message = `of ${acts.length} texts under "${topic.id}" ${missing.length} are not written in ${other}`;
        const hint = `write them in ${other} too: a paper in ${other} would have fewer points`;
        return [{ code: 'language-parity', severity: 'warning', from: first.act.text.info.from, message, hint }];
      });
  });
}

/** One person is a doctor in one language and not in another: one of the two records is wrong. */
function honorificsOf({ released, languages }: Checked): readonly Finding[] {
  return [...seatsOf({ released }).keys()].flatMap((id): readonly Finding[] => {
    const person = released.people.get(id);
    const written = languages.flatMap((lang) => {
      const { prefix, suffix } = person?.honorifics[lang] ?? {};
      const words = Object.values((prefix ?? suffix)?.texts ?? {})[0];
      return words === undefined ? [] : [{ lang, words, doctor: respectIn(words, lang).includes('doctor') }];
    });
    const [own] = written;
    const other = written.find(({ doctor }) => doctor !== own?.doctor);
    if (own === undefined || other === undefined) return [];
    const message = `${id} is ${own.words} in ${own.lang} and ${other.words} in ${other.lang}`;
    const from = `people/${id}#/honorifics/${other.lang}`;
    return [
      { code: 'language-parity', severity: 'warning', from, message, hint: 'bring the honorifics of the record into line' },
    ];
  });
}
