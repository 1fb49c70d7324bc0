/** Short English phrases that others are made of. */
import type { Opening } from '../locale.js';

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How a meeting belongs to its occasion: "on the margins of the UN General Assembly". */
export function occasion(relation: NonNullable<Opening['occasion']>['relation'], name: string): string {
  switch (relation) {
    case 'margins':
      return `on the margins of the ${name}`;
    case 'visit':
      return `during the ${name}`;
    case 'attending':
      return `at the ${name}`;
    default:
      return relation satisfies never;
  }
}
