/** Characters that no text of a paper may hold: they steer machines and print nothing. */

const CONTROL = /[^\P{Cc}\t\n\f\r]|[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** All that could be one of them. Every text of a paper is asked, and next to none has any. */
const SUSPECT = /[^\t\n\f\r -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** The first of them as `U+0007`; undefined where there is none. Blanks, tabs and line ends are none; half a character is one. */
export function controlIn(text: string): string | undefined {
  const found = SUSPECT.test(text) ? CONTROL.exec(text)?.[0] : undefined;
  return found === undefined ? undefined : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
