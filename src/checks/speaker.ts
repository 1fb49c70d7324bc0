/**
 * Who said it, and how: a public statement whose speaker, seat or verb is withheld would vanish from the paper without a
 * word, leave its reply without a question, or tell who was in the room.
 */
import { type Checked, isNamed } from './checked.js';
import type { Finding } from './finding.js';
import { type Act, actsOf } from './passages.js';

export function speaker(checked: Checked): readonly Finding[] {
  return actsOf(checked).flatMap((act) => [
    ...unknownVerb(checked, act),
    ...(act.by === undefined ? [] : absent(checked, act, act.by)),
  ]);
}

function unknownVerb({ seen, released }: Checked, { topic, act }: Act): readonly Finding[] {
  if (released.verbs[act.verb] !== undefined || seen.verbs[act.verb] === undefined) return [];
  return [
    error(
      `${act.info.from}/verb`,
      `the verb "${act.verb}" of "${topic.id}/${act.id}" is withheld from this paper: what it reports would be left out without a word`,
      'take the level from the verb in verbs.yaml, or choose another',
    ),
  ];
}

function absent({ seen, released }: Checked, { topic, act }: Act, by: string): readonly Finding[] {
  const what = `"${topic.id}/${act.id}" was said by "${by}"`;
  const from = `${act.info.from}/by`;
  const person = released.people.get(by);
  if (person === undefined || !isNamed(person))
    return [
      error(from, `${what}, whose name is not for this paper`, 'withhold the statement, or take the level from the person'),
    ];
  if (isSeated(released.meeting, by)) return [];
  if (isSeated(seen.meeting, by))
    return [
      error(
        from,
        `${what}, whose seat at the table is not for this paper`,
        `write access: public at the seat of ${by}, or withhold the statement`,
      ),
    ];
  return [
    error(
      from,
      `${what}, who is neither head nor member of a delegation`,
      'name the speaker who was there, or add this one to a delegation',
    ),
  ];
}

function isSeated(meeting: Checked['seen']['meeting'], id: string): boolean {
  return [meeting.own, ...meeting.counterparts].some(
    (side) => side.head === id || side.delegation.some(({ person }) => person === id),
  );
}

function error(from: string, message: string, hint: string): Finding {
  return { code: 'speaker', severity: 'error', from, message, hint };
}
