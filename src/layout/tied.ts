/** Where UAX #14 would end a line and a reader would not: short parts at a hyphen or a slash, dashes, full-width signs and numbers. */

const WIDE = 0x2e80;
const HYPHEN_MINUS = 0x2d;
const SLASH = 0x2f;
const HYPHEN = 0x2010;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const WIDE_NUMBER_SIGN = 0xff03;

/** "and/or", "km/h" and "TCP/IP" are one word, "Relations/Department" two. */
const SLASHED = 4;

/** True where no line may end before `at` (UTF-16), in any language. */
export function tied(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isNeverFirst(after)) return true;
  if (before >= WIDE) return isWideNumber(before, after, text.charCodeAt(at - 2));
  switch (before) {
    case HYPHEN_MINUS:
    case HYPHEN:
      return lettersBefore(text, at - 1) < 2 || lettersAfter(text, at) < 2 || isDigit(text.charCodeAt(at - 2));
    case EN_DASH:
      return lettersBefore(text, at - 1) < 2 || lettersAfter(text, at) < 2 || isRange(text.charCodeAt(at - 2), after);
    case SLASH:
      return after < WIDE && (lettersBefore(text, at - 1) < SLASHED || lettersAfter(text, at) < SLASHED);
    case EM_DASH:
      return isBlank(text.charCodeAt(at - 2));
    default:
      return after === EM_DASH && !isBlank(before);
  }
}

/** Full-width marks that UAX #14 takes for ideographs and that never begin a Japanese line: － ／ ＝ ～. */
function isNeverFirst(code: number): boolean {
  return code === 0xff0d || code === 0xff0f || code === 0xff1d || code === 0xff5e;
}

/** Between the digits of １２，０００ and after ＃. UAX #14 takes full-width digits for ideographs. */
function isWideNumber(before: number, after: number, earlier: number): boolean {
  if (before === WIDE_NUMBER_SIGN) return isWideDigit(after) || isDigit(after);
  if (isWideDigit(before)) return isWideDigit(after);
  return isPoint(before) && isWideDigit(after) && isWideDigit(earlier);
}

/** ， and ．, before which no line ends anyway. */
function isPoint(code: number): boolean {
  return code === 0xff0c || code === 0xff0e;
}

function isRange(from: number, to: number): boolean {
  return isDigit(from) && isDigit(to);
}

/** How many letters and digits stand in a row before a place; no more than matter are counted. */
function lettersBefore(text: string, place: number): number {
  let count = 0;
  while (count < SLASHED && isLetter(text.charCodeAt(place - 1 - count))) count++;
  return count;
}

function lettersAfter(text: string, place: number): number {
  let count = 0;
  while (count < SLASHED && isLetter(text.charCodeAt(place + count))) count++;
  return count;
}

/** Of any script: what is neither a blank nor a mark. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return code < 0x2000 || (code > 0x206f && code < 0x3000) || code > 0x3040;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

/** A blank, a line's end, or nothing at all. */
function isBlank(code: number): boolean {
  return Number.isNaN(code) || code === 0x20 || code === 0x0a;
}
