/**
 * A reply whose trigger is withheld: the cut discloses what it was to hide. In the readout that this project grew from,
 * an answer to "the Minister's request" was published while the request was not (domain.md 2.3, no. 7).
 */
import type { Checked } from './checked.js';
import type { Finding } from './finding.js';
import { type Act, actsOf } from './passages.js';

export const RULE = 'orphan-reply';

/** Holds at every ceiling. A decision of the record, published or not, sets it aside for one statement. */
export function orphanReply(checked: Checked): readonly Finding[] {
  const { seen, released } = checked;
  const all = seen.meeting.topics.flatMap((topic) => topic.statements.map((act) => ({ topic, act })));
  const shown = new Set(released.meeting.topics.flatMap((topic) => topic.statements.map(({ id }) => id)));
  return actsOf(checked).flatMap((reply): readonly Finding[] => {
    const trigger = all.find(({ act }) => act.id === reply.repliesTo);
    if (trigger === undefined || shown.has(trigger.act.id) || isDecided(checked, reply)) return [];
    const at = `${reply.topic.id}/${reply.act.id}`;
    return [
      {
        code: RULE,
        severity: 'error',
        from: `${reply.act.info.from}/repliesTo`,
        beside: trigger.act.info.from,
        message: `"${at}" answers "${trigger.topic.id}/${trigger.act.id}", which is ${trigger.act.text.info.level} and not in this paper: the reply tells that something was cut`,
        hint: `publish what it answers, withhold the reply, or decide: decisions: [{rule: ${RULE}, at: ${at}, by: ..., date: ..., reason: ...}]`,
      },
    ];
  });
}

function isDecided({ decisions }: Checked, { topic, act }: Act): boolean {
  const at = `${topic.id}/${act.id}`;
  return decisions.some(({ rule, at: place }) => rule === RULE && (place === at || place === `topics/${at}`));
}
