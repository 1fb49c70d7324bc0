/** How many columns of a terminal or a plain text a text takes, and letters of a table that it is as wide as. */

/** Blocks that Unicode's East Asian Width calls wide or full-width (UAX 11), emoji included. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Combining and format characters take no column. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** True for a character of two columns. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** Columns that a text takes. */
export function columnsOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += NONE.test(character) ? 0 : isWide(character) ? 2 : 1;
  return sum;
}
