/** What can be named: meetings, people, desks and what they make. */
import { inLanguage } from '../context/printable.js';
import type { Fault, Outcome } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import type { Press } from './press.js';

export interface Listing {
  readonly meetings: readonly { readonly id: string; readonly start: string; readonly status: string; readonly title: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly desks: readonly { readonly id: string; readonly products: readonly string[] }[];
}

/** In order of start, id and id. What cannot be read is a fault; the rest is listed, and what is merely weak is for `check` to say. */
export async function listMeetings(press: Press): Promise<Outcome<Listing>> {
  const faults: Fault[] = [];
  const take = <T>(outcome: Outcome<T>): T | undefined => {
    faults.push(...outcome.faults);
    return outcome.value;
  };
  const language = take(press.store.ministry())?.languages[0] ?? 'en';
  const meetings = take(press.store.meetings({})) ?? [];
  const people = press.store.ids('people').flatMap((id) => take(press.store.get('people', id)) ?? []);
  const desks = press.desks().flatMap((id) => take(press.desk(id)) ?? []);
  return {
    value: {
      meetings: meetings.map(({ id, start, status, title }) => ({ id, start, status, title: inLanguage(title, language).text })),
      people: people.map((person) => {
        const name = person.names[language] ?? Object.values(person.names)[0];
        const parts = name === undefined ? [] : [name.full ?? name.surname, name.full === undefined ? name.given : undefined];
        return {
          id: person.id,
          name: parts.flatMap((part) => (part === undefined ? [] : [inLanguage(part, language).text])).join(', '),
        };
      }),
      desks: desks.map((desk) => ({ id: desk.id, products: Object.keys(desk.config.products) })),
    },
    faults: inFileOrder(faults.filter((fault) => fault.severity === 'error')),
  };
}
