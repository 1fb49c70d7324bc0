/** What stands on each page beside the text: running head and foot, marks, flag, watermark. All of it is artifact. */
import type { Block, Run, Section } from '../document/tree.js';
import { nodesIn, plainText } from '../document/walk.js';
import { type Clearance, caveatWords, OPEN } from '../marking/clearance.js';
import { FLAG, MARKING, WATERMARK } from '../style/names.js';
import type { FullRule, PageStyle } from '../style/style.js';
import { points } from '../style/units.js';
import type { Item, Mark } from './display.js';
import { itemise } from './itemise.js';
import { setLine } from './line-items.js';
import { unbroken } from './lines.js';
import { blockLook } from './look.js';
import { fullStyle, type Place, report, type Setting } from './setting.js';
import { shape } from './shape.js';
import { type Flow, heightOf, paint } from './strip.js';

/** A page's paper, as its section has it. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly style: PageStyle;
}

/** The column between the margins, for what belongs to `owner`. */
export function columnOf(paper: Paper, owner: Mark, lang: string): Place {
  const { margins } = paper.style;
  return {
    x: margins.left,
    width: paper.width - margins.left - margins.right,
    height: paper.height - margins.top - margins.bottom,
    owner,
    lang,
    clearance: OPEN,
    listStyle: null,
  };
}

/** What stands alike on pages of one section: set for the first of them, and kept for the others. */
export interface Standing {
  readonly flow: (block: Block, set: () => Flow) => Flow;
  /** @param shows  what tells these items from others of the section */
  readonly items: (shows: string, set: () => readonly Item[]) => readonly Item[];
}

export function openStanding(): Standing {
  const flows = new Map<Block, Flow>();
  const items = new Map<string, readonly Item[]>();
  return {
    flow: (block, set) => {
      if (isNumbered(block)) return set();
      const flow = flows.get(block) ?? set();
      flows.set(block, flow);
      return flow;
    },
    items: (shows, set) => {
      const found = items.get(shows) ?? set();
      items.set(shows, found);
      return found;
    },
  };
}

/** True of what differs from page to page. */
function isNumbered(block: Block): boolean {
  return nodesIn([block]).some((node) => 'kind' in node && (node.kind === 'page-number' || node.kind === 'page-count'));
}

/** Running head and foot of one page: `setting.page` is its number. */
export function setRunning(
  section: Section,
  paper: Paper,
  first: boolean,
  lang: string,
  standing: Standing,
  setting: Setting,
): { readonly head: Flow; readonly foot: Flow } {
  const own = (running: Section['head']): readonly Block[] => (first && running.first !== null ? running.first : running.rest);
  const set = (blocks: readonly Block[], edge: 'header' | 'footer'): Flow => {
    const place = columnOf(paper, edge, lang);
    return blocks.flatMap((block) => standing.flow(block, () => setting.stack([block], place, setting)));
  };
  return { head: set(own(section.head), 'header'), foot: set(own(section.foot), 'footer') };
}

/** The head hangs from its place, the foot stands on its own. Fault: `running-too-tall` where one would reach the text. */
export function paintRunning(
  section: Section,
  running: { readonly head: Flow; readonly foot: Flow },
  paper: Paper,
  setting: Setting,
): { readonly head: readonly Item[]; readonly foot: readonly Item[] } {
  const { running: place, margins } = paper.style;
  tellTall('head', section, heightOf(running.head), margins.top - place.head, setting);
  tellTall('foot', section, heightOf(running.foot), margins.bottom - place.foot, setting);
  return {
    head: paint(running.head, place.head, 'header'),
    foot: paint(running.foot, paper.height - place.foot - heightOf(running.foot), 'footer'),
  };
}

const SLACK = 0.01;

function tellTall(edge: 'head' | 'foot', section: Section, height: number, room: number, setting: Setting): void {
  if (height <= room + SLACK) return;
  const { first, rest } = section[edge];
  const at = (setting.page === 1 ? first?.[0] : undefined) ?? rest[0] ?? first?.[0] ?? section;
  const message = `the running ${edge} is ${Math.ceil(height)} pt high and would stand on the text: it has ${Math.floor(room)} pt`;
  report(setting, 'error', 'running-too-tall', at, message, 'shorten what stands in it, or ask the desk for a larger margin');
}

/**
 * The mark of a page's level, caveats beside it, on its baseline at head or foot. Its place is outside of the column,
 * so that it never moves a line.
 */
export function setMark(
  section: Section,
  clearance: Clearance,
  paper: Paper,
  edge: 'header' | 'footer',
  lang: string,
  setting: Setting,
): readonly Item[] {
  const label = section.marks[clearance.level];
  const caveats = caveatWords(section.caveats, clearance.handling, label.length > 0).map((text): Run => {
    return { kind: 'text', text, strong: false, emphasis: false, at: section.at };
  });
  const { mark } = paper.style;
  const baseline = edge === 'header' ? mark.head : paper.height - mark.foot;
  return oneLine([...label, ...caveats], MARKING, null, baseline, section, columnOf(paper, edge, lang), setting);
}

/** The flag at the top right of a section's first page, on the line of the mark. */
export function setFlag(section: Section, paper: Paper, lang: string, setting: Setting): readonly Item[] {
  return oneLine(section.flag, FLAG, 'right', paper.style.mark.head, section, columnOf(paper, 'header', lang), setting);
}

/** Fault: `marking-too-wide` where it would leave the column. */
function oneLine(
  runs: readonly Run[],
  styleName: string,
  align: FullRule['align'] | null,
  baseline: number,
  section: Section,
  place: Place,
  setting: Setting,
): readonly Item[] {
  if (runs.length === 0) return [];
  const full = fullStyle(setting, styleName, section);
  const line = unbroken(shape(itemise(runs, blockLook(full), { at: section.at }, place, setting)));
  if (line.width > place.width) {
    const message = `"${plainText(runs)}" is wider than the page's column and stands on one line alone`;
    report(setting, 'error', 'marking-too-wide', section, message, 'take caveats out, or ask the desk for smaller type');
  }
  return setLine(line, { x: place.x, measure: place.width, baseline, align: align ?? full.align }, setting).items;
}

/** How much of the page's diagonal a watermark may take. */
const WATERMARK_PART = 0.8;

/** A watermark along the diagonal from bottom left to top right, centred; made smaller where it is too long. */
export function setWatermark(section: Section, paper: Paper, lang: string, setting: Setting): readonly Item[] {
  if (section.watermark.length === 0) return [];
  const full = fullStyle(setting, WATERMARK, section);
  const place = columnOf(paper, 'watermark', lang);
  const lineAt = (size: number) => {
    const look = { ...blockLook(full), size };
    return unbroken(shape(itemise(section.watermark, look, { at: section.at }, place, setting)));
  };
  const room = Math.hypot(paper.width, paper.height) * WATERMARK_PART;
  const asked = lineAt(full.size);
  const size = asked.width > room ? (full.size * room) / asked.width : full.size;
  const line = size === full.size ? asked : lineAt(size);
  const angle = Math.atan2(paper.height, paper.width);
  const along = { x: Math.cos(angle), y: -Math.sin(angle) };
  const sunk = size * 0.35;
  const start = {
    x: paper.width / 2 - (line.width / 2) * along.x + sunk * Math.sin(angle),
    y: paper.height / 2 - (line.width / 2) * along.y + sunk * Math.cos(angle),
  };
  const flat = setLine(line, { x: 0, measure: line.width, baseline: 0, align: 'left' }, setting).items;
  return flat.map((item) => ({
    ...item,
    x: points(start.x + item.x * along.x),
    y: points(start.y + item.x * along.y),
    rotate: (angle * 180) / Math.PI,
  }));
}
