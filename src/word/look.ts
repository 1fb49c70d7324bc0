/** The house style's rules in WordprocessingML: run and paragraph properties, in the order of the schema. */

import type { FullRule, HouseStyle, Rule } from '../style/style.js';
import { points, pointsToTwips } from '../style/units.js';
import { boxLeft, drawsBox, type Place } from './place.js';
import { element, toggle, val } from './xml.js';

export const twips = (value: number): number => pointsToTwips(points(value));
/** Type sizes and raises are written in half points. */
const halfPoints = (value: number): number => Math.round(value * 2);
export const hex = (color: string): string => color.slice(1).toUpperCase();

/** Keys of a rule that a style writes: those of its own, or all of them where it starts a chain. */
export type Says = (key: keyof FullRule) => boolean;

/** Word has no semibold: what is set apart by weight is bold. */
export function bold(rule: Pick<FullRule, 'weight'>): boolean {
  return rule.weight !== 'regular';
}

/** Fonts on officers' machines, by role. */
export function fonts(role: string, style: HouseStyle): string {
  const family = style.fonts[role]?.word;
  if (family === undefined) throw new Error(`The house style has no font role "${role}".`);
  const { latin, eastAsia } = family;
  return element('w:rFonts', { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': eastAsia, 'w:cs': latin });
}

function shading(fill: string): string {
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(fill) });
}

/** Run properties of a style (CT_RPr, ECMA-376 part 1, 17.3.2). A paragraph is `shaded` as a whole, by `boxLook`. */
export function runLook(rule: FullRule, says: Says, style: HouseStyle, shaded = false): string {
  return [
    says('font') ? fonts(rule.font, style) : '',
    says('weight') ? toggle('w:b', bold(rule)) + toggle('w:bCs', bold(rule)) : '',
    says('italic') ? toggle('w:i', rule.italic) + toggle('w:iCs', rule.italic) : '',
    says('capitals') ? toggle('w:caps', rule.capitals) : '',
    says('smallCaps') ? toggle('w:smallCaps', rule.smallCaps) : '',
    says('color') ? val('w:color', hex(rule.color)) : '',
    says('letterspacing') ? val('w:spacing', twips(rule.letterspacing)) : '',
    says('raise') ? val('w:position', halfPoints(rule.raise)) : '',
    says('size') ? val('w:sz', halfPoints(rule.size)) + val('w:szCs', halfPoints(rule.size)) : '',
    shaded && says('fill') && rule.fill !== null ? shading(rule.fill) : '',
    says('tabular') && rule.tabular ? element('w14:numSpacing', { 'w14:val': 'tabular' }) : '',
  ].join('');
}

/** What a paragraph's surroundings change in its style. Lengths in points. */
export interface Setting {
  readonly place: Place;
  /** More space above or below than the style has, null where its own is enough. */
  readonly before: number | null;
  readonly after: number | null;
  /** The marker's room: taken by the marker, kept free (an item's second paragraph), or not there (outside a list). */
  readonly marker: 'hanging' | 'room' | 'none';
  /** Lines grow with what stands in them: a reading above a name, a picture. */
  readonly grows: boolean;
}

export function border(name: string, rule: Rule, space: number): string {
  return element(name, {
    'w:val': 'single',
    'w:sz': Math.min(96, Math.max(2, Math.round(rule.width * 8))),
    // Word knows no more than 31 points between text and border.
    'w:space': Math.min(31, Math.max(0, Math.round(space))),
    'w:color': hex(rule.color),
  });
}

/** Padding without a rule: a hairline in the colour of the fill carries it. */
function side(name: string, rule: Rule | null, fill: string | null, space: number): string {
  if (rule !== null) return border(name, rule, space);
  return fill !== null && space > 0 ? border(name, { width: points(0.25), color: fill }, space) : '';
}

/** Borders and shading of a paragraph: its own box, or the one around it. */
export function boxLook(rule: FullRule, place: Place): string {
  const own = drawsBox(rule);
  const box = own ? rule : place.box?.rule;
  if (box === undefined) return '';
  const textLeft = textEdge(rule, place);
  const inside = own || place.box === null ? 0 : textLeft - place.box.left;
  const insideRight = own || place.box === null ? 0 : place.right + rule.indent.right - place.box.right;
  const { rules, fill, padding } = box;
  const borders = [
    side('w:top', rules.above, fill, padding.top),
    side('w:left', rules.left, fill, padding.left + inside),
    side('w:bottom', rules.below, fill, padding.bottom),
    side('w:right', null, fill, padding.right + insideRight),
  ].join('');
  return (borders === '' ? '' : element('w:pBdr', {}, [borders])) + (fill === null ? '' : shading(fill));
}

/** Where the text of a paragraph begins, a marker's room not counted. */
function textEdge(rule: FullRule, place: Place): number {
  return place.left + rule.indent.left + (drawsBox(rule) ? boxLeft(rule) : 0);
}

export function spacingLook(rule: FullRule, setting: Pick<Setting, 'before' | 'after' | 'grows'>): string {
  return element('w:spacing', {
    'w:before': twips(setting.before ?? rule.before),
    'w:after': twips(setting.after ?? rule.after),
    'w:line': twips(rule.leading),
    'w:lineRule': setting.grows ? 'atLeast' : 'exact',
  });
}

export function indentLook(rule: FullRule, place: Place, marker: Setting['marker']): string {
  const room = marker === 'none' ? 0 : (rule.marker?.width ?? 0);
  const first = marker === 'hanging' && room > 0 ? -room : rule.indent.first;
  const padding = drawsBox(rule) ? rule.padding.right : 0;
  return element('w:ind', {
    'w:left': twips(textEdge(rule, place) + room),
    'w:right': twips(place.right + rule.indent.right + padding),
    ...(first < 0 ? { 'w:hanging': twips(-first) } : { 'w:firstLine': twips(first) }),
  });
}

const JUSTIFY = { left: 'left', right: 'right', center: 'center', justify: 'both' } as const;

/** Paragraph properties that stand before the numbering (CT_PPrBase, 17.3.1). */
export function keepLook(rule: FullRule, says: Says): string {
  return [
    says('keepNext') ? toggle('w:keepNext', rule.keepNext) : '',
    says('keepTogether') ? toggle('w:keepLines', rule.keepTogether) : '',
    says('widows') || says('orphans') ? toggle('w:widowControl', rule.widows > 1 || rule.orphans > 1) : '',
  ].join('');
}

/** The file lets Word divide words: a style that does not say so forbids it. */
export function hyphenLook(rule: FullRule, says: Says): string {
  return says('hyphenate') ? toggle('w:suppressAutoHyphens', !rule.hyphenate) : '';
}

export function alignLook(rule: FullRule, says: Says): string {
  return says('align') ? val('w:jc', JUSTIFY[rule.align]) : '';
}
