/**
 * Which element of the structure tree holds what, read off the display list before anything is painted.
 * The painter, the structure writer and `describeTags` all follow this one plan.
 */
import type { Item, Layout, LinkItem, Mark, Struct } from '../layout/display.js';

/** Items painted one after the other for the same element or artifact: one marked-content sequence. */
export interface Stretch {
  readonly mark: Mark;
  /** Number of the sequence on its page; null for an artifact. */
  readonly mcid: number | null;
  readonly items: readonly Item[];
}

/** A link that belongs to an element; each rectangle is one annotation. */
export interface TaggedLink {
  readonly struct: number;
  readonly page: number;
  readonly item: LinkItem;
}

export type Kid =
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number; readonly items: readonly Item[] }
  | { readonly kind: 'link'; readonly page: number; readonly link: number }
  | { readonly kind: 'element'; readonly struct: number };

export interface Tags {
  /** Per page, in painting order. */
  readonly pages: readonly (readonly Stretch[])[];
  readonly links: readonly TaggedLink[];
  /** Per element, its kids in reading order; empty for an empty cell. */
  readonly kids: readonly (readonly Kid[])[];
}

/** A kid with the moment at which it is painted. */
interface Timed {
  readonly kid: Kid;
  readonly time: number;
}

/**
 * The plan of a layout.
 *
 * Elements that hold only elements keep their kids in the order of `structs`: a row's cells are in column order, in
 * whatever order they were painted. An element with text of its own has its kids in the order of painting, so that
 * words, link, words stay words, link, words; a kid without any content stands where its elder sibling stands.
 * Links in running heads and feet have no element and get no annotation (ISO 14289-1, 7.18.5).
 */
export function planTags(layout: Layout): Tags {
  const own: Timed[][] = layout.structs.map(() => []);
  const links: TaggedLink[] = [];
  let time = 0;
  const pages = layout.pages.map((page, at) => {
    const stretches = stretch(page.items);
    for (const { mark, mcid, items } of stretches) {
      if (mcid === null || typeof mark === 'string') continue;
      timesOf(own, mark).push({ kid: { kind: 'content', page: at, mcid, items }, time: ++time });
    }
    return stretches;
  });
  layout.pages.forEach((page, at) => {
    for (const item of page.items) {
      if (item.kind !== 'link' || typeof item.mark === 'string') continue;
      if (layout.structs[item.mark.struct]?.type !== 'Link') throw new Error(`the link to ${item.href} has no Link element`);
      timesOf(own, item.mark).push({ kid: { kind: 'link', page: at, link: links.length }, time: linkTime(own, item.mark, at) });
      links.push({ struct: item.mark.struct, page: at, item });
    }
  });
  return { pages, links, kids: orderKids(layout.structs, own) };
}

/** Runs of painted items with the same mark, numbered. Targets and links paint nothing. */
function stretch(items: readonly Item[]): readonly Stretch[] {
  const stretches: { mark: Mark; mcid: number | null; items: Item[] }[] = [];
  let mcids = 0;
  for (const item of items) {
    if (item.kind === 'target' || item.kind === 'link') continue;
    const last = stretches.at(-1);
    if (last !== undefined && sameMark(last.mark, item.mark)) last.items.push(item);
    else stretches.push({ mark: item.mark, mcid: typeof item.mark === 'string' ? null : mcids++, items: [item] });
  }
  return stretches;
}

function sameMark(a: Mark, b: Mark): boolean {
  return typeof a === 'string' || typeof b === 'string' ? a === b : a.struct === b.struct;
}

function timesOf(own: readonly Timed[][], mark: { readonly struct: number }): Timed[] {
  const times = own[mark.struct];
  if (times === undefined) throw new Error(`an item is marked for element ${mark.struct}, which does not exist`);
  return times;
}

/** An annotation stands right after the last words of its link on its page, before those of the next page. */
function linkTime(own: readonly Timed[][], mark: { readonly struct: number }, page: number): number {
  const before = timesOf(own, mark).filter(({ kid }) => kid.kind !== 'element' && kid.page <= page);
  return Math.max(0, ...before.map(({ time }) => time));
}

function orderKids(structs: readonly Struct[], own: readonly (readonly Timed[])[]): readonly (readonly Kid[])[] {
  const children: number[][] = structs.map(() => []);
  structs.forEach((struct, index) => {
    if (struct.parent === null) return;
    const siblings = struct.parent < index ? children[struct.parent] : undefined;
    if (siblings === undefined) throw new Error(`element ${index} (${struct.type}) comes before its parent`);
    siblings.push(index);
  });
  const first = firstTimes(structs, own);
  return structs.map((_, index) => {
    const mine = own[index] ?? [];
    const kids = children[index] ?? [];
    if (mine.length === 0) return kids.map((struct): Kid => ({ kind: 'element', struct }));
    let elder = 0;
    const elements = kids.map((struct): Timed => {
      elder = first[struct] ?? elder;
      return { kid: { kind: 'element', struct }, time: elder };
    });
    return [...mine, ...elements].sort((a, b) => a.time - b.time).map(({ kid }) => kid);
  });
}

/** When the first word inside each element is painted; undefined where there is none. */
function firstTimes(structs: readonly Struct[], own: readonly (readonly Timed[])[]): readonly (number | undefined)[] {
  const first = own.map((times) => (times.length === 0 ? undefined : Math.min(...times.map(({ time }) => time))));
  for (let index = structs.length - 1; index > 0; index--) {
    const parent = structs[index]?.parent;
    const mine = first[index];
    if (parent === null || parent === undefined || mine === undefined) continue;
    first[parent] = Math.min(first[parent] ?? mine, mine);
  }
  return first;
}
