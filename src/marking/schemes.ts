/**
 * Marking schemes: how a level is printed at head and foot of a page, and before each portion of it. What each scheme
 * says is data (`scheme-data.ts`). The words of the scheme's own country come first; a paper in another language says
 * them in that one too.
 */
import type { Caveats } from './clearance.js';
import type { Level } from './level.js';
import { type Row, SCHEMES, type Scheme } from './scheme-data.js';

/** A piece of a mark in one language. */
export interface MarkPart {
  readonly text: string;
  readonly lang: string;
}

/** Names of all schemes. */
export const schemeNames: readonly string[] = Object.keys(SCHEMES);

/** The mark of each level on a paper in `lang`; no parts for a level that bears none. Undefined for an unknown scheme. */
export function marks(scheme: string, lang: string): Readonly<Record<Level, readonly MarkPart[]>> | undefined {
  const found = schemeOf(scheme);
  return found && eachLevel((level) => markParts(found, found.levels[level], lang));
}

/** What stands before a portion of each level, in the scheme's first language; null for a level without one. Undefined for an unknown scheme. */
export function portions(scheme: string): Readonly<Record<Level, MarkPart | null>> | undefined {
  const found = schemeOf(scheme);
  return (
    found &&
    eachLevel((level) => {
      const { portion } = found.levels[level];
      return portion === null ? null : { text: `(${portion})`, lang: found.languages[0] };
    })
  );
}

/** What parts caveats from a mark and from each other. Undefined for an unknown scheme. */
export function caveats(scheme: string): Caveats | undefined {
  return schemeOf(scheme)?.caveats;
}

/** Words that say the same in two languages (SECRET in French) are printed once. */
function markParts({ languages, between }: Scheme, { label }: Row, lang: string): readonly MarkPart[] {
  const all = languages.flatMap((language) => partOf(label, language));
  const own = all.filter(({ text }, index) => all.findIndex((part) => part.text === text) === index);
  const printed = own.map((part, index) => (index === 0 ? part : { ...part, text: between + part.text }));
  const translated = languages.includes(lang) || own.length === 0 ? [] : partOf(label, lang);
  const said = new Set(own.map((part) => part.text));
  return [...printed, ...translated.filter((part) => !said.has(part.text)).map((part) => ({ ...part, text: ` · ${part.text}` }))];
}

function partOf(label: Row['label'], lang: string): readonly MarkPart[] {
  const text = Object.hasOwn(label, lang) ? label[lang] : undefined;
  return text === undefined ? [] : [{ text, lang }];
}

function eachLevel<T>(of: (level: Level) => T): Readonly<Record<Level, T>> {
  return { public: of('public'), internal: of('internal'), restricted: of('restricted'), secret: of('secret') };
}

function schemeOf(name: string): Scheme | undefined {
  return Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined;
}
