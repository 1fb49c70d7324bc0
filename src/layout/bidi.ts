/** Which way each part of a paragraph runs (UAX #9): levels, odd from right to left. */
import openBidi from 'bidi-js';

/** Level of a paragraph as a whole: 1 where its lines begin at the right. */
export type BaseLevel = 0 | 1;

/** The level of each UTF-16 unit of a paragraph's text; null where all of it runs from left to right. */
export type Levels = (text: string, base: BaseLevel) => Uint8Array | null;

const FROM_RIGHT = /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/;

/** From its language: text alone would turn a paragraph that begins with a foreign name. */
export function baseLevel(lang: string): BaseLevel {
  return FROM_RIGHT.test(lang) ? 1 : 0;
}

/** Hebrew, Arabic, Thaana and their presentation forms; marks, embeddings and isolates from right to left. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Opens the algorithm. Its tables are read when the first text from right to left comes. */
export function openLevels(): Levels {
  let bidi: ReturnType<typeof openBidi> | undefined;
  return (text, base) => {
    if (base === 0 && !RIGHT_TO_LEFT.test(text)) return null;
    bidi ??= openBidi();
    return bidi.getEmbeddingLevels(text, base === 0 ? 'ltr' : 'rtl').levels;
  };
}
