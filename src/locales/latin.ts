/** What languages written in Latin letters share. */
import type { NameParts } from './locale.js';

/** As it begins a sentence: "de Icaza" is "De Icaza" there. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "KAMIKAWA Yoko", "Alicia BÁRCENA IBARRA". */
export function personName({ given, surname, surnameFirst }: NameParts): string {
  const parts = surnameFirst ? [surname, given] : [given, surname];
  return parts.filter((part) => part !== '').join(' ');
}

/** "Rio de Janeiro, Brazil"; a city that is its own country is named once. */
export function cityOf({ city, country }: { readonly city: string; readonly country: string }): string {
  return city === country ? city : `${city}, ${country}`;
}

/** Without the full stop that the sentence around it will bring. */
export function unended(text: string): string {
  return text.replace(/\.$/, '');
}

/** Two days, no longer than they must be: "25–26 Jul 2014". @param print one day in its short form, the day of the month first */
export function dayRange(from: string, to: string, print: (day: string) => string): string {
  const [first, last] = [print(from), print(to)];
  if (first === last) return first;
  const days = [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  return days && from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}–${last}` : `${first} – ${last}`;
}
