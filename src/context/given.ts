/** What composing is given: released records, released facts, the language and the desk's imprint. */
import type { Facts } from '../facts/facts.js';
import type { World } from '../facts/world.js';
import type { Locale } from '../locales/locale.js';
import type { Level } from '../marking/level.js';

/** How names are printed on a desk's papers. */
export interface NameConvention {
  /** Surnames in capitals: KAMIKAWA Yoko. Scripts without capitals are untouched. */
  readonly surnameCapitals: boolean;
}

/** What the desk says of the paper, already in the paper's language. */
export interface Imprint {
  readonly product: string;
  /** "Pre-meeting brief". */
  readonly title: string;
  /** The unit that puts its name on the paper; the drafter's where the desk names none. */
  readonly unit: string | undefined;
  readonly names: NameConvention;
  readonly ceiling: Level;
  readonly labels: Readonly<Record<string, string>>;
  /** Tags of all languages that the paper is made in. */
  readonly languages: readonly string[];
}

export interface Given {
  readonly world: World;
  readonly facts: Facts;
  readonly locale: Locale;
  readonly imprint: Imprint;
}
