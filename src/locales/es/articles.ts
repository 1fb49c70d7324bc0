/** Spanish articles: nouns in records come without one, and its form depends on the noun's gender. */
import type { Voice } from '../locale.js';

/** "Japón, México y Brasil". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and(last)} ${last}`;
}

/** "y", but "e" before the sound of i: "Japón e Irán". */
export function and(next: string): 'y' | 'e' {
  return /^h?[ií](?![aeouáéóú])/i.test(next) ? 'e' : 'y';
}

/** "de el" and "a el" are one word each. */
export function contracted(text: string): string {
  return text.replace(/(?<=^|\s)de el (?=\S)/g, 'del ').replace(/(?<=^|\s)a el (?=\S)/g, 'al ');
}

/**
 * "la canciller Kamikawa", "el Sr. Kishida". Without an article where the record does not say the gender; and before a
 * bare name ("Sukarno") or a style ("S.E. la Dra. ..."), which take none.
 */
export function person(short: string, gender: Voice['gender']): string {
  const style = /^(?:\p{Lu}\.){2,}/u.test(short);
  const titled = !style && (/^\p{Ll}/u.test(short) || /^\p{Lu}\p{Ll}+\.\s/u.test(short));
  if (!titled || (gender !== 'f' && gender !== 'm')) return short;
  return `${gender === 'f' ? 'la' : 'el'} ${short}`;
}

/** "S.E. la Dra. Alicia BÁRCENA IBARRA": an honorific behind a style has its article, where its form shows which. */
export function honoured(
  name: string,
  style: string | undefined,
  prefix: string | undefined,
  suffix: string | undefined,
): string {
  const article = style === undefined || prefix === undefined ? undefined : articleOfHonorific(prefix);
  return [style, article, prefix, name, suffix].filter((part) => part !== undefined).join(' ');
}

function articleOfHonorific(prefix: string): string | undefined {
  if (/a\.?$/.test(prefix)) return 'la';
  return /^(?:Sr|Dr|Mtro|Don)\.?$/.test(prefix) ? 'el' : undefined;
}

const FEMININE = new Set([
  'asamblea',
  'audiencia',
  'cena',
  'ceremonia',
  'conferencia',
  'cumbre',
  'entrevista',
  'feria',
  'gira',
  'jornada',
  'mesa',
  'ronda',
  'semana',
  'toma',
  'visita',
]);
const MASCULINE = new Set([
  'acto',
  'almuerzo',
  'aniversario',
  'congreso',
  'consejo',
  'desayuno',
  'diálogo',
  'encuentro',
  'festival',
  'foro',
  'funeral',
  'grupo',
  'homenaje',
  'mecanismo',
  'período',
  'seminario',
  'simposio',
  'taller',
  'viaje',
]);

/**
 * An occasion with its article: "la Reunión de Ministros ...". A noun whose gender is not known stands behind one whose
 * gender is: "el evento «G20»", which is right for any name.
 */
export function event(name: string): string {
  const [noun = ''] = /^\p{L}+/u.exec(name) ?? [];
  const lower = noun.toLowerCase();
  if (FEMININE.has(lower) || lower.endsWith('ión')) return `la ${name}`;
  return MASCULINE.has(lower) ? `el ${name}` : `el evento «${name}»`;
}
