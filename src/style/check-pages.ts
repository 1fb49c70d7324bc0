/** Pages on which nothing could be printed, or one thing would be printed on another. */
import type { Fault } from '../faults/fault.js';
import { FOOTER, HEADER, MARKING } from './names.js';
import type { StyleFile } from './schema.js';
import type { FullRule, NamedStyle } from './style.js';
import { faultAt, type Loaded, lastSaid } from './style-fault.js';
import { millimetres, millimetresToPoints } from './units.js';
import type { KeyPath } from './yaml.js';

type Page = StyleFile['pages'][string];

/** Less than this is no room for text, millimetres. */
const LEAST_ROOM = 30;
/** Height of capitals above the baseline, and depth of letters below it, as parts of the size of type. */
const CAPITALS = 0.7;
const DEPTH = 0.25;

/** Lines that the pages must have room for, millimetres; nothing where the house has no such style. */
interface Lines {
  readonly head: number;
  readonly foot: number;
  /** Above and below the baseline of a marking. */
  readonly above: number;
  readonly below: number;
}

/**
 * Faults: `no-room`, for margins that leave none for text; `off-page`, for a marking that would be cut at the edge;
 * `overlap`, for a marking on a running line, and a running line on the text.
 *
 * @param styles  looked up; undefined while their names are wrong
 */
export function checkPages(loaded: Loaded, styles: Readonly<Record<string, NamedStyle>> | undefined): readonly Fault[] {
  const lines = linesOf(styles ?? {});
  return Object.entries(loaded.value.pages).flatMap(([name, page]) => {
    const room = checkRoom(loaded, name, page);
    return room.length > 0
      ? room
      : [...checkEdge(loaded, name, page, 'head', lines), ...checkEdge(loaded, name, page, 'foot', lines)];
  });
}

function linesOf(styles: Readonly<Record<string, NamedStyle>>): Lines {
  const ruleOf = (name: string): FullRule | undefined => (Object.hasOwn(styles, name) ? styles[name]?.full : undefined);
  const heightOf = (rule: FullRule | undefined): number =>
    rule === undefined ? 0 : millimetresOf(rule.leading + rule.padding.top + rule.padding.bottom);
  const mark = ruleOf(MARKING)?.size ?? 0;
  return {
    head: heightOf(ruleOf(HEADER)),
    foot: heightOf(ruleOf(FOOTER)),
    above: millimetresOf(mark * CAPITALS),
    below: millimetresOf(mark * DEPTH),
  };
}

function millimetresOf(length: number): number {
  return length / millimetresToPoints(millimetres(1));
}

function checkRoom(loaded: Loaded, name: string, page: Page): readonly Fault[] {
  const { top, right, bottom, left } = page.margins;
  const wide = page.width - left - right < LEAST_ROOM;
  const high = page.height - top - bottom < LEAST_ROOM;
  if (!wide && !high) return [];
  const margins = (wide ? ['left', 'right'] : ['top', 'bottom']).map((side): KeyPath => ['pages', name, 'margins', side]);
  const paths = [...margins, ['pages', name, wide ? 'width' : 'height']];
  const sum = wide ? `${left} + ${right} mm of ${page.width} mm` : `${top} + ${bottom} mm of ${page.height} mm`;
  const message = `the margins of page "${name}" leave no room for text: ${sum}`;
  return [faultAt(loaded, lastSaid(loaded, paths), 'no-room', message, `leave ${LEAST_ROOM} mm at least`)];
}

function checkEdge(loaded: Loaded, name: string, page: Page, edge: 'head' | 'foot', lines: Lines): readonly Fault[] {
  const head = edge === 'head';
  const side = head ? 'top' : 'bottom';
  const [mark, running, margin] = [page.mark[edge], page.running[edge], page.margins[side]];
  const [outward, inward] = head ? [lines.above, lines.below] : [lines.below, lines.above];
  const tell = (keys: readonly string[], code: string, message: string, hint: string): Fault => {
    const paths = keys.map((key): KeyPath => ['pages', name, key, key === 'margins' ? side : edge]);
    return faultAt(loaded, lastSaid(loaded, paths), code, `${message} on page "${name}"`, hint);
  };
  const faults: Fault[] = [];
  if (mark < outward) {
    const message = `the marking at the ${edge} would be cut at the edge of the paper`;
    faults.push(tell(['mark'], 'off-page', message, `its baseline wants ${up(outward)} mm from the edge at least`));
  }
  if (mark + inward > running) {
    const message = `the marking stands on the running ${edge}`;
    faults.push(tell(['running', 'mark'], 'overlap', message, `running: {${edge}: ${up(mark + inward)}} at least`));
  }
  if (running + lines[edge] > margin) {
    const message = `the running ${edge} stands on the text`;
    const hint = `one line of it ends ${up(running + lines[edge])} mm from the edge: margins: {${side}: ${up(running + lines[edge])}} at least`;
    faults.push(tell(['margins', 'running'], 'overlap', message, hint));
  }
  return faults;
}

/** Tenths of a millimetre, rounded up. */
function up(length: number): number {
  return Math.ceil(length * 10 - 0.001) / 10;
}
