/** The structure tree while it grows: parents before children, in reading order. */
import type { Mark, Struct, StructType } from './display.js';

/** What an element may say of itself beside its type and language. */
export type StructFacts = Omit<Struct, 'type' | 'parent' | 'lang'>;

/**
 * Grows the structure tree. Asked for a child of an artifact it gives the artifact back: a repeated table head or
 * a running head is set by the same code as the text, and has no elements.
 */
export interface StructTree {
  readonly add: (parent: Mark, type: StructType, lang: string, facts?: StructFacts) => Mark;
  /** The box of a figure, known once it stands on a page. */
  readonly box: (mark: Mark, box: NonNullable<Struct['box']>) => void;
  readonly all: () => readonly Struct[];
}

/** A tree that holds its Document, written in `lang`. An element says its language only where it differs. */
export function growStructs(lang: string): StructTree {
  const structs: Struct[] = [{ type: 'Document', parent: null, lang }];
  const spoken: string[] = [lang];
  return {
    add: (parent, type, language, facts = {}) => {
      if (typeof parent === 'string') return parent;
      const differs = spoken[parent.struct] !== language;
      structs.push({ type, parent: parent.struct, ...(differs ? { lang: language } : {}), ...facts });
      spoken.push(language);
      return { struct: structs.length - 1 };
    },
    box: (mark, box) => {
      if (typeof mark === 'string') return;
      const struct = structs[mark.struct];
      if (struct !== undefined) structs[mark.struct] = { ...struct, box };
    },
    all: () => structs,
  };
}
