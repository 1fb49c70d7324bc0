/** All texts of stamped records with their levels, wherever they stand. */
import { LEVELS, type Level } from '../../src/marking/level.js';
import { isMapping } from '../../src/records/path.js';

export interface LevelledText {
  readonly text: string;
  readonly level: Level;
}

/** Walks maps, lists and mappings. A text in several languages is as many texts. */
export function textsIn(value: unknown): readonly LevelledText[] {
  if (value instanceof Map) return [...value.values()].flatMap(textsIn);
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isMapping(value)) return [];
  const { info } = value;
  const level = isMapping(info) ? LEVELS.find((known) => known === info.level) : undefined;
  const own = level === undefined || !isMapping(value.texts) ? [] : Object.values(value.texts);
  return [
    ...own.flatMap((text) => (typeof text === 'string' && level !== undefined ? [{ text, level }] : [])),
    ...Object.values(value).flatMap(textsIn),
  ];
}

/** Texts long enough to be told from chance. */
export const LONG_ENOUGH = 8;

/** Texts of `all` that are none of `shown`, nor part of one: what a paper made of `shown` cannot hold. */
export function unseen(all: readonly LevelledText[], shown: readonly LevelledText[]): readonly string[] {
  const visible = shown.map(({ text }) => text.toLowerCase()).join('\n');
  const texts = all.map(({ text }) => text).filter((text) => text.length >= LONG_ENOUGH && !visible.includes(text.toLowerCase()));
  return [...new Set(texts)];
}
