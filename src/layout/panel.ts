/** Panels: columns side by side, each a label over its text. */
import type { Panel } from '../document/tree.js';
import type { FullRule } from '../style/style.js';
import { points } from '../style/units.js';
import { aligned, divided, joined } from './beside.js';
import { boxed } from './box.js';
import type { Item } from './display.js';
import { within } from './levels.js';
import { needOf } from './needs.js';
import { setText } from './paragraph.js';
import { fullStyle, type Place, type Setting } from './setting.js';
import { editLast, type Flow, heightOf, holdNext, padded, ruleItem, type Strip, together } from './strip.js';
import { withId } from './target.js';

/**
 * Sets a panel. Its columns are of one width, in several rows where a word would be wider than its column; `gap` is the room on either side of the rule between two of them, and
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
  const abreast = fitting(panel, full, place, setting);
  const step = (place.width + full.gap) / Math.max(1, abreast);
  const rows = Array.from({ length: Math.ceil(panel.columns.length / abreast) }, (_, row) =>
    panel.columns.slice(row * abreast, (row + 1) * abreast),
  );
  return rows.flatMap((row, index) => {
    const strips = columnRow(row, full, place, step, setting);
    return index === rows.length - 1 ? strips : holdNext(editLast(strips, (strip) => ruledBelow(strip, full, place)));
  });
}

/**
 * How many columns stand beside each other: all of them, unless a word is wider than a column would be. Then they
 * stand in rows, as many beside each other as have room for their words.
 */
function fitting(panel: Panel, full: FullRule, place: Place, setting: Setting): number {
  const needs = panel.columns.map(({ style, label, blocks, at }) => {
    const above = label.length === 0 ? [] : [{ kind: 'paragraph' as const, style, runs: label, aside: [], at }];
    return needOf([...above, ...blocks], place, setting).least;
  });
  const least = Math.max(0, ...needs);
  const most = Math.floor((place.width + full.gap) / Math.max(1, least + full.gap));
  return Math.max(1, Math.min(panel.columns.length, most));
}

function columnRow(row: Panel['columns'], full: FullRule, place: Place, step: number, setting: Setting): Flow {
  const flows = row.map((column, index) => {
    const lang = column.lang ?? place.lang;
    const owner = setting.structs.add(place.owner, 'Div', lang);
    const clearance = within(place.clearance, column, [...column.label, ...column.blocks]);
    const inside: Place = { ...place, x: place.x + index * step, width: step - full.gap, owner, lang, clearance };
    const label = labelOf(column, inside, setting);
    const text = setting.stack(column.blocks, inside, setting);
    return withId(padded([...label, ...text], full.padding.top, full.padding.bottom), column, owner, inside);
  });
  const strips = together(sideBySide(flows, place), 1);
  return strips.map((strip) => ({
    ...strip,
    items: [...columnRules(full, place, row.length, step, strip.height), ...strip.items],
  }));
}

/** One strip, unless no page holds it. */
function sideBySide(flows: readonly Flow[], { height: limit }: Place): Flow {
  const columns = aligned(flows).map((flow) => ({ flow, top: 0 }));
  const height = Math.max(0, ...columns.map(({ flow }) => heightOf(flow)));
  return height <= limit ? [joined(columns, height)] : divided(columns, limit).map(({ strip }) => strip);
}

/** Between two rows of columns stands the rule that stands between two columns. */
function ruledBelow(strip: Strip, full: FullRule, place: Place): Strip {
  const rule = full.rules.columns;
  if (rule === null) return strip;
  return { ...strip, items: [ruleItem(place.x, strip.height - rule.width, place.width, rule), ...strip.items] };
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
