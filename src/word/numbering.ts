/**
 * Real numbering. A marker belongs to a paragraph style and comes with it in Word; an ordered list gets a numbering
 * of its own, so that it starts where the record says. Lists inside lists are levels of one numbering.
 */
import type { FullRule, HouseStyle } from '../style/style.js';
import { points, pointsToTwips } from '../style/units.js';
import { styleId } from './ids.js';
import { bold, fonts } from './look.js';
import { OPEN, type Place } from './place.js';
import { element, part, ROOT, toggle, val } from './xml.js';

/** The styles of the lists around an item, outermost first; where the outermost stands, and where the innermost does. */
export interface Chain {
  readonly base: Place;
  readonly styles: readonly string[];
  readonly outer: Place;
}

/** What `w:numPr` says. */
export interface Numbered {
  readonly numId: number;
  readonly level: number;
}

export interface Numbering {
  /** The numbering that a style brings along; undefined for a style without a marker. */
  ofStyle(name: string): number | undefined;
  bulleted(chain: Chain): Numbered;
  /** A list of its own, counting from `start`. */
  ordered(chain: Chain, start: number): Numbered;
  part(): string;
}

interface Abstract {
  readonly id: number;
  readonly base: Place;
  readonly styles: readonly string[];
  readonly ordered: boolean;
}
interface Num {
  readonly id: number;
  readonly abstract: number;
  readonly start: { readonly level: number; readonly value: number } | null;
}

const LEVELS = 9;

/** Word counts numberings from 1. Those of the styles come first, in the order of the house style. */
export function openNumbering(house: HouseStyle): Numbering {
  const abstracts = new Map<string, Abstract>();
  const nums: Num[] = [];
  const ofStyle = new Map<string, number>();
  const bullets = new Map<string, number>();
  const abstractOf = (chain: Chain, ordered: boolean): Abstract => {
    const styles = collapse(chain.styles);
    const key = [...chain.base.names, '|', ...styles, ordered ? '1' : '-'].join('/');
    const known = abstracts.get(key);
    if (known !== undefined) return known;
    const made: Abstract = { id: abstracts.size, base: chain.base, styles, ordered };
    abstracts.set(key, made);
    return made;
  };
  const add = (abstract: Abstract, start: Num['start']): number => {
    nums.push({ id: nums.length + 1, abstract: abstract.id, start });
    return nums.length;
  };
  for (const style of Object.values(house.styles)) {
    const marker = style.full.marker;
    if (style.type !== 'paragraph' || marker === null) continue;
    const abstract = abstractOf({ base: OPEN, styles: [style.name], outer: OPEN }, marker.text === null);
    ofStyle.set(style.name, add(abstract, null));
  }
  return {
    ofStyle: (name) => ofStyle.get(name),
    bulleted(chain) {
      const abstract = abstractOf(chain, false);
      const key = String(abstract.id);
      const known = bullets.get(key) ?? nums.find((num) => num.abstract === abstract.id)?.id ?? add(abstract, null);
      bullets.set(key, known);
      return { numId: known, level: level(chain) };
    },
    ordered(chain, start) {
      const at = level(chain);
      return { numId: add(abstractOf(chain, true), { level: at, value: start }), level: at };
    },
    part: () => numberingPart(house, [...abstracts.values()], nums, ofStyle),
  };
}

const level = (chain: Chain): number => Math.min(chain.styles.length, LEVELS) - 1;

/** Levels of one style belong to one numbering, however deep a list goes. */
function collapse(styles: readonly string[]): readonly string[] {
  const last = styles.at(-1);
  let end = styles.length;
  while (end > 1 && styles[end - 2] === last) end -= 1;
  return styles.slice(0, end);
}

function numberingPart(
  house: HouseStyle,
  abstracts: readonly Abstract[],
  nums: readonly Num[],
  ofStyle: ReadonlyMap<string, number>,
): string {
  const tied = new Set([...ofStyle.values()].map((id) => nums[id - 1]?.abstract));
  return part(
    element('w:numbering', ROOT, [
      ...abstracts.map((abstract) => abstractXml(house, abstract, tied.has(abstract.id))),
      ...nums.map((num) =>
        element('w:num', { 'w:numId': num.id }, [
          val('w:abstractNumId', num.abstract),
          num.start === null
            ? ''
            : element('w:lvlOverride', { 'w:ilvl': num.start.level }, [val('w:startOverride', num.start.value)]),
        ]),
      ),
    ]),
  );
}

function abstractXml(house: HouseStyle, abstract: Abstract, tied: boolean): string {
  const levels: string[] = [];
  let left = abstract.base.left;
  for (let index = 0; index < LEVELS; index += 1) {
    const name = abstract.styles[Math.min(index, abstract.styles.length - 1)] ?? '';
    const rule = house.styles[name]?.full;
    if (rule === undefined) throw new Error(`A list has the style "${name}", which the house style lacks.`);
    left += rule.indent.left + (rule.marker?.width ?? 0);
    const style = tied && index === 0 ? val('w:pStyle', styleId(name)) : '';
    const ordered = index < abstract.styles.length - 1 ? rule.marker?.text === null : abstract.ordered;
    levels.push(levelXml(house, rule, { index, left, ordered, style }));
  }
  return element('w:abstractNum', { 'w:abstractNumId': abstract.id }, [val('w:multiLevelType', 'hybridMultilevel'), ...levels]);
}

interface Level {
  readonly index: number;
  readonly left: number;
  readonly ordered: boolean;
  readonly style: string;
}

function levelXml(house: HouseStyle, rule: FullRule, { index, left, ordered, style }: Level): string {
  const marker = rule.marker;
  const width = pointsToTwips(points(marker?.width ?? 0));
  const text = ordered ? `%${index + 1}${marker?.suffix ?? ''}` : (marker?.text ?? '');
  const look =
    marker === null
      ? ''
      : element('w:rPr', {}, [
          fonts(marker.font, house),
          toggle('w:b', bold(marker)),
          toggle('w:bCs', bold(marker)),
          toggle('w:i', false),
          toggle('w:iCs', false),
          val('w:color', marker.color.slice(1).toUpperCase()),
          val('w:position', Math.round(marker.raise * 2)),
          val('w:sz', Math.round(marker.size * 2)),
          val('w:szCs', Math.round(marker.size * 2)),
        ]);
  return element('w:lvl', { 'w:ilvl': index }, [
    val('w:start', 1),
    val('w:numFmt', ordered ? 'decimal' : 'bullet'),
    style,
    val('w:lvlText', text),
    val('w:lvlJc', 'left'),
    element('w:pPr', {}, [element('w:ind', { 'w:left': pointsToTwips(points(left)), 'w:hanging': width })]),
    look,
  ]);
}
