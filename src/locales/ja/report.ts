/** Reported speech in Japanese. What was said stands before its verb, so that only the subject stands here. */
import type { FrameMarks, Sides, Turn, Voice } from '../locale.js';

const AFTER = '。';

/** 冒頭、上川大臣から、 then また、上川大臣は、 then さらに、同大臣は、; a reply: これに対し、バルセナ大臣から、. */
export function statement({ short }: Voice, { nth, opening, reply }: Turn): { readonly before: string; readonly after: string } {
  if (nth === 0) return { before: `${opening ? '冒頭、' : reply ? 'これに対し、' : ''}${short}から、`, after: AFTER };
  const subject = nth === 1 ? short : same(short);
  return { before: reply ? `これに対し、${same(short)}は、` : `${furthermore(nth)}${subject}は、`, after: AFTER };
}

/** 両大臣は、 then また、両大臣は、. */
export function outcome({ count, rank }: Sides, nth: number): ReturnType<typeof statement> {
  const subject = subjects(count, rank);
  return { before: `${nth === 0 ? '' : furthermore(nth)}${subject}は、`, after: AFTER };
}

function furthermore(nth: number): string {
  const ways = ['また、', 'さらに、', '加えて、'];
  return ways[(nth - 1) % ways.length] ?? '';
}

/** 同大臣, by the post at the end of the short reference; the reference itself where no post is known. */
function same(short: string): string {
  const [post] = /(?:副大臣|大臣|総理|首相|外相|大統領|国王|長官|次官|大使|報道官|局長)$/.exec(short) ?? [];
  return post === undefined ? short : `同${post}`;
}

/** What the heads of delegation are together (the ranks of records/entities/organizations.ts). */
function subjects(count: number, rank: string | undefined): string {
  const post = postOf(rank);
  const number = NUMERALS[count] ?? String(count);
  if (post !== undefined) return count === 2 ? `両${post}` : `${number}${post}`;
  return count === 2 ? '双方' : `${number}者`;
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function postOf(rank: string | undefined): string | undefined {
  switch (rank) {
    case 'head-of-state':
    case 'head-of-government':
      return '首脳';
    case 'minister':
      return '大臣';
    case 'state-minister':
      return '副大臣';
    case 'vice-minister':
      return '次官';
    case 'ambassador':
      return '大使';
    default:
      return undefined;
  }
}

/**
 * A clause ends in と. An infinitive is a sentence in the plain form, which the pattern's noun follows:
 * 協力していく + 意向を示しました. A noun brings the particle by which the pattern goes on: 会談を + 歓迎しました.
 */
export const frames: FrameMarks = {
  clause: { fits: (text) => /と$/.test(text), rule: 'end in 「と」' },
  infinitive: {
    fits: (text) => /(?:[うくぐすつぬぶむるた]|たい|ない)$/.test(text),
    rule: 'end in the plain form of a verb: 「する」「したい」',
  },
  noun: {
    fits: (text) => /(?:[をにへでのがも]|(?:に対し|に関し|に向け)て?|について|につき|により|として|から|より|まで)$/.test(text),
    rule: 'end in a particle that the verb goes on from: 「を」「への」「に対し」',
  },
};
