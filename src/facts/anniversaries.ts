/**
 * Anniversaries of the year, computed from dated acts (domain.md 4): an act is always named, because different
 * acts of one agreement give different years; a year alone is never padded to a day.
 */

import { readEdtf } from '../locales/edtf.js';
import { originOf } from '../marking/origin.js';
import type { NodeInfo } from '../records/stamped.js';
import type { Organization, Relation } from '../records/store.js';
import { type Derived, derive } from './derived.js';
import type { World } from './world.js';

export type Act = 'established' | 'event' | 'agreed' | 'signed' | 'notes-exchanged' | 'in-force' | 'founded' | 'accession';

export interface Anniversary {
  /** `epa/signed`, `camara/founded`, `oecd/accession/MEX`, `relations-established`. */
  readonly id: string;
  readonly years: number;
  readonly act: Act;
  /** EDTF, of the act. */
  readonly date: string;
}

interface DatedAct {
  readonly id: string;
  readonly act: Act;
  readonly date: string;
  readonly milestones: string;
  readonly info: NodeInfo;
}

const ACTS = { agreed: 'agreed', signed: 'signed', notesExchanged: 'notes-exchanged', inForce: 'in-force' } as const;

/**
 * Those whose number is a milestone in the year of a day ("this year marks": calendar years, said before or
 * after the day itself). Painful events are never offered (domain.md 4.2.7).
 *
 * @param day  ISO date of the meeting at the venue
 * @returns the ones that the topics name first, in the topics' order; then by number, then by id
 */
export function anniversaries(world: World, day: string): readonly Derived<Anniversary>[] {
  const year = readEdtf(day).year;
  const named = world.meeting.topics.flatMap((topic) => topic.anniversaries);
  const rank = (id: string): number => (named.includes(id) ? named.indexOf(id) : named.length);
  return datedActs(world)
    .map((act) => ({ act, years: year - readEdtf(act.date).year }))
    .filter(({ act, years }) => years >= 1 && isMilestone(years, act.milestones))
    .map(({ act, years }) =>
      derive({ id: act.id, years, act: act.act, date: act.date }, [originOf(act.info), originOf(world.meeting.info)]),
    )
    .sort((a, b) => rank(a.value.id) - rank(b.value.id) || b.value.years - a.value.years || (a.value.id < b.value.id ? -1 : 1));
}

function isMilestone(years: number, policy: string): boolean {
  switch (policy) {
    case 'always':
      return true;
    case 'every-5':
      return years % 5 === 0;
    case 'every-10':
      return years % 10 === 0;
    default:
      return false;
  }
}

function datedActs(world: World): readonly DatedAct[] {
  const relation = world.relation;
  if (relation === undefined) return [];
  const shared = relation.organizations.flatMap((id) => {
    const organization = world.organizations.get(id);
    return organization === undefined ? [] : actsOfOrganization(organization, relation);
  });
  return [...actsOfRelation(relation), ...shared];
}

function actsOfRelation(relation: Relation): readonly DatedAct[] {
  const events = Object.entries(relation.events)
    .filter(([, event]) => event.tone !== 'painful')
    .map(([id, event]): DatedAct => {
      const act = event.kind === 'relations-established' ? 'established' : 'event';
      return { id, act, date: event.date, milestones: event.milestones, info: event.info };
    });
  const agreements = Object.entries(relation.agreements).flatMap(([id, agreement]) =>
    (['agreed', 'signed', 'notesExchanged', 'inForce'] as const).flatMap((key): readonly DatedAct[] => {
      const act = agreement[key];
      return act?.milestones === undefined
        ? []
        : [{ id: `${id}/${key}`, act: ACTS[key], date: act.date, milestones: act.milestones, info: act.info }];
    }),
  );
  return [...events, ...agreements];
}

function actsOfOrganization(organization: Organization, relation: Relation): readonly DatedAct[] {
  const { founded } = organization;
  const founding: readonly DatedAct[] =
    founded === undefined
      ? []
      : [
          {
            id: `${organization.id}/founded`,
            act: 'founded',
            date: founded.date,
            milestones: founded.milestones,
            info: founded.info,
          },
        ];
  const accessions = organization.accessions
    .filter((accession) => relation.parties.includes(accession.party))
    .map(
      (accession): DatedAct => ({
        id: `${organization.id}/accession/${accession.party}`,
        act: 'accession',
        date: accession.date,
        milestones: accession.milestones,
        info: accession.info,
      }),
    );
  return [...founding, ...accessions];
}
