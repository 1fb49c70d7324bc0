/**
 * Marking schemes: how a level is printed at head and foot of a page, and before each portion of it. Data, not code: a scheme is a row.
 * The words of the scheme's own country come first; a paper in another language says them in that one too.
 */
import type { Level } from './level.js';

/** A piece of a mark in one language. */
export interface MarkPart {
  readonly text: string;
  readonly lang: string;
}

type Scheme = Readonly<Record<Level, Readonly<Record<string, string>>>>;

const SCHEMES: Readonly<Record<string, { readonly lang: string; readonly labels: Scheme }>> = {
  JP: {
    lang: 'ja',
    labels: {
      public: {},
      internal: { ja: '取扱注意', en: 'INTERNAL', es: 'USO INTERNO' },
      restricted: { ja: '秘', en: 'RESTRICTED', es: 'RESERVADO' },
      secret: { ja: '極秘', en: 'SECRET', es: 'SECRETO' },
    },
  },
};

/** Names of all schemes. */
export const schemeNames: readonly string[] = Object.keys(SCHEMES);

/** The mark of each level on a paper in `lang`; no parts for a level that bears none. Undefined for an unknown scheme. */
export function marks(scheme: string, lang: string): Readonly<Record<Level, readonly MarkPart[]>> | undefined {
  const found = schemeOf(scheme);
  if (found === undefined) return undefined;
  const parts = (level: Level): readonly MarkPart[] => {
    const label = found.labels[level];
    const own = label[found.lang];
    const translated = lang === found.lang ? undefined : label[lang];
    if (own === undefined) return [];
    const first = { text: own, lang: found.lang };
    return translated === undefined ? [first] : [first, { text: ` · ${translated}`, lang }];
  };
  return { public: parts('public'), internal: parts('internal'), restricted: parts('restricted'), secret: parts('secret') };
}

/** What stands before a portion of each level, in the scheme's own words; null for a level without one. Undefined for an unknown scheme. */
export function portions(scheme: string): Readonly<Record<Level, MarkPart | null>> | undefined {
  const found = schemeOf(scheme);
  if (found === undefined) return undefined;
  const mark = (level: Level): MarkPart | null => {
    const own = found.labels[level][found.lang];
    return own === undefined ? null : { text: `(${own})`, lang: found.lang };
  };
  return { public: mark('public'), internal: mark('internal'), restricted: mark('restricted'), secret: mark('secret') };
}

function schemeOf(name: string) {
  return Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined;
}
