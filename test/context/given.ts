/** Contexts for tests: what a template of the sample would see, of an edited copy or of a world changed in memory. */
import { composeContext } from '../../src/context/compose.js';
import type { Context, Sentence } from '../../src/context/schema.js';
import { computeFacts } from '../../src/facts/facts.js';
import { seenFrom } from '../../src/facts/horizon.js';
import type { World } from '../../src/facts/world.js';
import { localeOf } from '../../src/locales/languages.js';
import { parseInline, plainText } from '../../src/markdown/markdown.js';
import type { Level } from '../../src/marking/level.js';
import { releaseFacts } from '../../src/release/facts.js';
import { releaseWorld } from '../../src/release/records.js';
import { type Edit, world } from '../sample.js';

export interface Wish {
  readonly ceiling?: Level;
  readonly lang?: string;
  readonly surnameCapitals?: boolean;
  /** ISO date of the paper. */
  readonly today?: string;
}

/** Of papers after the sample's meeting. */
export const PUBLIC: Wish = { ceiling: 'public', today: '2024-02-21' };
export const INTERNAL: Wish = { ceiling: 'restricted', today: '2024-02-21' };

/** Undefined where there is no paper at that level. */
export function contextOf(
  seen: World,
  { ceiling = 'restricted', lang = 'en', surnameCapitals = true, today = '2024-02-19' }: Wish = {},
) {
  const locale = localeOf(lang, { era: false });
  if (locale === undefined) throw new Error(`papers do not come in ${lang}`);
  const cut = seenFrom(seen, today);
  const released = releaseWorld(cut, ceiling);
  const facts = released && releaseFacts(computeFacts(released, today), computeFacts(cut, today));
  const imprint = {
    product: 'brief',
    title: 'Brief',
    unit: undefined,
    names: { surnameCapitals },
    ceiling,
    labels: {},
    languages: ['en', 'ja', 'es'],
  };
  return facts && composeContext({ world: released, facts, locale, imprint });
}

/** Of the sample with some files edited. */
export function context(edits: Readonly<Record<string, Edit>> = {}, wish: Wish = {}): Context {
  const found = contextOf(world(edits), wish);
  if (found === undefined) throw new Error('there is no paper at this level');
  return found;
}

/** A sentence as the reader reads it. */
export function said({ lead, text, tail }: Sentence): string {
  return plainText(parseInline(`${lead.text}${text.text}${tail.text}`).value).trimEnd();
}

export const MEETING = 'data/meetings/japan-mexico-2024-02-21.yaml';
export const BARCENA = 'data/people/barcena-alicia.yaml';
export const KAMIKAWA = 'data/people/kamikawa-yoko.yaml';

/** An edit that puts one text in the place of another. */
export function put(from: string | RegExp, to: string): Edit {
  return (text) => text.replace(from, to);
}
