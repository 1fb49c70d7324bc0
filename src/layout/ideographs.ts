/**
 * The blanks of full-width marks, and the room between ideographs (JIS X 4051; JLREQ 3.1.2 to 3.1.5 and 3.8), in em.
 *
 * A full-width mark is drawn in half of its square or less: the other half is blank, on the left of 「, on the right of 」、。,
 * a quarter on each side of ・. Marks next to each other share their blanks, and a line is made shorter there and nowhere
 * else; it is made longer there first, and between ideographs. Marks of half a square and Latin quotation marks have no such
 * blank and stand as they are.
 */

/** What stands between two neighbouring characters beyond their advances. */
export interface Between {
  /** At most 0: what two marks share. */
  readonly natural: number;
  /** By so much it may grow. */
  readonly stretch: number;
  /** By so much it may become less than natural. */
  readonly shrink: number;
}

type Kind =
  | 'opening'
  | 'closing'
  | 'comma'
  | 'stop'
  /** ・：； */
  | 'middle'
  /** ！？ */
  | 'dividing'
  /** … ‥ —: never apart from their own kind. */
  | 'dots'
  /** Ideographs, kana and all else of a full square. */
  | 'wide'
  | 'wide digit'
  /** Letters and digits of other scripts. */
  | 'western'
  /** Blanks, half-width marks, signs of money and units: nothing is added to them. */
  | 'other';

const MARKS: ReadonlyMap<string, Kind> = new Map([
  ...kinds('（〔［｛〈《「『【｟〘〖〝', 'opening'),
  ...kinds('）〕］｝〉》」』】｠〙〗〟', 'closing'),
  ...kinds('、，', 'comma'),
  ...kinds('。．', 'stop'),
  ...kinds('・：；', 'middle'),
  ...kinds('！？‼⁇⁈⁉', 'dividing'),
  ...kinds('…‥—―─', 'dots'),
  ...kinds('０１２３４５６７８９', 'wide digit'),
  ...kinds('　％＃＄￡￥￠￦', 'other'),
]);

function kinds(marks: string, kind: Kind): readonly (readonly [string, Kind])[] {
  return Array.from(marks, (mark) => [mark, kind] as const);
}

const AT_MARK = 0.25;
/** Growth between two ideographs: more is seen as a gap. */
const AT_IDEOGRAPH = 0.12;
/** Growth between an ideograph and a Latin word: nothing stands there by nature in our papers. */
const AT_WESTERN = 0.25;

/** What a blank may lose. */
const AT_MOST = 0.25;

const NOTHING: Between = { natural: 0, stretch: 0, shrink: 0 };
const IDEOGRAPHS: Between = { natural: 0, stretch: AT_IDEOGRAPH, shrink: 0 };

/**
 * What stands between two neighbours. 0 within an alphabetic word, within a number, between …… and on the tight side of a mark.
 * Not for the blank (U+0020), which has its own width. @param a, b characters; of a longer string the first counts
 */
export function between(a: string, b: string): Between {
  const before = kindOf(a);
  const after = kindOf(b);
  if (before === 'wide' && after === 'wide') return IDEOGRAPHS;
  if ((before === 'western' || before === 'other') && (after === 'western' || after === 'other')) return NOTHING;
  if ((before === 'comma' || before === 'stop') && after === 'wide digit') return NOTHING;
  const natural = shared(before, after);
  return { natural, stretch: stretchOf(before, after), shrink: shrinkOf(before, after, natural) };
}

/** The blank that a full-width mark loses at the start of a line. */
export function atStart(char: string): number {
  return kindOf(char) === 'opening' ? 0.5 : 0;
}

/** The blank that a full-width mark may lose at the end of a line. */
export function atEnd(char: string): number {
  return blankAfter(kindOf(char));
}

/** Kana and ideographs are known by their block at once, since most characters of a Japanese text are these. */
function kindOf(char: string): Kind {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x2000) return isWestern(code) ? 'western' : 'other';
  if (code > 0x3040 && code < 0xa000 && code !== 0x30fb) return 'wide';
  return (code < 0x10000 ? MARKS.get(String.fromCharCode(code)) : undefined) ?? (isWide(code) ? 'wide' : 'other');
}

/** Of a full square, from and to; half of a surrogate pair is half of an ideograph beyond the plane, or of a variant's selector. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x3001, 0x9fff],
  [0xd840, 0xd8bf],
  [0xdc00, 0xdfff],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
  [0x20000, 0x3ffff],
];

function isWide(code: number): boolean {
  return WIDE.some(([from, to]) => code >= from && code <= to);
}

/** Digits; Latin, Greek and Cyrillic letters with their marks. */
function isWestern(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1fff);
}

function blankAfter(kind: Kind): number {
  return kind === 'closing' || kind === 'comma' || kind === 'stop' ? 0.5 : kind === 'middle' ? 0.25 : 0;
}

function blankBefore(kind: Kind): number {
  return kind === 'opening' ? 0.5 : kind === 'middle' ? 0.25 : 0;
}

/** 」「 keep one half of two, 。」 and （「 none, 」・ and ・「 the quarter of the dot. */
function shared(before: Kind, after: Kind): number {
  if (blankAfter(before) === 0.5) return blankBefore(after) > 0 || isTightBefore(after) ? -0.5 : 0;
  return after === 'opening' && (before === 'opening' || before === 'middle') ? -0.5 : 0;
}

/** Marks that belong to what stands before them. */
function isTightBefore(kind: Kind): boolean {
  return kind === 'closing' || kind === 'comma' || kind === 'stop' || kind === 'dividing';
}

function stretchOf(before: Kind, after: Kind): number {
  if (before === 'other' || after === 'other' || before === 'opening' || isTightBefore(after)) return 0;
  if (before === after && (before === 'dots' || before === 'wide digit')) return 0;
  if (blankAfter(before) === 0.5 || after === 'opening') return AT_MARK;
  return before === 'western' || after === 'western' ? AT_WESTERN : AT_IDEOGRAPH;
}

/** Half a square may become a quarter, the quarters of a dot nothing; a full stop within a line keeps its half (JLREQ 3.8.3). */
function shrinkOf(before: Kind, after: Kind, natural: number): number {
  const left = before === 'stop' ? 0 : blankAfter(before);
  const right = blankBefore(after);
  if (natural === 0) return Math.min(left, AT_MOST) + Math.min(right, AT_MOST);
  return before === 'stop' ? 0 : Math.min(left + right + natural, AT_MOST);
}
