/** Who drafted, cleared and approved, as the printed block at the end has it. */
import { originOf } from '../marking/origin.js';
import type { Given } from './given.js';
import { phrase, quote } from './printable.js';
import type { Context } from './schema.js';

const ROLES = ['drafter', 'contributor', 'clearer', 'approver', 'info'] as const;

export function clearance(given: Given): Context['clearance'] {
  const { locale, world } = given;
  const { lang } = locale;
  return ROLES.flatMap((role) => {
    const entries = world.meeting.clearance.flatMap((entry) => {
      const unit = world.organizations.get(entry.unit);
      if (entry.role !== role || unit === undefined) return [];
      return [
        {
          unit: quote(unit.names, lang),
          decision: phrase(locale.word('decision', entry.decision), lang, [originOf(entry.info)]),
          date: entry.date === undefined ? null : phrase(locale.date(entry.date, 'short'), lang, [originOf(entry.info)]),
          revision: entry.revision === undefined ? null : phrase(locale.revision(entry.revision), lang, [originOf(entry.info)]),
          note: entry.note ? quote(entry.note, lang) : null,
        },
      ];
    });
    const [first] = world.meeting.clearance.filter((entry) => entry.role === role);
    return entries.length === 0 || first === undefined
      ? []
      : [{ role: phrase(locale.word('clearanceRole', role), lang, [originOf(first.info)]), entries }];
  });
}
