/** Names and titles in Japanese: the title follows the name, and nothing parts them but a change of script. */
import type { NameParts } from '../locale.js';

const KATAKANA_END = /[\p{Script=Katakana}ー]$/u;
const KATAKANA_START = /^\p{Script=Katakana}/u;
const LATIN_END = /[\p{Script=Latin}.]$/u;

/** 上川陽子; アリシア・バルセナ・イバーラ; a name that the record has in Latin letters alone keeps its blank. */
export function personName({ given, surname, surnameFirst }: NameParts): string {
  return (surnameFirst ? [surname, given] : [given, surname]).filter((part) => part !== '').reduce(joined, '');
}

/** 上川陽子外務大臣, アリシア・バルセナ・イバーラ・メキシコ合衆国外務大臣. */
export function titled(name: string, title: string): string {
  return joined(name, title);
}

/** ブラジル・リオデジャネイロ: from large to small. */
export function place(parts: readonly string[]): string {
  return parts.toReversed().join('・');
}

/** A、B及びC. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join('、')}及び${last}`;
}

function joined(before: string, after: string): string {
  if (before === '') return after;
  if (KATAKANA_END.test(before) && KATAKANA_START.test(after)) return `${before}・${after}`;
  return LATIN_END.test(before) ? `${before} ${after}` : `${before}${after}`;
}
