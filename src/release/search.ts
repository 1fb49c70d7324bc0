/** Which of many texts stand in a long one, in one pass over it: a rolling hash over as many characters as the shortest has. */

/** Texts shorter than this, in normal form, are not looked for: they stand anywhere by chance. */
export const SHORTEST = 12;

const BASE = 65_599;
const LEAVING = power(BASE, SHORTEST);

/** @param texts each of `SHORTEST` characters or more @returns indices of those that stand in a text, each once */
export type Find = (text: string) => readonly number[];

/** A search for some texts, prepared once for all that is searched. */
export function finderOf(texts: readonly string[]): Find {
  const starts = new Map<number, number[]>();
  const likely = new Uint8Array(0x10000);
  for (const [index, text] of texts.entries()) {
    if (text.length < SHORTEST) throw new Error('a text too short to be looked for');
    let hash = 0;
    for (let at = 0; at < SHORTEST; at++) hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    likely[slot(hash)] = 1;
    starts.set(hash, [...(starts.get(hash) ?? []), index]);
  }
  return (text) => {
    const found = new Set<number>();
    let hash = 0;
    for (let end = 0; end < text.length; end++) {
      hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
      if (end >= SHORTEST) hash = (hash - Math.imul(text.charCodeAt(end - SHORTEST), LEAVING)) | 0;
      if (likely[slot(hash)] === 0) continue;
      for (const index of starts.get(hash) ?? []) {
        if (!found.has(index) && text.startsWith(texts[index] ?? '', end - SHORTEST + 1)) found.add(index);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}

function slot(hash: number): number {
  return (hash ^ (hash >>> 16)) & 0xffff;
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let count = 0; count < exponent; count++) product = Math.imul(product, base);
  return product;
}
