/** Items of a paragraph, cut where the direction changes. */
import { type BaseLevel, baseLevel, type Levels, RIGHT_TO_LEFT } from './bidi.js';
import type { Itemised, TextItem } from './items.js';

const ISOLATE = { 0: '\u2066', 1: '\u2067' } as const;
const END = '\u2069';

/**
 * Gives the items of a paragraph their levels and cuts them where the level changes.
 *
 * Words of a language that runs the other way than the paragraph are isolated: numbers and marks beside an Arabic name
 * in an English sentence stay where they are written.
 */
export function levelled(items: Itemised, base: BaseLevel, levels: Levels): Itemised {
  if (base === 0 && !items.some(runsLeft)) return items;
  let text = '';
  let inside: string | null = null;
  const starts: number[] = [];
  for (const item of items) {
    const [first] = textsOf(item);
    const lang = first?.source.lang ?? null;
    const foreign = lang !== null && baseLevel(lang) !== base ? lang : null;
    if (inside !== null && foreign !== inside) text += END;
    if (foreign !== null && foreign !== inside) text += ISOLATE[baseLevel(foreign)];
    inside = foreign;
    starts.push(text.length);
    text +=
      item.kind === 'break'
        ? '\n'
        : textsOf(item)
            .map((part) => part.text)
            .join('');
  }
  const found = levels(text, base);
  return found === null ? items : items.flatMap((item, index) => withLevels(item, found, starts[index] ?? 0));
}

function textsOf(item: Itemised[number]): readonly TextItem[] {
  switch (item.kind) {
    case 'text':
      return [item];
    case 'ruby':
      return item.base;
    case 'break':
      return [];
    default:
      return item satisfies never;
  }
}

function runsLeft(item: Itemised[number]): boolean {
  return textsOf(item).some(({ text }) => RIGHT_TO_LEFT.test(text));
}

/** A ruby stands in its line as one: its first letter decides. */
function withLevels(item: Itemised[number], levels: Uint8Array, start: number): Itemised {
  switch (item.kind) {
    case 'text':
      return cut(item, levels.subarray(start, start + item.text.length));
    case 'ruby': {
      const level = levels[start] ?? 0;
      return [{ ...item, base: item.base.map((part) => ({ ...part, level })) }];
    }
    case 'break':
      return [item];
    default:
      return item satisfies never;
  }
}

function cut(item: TextItem, levels: Uint8Array): readonly TextItem[] {
  const parts: TextItem[] = [];
  let from = 0;
  for (let to = 1; to <= item.text.length; to++) {
    if (to < item.text.length && levels[to] === levels[from]) continue;
    const inner = from > 0 ? { note: null, target: null } : {};
    const room = to < item.text.length ? 0 : item.room;
    const level = levels[from] ?? 0;
    parts.push({ ...item, ...inner, room, level, text: item.text.slice(from, to), printed: item.printed.slice(from, to) });
    from = to;
  }
  return parts.length === 0 ? [item] : parts;
}
