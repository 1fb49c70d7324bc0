/** Composes what a template sees from what release let through. */
import { escapeMarkdown } from '../markdown/markdown.js';
import { originOf } from '../marking/origin.js';
import { anniversaries } from './anniversaries.js';
import { clearance } from './clearance.js';
import type { Given } from './given.js';
import { meetingOf } from './meeting.js';
import { counterparts, ownParty } from './parties.js';
import { phrase, quotePlain, spoken } from './printable.js';
import { agreements, commitments, figures, relationOf, sources, visits } from './relation.js';
import type { Context } from './schema.js';
import { topics } from './topics.js';

/** Undefined where release withheld one of the parties: there is no paper about nobody. */
export function composeContext(given: Given): Context | undefined {
  const own = ownParty(given);
  const others = counterparts(given);
  if (own === undefined || others.length !== given.world.meeting.counterparts.length) return undefined;
  const all = topics(given);
  return {
    paper: paperOf(given),
    meeting: meetingOf(given),
    relation: relationOf(given),
    own,
    counterparts: others,
    topics: all,
    commitments: commitments(given),
    anniversaries: anniversaries(given),
    background: all.flatMap(({ heading, background }) => (background === null ? [] : [{ heading, text: background }])),
    facts: figures(given),
    agreements: agreements(given),
    visits: visits(given),
    clearance: clearance(given),
    sources: sources(given),
    labels: { ...given.imprint.labels },
  };
}

function paperOf(given: Given): Context['paper'] {
  const { world, facts, locale, imprint } = given;
  const { meeting, ministry } = world;
  const { lang } = locale;
  const here = [originOf(meeting.info)];
  const drafter = meeting.clearance.find((entry) => entry.role === 'drafter')?.unit;
  const unit = world.organizations.get(imprint.unit ?? drafter ?? '');
  const office = world.organizations.get(ministry.organization);
  return {
    product: imprint.product,
    lang,
    title: phrase(escapeMarkdown(imprint.title), lang, []),
    number: quotePlain(meeting.number, lang),
    date: phrase(locale.date(facts.today, 'long'), lang, here),
    revision: phrase(locale.revision(meeting.revision), lang, here),
    draft: meeting.pending.length > 0,
    desk: unit ? spoken(lang, [], ({ word }) => word(unit.names)) : null,
    office: spoken(lang, [], ({ word }) => (office ? word(office.names) : '')),
    level: imprint.ceiling,
    illustrative: isIllustrative(meeting),
  };
}

/** True where a released node of the record is marked as written for the sample. */
function isIllustrative(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('basis' in node && node.basis === 'illustrative') return true;
  return Object.values(node).some(isIllustrative);
}
