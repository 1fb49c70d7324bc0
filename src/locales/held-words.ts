/** Words that a language written with blanks holds on one line: the rules; each language brings its words. */

/** A language's words, as they are written; a comma or bracket around them does not count. None is longer than 12 letters. */
export interface HeldWords {
  /** They hold to the word after them: "Dr.", "H.E.". */
  readonly titles: ReadonlySet<string>;
  /** They hold to a title after them: "la Dra. Bárcena". */
  readonly articles: ReadonlySet<string>;
  /** They hold to a number after them: "No.", "Art.", "USD". */
  readonly beforeNumber: ReadonlySet<string>;
  /** They hold to a number before them: "minutes", "bn", "p.m.". */
  readonly afterNumber: ReadonlySet<string>;
  /** They hold to a day before or after them. A year may stand on another line. */
  readonly months: ReadonlySet<string>;
  /** Two words that hold to each other and to a number before them: "per cent", "de febrero". */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Signs that hold in every language. */
export const SIGNS: HeldWords = {
  titles: new Set(),
  articles: new Set(),
  beforeNumber: new Set('№ § §§ ¶ # ± ≈ ~ ¥ € £ $ US$ USD EUR JPY GBP MXN CNY KRW CHF CAD AUD INR BRL'.split(' ')),
  afterNumber: new Set(
    '% ‰ ° °C °F K € ¥ £ $ USD EUR JPY GBP MXN CNY KRW CHF CAD AUD INR BRL mm cm m km nm mi ft m² km² m³ ha mg g kg t kt Mt Gt ml l L bbl s min h Hz kHz MHz GHz V kV W kW MW GW TW kWh MWh GWh TWh kB MB GB TB ppm'.split(
      ' ',
    ),
  ),
  months: new Set(),
  pairs: new Map(),
};

/** Places where the words hold, strictly after `from` and not after `to`. Each stands after a blank. */
export function heldPlaces(words: HeldWords, text: string, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let blank = text.indexOf(' ', from); blank !== -1 && blank < to; blank = text.indexOf(' ', blank + 1)) {
    const next = text.charCodeAt(blank + 1);
    if (next !== 0x20 && holds(words, text, blank, blank + 1)) places.push(blank + 1);
  }
  return places;
}

/** True where the words before the blank and after it hold together. A dash between blanks never begins a line. */
function holds(words: HeldWords, text: string, blank: number, at: number): boolean {
  const next = text.charCodeAt(at);
  if (isDash(next) && isBlank(text.charCodeAt(at + 1))) return true;
  const end = endOfWord(text, blank);
  if (isSmall(next) && isSmall(text.charCodeAt(end - 1)) && isSmall(text.charCodeAt(end - 5))) return false;
  if (isNumber(text, end)) return followsNumber(words, text, at, end);
  const before = wordBefore(text, end);
  if (before === '') return false;
  if (words.titles.has(before)) return true;
  if (isInitial(before)) return isCapital(text.charAt(at));
  if (isDigit(next)) return words.beforeNumber.has(before) || (words.months.has(before) && isDay(text, at));
  const after = wordAt(text, at);
  if (words.articles.has(before)) return after.some((word) => words.titles.has(word));
  if (words.beforeNumber.has(before)) return after.some((word) => /^[IVXLC]+$/.test(word));
  const seconds = words.pairs.get(before);
  if (seconds !== undefined) return after.some((word) => seconds.has(word));
  return HALF_DAYS.has(before) && after.some((word) => ZONE.test(word));
}

/** A unit, a month, a half of the day, a zone; three digits more of a number that is written in groups. */
function followsNumber(words: HeldWords, text: string, at: number, end: number): boolean {
  const after = wordAt(text, at);
  if (after.some((word) => words.afterNumber.has(word))) return true;
  if (after.some((word) => words.months.has(word))) return DAY_BEFORE.test(text.slice(Math.max(0, end - 5), end));
  const [first = ''] = after;
  const seconds = words.pairs.get(first);
  if (seconds !== undefined) return wordAt(text, at + first.length + 1).some((word) => seconds.has(word));
  if (after.some((word) => GROUP.test(word))) return isDigitsOnly(wordBefore(text, end));
  return isClock(text, end) && after.some((word) => ZONE.test(word));
}

const HALF_DAYS: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'am', 'pm', 'AM', 'PM']);
/** UTC, GMT+9, JST, CEST. */
const ZONE = /^(?:UTC|GMT|[A-Z]{2,4}T)(?:[+−-]\d{1,2})?$/;
/** 21st; 1.º, 1ª. */
const ORDINAL = /\d(?:st|nd|rd|th|\.?[ºª])$/;
/** 21, 2–3, 21st: not a year. */
const DAY_BEFORE = /(?:^|[^\d.,:])\d{1,2}(?:st|nd|rd|th|\.?º)?$/;
const GROUP = /^\d{3}$/;
/** No word of a language's tables is longer. */
const LONGEST = 12;
const OPENERS = '([“‘«"\'¿¡—';
const CLOSERS = ')]”’»"\'.,;:!?…';

/** Where the word before a blank ends: before all blanks. */
function endOfWord(text: string, blank: number): number {
  let end = blank;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The word that ends here, without opening brackets; empty where it is longer than any word of a table. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) {
    if (end - --start > LONGEST + 1) return '';
  }
  while (start < end && OPENERS.includes(text.charAt(start))) start++;
  return text.slice(start, end);
}

/** The word that begins here, then without one closing mark after another: "p.m.)," "p.m.)" "p.m." "p.m". */
function wordAt(text: string, at: number): readonly string[] {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end))) {
    if (++end - at > LONGEST + 4) return [];
  }
  const words = [text.slice(at, end)];
  while (end > at + 1 && CLOSERS.includes(text.charAt(end - 1))) words.push(text.slice(at, --end));
  return words;
}

/** Does a number end here: 2.5, 1,272, 21st, 1.º? "n.º" is a word. */
function isNumber(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (isDigit(last)) return true;
  return isDigit(text.charCodeAt(end - 2)) || isDigit(text.charCodeAt(end - 3)) ? ORDINAL.test(text.slice(end - 3, end)) : false;
}

function isClock(text: string, end: number): boolean {
  return /\d[:.]\d\d$/.test(text.slice(Math.max(0, end - 5), end));
}

function isDay(text: string, at: number): boolean {
  return /^\d{1,2}(?![\d,.:]\d|\d)/.test(text.slice(at, at + 4));
}

function isDigitsOnly(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

/** "J.", "J.-P.", "J.R.R.". */
function isInitial(word: string): boolean {
  return (
    word.charCodeAt(1) === 0x2e &&
    word.split(/[.-]+/).every((letter) => letter.length < 2 && (letter === '' || isCapital(letter)))
  );
}

/** Case of assigned letters never changes (Unicode's stability policy), so every Node says the same. */
function isCapital(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}

/** Two words in small letters, the first of them of five and more, hold in no language: so most blanks are seen at a glance. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isDash(code: number): boolean {
  return code === 0x2013 || code === 0x2014;
}

/** Ends the text, too. */
function isBlank(code: number): boolean {
  return Number.isNaN(code) || code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x202f;
}
