/** Short Spanish phrases that others are made of. */
import type { Opening } from '../locale.js';
import { contracted, event } from './articles.js';

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function minutes(count: number): string {
  return plural(count, 'minuto');
}

/** How a meeting belongs to its occasion: "al margen de la Asamblea General". */
export function occasion(relation: NonNullable<Opening['occasion']>['relation'], name: string): string {
  switch (relation) {
    case 'margins':
      return contracted(`al margen de ${event(name)}`);
    case 'visit':
      return `durante ${event(name)}`;
    case 'attending':
      return `en ${event(name)}`;
    default:
      return relation satisfies never;
  }
}

/** A title held otherwise than in substance, before what the post is of: "titular en funciones de la Secretaría". */
export function capacity(how: 'acting' | 'designate' | 'caretaker', title: string): string {
  return title.replace(/(?= del? | para |$)/, ` ${ADJECTIVES[how]}`);
}

/** The same for a woman and a man. */
const ADJECTIVES = { acting: 'en funciones', designate: 'entrante', caretaker: 'provisional' } as const;
