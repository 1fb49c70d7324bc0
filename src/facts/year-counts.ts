/** How many years ago each dated act was: every number that a text could say, milestone or not. */
import { readEdtf } from '../locales/edtf.js';
import type { Words } from '../records/stamped.js';
import type { World } from './world.js';

export interface YearCount {
  readonly years: number;
  /** EDTF, of the act. */
  readonly date: string;
  /** True where the act has a label of its own; else its agreement's titles stand for it, as they may for others. */
  readonly named: boolean;
  /** The words by which texts name the act. */
  readonly labels: readonly Words[];
}

/**
 * Of the calendar year of a day, as anniversaries are counted (domain.md 4): painful events and acts whose anniversaries
 * no paper offers are counted too, since a text may speak of them.
 *
 * @param day ISO date of the meeting at the venue
 */
export function yearCounts(world: World, day: string): readonly YearCount[] {
  const { relation, organizations } = world;
  const { year } = readEdtf(day);
  const count = (date: string, label: Words | undefined, ...titles: readonly (Words | undefined)[]): YearCount => ({
    years: year - readEdtf(date).year,
    date,
    named: label !== undefined,
    labels: (label === undefined ? titles : [label]).filter((words) => words !== undefined),
  });
  const events = Object.values(relation?.events ?? {}).map((event) => count(event.date, event.label));
  const agreements = Object.values(relation?.agreements ?? {}).flatMap((agreement) =>
    [agreement.agreed, agreement.signed, agreement.notesExchanged, agreement.inForce].flatMap((act) =>
      act === undefined ? [] : [count(act.date, act.label, agreement.title, agreement.short)],
    ),
  );
  const shared = (relation?.organizations ?? []).flatMap((id) => {
    const organization = organizations.get(id);
    if (organization === undefined) return [];
    const founded = organization.founded === undefined ? [] : [count(organization.founded.date, organization.founded.label)];
    return [...founded, ...organization.accessions.map((accession) => count(accession.date, accession.label))];
  });
  return [...events, ...agreements, ...shared].filter(({ years }) => years >= 1);
}
