/**
 * What a paper can know. A brief prepared on Monday does not know what was said on Wednesday: statements,
 * outcomes and decisions of the meeting, the commitments it made, that it was held, and everything on record
 * that lies after the paper's own today do not exist for it (CONTRACTS 1).
 */

import { firstDay } from '../locales/edtf.js';
import type { Meeting, Relation } from '../records/store.js';
import { dayOf } from './clock.js';
import type { World } from './world.js';

/** @param today ISO date of the paper: the record's `prepared`, or `published` */
export function seenFrom(world: World, today: string): World {
  return {
    ...world,
    meeting:
      today < dayOf(world.meeting.start) ? planned(world.meeting, today) : { ...world.meeting, ...later(world.meeting, today) },
    relation: world.relation && known(world.relation, today),
    others: world.others
      .filter((meeting) => dayOf(meeting.start) <= today && meeting.status === 'held')
      .map((meeting) => ({ ...meeting, ...later(meeting, today) })),
  };
}

/** The planned side alone. */
function planned(meeting: Meeting, today: string): Meeting {
  const { summary: _summary, ...rest } = meeting;
  return {
    ...rest,
    ...later(meeting, today),
    status: meeting.status === 'held' ? 'confirmed' : meeting.status,
    topics: meeting.topics.map((topic) => ({ ...topic, statements: [], outcomes: [] })),
    commitments: [],
    decisions: [],
  };
}

/** Commitments not yet closed on that day; clearances given by then. */
function later(meeting: Meeting, today: string): Pick<Meeting, 'commitments' | 'clearance'> {
  return {
    commitments: meeting.commitments.map((commitment) => {
      const { closed, ...open } = commitment;
      return closed === undefined || closed.date <= today ? commitment : open;
    }),
    clearance: meeting.clearance.filter((entry) => entry.date === undefined || entry.date <= today),
  };
}

function known(relation: Relation, today: string): Relation {
  const past = (date: string): boolean => firstDay(date) <= today;
  const agreements = Object.entries(relation.agreements).map(([id, agreement]) => {
    const { signed, notesExchanged, inForce, agreed, ...rest } = agreement;
    const acts = Object.entries({ agreed, signed, notesExchanged, inForce }).filter(
      ([, act]) => act !== undefined && past(act.date),
    );
    return [id, { ...rest, ...Object.fromEntries(acts) }] as const;
  });
  return {
    ...relation,
    agreements: Object.fromEntries(agreements),
    events: Object.fromEntries(Object.entries(relation.events).filter(([, event]) => past(event.date))),
    facts: Object.fromEntries(Object.entries(relation.facts).filter(([, fact]) => past(fact.period ?? fact.asOf ?? today))),
    visits: relation.visits.filter((visit) => past(visit.from)),
  };
}
