/** What stands before a text on its first line: a bullet, an item's number, a note's number. */
import type { Mark } from './display.js';
import { itemise } from './itemise.js';
import { setLine } from './line-items.js';
import { unbroken } from './lines.js';
import type { Look } from './look.js';
import type { Place, Setting } from './setting.js';
import { shape } from './shape.js';
import type { Flow, Origin } from './strip.js';

export interface Label {
  /** Width of its ink, points. */
  readonly width: number;
  /** Puts it on the first baseline of a flow, its right edge `room` points from the left edge of `place`. */
  readonly before: (flow: Flow, room: number) => Flow;
}

/** Shapes a label. Its clearance is that of the text that it stands before. */
export function setLabel(text: string, look: Look, owner: Mark, origin: Origin, place: Place, setting: Setting): Label {
  const run = { kind: 'text' as const, text, strong: false, emphasis: false, at: origin.at };
  const node = origin.from === undefined ? { at: origin.at } : { at: origin.at, from: origin.from };
  const line = unbroken(shape(itemise([run], look, node, { ...place, owner }, setting)));
  return {
    width: line.width,
    before: (flow, room) => {
      const index = flow.findIndex((strip) => strip.baseline !== null);
      return flow.map((strip, at) => {
        if (at !== index || strip.baseline === null) return strip;
        const set = setLine(line, { x: place.x, measure: room, baseline: strip.baseline, align: 'right' }, setting);
        return { ...strip, items: [...set.items, ...strip.items] };
      });
    },
  };
}
