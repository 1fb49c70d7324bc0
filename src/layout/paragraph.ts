/** Paragraphs and headings -> strips, a strip a line. */
import type { Carry, Run } from '../document/tree.js';
import { sum } from '../marking/clearance.js';
import type { FullRule } from '../style/style.js';
import { points } from '../style/units.js';
import { joined } from './beside.js';
import { baseLevel } from './bidi.js';
import { boxed } from './box.js';
import type { Item } from './display.js';
import { asideLook, itemise } from './itemise.js';
import type { Itemised } from './items.js';
import { within } from './levels.js';
import { rubyRise, type SetLine, setLine } from './line-items.js';
import { breakLines, unbroken } from './lines.js';
import { blockLook, type Look } from './look.js';
import type { Manner } from './price.js';
import type { Shaped } from './segment.js';
import { type Place, report, type Setting } from './setting.js';
import { shape } from './shape.js';
import { blank, type Flow, type Hold, heightOf, holdNext, type Strip, together } from './strip.js';

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
  const manner = mannerOf(full, place.width - full.indent.first - first, place.width);
  const lines = breakLines(shape(items), manner, full.hyphenate ? setting.hyphens : null, tellOverfull(block, setting));
  const { leading, reading } = lineHeight(items, look);
  const baseline = firstLineBaseline(leading, look, place.lang, setting) + reading;
  const rtl = baseLevel(place.lang) === 1;
  const strips = lines.map((line, index) => {
    const x = place.x + (index > 0 ? 0 : rtl ? first : full.indent.first);
    const measure = index === 0 ? manner.first : manner.rest;
    const set = setLine(line, { x, measure, baseline, align: full.align, rtl }, setting);
    return lineStrip(set, leading + reading, baseline, block);
  });
  const guardedStrips = guarded(withTarget(strips, block, place), full);
  if (aside === null) return guardedStrips;
  return withAside(guardedStrips, aside, { baseline, leading }, block, place, setting);
}

/** A last line shorter than this, in em, is a syllable, or a character with its full stop. */
const SHORT_LINE = 2.5;

function mannerOf(full: FullRule, first: number, rest: number): Manner {
  const { align, size, indent } = full;
  const least = Math.max(indent.first, SHORT_LINE * size);
  return { align, first: Math.max(1, first), rest: Math.max(1, rest), em: size, least };
}

const OVERFULL = 'write it shorter, or with a blank where it may break; the column of a table can be given more room';

function tellOverfull(block: TextBlock, setting: Setting): (text: string) => void {
  return (text) => {
    const word = text.trim();
    const run = [...block.runs, ...block.aside].find((one) => one.kind === 'text' && one.text.includes(word));
    const node = run?.from === undefined ? block.node : run;
    report(setting, 'warning', 'overfull', node, `"${word}" is wider than its column and was cut`, OVERFULL);
  };
}

/** Widows and orphans: too few lines hold together at either end. */
function guarded(strips: Flow, full: FullRule): Flow {
  return strips.map((strip, index) => {
    const above = index + 1;
    const below = strips.length - above;
    const hold: Hold = below > 0 && (above < full.orphans || below < full.widows) ? 2 : 0;
    return hold === strip.hold ? strip : { ...strip, hold };
  });
}

function lineStrip(set: SetLine, height: number, baseline: number, block: TextBlock): Strip {
  const { node } = block;
  const said = set.origin ?? node;
  const origin = said.from === undefined ? { at: said.at } : { at: said.at, from: said.from };
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
  const { width } = unbroken(shaped);
  return { shaped, width, below: width > place.width * 0.6 };
}

/**
 * Adds the aside. On the first line it is painted after the last, since it is read after the whole text; the lines
 * then are one strip. Below a text that no page holds it stands on a line of its own.
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
  const room = aside.below ? place.width : aside.width;
  const manner: Manner = { ...mannerOf(block.full, room, room), align: 'right' };
  const lines = breakLines(aside.shaped, manner, null, tellOverfull(block, setting));
  const edge = { x: place.x, measure: place.width, baseline, align: 'right', rtl: baseLevel(place.lang) === 1 } as const;
  const set = lines.map((one) => setLine(one, edge, setting));
  if (aside.below || heightOf(strips) > place.height)
    return [
      ...holdNext(strips),
      ...together(
        set.map((one) => lineStrip(one, leading, baseline, block)),
        2,
      ),
    ];
  const whole = joined([{ flow: strips, top: 0 }], heightOf(strips));
  return [
    {
      ...whole,
      items: [...whole.items, ...set.flatMap((one) => one.items)],
      notes: [...whole.notes, ...set.flatMap((one) => one.notes)],
      clearance: sum([whole.clearance, ...set.map((one) => one.clearance)]),
    },
  ];
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
function firstLineBaseline(leading: number, look: Look, lang: string, setting: Setting): number {
  const face = setting.fonts.chain(look.font, look.weight, look.italic, lang)[0];
  const ascent = (face?.ascent ?? 0.8) * look.size;
  const descent = (face?.descent ?? 0.2) * look.size;
  return (leading - ascent - descent) / 2 + ascent;
}
