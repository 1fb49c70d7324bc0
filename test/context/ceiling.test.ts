/** Laws of levels: nothing in a context lies above its ceiling, and words around a statement are as secret as it is. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { World } from '../../src/facts/world.js';
import { LEVELS, type Level, visible } from '../../src/marking/level.js';
import { isMapping } from '../../src/records/path.js';
import { world } from '../sample.js';
import { contextOf } from './given.js';

const base = world();

/** Levels of all but the ministry, the parties and the envelope, without which there is no paper: from path and seed alone. */
function relevelled(seed: number): World {
  const level = (from: string): Level => LEVELS[hash(`${from} ${seed}`) % LEVELS.length] ?? 'secret';
  const keep = /^(ministry|countries\/\w+)#|^meetings\/[^/]+#(\/(title|number|venue\/city|venue|own|counterparts\/0))?$/;
  const walk = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, walk(item)]));
    if (Array.isArray(value)) return value.map(walk);
    if (!isMapping(value)) return value;
    const { info, ...rest } = value;
    const entries = Object.entries(rest).map(([key, child]) => [key, walk(child)] as const);
    if (!isMapping(info) || typeof info.from !== 'string')
      return { ...Object.fromEntries(entries), ...(info === undefined ? {} : { info }) };
    return { ...Object.fromEntries(entries), info: keep.test(info.from) ? info : { ...info, level: level(info.from) } };
  };
  // The stamped shape stays; levels alone are written anew.
  return walk(base) as World;
}

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return sum >>> 7;
}

test('over random levels no printable lies above the ceiling, and no lead below its statement', () => {
  let papers = 0;
  let sentences = 0;
  const cases = fc.record({
    seed: fc.nat(),
    ceiling: fc.constantFrom(...LEVELS),
    today: fc.constantFrom('2024-02-19', '2024-02-21'),
  });
  fc.assert(
    fc.property(cases, ({ seed, ceiling, today }) => {
      const paper = contextOf(relevelled(seed), { ceiling, today });
      if (paper === undefined) return;
      papers += 1;
      expect(levelsIn(paper).filter((level) => !visible(level, ceiling))).toEqual([]);
      const told = [...paper.headlines, ...paper.topics.flatMap(({ statements, outcomes }) => [...statements, ...outcomes])];
      for (const { lead, text, tail, speaker } of told) {
        sentences += 1;
        const node = text.from[0]?.replace(/\/text$/, '') ?? '';
        for (const part of [lead, tail, ...(speaker === null ? [] : [speaker])]) expect(part.from).toContain(node);
        const own = levelOf(node, seed);
        for (const part of [lead, tail]) expect(visible(own, part.level)).toBe(true);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
  expect([papers > 50, sentences > 100]).toEqual([true, true]);

  function levelOf(node: string, seed: number): Level {
    return LEVELS[hash(`${node} ${seed}`) % LEVELS.length] ?? 'secret';
  }
});

function levelsIn(value: unknown): readonly Level[] {
  if (Array.isArray(value)) return value.flatMap(levelsIn);
  if (!isMapping(value)) return [];
  const level = LEVELS.find((known) => known === value.level);
  return [...(level !== undefined && 'text' in value ? [level] : []), ...Object.values(value).flatMap(levelsIn)];
}
