/** Short Japanese phrases that others are made of. */
import type { Opening } from '../locale.js';

/** How a meeting belongs to its occasion: 国連総会の機会に. */
export function occasion(relation: NonNullable<Opening['occasion']>['relation'], name: string): string {
  switch (relation) {
    case 'margins':
      return `${name}の機会に`;
    case 'visit':
      return `${name}に際し`;
    case 'attending':
      return `${name}への出席に際し`;
    default:
      return relation satisfies never;
  }
}

/** Without the full stop that the sentence around it will bring. */
export function unended(text: string): string {
  return text.replace(/[。.]$/, '');
}
