/** Reported speech in Spanish: the subject with its article, then none, since the verb shows who still speaks. */
import { capital } from '../latin.js';
import type { FrameMarks, Sides, Turn, Voice } from '../locale.js';
import { person } from './articles.js';

const AFTER = '. ';

/** "Al inicio, la canciller Kamikawa ", "También ", "En respuesta, la canciller Bárcena ". */
export function statement(
  { short, gender }: Voice,
  { nth, opening, reply }: Turn,
): { readonly before: string; readonly after: string } {
  const speaker = person(short, gender);
  if (nth > 0) return { before: reply ? 'En respuesta, también ' : furthermore(nth), after: AFTER };
  const subject = opening ? `Al inicio, ${speaker}` : reply ? `En respuesta, ${speaker}` : capital(speaker);
  return { before: `${subject} `, after: AFTER };
}

/** "Las dos ministras ", then "También ". */
export function outcome(sides: Sides, nth: number): ReturnType<typeof statement> {
  return { before: nth > 0 ? furthermore(nth) : `${subjects(sides)} `, after: AFTER };
}

function furthermore(nth: number): string {
  const ways = ['También ', 'Asimismo, ', 'Además, '];
  return ways[(nth - 1) % ways.length] ?? '';
}

const COUNTS = ['', '', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];

function subjects({ count, rank, women }: Sides): string {
  const posts = postsOf(rank);
  const number = COUNTS[count] ?? String(count);
  if (posts === undefined) return count === 2 ? 'Ambas partes' : `Las ${number} partes`;
  return women ? `Las ${number} ${posts.women}` : `Los ${number} ${posts.men}`;
}

/** What the heads of delegation are together (the ranks of records/entities/organizations.ts). */
function postsOf(rank: string | undefined): { readonly women: string; readonly men: string } | undefined {
  switch (rank) {
    case 'head-of-state':
    case 'head-of-government':
      return { women: 'mandatarias', men: 'mandatarios' };
    case 'minister':
      return { women: 'ministras', men: 'ministros' };
    case 'state-minister':
    case 'vice-minister':
      return { women: 'viceministras', men: 'viceministros' };
    case 'ambassador':
      return { women: 'embajadoras', men: 'embajadores' };
    default:
      return undefined;
  }
}

const CLAUSE = /^que /;
/** Its first word, or the first behind a preposition or "no", ends as a verb does; names and titles have a capital. */
const INFINITIVE = /^(?:(?:de|a|en|por|para) )?(?:no )?\p{Ll}*(?:ar|er|ir|ír)(?:se)?(?![\p{L}])/u;

export const frames: FrameMarks = {
  clause: { fits: (text) => CLAUSE.test(text), rule: 'begin with "que"' },
  infinitive: {
    fits: (text) => INFINITIVE.test(text),
    rule: 'begin with a verb in -ar, -er or -ir, or "de" or "a" and such a verb',
  },
  noun: {
    fits: (text) => !CLAUSE.test(text) && !INFINITIVE.test(text),
    rule: 'begin with what is meant itself, not with "que" or a verb',
  },
};
