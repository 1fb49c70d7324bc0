/** Lists: a marker before each item, numbers aligned on their right edge. */
import type { List, ListItem } from '../document/tree.js';
import type { FullRule } from '../style/style.js';
import { type Label, setLabel } from './label.js';
import { within } from './levels.js';
import { markerLook, styleOf } from './look.js';
import { fullStyle, type Place, type Setting } from './setting.js';
import { type Flow, spaced } from './strip.js';
import { withId } from './target.js';

/** Sets a list. A list style without a marker has neither labels nor room for them. */
export function setList(list: List, place: Place, setting: Setting): Flow {
  const full = fullStyle(setting, list.style, list);
  const lang = list.lang ?? place.lang;
  const numbering = full.marker === null ? 'None' : list.ordered ? 'Decimal' : 'Disc';
  const owner = setting.structs.add(place.owner, 'L', lang, { numbering });
  const inner: Place = {
    ...place,
    x: place.x + full.indent.left,
    width: place.width - full.indent.left - full.indent.right,
    owner,
    lang,
    clearance: within(place.clearance, list, list.items),
  };
  const widest = list.ordered ? widestNumber(list, full, inner, setting) : 0;
  const flow = list.items.flatMap((item, index) => setItem(item, list, list.start + index, widest, inner, setting));
  return withId(spaced(flow, full.before, full.after), list, owner, place);
}

function setItem(item: ListItem, list: List, number: number, widest: number, place: Place, setting: Setting): Flow {
  const full = markedStyle(item, list, setting);
  const lang = item.lang ?? place.lang;
  const { structs } = setting;
  const li = structs.add(place.owner, 'LI', lang);
  const clearance = within(place.clearance, item, item.blocks);
  const label = labelOf(full, list, number, item, { ...place, owner: li, lang, clearance }, setting);
  const body = structs.add(li, 'LBody', lang);
  const room = full.marker?.width ?? 0;
  const inside: Place = {
    ...place,
    x: place.x + room,
    width: place.width - room,
    owner: body,
    lang,
    clearance,
    listStyle: list.style,
  };
  const flow = setting.stack(item.blocks, inside, setting);
  const labelled = label === null ? flow : label.before(flow, list.ordered ? widest : label.width);
  return withId(labelled, item, li, place);
}

function labelOf(full: FullRule, list: List, number: number, item: ListItem, place: Place, setting: Setting): Label | null {
  const look = markerLook(full);
  if (look === null || full.marker === null) return null;
  const owner = setting.structs.add(place.owner, 'Lbl', place.lang);
  const text = list.ordered || full.marker.text === null ? `${number}${full.marker.suffix}` : full.marker.text;
  return setLabel(text, look, owner, item, place, setting);
}

/** An item of a style of its own may have its own marker. */
function markedStyle(item: ListItem, list: List, setting: Setting): FullRule {
  const own = item.style === undefined ? undefined : styleOf(setting.style, item.style)?.full;
  return own?.marker === undefined || own.marker === null ? fullStyle(setting, list.style, list) : own;
}

/** Room for the widest number of a list, measured as an artifact so that no element is made for it. */
function widestNumber(list: List, full: FullRule, place: Place, setting: Setting): number {
  const look = markerLook(full);
  if (look === null || full.marker === null) return 0;
  const { suffix } = full.marker;
  const last = String(list.start + list.items.length - 1).length;
  const texts = Array.from({ length: last }, (_, digits) => `${'0'.repeat(digits + 1)}${suffix}`);
  return Math.max(...texts.map((text) => setLabel(text, look, 'layout', list, place, setting).width));
}
