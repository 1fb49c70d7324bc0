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
