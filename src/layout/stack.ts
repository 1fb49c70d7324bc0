/** Blocks one below the other: each kind of block to the file that sets it. */
import type { Block, Group, Heading, Paragraph } from '../document/tree.js';
import type { FullRule } from '../style/style.js';
import { boxed } from './box.js';
import { setContents } from './contents.js';
import { setFigure } from './figure.js';
import { setLabel } from './label.js';
import { within } from './levels.js';
import { setList } from './list.js';
import { markerLook } from './look.js';
import { setPanel } from './panel.js';
import { setText } from './paragraph.js';
import { fullStyle, type Place, report, type Setting } from './setting.js';
import { editFirst, type Flow, holdNext, together } from './strip.js';
import { setTable } from './table.js';
import { withId } from './target.js';

/** Sets blocks in a column. */
export function stack(blocks: readonly Block[], place: Place, setting: Setting): Flow {
  const flow: Flow[] = [];
  let newPage = false;
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      newPage = true;
      continue;
    }
    const strips = setBlock(block, place, setting);
    flow.push(newPage ? editFirst(strips, (strip) => ({ ...strip, newPage: true })) : strips);
    newPage = newPage && strips.length === 0;
  }
  return flow.flat();
}

function setBlock(block: Exclude<Block, { kind: 'page-break' }>, place: Place, setting: Setting): Flow {
  switch (block.kind) {
    case 'heading':
      return setHeading(block, place, setting);
    case 'paragraph':
      return setParagraph(block, place, setting);
    case 'group':
      return setGroup(block, place, setting);
    case 'list':
      return setList(block, place.listStyle === null ? place : { ...place, listStyle: null }, setting);
    case 'panel':
      return setPanel(block, place, setting);
    case 'table':
      return setTable(block, place, setting);
    case 'figure':
      return setFigure(block, place, setting);
    case 'contents':
      return setContents(block, place, setting);
    default:
      return block satisfies never;
  }
}

function setHeading(block: Heading, place: Place, setting: Setting): Flow {
  const lang = block.lang ?? place.lang;
  const owner = setting.structs.add(place.owner, `H${block.depth}`, lang);
  const full = fullStyle(setting, block.style, block);
  const id = setting.survey.titles.get(block)?.id ?? null;
  const text = setText(
    { node: block, runs: block.runs, aside: block.aside, full, id },
    { ...place, owner, lang, listStyle: null },
    setting,
  );
  return holdNext(text);
}

/** In a list item the list's own style gives look and space, but neither indent nor marker: the list has set these. */
function setParagraph(block: Paragraph, place: Place, setting: Setting): Flow {
  const lang = block.lang ?? place.lang;
  const owner = setting.structs.add(place.owner, 'P', lang);
  const full = fullStyle(setting, block.style, block);
  const listed = place.listStyle !== null;
  const listStyle = place.listStyle === block.style ? place.listStyle : null;
  const inner: Place = { ...place, owner, lang, listStyle };
  const text = { node: block, runs: block.runs, aside: block.aside, full, id: block.id ?? null };
  const look = markerLook(full);
  if (listed || look === null || full.marker?.text === null || full.marker === null) return setText(text, inner, setting);
  const label = setLabel(full.marker.text, look, owner, block, { ...inner, x: inner.x + full.indent.left }, setting);
  const room = full.marker.width;
  return label.before(setText(text, { ...inner, x: inner.x + room, width: inner.width - room }, setting), label.width);
}

function setGroup(group: Group, place: Place, setting: Setting): Flow {
  const full = fullStyle(setting, group.style, group);
  const lang = group.lang ?? place.lang;
  const clearance = within(place.clearance, group, group.blocks);
  const outer: Place = { ...place, lang, clearance, listStyle: null };
  const flow = boxed(full, outer, (inner) => stack(group.blocks, { ...inner, listStyle: place.listStyle }, setting));
  tellOverLines(group, full, flow, setting);
  const kept = group.keep || full.keepTogether ? together(flow, 1) : flow;
  return withId(full.keepNext ? holdNext(kept) : kept, group, place.owner, place);
}

/** What does not fit into the lines of its style is said, at the first line beyond them, and set all the same. */
function tellOverLines(group: Group, { lines }: FullRule, flow: Flow, setting: Setting): void {
  const set = flow.filter((strip) => strip.baseline !== null);
  const beyond = lines === null ? undefined : set[lines];
  if (beyond === undefined) return;
  const message = `"${group.style}" takes ${set.length} lines; its limit is ${lines}: this is beyond it`;
  report(
    setting,
    'warning',
    'over-limit',
    beyond.origin ?? group,
    message,
    `say it in fewer words; the limit is "lines" of the style`,
  );
}
