/** What Japanese holds on one line, where nearly every character may begin one: a number with its counter, the words of a name. */
import { heldPlaces, SIGNS } from '../held-words.js';

/** Stands before a number: 約30分, 第2回, 令和6年, 午後5時. */
const BEFORE = '第|約|計|全|同|満|延べ|明治|大正|昭和|平成|令和|西暦|午前|午後|マイナス|[＃№￥＄￡±−＋]';
const DIGITS = '[0-9０-９]+(?:[,.，．][0-9０-９]+)*';
/** 1兆4,412億. */
const AMOUNT = `${DIGITS}(?:[百千万億兆]+${DIGITS})*[百千万億兆]*`;
const COUNTER =
  '周年|年|[かカヵヶ箇](?:月|国|所|条|年)|月|日|時間|週|分|秒|世紀|歳|才|回|件|人|名|社|国|校|号|条|項|章|節|版|頁|ページ|' +
  '番|度|個|本|台|機|隻|枚|冊|点|位|期|次|部|巻|階|級|割|倍|円|ドル|ユーロ|ペソ|ポンド|元|キロ(?:メートル|グラム|ワット)?|メートル|' +
  'センチ|ミリ|トン|グラム|リットル|ヘクタール|バレル|パーセント|ポイント|[㌀-㏿%％‰℃°]';
const AFTER = '間|目|度|代|半|頃|ごろ|前|後';
/** 午後5時30分頃 is one time; 2月21日 are two parts of a date. */
const CLOCK = `時(?!間)(?:${DIGITS}分|半)?(?:頃|ごろ)?`;
const NUMBERED = new RegExp(
  `(?:${BEFORE})?${AMOUNT}(?:[～〜–]${AMOUNT})?(?:${CLOCK}|(?:${COUNTER})(?:${AFTER})?)?` +
    '|(?:明治|大正|昭和|平成|令和)元年|第[一二三四五六七八九十百]+[回次期章条項号版部巻位]?',
  'g',
);

/** A longer word of a name may be broken: Japanese lines are full, and so much room is not to be had. */
const LONGEST_NAME = 6;

/** Places where Japanese would not end a line. A name ends one after its middle dots alone: アリシア・バルセナ. */
export function heldInJapanese(text: string, from: number, to: number): readonly number[] {
  const stretch = text.slice(from, to);
  const places = [...heldPlaces(SIGNS, text, from, to)];
  for (const { index, 0: number } of stretch.matchAll(NUMBERED)) hold(places, from + index, from + index + number.length);
  for (const { index: dot } of stretch.matchAll(DOT)) {
    const [start, end] = [startOfKana(stretch, dot), endOfKana(stretch, dot + 1)];
    if (start === dot || end === dot + 1) continue;
    if (dot - start <= LONGEST_NAME) hold(places, from + start, from + dot);
    if (end - dot - 1 <= LONGEST_NAME) hold(places, from + dot + 1, from + end);
    if (stretch[dot] !== '・') hold(places, from + dot - 1, from + dot + 2);
  }
  return places;
}

/** No line ends between two places. */
function hold(places: number[], start: number, end: number): void {
  for (let at = start + 1; at < end; at++) places.push(at);
}

/** Between the words of a foreign name; a double hyphen within one of them: イバーラ＝ロペス. */
const DOT = /[・＝゠]/g;

function startOfKana(text: string, end: number): number {
  let start = end;
  while (start > 0 && isKatakana(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfKana(text: string, start: number): number {
  let end = start;
  while (end < text.length && isKatakana(text.charCodeAt(end))) end++;
  return end;
}

/** ァ to ヺ, and ー. */
function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}
