/** Characters that no text of a paper may hold: they steer machines and print nothing. */

const CONTROL = /[^\P{Cc}\t\n\f\r]|[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** The first of them as `U+0007`; undefined where there is none. Blanks, tabs and line ends are none; half a character is one. */
export function controlIn(text: string): string | undefined {
  const found = CONTROL.exec(text)?.[0];
  return found === undefined ? undefined : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
