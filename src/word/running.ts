/** Running heads and feet: the marking, what the template puts there, a flag on the first page, a watermark. */
import type { Footer, Header, Paragraph } from 'docx';
import type * as Watermarks from 'docx/watermarks';
import type { Block, Run, Section } from '../document/tree.js';
import { plainText } from '../document/walk.js';
import { FLAG, MARKING, WATERMARK } from '../style/names.js';
import type { PageStyle } from '../style/style.js';
import { writeStory } from './blocks.js';
import { bold, twips } from './look.js';
import { type Mark, markOf } from './marks.js';
import { OPEN } from './place.js';
import { writeRuns } from './runs.js';
import { newFlow, type Where, type Writing } from './writing.js';

/** How far the baseline stands below the top of a line, as a share of the leading: so Word sets exact lines. */
const ASCENT = 0.8;

export interface Running {
  readonly headers: { readonly default: Header; readonly first?: Header };
  readonly footers: { readonly default: Footer; readonly first?: Footer };
  readonly titlePage: boolean;
  /** Of the first line of the head from the top edge, of the last line of the foot from the bottom edge; twips. */
  readonly distance: { readonly head: number; readonly foot: number };
}

/** The first page has a head and foot of its own where the template or a flag asks for it. */
export function writeRunning(
  writing: Writing,
  watermarks: typeof Watermarks,
  section: Section,
  page: PageStyle,
  where: Where,
): Running {
  const { kit } = writing;
  const mark = markOf(section, writing.document);
  const marked = mark.runs.length + mark.caveats.length > 0;
  const { leading } = writing.sheet.rule(MARKING, section.at);
  const head = marked ? page.mark.head - leading * ASCENT : page.running.head;
  const foot = marked ? page.mark.foot - leading * (1 - ASCENT) : page.running.foot;
  const drawn = section.watermark.length === 0 ? [] : [watermark(writing, watermarks, section)];
  const inside = (blocks: readonly Block[]) => writeStory(writing, blocks, { ...where, flow: newFlow() });
  const header = (blocks: readonly Block[], flag: readonly Run[]): Header => {
    const marking = marked
      ? [markingLine(writing, mark, section, where, { above: null, below: page.running.head - head - leading })]
      : [];
    const flagged = flag.length === 0 ? [] : [flagOf(writing, section, where, page)];
    return new kit.Header({ children: [...drawn, ...flagged, ...marking, ...inside(blocks)] });
  };
  const footer = (blocks: readonly Block[]): Footer => {
    const marking = marked
      ? [markingLine(writing, mark, section, where, { above: page.running.foot - foot - leading, below: null })]
      : [];
    return new kit.Footer({ children: [...inside(blocks), ...marking] });
  };
  const titlePage = section.head.first !== null || section.foot.first !== null || section.flag.length > 0;
  const firstHead = titlePage ? { first: header(section.head.first ?? section.head.rest, section.flag) } : {};
  const firstFoot = titlePage ? { first: footer(section.foot.first ?? section.foot.rest) } : {};
  return {
    headers: { default: header(section.head.rest, []), ...firstHead },
    footers: { default: footer(section.foot.rest), ...firstFoot },
    titlePage,
    distance: { head: twips(Math.max(0, head)), foot: twips(Math.max(0, foot)) },
  };
}

/** Where a running head or foot begins. */
export function runningWhere(lang: string, measure: number): Where {
  return { place: OPEN, chain: null, measure, lang, room: 'running', stay: 'none', below: 0, flow: newFlow() };
}

const noNote = (): number => {
  throw new Error('A note in a running head was let through.');
};

/** The marking's line. Its space holds the running head and foot at the distance that the house style wants. */
function markingLine(
  writing: Writing,
  mark: Mark,
  section: Section,
  where: Where,
  space: { readonly above: number | null; readonly below: number | null },
): Paragraph {
  const { runs, caveats } = mark;
  const rule = writing.sheet.rule(MARKING, section.at);
  const most = (value: number | null, own: number): number | null =>
    value === null || value <= own ? null : Math.round(value * 10) / 10;
  const setting = {
    place: OPEN,
    before: most(space.above, rule.before),
    after: most(space.below, rule.after),
    marker: 'hanging' as const,
    grows: false,
  };
  const children = [
    ...writeRuns(writing, runs, { rule, styles: [], where, note: noNote }),
    ...caveats.map((words) => new writing.kit.TextRun(words)),
  ];
  return new writing.kit.Paragraph({ style: writing.sheet.paragraph(MARKING, setting).id, children });
}

/** A frame at the top right of the first page, so that the flag moves nothing. */
function flagOf(writing: Writing, section: Section, where: Where, page: PageStyle): Paragraph {
  const { kit, sheet } = writing;
  const rule = sheet.rule(FLAG, section.at);
  const setting = { place: OPEN, before: null, after: null, marker: 'hanging' as const, grows: false };
  const width = Math.round(where.measure / 3);
  return new kit.Paragraph({
    style: sheet.paragraph(FLAG, setting).id,
    frame: {
      type: 'absolute',
      width,
      height: twips(rule.leading),
      anchor: { horizontal: kit.FrameAnchorType.MARGIN, vertical: kit.FrameAnchorType.PAGE },
      position: { x: where.measure - width, y: twips(page.mark.head - rule.leading * ASCENT) },
    },
    children: writeRuns(writing, section.flag, { rule, styles: [], where, note: noNote }),
  });
}

/** Word's own kind of watermark: lettering across the page, drawn from the head. */
function watermark(writing: Writing, watermarks: typeof Watermarks, section: Section): Paragraph {
  const { kit, sheet } = writing;
  const rule = sheet.rule(WATERMARK, section.at);
  const family = sheet.house.fonts[rule.font]?.word.latin;
  const lettering = new watermarks.TextWatermark({
    text: plainText(section.watermark),
    color: rule.color,
    bold: bold(rule),
    ...(family === undefined ? {} : { font: family }),
  });
  return new kit.Paragraph({ style: sheet.gap(), children: [lettering] });
}
