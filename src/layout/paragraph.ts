/** Paragraphs and headings -> strips, a strip a line. */
import type { Carry, Run } from '../document/tree.js';
import { sum } from '../marking/clearance.js';
import type { FullRule } from '../style/style.js';
import { points } from '../style/units.js';
import { boxed } from './box.js';
import type { Item } from './display.js';
import { asideLook, type Itemised, itemise } from './itemise.js';
import { within } from './levels.js';
import { rubyRise, type SetLine, setLine } from './line-items.js';
import { firstFit } from './lines.js';
import { blockLook, type Look } from './look.js';
import { type Place, report, type Setting } from './setting.js';
import { type Shaped, shape, total } from './shape.js';
import { blank, editLast, type Flow, type Hold, heightOf, holdNext, type Strip, together } from './strip.js';

/** A text to set as one block of lines. */
export interface TextBlock {
  readonly node: Carry;
  readonly runs: readonly Run[];
  readonly aside: readonly Run[];
  readonly full: FullRule;
  /** The id that links go to, if any. */
  readonly id: string | null;
}

/** Sets a text in its style's box. `place.owner` is the element that its words belong to. */
export function setText(block: TextBlock, place: Place, setting: Setting): Flow {
  const { node, full } = block;
  const clearance = within(place.clearance, node, [...block.runs, ...block.aside]);
  const flow = boxed(full, { ...place, clearance }, (inner) => textLines(block, inner, setting));
  const kept = full.keepTogether ? together(flow, 1) : flow;
  return full.keepNext ? holdNext(kept) : kept;
}

function textLines(block: TextBlock, place: Place, setting: Setting): Flow {
  const { node, full } = block;
  const look = blockLook(full);
  const items = itemise(block.runs, look, node, place, setting);
  const aside = setAside(block, look, place, setting);
  const first = aside === null || aside.below ? 0 : aside.width + look.size;
  const measure = (line: number) => Math.max(1, place.width - (line === 0 ? full.indent.first + first : 0));
  const lines = firstFit(shape(items), measure, tellOverfull(block, setting));
  const { leading, reading } = lineHeight(items, look);
  const baseline = firstLineBaseline(leading, look, setting) + reading;
  const strips = lines.map((line, index) => {
    const x = place.x + (index === 0 ? full.indent.first : 0);
    const set = setLine(line, { x, measure: measure(index), baseline, align: full.align }, setting);
    return lineStrip(set, leading + reading, baseline, block);
  });
  const guardedStrips = guarded(withTarget(strips, block, place), full);
  if (aside === null) return guardedStrips;
  return withAside(guardedStrips, aside, { baseline, leading }, block, place, setting);
}

function tellOverfull(block: TextBlock, setting: Setting): (text: string) => void {
  return (text) => report(setting, 'warning', 'overfull', block.node, `"${text}" is wider than its column and was cut`);
}

/** Widows and orphans: too few lines hold together at either end. */
function guarded(strips: Flow, full: FullRule): Flow {
  return strips.map((strip, index) => {
    const above = index + 1;
    const below = strips.length - above;
    const hold: Hold = below > 0 && (above < full.orphans || below < full.widows) ? 2 : 0;
    return { ...strip, hold };
  });
}

function lineStrip(set: SetLine, height: number, baseline: number, block: TextBlock): Strip {
  const { node } = block;
  const origin = node.from === undefined ? { at: node.at } : { at: node.at, from: node.from };
  return { ...blank(height), baseline, items: set.items, notes: set.notes, clearance: set.clearance, origin };
}

function withTarget(strips: Flow, block: TextBlock, place: Place): Flow {
  const { id } = block;
  if (id === null || typeof place.owner === 'string') return strips;
  const target: Item = { kind: 'target', mark: place.owner, x: points(place.x), y: points(0), id };
  return strips.map((strip, index) => (index === 0 ? { ...strip, items: [target, ...strip.items] } : strip));
}

interface Aside {
  readonly shaped: Shaped;
  readonly width: number;
  /** True where the first line has no room for it: it stands below the text. */
  readonly below: boolean;
}

/** What stands flush right on the first line. */
function setAside(block: TextBlock, look: Look, place: Place, setting: Setting): Aside | null {
  if (block.aside.length === 0) return null;
  const owner = setting.structs.add(place.owner, 'Span', place.lang);
  const shaped = shape(itemise(block.aside, asideLook(look, block.node, setting), block.node, { ...place, owner }, setting));
  const width = total(shaped.flatMap((segment) => segment.pieces));
  return { shaped, width, below: width > place.width * 0.6 };
}

/**
 * Adds the aside. On the first line it is painted after the last, since it is read after the whole text; the lines
 * then hold together.
 */
function withAside(
  strips: Flow,
  aside: Aside,
  line: { readonly baseline: number; readonly leading: number },
  block: TextBlock,
  place: Place,
  setting: Setting,
): Flow {
  const { baseline, leading } = line;
  const lines = firstFit(aside.shaped, () => (aside.below ? place.width : aside.width), tellOverfull(block, setting));
  const set = lines.map((one) => setLine(one, { x: place.x, measure: place.width, baseline, align: 'right' }, setting));
  if (aside.below)
    return [
      ...holdNext(strips),
      ...together(
        set.map((one) => lineStrip(one, leading, baseline, block)),
        2,
      ),
    ];
  const up = heightOf(strips.slice(0, -1));
  const raised = set.flatMap((one) => one.items.map((item) => ({ ...item, y: points(item.y - up) })));
  return editLast(together(strips, 3), (strip) => ({
    ...strip,
    items: [...strip.items, ...raised],
    notes: [...strip.notes, ...set.flatMap((one) => one.notes)],
    clearance: sum([strip.clearance, ...set.map((one) => one.clearance)]),
  }));
}

/** Leading of a block's lines, grown where a run is larger than the block's text, and room for readings above. */
function lineHeight(items: Itemised, look: Look): { readonly leading: number; readonly reading: number } {
  let leading = look.leading;
  let reading = 0;
  for (const item of items) {
    if (item.kind === 'text' && item.look.size > look.size) {
      leading = Math.max(
        leading,
        item.look.leading > look.leading ? item.look.leading : (item.look.size * look.leading) / look.size,
      );
    }
    const base = item.kind === 'ruby' ? item.base[0] : undefined;
    if (base !== undefined)
      reading = Math.max(reading, rubyRise(base) + base.look.size * 0.45 - (look.leading + look.size * 0.7) / 2);
  }
  return { leading, reading };
}

/** The first face of the block's role decides, whatever its words are set in: half of the leading above, half below. */
function firstLineBaseline(leading: number, look: Look, setting: Setting): number {
  const face = setting.fonts.chain(look.font, look.weight, look.italic)[0];
  const ascent = (face?.ascent ?? 0.8) * look.size;
  const descent = (face?.descent ?? 0.2) * look.size;
  return (leading - ascent - descent) / 2 + ascent;
}
