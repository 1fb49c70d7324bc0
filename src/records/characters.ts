/** Characters that no paper can print and no terminal should be sent. */

/** Controls, halves of characters, characters that Unicode keeps for itself, and its own two line ends. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/u;

/** What stands for itself on the page: no blank, no zero-width character, no accent without a letter, no lone backslash. */
const VISIBLE = /[^\s\\\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** The first character that cannot be printed, in an officer's words; none in a sound text. */
export function unprintable(text: string): string | undefined {
  const [character] = UNPRINTABLE.exec(text) ?? [];
  if (character === undefined) return undefined;
  if (/[\n\r\u0085\u2028\u2029]/.test(character)) return 'a line end';
  if (character === '\t') return 'a tab';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `a character that cannot be printed (U+${code})`;
}

/** True where at least one character is seen on the page. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
