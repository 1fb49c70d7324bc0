/** Composes what a template sees from what release let through. */
import { localeOf } from '../locales/languages.js';
import { escapeMarkdown } from '../markdown/markdown.js';
import { originOf } from '../marking/origin.js';
import { anniversaries } from './anniversaries.js';
import { clearance } from './clearance.js';
import type { Given } from './given.js';
import { meetingOf } from './meeting.js';
import { isNamed, name } from './names.js';
import { counterparts, ownParty } from './parties.js';
import { phrase, quotePlain, spoken } from './printable.js';
import { commitments, promised } from './promises.js';
import { agreements, figures, relationOf, sources, visits } from './relation.js';
import type { Context, P } from './schema.js';
import { headlines } from './statements.js';
import { topics } from './topics.js';

/** Undefined where release withheld one of the parties: there is no paper about nobody. */
export function composeContext(given: Given): Context | undefined {
  const own = ownParty(given);
  const others = counterparts(given);
  if (own === undefined || others.length !== given.world.meeting.counterparts.length) return undefined;
  const all = topics(given);
  return {
    paper: paperOf(given),
    meeting: { ...meetingOf(given, { own, others }), reported: all.some(isReported) },
    relation: relationOf(given),
    own,
    counterparts: others,
    topics: all,
    commitments: commitments(given),
    promised: promised(given),
    headlines: headlines(given),
    anniversaries: anniversaries(given),
    background: all.flatMap(({ heading, background }) => (background === null ? [] : [{ heading, text: background }])),
    facts: figures(given),
    asks: all.flatMap((topic) => topic.asks),
    agreements: agreements(given),
    visits: visits(given),
    clearance: clearance(given),
    sources: sources(given),
    labels: { ...given.imprint.labels },
  };
}

function isReported({ statements, outcomes }: Context['topics'][number]): boolean {
  return statements.length + outcomes.length > 0;
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
    office: office ? spoken(lang, [], ({ word }) => word(office.names)) : null,
    level: imprint.ceiling,
    attribution: attribution(given),
    languages: languages(given),
    illustrative: isIllustrative(meeting),
  };
}

/** By the spokesperson's post, and by name where somebody on the paper's records holds it that day. */
function attribution(given: Given): P | null {
  const { world, facts, locale } = given;
  const [owner = '', id = ''] = (world.ministry.spokesperson ?? '').split('/');
  const post = world.organizations.get(owner)?.posts[id];
  if (post === undefined) return null;
  const holder = [...world.people.values()].find((person) => {
    const held = facts.held.get(person.id)?.value;
    return isNamed(person) && held?.organization === owner && held.post === id;
  });
  const held = holder && facts.held.get(holder.id);
  return spoken(locale.lang, held ? [held] : [], ({ word }) =>
    locale.attribution(word(post.title), holder && word(name(given, holder))),
  );
}

/** Each by its own name, which holds no date; the paper's own among them. */
function languages({ locale, imprint }: Given): Context['paper']['languages'] {
  return imprint.languages.flatMap((tag) => {
    const { endonym } = localeOf(tag, { era: false }) ?? {};
    return endonym === undefined ? [] : [{ name: phrase(endonym, tag, []), current: tag === locale.lang }];
  });
}

/** True where a released node of the record is marked as written for the sample. */
function isIllustrative(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('basis' in node && node.basis === 'illustrative') return true;
  return Object.values(node).some(isIllustrative);
}
