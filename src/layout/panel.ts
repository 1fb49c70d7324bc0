/** Panels: columns side by side, each a label over its text. */
import type { Panel } from '../document/tree.js';
import type { FullRule } from '../style/style.js';
import { points } from '../style/units.js';
import { boxed } from './box.js';
import type { Item } from './display.js';
import { within } from './levels.js';
import { setText } from './paragraph.js';
import { fullStyle, type Place, type Setting } from './setting.js';
import { beside, type Flow, holdNext, padded } from './strip.js';
import { withId } from './target.js';

/**
 * Sets a panel. Its columns are of one width; `gap` is the room on either side of the rule between two of them, and
 * padding at the top and the bottom is inside each column, so that these rules run from rule to rule.
 */
export function setPanel(panel: Panel, place: Place, setting: Setting): Flow {
  const full = fullStyle(setting, panel.style, panel);
  const lang = panel.lang ?? place.lang;
  const owner = setting.structs.add(place.owner, 'Div', lang);
  const outer: Place = { ...place, owner, lang, clearance: within(place.clearance, panel, panel.columns), listStyle: null };
  const unpadded = { ...full, padding: { ...full.padding, top: points(0), bottom: points(0) } };
  const flow = boxed(unpadded, outer, (inner) => columns(panel, full, inner, setting));
  return withId(full.keepNext ? holdNext(flow) : flow, panel, owner, place);
}

function columns(panel: Panel, full: FullRule, place: Place, setting: Setting): Flow {
  const count = panel.columns.length;
  const step = (place.width + full.gap) / Math.max(1, count);
  const width = step - full.gap;
  const flows = panel.columns.map((column, index) => {
    const lang = column.lang ?? place.lang;
    const owner = setting.structs.add(place.owner, 'Div', lang);
    const clearance = within(place.clearance, column, [...column.label, ...column.blocks]);
    const inside: Place = { ...place, x: place.x + index * step, width, owner, lang, clearance };
    const label = labelOf(column, inside, setting);
    const text = setting.stack(column.blocks, inside, setting);
    return withId(padded([...label, ...text], full.padding.top, full.padding.bottom), column, owner, inside);
  });
  const rows = beside(
    flows.map((flow) => ({ flow, counts: true })),
    place.height,
  );
  return rows.map((strip) => ({ ...strip, items: [...columnRules(full, place, count, step, strip.height), ...strip.items] }));
}

/** The label before the text of its column, in the order of the structure tree. */
function labelOf(column: Panel['columns'][number], place: Place, setting: Setting): Flow {
  if (column.label.length === 0) return [];
  const owner = setting.structs.add(place.owner, 'P', place.lang);
  const block = { node: column, runs: column.label, aside: [], full: fullStyle(setting, column.style, column), id: null };
  return holdNext(setText(block, { ...place, owner }, setting));
}

function columnRules(full: FullRule, place: Place, count: number, step: number, height: number): readonly Item[] {
  const rule = full.rules.columns;
  if (rule === null) return [];
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
    const x = place.x + (index + 1) * step - full.gap / 2 - rule.width / 2;
    return {
      kind: 'rect',
      mark: 'layout',
      x: points(x),
      y: points(0),
      width: points(rule.width),
      height: points(height),
      fill: rule.color,
    };
  });
}
