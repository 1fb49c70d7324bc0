/** What was promised: at earlier meetings and still open, and at this one. */
import type { Derived } from '../facts/derived.js';
import type { CommitmentState } from '../facts/history.js';
import { originOf } from '../marking/origin.js';
import type { Meeting } from '../records/store.js';
import type { Given } from './given.js';
import { phrase, quote, spoken } from './printable.js';
import type { Context, P } from './schema.js';

type PromiseContext = Context['commitments'][number];

/** Open promises of earlier meetings, whoever made them, with the day and place of each. */
export function commitments(given: Given): PromiseContext[] {
  return given.facts.commitments.flatMap((state) => {
    const meeting = given.world.others.find((other) => other.id === state.value.meeting);
    return meeting === undefined ? [] : promise(given, meeting, state, madeAt(given, meeting, state));
  });
}

/** What this meeting made, open or not: the paper itself says when and where. */
export function promised(given: Given): PromiseContext[] {
  return given.facts.promised.flatMap((state) => promise(given, given.world.meeting, state, null));
}

/** None where release withheld the promise or who made it. */
function promise(
  { locale, world }: Given,
  meeting: Meeting,
  state: Derived<CommitmentState>,
  made: P | null,
): readonly PromiseContext[] {
  const { lang } = locale;
  const commitment = meeting.commitments.find(({ id }) => id === state.value.commitment);
  const country = world.countries.get(commitment?.by ?? '');
  if (commitment === undefined || (country === undefined && commitment.by !== 'both')) return [];
  return [
    {
      text: quote(commitment.text, lang),
      by: spoken(lang, [state], ({ word }) => (country ? word(country.names.short) : locale.word('both', 'both'))),
      due: commitment.due === undefined ? null : phrase(locale.date(commitment.due, 'short'), lang, [state]),
      status: phrase(locale.word('commitment', state.value.status), lang, [state]),
      made,
    },
  ];
}

function madeAt({ locale }: Given, meeting: Meeting, state: Derived<CommitmentState>): P {
  const date = locale.date(meeting.start.slice(0, 10), 'short');
  return spoken(locale.lang, [state, originOf(meeting.info)], ({ word }) => locale.beside([date, word(meeting.venue.city)]));
}
