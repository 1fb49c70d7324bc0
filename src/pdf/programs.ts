/** Font programs as they were written, for the next paper with the same letters: the second edition of a brief, say. */
import type { TrueType } from './truetype.js';

export interface Program {
  /** Before compression. */
  readonly length: number;
  readonly deflated: Uint8Array;
}

export interface Programs {
  /** @param glyphs  of the subset, in order */
  readonly of: (font: TrueType, glyphs: readonly number[], make: () => Program) => Program;
}

/** Some 20 papers' worth, about 2 MB. The oldest goes first. */
const KEPT = 100;

export function keepPrograms(): Programs {
  const kept = new Map<string, { readonly font: Uint8Array; readonly program: Program }>();
  return {
    of: (font, glyphs, make) => {
      const key = `${font.postScriptName} ${glyphs.join(' ')}`;
      const known = kept.get(key);
      // two files may have one name
      if (known !== undefined && known.font === font.bytes) return known.program;
      const program = make();
      kept.delete(key);
      kept.set(key, { font: font.bytes, program });
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return program;
    },
  };
}
