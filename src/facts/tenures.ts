/** Who held which post on a day (domain.md 5.1, principle 6: roles by tenure). */

import { firstDay, lastDay } from '../locales/edtf.js';
import { originOf } from '../marking/origin.js';
import type { Person } from '../records/store.js';
import { type Derived, derive } from './derived.js';

export interface Held {
  /** Index into the person's tenures. */
  readonly tenure: number;
  readonly organization: string;
  readonly post: string;
  readonly capacity: Person['tenures'][number]['capacity'];
}

/**
 * The post a person held on a day.
 *
 * First and last day of a tenure both count, each at the precision it is known in (a tenure "to 2024" covers
 * all of 2024). Where two cover the day, the later one wins: a paper is read after a handover, not before it.
 *
 * @param day ISO date
 * @returns undefined in a gap between tenures (the paper then shows the bare name)
 */
export function heldOn(person: Person, day: string): Held | undefined {
  const covering = person.tenures
    .map((tenure, index) => ({ tenure, index }))
    .filter(({ tenure }) => firstDay(tenure.from) <= day && (tenure.to === undefined || day <= lastDay(tenure.to)))
    .sort((a, b) => (firstDay(a.tenure.from) < firstDay(b.tenure.from) ? -1 : 1));
  const latest = covering.at(-1);
  if (latest === undefined) return undefined;
  const { organization, post } = splitPost(latest.tenure.post);
  return { tenure: latest.index, organization, post, capacity: latest.tenure.capacity };
}

/** A tenure as a paper of a certain day may tell it. */
export interface Served {
  readonly held: Held;
  readonly from: string;
  /** EDTF; undefined while it lasts, and while its end may lie after the paper's today. */
  readonly to: string | undefined;
}

/** A person's tenures begun by a day, newest first. */
export function career(person: Person, today: string): readonly Derived<Served>[] {
  return person.tenures
    .flatMap((tenure, index) => {
      if (firstDay(tenure.from) > today) return [];
      const to = tenure.to !== undefined && lastDay(tenure.to) <= today ? tenure.to : undefined;
      return [
        derive({ held: { tenure: index, ...splitPost(tenure.post), capacity: tenure.capacity }, from: tenure.from, to }, [
          originOf(tenure.info),
        ]),
      ];
    })
    .sort((a, b) => (firstDay(a.value.from) < firstDay(b.value.from) ? 1 : -1));
}

/** `mofa/foreign-minister` is the post `foreign-minister` of the organization `mofa`. */
function splitPost(reference: string): { readonly organization: string; readonly post: string } {
  const [organization = '', post = ''] = reference.split('/');
  return { organization, post };
}
