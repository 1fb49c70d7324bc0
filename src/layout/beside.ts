/** Columns side by side -> strips: cells of a row, columns of a panel. */
import { sum } from '../marking/clearance.js';
import { blank, type Flow, firstBaseline, gap, type Hold, lower, paint, type Strip } from './strip.js';

/** A column and how far below the top of all of them it begins. */
export interface Column {
  readonly flow: Flow;
  readonly top: number;
}

/** Columns on common first baselines. */
export function aligned(flows: readonly Flow[]): readonly Flow[] {
  const baselines = flows.map(firstBaseline);
  const common = Math.max(0, ...baselines.map((baseline) => baseline ?? 0));
  return flows.map((flow, index) => {
    const baseline = baselines[index] ?? null;
    return baseline === null ? flow : lower(flow, common - baseline);
  });
}

/** Columns as one strip of a height. */
export function joined(columns: readonly Column[], height: number): Strip {
  const strips = columns.flatMap(({ flow }) => flow);
  const [baseline] = columns.flatMap(({ flow, top }) => {
    const first = firstBaseline(flow);
    return first === null ? [] : [top + first];
  });
  return {
    ...blank(height),
    baseline: baseline ?? null,
    items: columns.flatMap(({ flow, top }) => paint(flow, top)),
    notes: strips.flatMap((strip) => strip.notes),
    clearance: sum(strips.map((strip) => strip.clearance)),
    origin: strips.find((strip) => strip.origin !== null)?.origin ?? null,
  };
}

/** A part of columns, and where it stands below the top of all of them. */
export interface Part {
  readonly strip: Strip;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Columns that no page holds, as strips between which pages can break: cut where no strip of any column is cut, and holding
 * as firmly as the columns do there. Where they have no such height in common for a page, they are cut strip by strip.
 *
 * @param limit  height of a page's column, points
 */
export function divided(columns: readonly Column[], limit: number): readonly Part[] {
  let rest = columns.map(standing);
  let above = 0;
  return cutsOf(rest).flatMap((bottom) => {
    const within = rest.map((column) => column.filter((one) => one.bottom <= bottom + CUT));
    rest = rest.map((column, index) => column.slice(within[index]?.length));
    const tops = within.flatMap((column) => column.map((one) => one.top));
    if (tops.length === 0) return [];
    const top = Math.min(...tops);
    const parts = within.map((column) => ({ flow: column.map(({ strip }) => strip), top: (column[0]?.top ?? top) - top }));
    const hold = firmest(within.filter((_, index) => rest[index]?.length !== 0));
    const before = top - above;
    above = bottom;
    if (bottom - top > limit) return stripByStrip(parts).map((strip) => ({ strip, top, bottom }));
    return [{ strip: { ...joined(parts, bottom - top), before, hold }, top, bottom }];
  });
}

/** Two edges nearer than this are at one height, points. */
const CUT = 0.01;

/** A strip of a column where it stands. */
type Standing = Part;

function standing({ flow, top }: Column): readonly Standing[] {
  let y = top;
  return flow.map((strip, index) => {
    const upper = y + gap(flow[index - 1], strip);
    y = upper + strip.height;
    return { strip, top: upper, bottom: y };
  });
}

/** The heights at which all columns can be cut, from the top down. */
function cutsOf(columns: readonly (readonly Standing[])[]): readonly number[] {
  const ends = [...new Set(columns.flatMap((column) => column.map(({ bottom }) => bottom)))].sort((a, b) => a - b);
  return ends.filter((y) => columns.every((column) => column.every(({ top, bottom }) => top >= y - CUT || bottom <= y + CUT)));
}

/** How firmly columns that go on hold what follows. */
function firmest(columns: readonly (readonly Standing[])[]): Hold {
  const holds = columns.map((column) => column.at(-1)?.strip.hold);
  return ([3, 2, 1] as const).find((hold) => holds.includes(hold)) ?? 0;
}

/** What begins beside a strip stands with it, and the next below all of them. */
function stripByStrip(columns: readonly Column[]): Flow {
  const groups: { readonly end: number; readonly strips: Standing[] }[] = [];
  for (const one of columns.flatMap(standing).sort((a, b) => a.top - b.top)) {
    const open = groups.at(-1);
    if (open !== undefined && one.top < open.end - CUT) open.strips.push(one);
    else groups.push({ end: one.bottom, strips: [one] });
  }
  return groups.map(({ strips }) => {
    const top = strips[0]?.top ?? 0;
    const parts = strips.map((one) => ({ flow: [one.strip], top: one.top - top }));
    return joined(parts, Math.max(...strips.map(({ bottom }) => bottom)) - top);
  });
}
