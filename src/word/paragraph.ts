/** One paragraph: its style in its place, what waited for it (bookmarks, a marker, space), and an aside at the right. */
import type { Paragraph } from 'docx';
import type { Run } from '../document/tree.js';
import type { Position } from '../faults/fault.js';
import { ASIDE } from '../style/names.js';
import type { FullRule } from '../style/style.js';
import { headingDepth } from './ids.js';
import { rightToLeft } from './languages.js';
import { twips } from './look.js';
import { grows, type NoteWriter, writeRuns } from './runs.js';
import type { Sheet } from './sheet.js';
import { type Flow, type Inline, newFlow, type Where, type Writing } from './writing.js';

export interface ParagraphText {
  readonly style: string;
  readonly at: Position;
  readonly runs: readonly Run[];
  readonly aside?: readonly Run[];
  /** Of a heading. */
  readonly depth?: number;
  /** Put before the runs: a picture, a field's beginning. */
  readonly before?: readonly Inline[];
  readonly after?: readonly Inline[];
  /** The paragraph stays with the next whatever its style says: a caption above its table. */
  readonly keepNext?: boolean;
  /** A picture stands in it. */
  readonly open?: boolean;
}

export function writeParagraph(writing: Writing, text: ParagraphText, where: Where, note: NoteWriter): Paragraph {
  const { kit, sheet } = writing;
  const rule = sheet.rule(text.style, text.at);
  const { ids, breakBefore, space, marker, lead } = take(where);
  const style = styleOf(writing, text, rule, where, { space, marker });
  const aside = text.aside ?? [];
  const runs = [
    ...lead,
    ...(text.before ?? []),
    ...writeRuns(writing, text.runs, { rule, styles: [], where, note }),
    ...(aside.length === 0 ? [] : asideRuns(writing, aside, rule, where, note)),
    ...(text.after ?? []),
  ];
  const tab = aside.length === 0 ? undefined : where.measure - twips(where.place.right + rule.indent.right);
  const styleTab = tab === undefined ? undefined : sheet.tab(style.name, tab);
  const depth = text.depth === undefined || saysDepth(sheet, text.style, text.depth) ? undefined : text.depth - 1;
  const numbered = marker !== null && !(marker.tied && marker.style === text.style);
  const stays = where.stay === 'all' || where.stay === 'last' || text.keepNext === true;
  return new kit.Paragraph({
    style: style.id,
    ...(stays ? { keepNext: true } : {}),
    ...(breakBefore ? { pageBreakBefore: true } : {}),
    // The numbering part is ours (numbering.ts): docx takes the number of a list for the name of one it does not know.
    ...(numbered ? { numbering: { reference: String(marker.numId), level: marker.level, instance: 0 } } : {}),
    ...(tab === styleTab ? {} : { tabStops: tabsInstead(writing, styleTab, tab) }),
    ...(depth === undefined ? {} : { outlineLevel: depth }),
    ...(rightToLeft(where.lang) ? { bidirectional: true } : {}),
    children: bookmarked(writing, ids, runs),
  });
}

/** On a sheet of another width the style's tab stop gives way to one at this sheet's edge. */
function tabsInstead({ kit }: Writing, styleTab: number | undefined, tab: number | undefined) {
  if (styleTab === undefined || tab === undefined) return [];
  return [
    { type: kit.TabStopType.CLEAR, position: styleTab },
    { type: kit.TabStopType.RIGHT, position: tab },
  ];
}

/** What waited for a paragraph; it waits no longer. */
export function take({ flow }: Where): Flow {
  const waited = { ...flow };
  Object.assign(flow, newFlow());
  return waited;
}

/** The style for these surroundings. An item's first paragraph stands where its list does: the marker makes the room. */
function styleOf(writing: Writing, text: ParagraphText, rule: FullRule, where: Where, waited: Pick<Flow, 'space' | 'marker'>) {
  const { chain } = where;
  const ofList = rule.marker !== null && chain !== null && chain.styles.at(-1) === text.style;
  return writing.sheet.paragraph(text.style, {
    place: chain !== null && (waited.marker !== null || ofList) ? chain.outer : where.place,
    before: waited.space > rule.before ? waited.space : null,
    after: where.below > rule.after ? where.below : null,
    marker: rule.marker === null || waited.marker !== null ? 'hanging' : ofList ? 'room' : 'none',
    grows: text.open === true || grows([...text.runs, ...(text.aside ?? [])]),
  });
}

/** Word's own headings say their depth; so does a style that heads one depth alone. */
function saysDepth(sheet: Sheet, style: string, depth: number): boolean {
  return headingDepth(style) === depth || (headingDepth(style) === null && sheet.depth(style, depth));
}

function asideRuns(writing: Writing, aside: readonly Run[], rule: FullRule, where: Where, note: NoteWriter): readonly Inline[] {
  const styles = writing.sheet.house.styles[ASIDE] === undefined ? [] : [ASIDE];
  return [
    new writing.kit.TextRun({ children: [new writing.kit.Tab()] }),
    ...writeRuns(writing, aside, { rule, styles, where, note }),
  ];
}

/** Bookmarks go around the words, one inside the other, so that a reader lands on them. */
export function bookmarked(writing: Writing, ids: readonly string[], runs: readonly Inline[]): readonly Inline[] {
  return ids.reduce<readonly Inline[]>((inside, id) => {
    const name = writing.anchors.get(id);
    return name === undefined ? inside : [new writing.kit.Bookmark({ id: name, children: inside })];
  }, runs);
}
