/** What does not fit into the limits of its product is said, never shrunk (domain.md 1.8, point 5). */
import type { World } from '../facts/world.js';
import type { Fault } from '../faults/fault.js';
import type { Extent } from '../layout/display.js';
import type { Product } from '../templating/desk-schema.js';
import type { Order } from './order.js';
import { inRecord } from './places.js';
import type { Press } from './press.js';

/** What is on a paper. */
export interface Load {
  /** What release let through, of which the paper was composed. */
  readonly released: World;
  /** Undefined for a paper that has no pages. */
  readonly extent: Extent | undefined;
}

/** Warnings `over-limit`: of pages, of points to make, of minutes; each at what stands beyond the limit. */
export function overLimits(press: Press, order: Order, { released, extent }: Load): readonly Fault[] {
  return [
    ...tooManyPages(order, extent).map((fault) => inRecord(press, fault)),
    ...tooManyPoints(press, order, released),
    ...tooManyMinutes(press, order, released),
  ];
}

type Limited = keyof NonNullable<Product['limits']>;

/** Where a limit is set. */
function setAt({ desk, request }: Order, limit: Limited) {
  return desk.locate(['products', request.product, 'limits', limit]);
}

/**
 * How much there is, and at its place the first block that stands beyond the limit. A limit is on what a reader has to
 * read, not on the size of its letters: it is held against ordinary print, and large print takes the pages that it needs.
 */
function tooManyPages(order: Order, extent: Extent | undefined): readonly Fault[] {
  const { product, request } = order;
  const limit = product.limits?.pages;
  if (request.largePrint === true || limit === undefined || extent === undefined || extent.starts.length <= limit) return [];
  const set = setAt(order, 'pages');
  const start = extent.starts.slice(limit).find((each) => each !== null);
  const takes = `the ${request.product} takes ${tenths(extent.pages)} pages; the limit is ${limit}`;
  const path = start?.from?.[0];
  return [
    {
      severity: 'warning',
      code: 'over-limit',
      ...(start?.at ?? set),
      ...(path === undefined ? {} : { path }),
      message: start === undefined || start.words === '' ? takes : `${takes}: "${start.words}" is beyond it`,
      hint: `cut points that are unlikely to be raised, then background; the limit is set by ${set.file}:${set.line}:${set.column}`,
    },
  ];
}

/** Rounded up: a line on a ninth page is never said to be 8.0 pages. */
function tenths(pages: number): string {
  return (Math.ceil(pages * 10 - 1e-6) / 10).toFixed(1);
}

function tooManyPoints(press: Press, order: Order, { meeting }: World): readonly Fault[] {
  const limit = order.product.limits?.points;
  const points = meeting.topics.flatMap((topic) => topic.points);
  const first = limit === undefined ? undefined : points[limit];
  if (first === undefined) return [];
  const message = `the ${order.request.product} has ${points.length} points to make; the limit is ${limit}: this one is beyond it`;
  return [beyond(press, order, 'points', first.info.from, message, 'cut points that are unlikely to be raised')];
}

function tooManyMinutes(press: Press, order: Order, { meeting }: World): readonly Fault[] {
  const limit = order.product.limits?.minutes;
  if (limit === undefined) return [];
  let minutes = 0;
  let first: string | undefined;
  for (const topic of meeting.topics) {
    minutes += topic.minutes ?? 0;
    if (minutes > limit) first ??= `${topic.info.from}/minutes`;
  }
  if (first === undefined) return [];
  const message = `the topics of the ${order.request.product} take ${minutes} minutes; the limit is ${limit}: this one is beyond it`;
  return [beyond(press, order, 'minutes', first, message, 'give the topics fewer minutes, or leave one out')];
}

function beyond(press: Press, order: Order, limit: Limited, from: string, message: string, todo: string): Fault {
  const set = setAt(order, limit);
  const hint = `${todo}; the limit is set by ${set.file}:${set.line}:${set.column}`;
  const path = from.slice(from.indexOf('#') + 2);
  return { severity: 'warning', code: 'over-limit', ...press.store.position(from), path, message, hint };
}
