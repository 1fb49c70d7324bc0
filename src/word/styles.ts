/** The part `word/styles.xml`: the house's styles and those that the paper's text added (see `sheet.ts`). */
import type { FullRule, HouseStyle, NamedStyle } from '../style/style.js';
import { points } from '../style/units.js';
import { alias, headingDepth, styleId, wordName } from './ids.js';
import { languageOf } from './languages.js';
import {
  alignLook,
  border,
  boxLook,
  hex,
  hyphenLook,
  indentLook,
  keepLook,
  runLook,
  type Says,
  spacingLook,
  twips,
} from './look.js';
import type { Numbering } from './numbering.js';
import { OPEN } from './place.js';
import { body, GAP, type JoinedStyle, type PlacedStyle, type Sheet, type TableStyle } from './sheet.js';
import { type Attributes, element, part, ROOT, toggle, val } from './xml.js';

/** @param lang the paper's language, that of every run that names no other */
export function stylesPart(sheet: Sheet, numbering: Numbering, lang: string): string {
  const named = Object.values(sheet.house.styles);
  return part(
    element('w:styles', ROOT, [
      defaults(sheet.house, lang),
      NORMAL,
      ...named
        .filter((style) => style.type === 'paragraph' || sheet.boxes.has(style.name))
        .map((style) => paragraphStyle(style, sheet, numbering)),
      ...[...sheet.placed.values()].map((style) => placedStyle(style, sheet, numbering)),
      ...contentsStyles(sheet),
      TABLE_END,
      element('w:style', { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' }, [
        val('w:name', 'Default Paragraph Font'),
        val('w:uiPriority', 1),
        element('w:semiHidden'),
      ]),
      ...named.filter((style) => style.type === 'character').map((style) => characterStyle(style, sheet.house)),
      ...plainCharacters(sheet.house),
      ...[...sheet.joined.values()].map((style) => joinedStyle(style, sheet.house)),
      TABLE_NORMAL,
      ...[...sheet.tables.values()].map(tableStyle),
    ]),
  );
}

/** What a paragraph typed in Word looks like: the body text. */
function defaults(house: HouseStyle, lang: string): string {
  const rule = body(house).full;
  const { value, eastAsia, bidirectional } = languageOf(lang);
  const language = element('w:lang', { 'w:val': value ?? 'en-GB', 'w:eastAsia': eastAsia, 'w:bidi': bidirectional });
  const all: Says = (key) => key === 'font' || key === 'size' || key === 'color';
  const run = runLook(rule, all, house) + language;
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [element('w:rPr', {}, [run])]),
    element('w:pPrDefault', {}, [element('w:pPr', {}, [spacingLook(rule, { before: null, after: null, grows: true })])]),
  ]);
}

const NORMAL = element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
  val('w:name', 'Normal'),
  element('w:qFormat'),
]);

const TABLE_END = element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': GAP }, [
  val('w:name', 'Table End'),
  val('w:basedOn', 'Normal'),
  val('w:uiPriority', 99),
  element('w:semiHidden'),
  element('w:pPr', {}, [element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' })]),
  element('w:rPr', {}, [val('w:sz', 2), val('w:szCs', 2)]),
]);

const TABLE_NORMAL = element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
  val('w:name', 'Normal Table'),
  val('w:uiPriority', 99),
  element('w:semiHidden'),
  element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })]),
]);

/** The head of a style: names, base, and whether it stands in Word's gallery. */
function head(
  type: 'paragraph' | 'character' | 'table',
  name: string,
  basedOn: string,
  gallery: boolean,
): [attributes: Attributes, names: string] {
  const custom = wordName(name) === name && headingDepth(name) === null && !['Strong', 'Emphasis', 'Title'].includes(name);
  const other = alias(name);
  return [
    { 'w:type': type, 'w:customStyle': custom ? 1 : undefined, 'w:styleId': styleId(name) },
    [
      val('w:name', wordName(name)),
      other === undefined ? '' : val('w:aliases', other),
      val('w:basedOn', basedOn),
      val('w:uiPriority', gallery ? 1 : 99),
      gallery ? element('w:qFormat') : '',
    ].join(''),
  ];
}

const BOXED: readonly (keyof FullRule)[] = ['fill', 'padding', 'rules'];

function paragraphStyle(style: NamedStyle, sheet: Sheet, numbering: Numbering): string {
  const { name, own, full, basedOn } = style;
  const says: Says = (key) => basedOn === null || key in own;
  const some = (keys: readonly (keyof FullRule)[]): boolean => keys.some(says);
  const numId = says('marker') ? numbering.ofStyle(name) : undefined;
  const tab = sheet.tabs.get(name);
  const depth = headingDepth(name) ?? sheet.depths.get(name);
  const paragraph = [
    keepLook(full, says),
    numId === undefined ? '' : element('w:numPr', {}, [val('w:numId', numId)]),
    some(BOXED) ? boxLook(full, OPEN) : '',
    tab === undefined ? '' : rightTab(tab),
    hyphenLook(full, says),
    some(['before', 'after', 'leading']) ? spacingLook(full, { before: null, after: null, grows: false }) : '',
    some(['indent', 'marker', ...BOXED]) ? indentLook(full, OPEN, 'hanging') : '',
    alignLook(full, says),
    depth === undefined ? '' : val('w:outlineLvl', depth - 1),
  ];
  const [attributes, names] = head('paragraph', name, basedOn === null ? 'Normal' : styleId(basedOn), true);
  return element('w:style', attributes, [
    names,
    element('w:pPr', {}, paragraph),
    element('w:rPr', {}, [runLook(full, says, sheet.house)]),
  ]);
}

function rightTab(position: number): string {
  return element('w:tabs', {}, [element('w:tab', { 'w:val': 'right', 'w:pos': position })]);
}

function placedStyle({ name, basedOn, setting }: PlacedStyle, sheet: Sheet, numbering: Numbering): string {
  const rule = sheet.house.styles[basedOn]?.full;
  if (rule === undefined) throw new Error(`"${name}" stands on "${basedOn}", which the house style lacks.`);
  const unmarked = setting.marker !== 'hanging' && numbering.ofStyle(basedOn) !== undefined;
  const tab = sheet.tabs.get(name);
  const [attributes, names] = head('paragraph', name, styleId(basedOn), false);
  return element('w:style', attributes, [
    names,
    element('w:pPr', {}, [
      unmarked ? element('w:numPr', {}, [val('w:numId', 0)]) : '',
      boxLook(rule, setting.place),
      tab === undefined ? '' : rightTab(tab),
      spacingLook(rule, setting),
      indentLook(rule, setting.place, setting.marker),
    ]),
  ]);
}

function characterStyle(style: NamedStyle, house: HouseStyle): string {
  const says: Says = (key) => key in style.own;
  const base = style.basedOn === null ? 'DefaultParagraphFont' : styleId(style.basedOn);
  const [attributes, names] = head('character', style.name, base, true);
  const look =
    says('raise') && style.full.raise > 0 ? superscript(style.full, says, house) : runLook(style.full, says, house, true);
  return element('w:style', attributes, [names, element('w:rPr', {}, [look])]);
}

/**
 * Raised letters, a note's mark above all, are superscripts: readers raise them by a third of their size and print
 * them at some 65 of a hundred. A bare raise is shrunk by some readers and not by others.
 */
function superscript(rule: FullRule, says: Says, house: HouseStyle): string {
  const size = points(rule.size / 0.65);
  return (
    runLook({ ...rule, size }, (key) => key !== 'raise' && key !== 'tabular' && says(key), house, true) +
    val('w:vertAlign', 'superscript')
  );
}

/** Strong and Emphasis exist in every paper, as Word's users expect. */
function plainCharacters(house: HouseStyle): readonly string[] {
  const plain = (name: string, property: string): string => {
    if (house.styles[name] !== undefined) return '';
    const [attributes, names] = head('character', name, 'DefaultParagraphFont', true);
    return element('w:style', attributes, [names, element('w:rPr', {}, [toggle(property, true), toggle(`${property}Cs`, true)])]);
  };
  return [plain('Strong', 'w:b'), plain('Emphasis', 'w:i')];
}

function joinedStyle(style: JoinedStyle, house: HouseStyle): string {
  const says: Says = (key) => style.says.has(key);
  const [attributes, names] = head('character', style.name, styleId(style.basedOn), false);
  return element('w:style', attributes, [names, element('w:rPr', {}, [runLook(style.rule, says, house, true)])]);
}

/** Entries of a table of contents: the Contents style, indented by level, with leaders to the number. */
function contentsStyles(sheet: Sheet): readonly string[] {
  const tab = sheet.tabs.get('Contents');
  const style = sheet.house.styles.Contents;
  if (tab === undefined) return [];
  const rule = style?.full ?? body(sheet.house).full;
  const base = style?.type === 'paragraph' ? 'Contents' : body(sheet.house).name;
  return [1, 2, 3].map((depth) =>
    element('w:style', { 'w:type': 'paragraph', 'w:styleId': `TOC${depth}` }, [
      val('w:name', `toc ${depth}`),
      val('w:basedOn', styleId(base)),
      val('w:uiPriority', 39),
      element('w:pPr', {}, [
        element('w:tabs', {}, [element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': tab })]),
        element('w:ind', { 'w:left': twips(rule.indent.left + (depth - 1) * rule.size) }),
      ]),
    ]),
  );
}

function tableStyle({ name, rule, kind }: TableStyle): string {
  const { above, below, head: headRule, rows, columns } = rule.rules;
  const line = (side: string, drawn: FullRule['rules']['above']): string => (drawn === null ? '' : border(side, drawn, 0));
  const margin = (side: string, width: number): string => element(side, { 'w:w': twips(width), 'w:type': 'dxa' });
  const [attributes, names] = head('table', name, 'TableNormal', true);
  return element('w:style', attributes, [
    names,
    element('w:tblPr', {}, [
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      element('w:tblBorders', {}, [
        line('w:top', above),
        line('w:bottom', below),
        line('w:insideH', rows),
        line('w:insideV', kind === 'panel' ? columns : null),
      ]),
      element('w:tblCellMar', {}, [
        margin('w:top', rule.padding.top),
        margin('w:left', kind === 'panel' ? rule.gap / 2 : 0),
        margin('w:bottom', rule.padding.bottom),
        margin('w:right', kind === 'panel' ? rule.gap / 2 : rule.gap),
      ]),
    ]),
    rule.fill === null
      ? ''
      : element('w:tcPr', {}, [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(rule.fill) })]),
    headRule === null
      ? ''
      : element('w:tblStylePr', { 'w:type': 'firstRow' }, [
          element('w:tcPr', {}, [element('w:tcBorders', {}, [line('w:bottom', headRule)])]),
        ]),
  ]);
}
