/** A section -> pages: its text first, then what stands beside the text once all pages are counted. */
import type { Document, Section } from '../document/tree.js';
import { runningOf } from '../document/walk.js';
import type { Fault } from '../faults/fault.js';
import { OPEN, sum } from '../marking/clearance.js';
import { NOTE_TEXT } from '../style/names.js';
import { points } from '../style/units.js';
import type { Item, Page } from './display.js';
import { within } from './levels.js';
import { NOTE_RULE, NOTE_SPACE } from './note.js';
import { notesHeight, type PageFlow, paginate, type TooTall } from './pages.js';
import {
  columnOf,
  openStanding,
  type Paper,
  paintRunning,
  type Standing,
  setFlag,
  setMark,
  setRunning,
  setWatermark,
} from './running.js';
import { fullStyle, report, type Setting } from './setting.js';
import { type FootNote, gap, paint } from './strip.js';
import { withId } from './target.js';

/** A section whose text stands on pages. */
export interface Filled {
  readonly section: Section;
  readonly paper: Paper;
  readonly lang: string;
  readonly pages: readonly PageFlow[];
  /** Of their column, points. */
  readonly height: number;
}

/** What no page holds: divided it is still all there; what cannot be divided would be lost. */
const TALL: Readonly<Record<TooTall['what'], Pick<Fault, 'severity' | 'code' | 'message'> & { readonly hint: string }>> = {
  block: {
    severity: 'warning',
    code: 'too-tall',
    message: 'this is taller than a page and was divided',
    hint: 'shorten it, or let its style be divided',
  },
  notes: {
    severity: 'warning',
    code: 'too-tall',
    message: 'the notes to this do not fit on its page and go on at the foot of the next',
    hint: 'shorten the notes, or say it in the text',
  },
  strip: {
    severity: 'error',
    code: 'off-page',
    message: 'this is taller than a page, cannot be divided and would run off its foot',
    hint: 'take smaller type or a smaller picture, or ask the desk for smaller margins',
  },
};

/** Sets a section's text. Faults: `too-tall` where no page holds something in one piece, `off-page` where it cannot be divided. */
export function fillSection(section: Section, document: Document, base: Omit<Setting, 'column'>): Filled {
  const paper = paperOf(section, base);
  const lang = section.lang ?? document.lang;
  const owner = base.structs.add({ struct: 0 }, 'Sect', lang);
  const place = columnOf(paper, owner, lang);
  const setting: Setting = { ...base, column: { x: place.x, width: place.width } };
  const clearance = within(OPEN, section, [...section.blocks, ...runningOf(section)]);
  const flow = withId(setting.stack(section.blocks, { ...place, clearance }, setting), section, owner, place);
  const pages = paginate(flow, place.height, ({ what, origin }) => {
    const { code, severity, message, hint } = TALL[what];
    report(setting, severity, code, origin, message, hint);
  });
  return { section, paper, lang, pages, height: place.height };
}

/** The finished pages of a section. `first` is the number of its first page, from 1. */
export function finishSection(filled: Filled, first: number, base: Omit<Setting, 'column'>): readonly Page[] {
  const { paper } = filled;
  const column = columnOf(paper, 'layout', filled.lang);
  const standing = openStanding();
  return filled.pages.map((page, index) => {
    const setting: Setting = { ...base, page: first + index, column: { x: column.x, width: column.width } };
    return {
      width: points(paper.width),
      height: points(paper.height),
      items: pageItems(filled, page, index === 0, standing, setting),
    };
  });
}

function pageItems(filled: Filled, page: PageFlow, first: boolean, standing: Standing, setting: Setting): readonly Item[] {
  const { section, paper, lang } = filled;
  const running = setRunning(section, paper, first, lang, standing, setting);
  const strips = [...running.head, ...page.body, ...page.notes.flatMap((note) => note.flow), ...running.foot];
  const clearance = sum(strips.map((strip) => strip.clearance));
  const beside = paintRunning(section, running, paper, setting);
  const mark = (edge: 'header' | 'footer') =>
    standing.items([edge, clearance.level, ...clearance.handling].join('\n'), () =>
      setMark(section, clearance, paper, edge, lang, setting),
    );
  return [
    ...standing.items('watermark', () => setWatermark(section, paper, lang, setting)),
    ...mark('header'),
    ...(first ? setFlag(section, paper, lang, setting) : []),
    ...beside.head,
    ...paint(page.body, paper.style.margins.top),
    ...noteItems(page.notes, paper, section, setting),
    ...beside.foot,
    ...mark('footer'),
  ];
}

/** The notes of a page, standing on the bottom of its column under a short rule. */
function noteItems(notes: readonly FootNote[], paper: Paper, section: Section, setting: Setting): readonly Item[] {
  if (notes.length === 0) return [];
  const { x, width } = setting.column;
  const full = fullStyle(setting, NOTE_TEXT, section);
  const top = paper.height - paper.style.margins.bottom - notesHeight(notes) + NOTE_SPACE.above;
  const rule: Item = {
    kind: 'rect',
    mark: 'layout',
    x: points(x),
    y: points(top),
    width: points(width * NOTE_RULE.part),
    height: points(NOTE_RULE.width),
    fill: full.color,
  };
  const items: Item[] = [rule];
  let y = top + NOTE_RULE.width + NOTE_SPACE.below;
  for (const note of notes) {
    items.push(...paint(note.flow, y));
    y += NOTE_SPACE.between;
    for (const [index, strip] of note.flow.entries()) y += gap(note.flow[index - 1], strip) + strip.height;
  }
  return items;
}

function paperOf(section: Section, setting: Omit<Setting, 'column'>): Paper {
  const names = Object.keys(setting.style.pages);
  const known = Object.hasOwn(setting.style.pages, section.paper) ? setting.style.pages[section.paper] : undefined;
  const style = known ?? setting.style.pages[names[0] ?? ''];
  if (style === undefined) throw new Error('a house style without pages');
  if (known === undefined) {
    report(
      setting,
      'error',
      'unknown-page',
      section,
      `the house style has no page called "${section.paper}"`,
      `known: ${names.join(', ')}`,
    );
  }
  return section.landscape
    ? { width: style.height, height: style.width, style }
    : { width: style.width, height: style.height, style };
}
