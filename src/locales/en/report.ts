/** Reported speech in English: who spoke, the pronoun after it, both sides as one subject. */
import { capital } from '../latin.js';
import type { FrameMarks, Sides, Turn, Voice } from '../locale.js';

type Around = ReturnType<typeof statement>;

const PRONOUNS = { f: 'she', m: 'he' } as const;

/** "At the outset, Minister Kamikawa ", "She also ", "In response, Secretary Bárcena ". */
export function statement(
  { short, gender }: Voice,
  { nth, opening, reply }: Turn,
): { readonly before: string; readonly after: string } {
  const after = '. ';
  if (nth === 0) {
    const subject = opening ? `At the outset, ${short}` : reply ? `In response, ${short}` : capital(short);
    return { before: `${subject} `, after };
  }
  const again = gender === 'f' || gender === 'm' ? PRONOUNS[gender] : short;
  return { before: reply ? `In response, ${again} also ` : furthermore(again, nth), after };
}

/** "The two ministers ", then "They also ". */
export function outcome({ count, rank }: Sides, nth: number): Around {
  const before = nth === 0 ? `The ${COUNTS[count] ?? count} ${subjects(rank)} ` : furthermore('they', nth);
  return { before, after: '. ' };
}

/** What follows in a row does not say "also" each time. */
function furthermore(subject: string, nth: number): string {
  const ways = [`${capital(subject)} also `, `${capital(subject)} further `, `In addition, ${subject} `];
  return ways[(nth - 1) % ways.length] ?? '';
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What both heads of delegation are together (the ranks of records/entities/organizations.ts). */
function subjects(rank: string | undefined): string {
  switch (rank) {
    case 'head-of-state':
    case 'head-of-government':
      return 'leaders';
    case 'minister':
    case 'state-minister':
      return 'ministers';
    case 'vice-minister':
      return 'vice-ministers';
    case 'ambassador':
      return 'ambassadors';
    default:
      return 'sides';
  }
}

export function theirs(gender: Voice['gender'] | 'both'): string {
  return gender === 'f' ? 'her' : gender === 'm' ? 'his' : 'their';
}

const CLAUSE = /^that /;
/** "to" before an article or a capital is a preposition: "to the people", "to Mexico". */
const INFINITIVE = /^(?:not )?to (?!(?:the|an?|its|her|his|their|all|both) )\p{Ll}/u;

export const frames: FrameMarks = {
  clause: { fits: (text) => CLAUSE.test(text), rule: 'begin with "that"' },
  infinitive: { fits: (text) => INFINITIVE.test(text), rule: 'begin with "to" and a verb' },
  noun: {
    fits: (text) => !CLAUSE.test(text) && !INFINITIVE.test(text),
    rule: 'begin with what is meant itself, not with "that" or "to" and a verb',
  },
};
