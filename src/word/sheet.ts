/**
 * The styles of one paper. It starts with every paragraph and character style of the house, so that an officer
 * finds them all in Word, and grows by what the text needs: a style in a box or a list ("Body in Ask"), two
 * character styles at once ("Muted + Strong"), a table's look. Nothing is said on a paragraph that a style can say.
 */
import type { Position } from '../faults/fault.js';
import type { FullRule, HouseStyle, NamedStyle } from '../style/style.js';
import { styleId } from './ids.js';
import { bold, type Setting } from './look.js';

/** A paragraph style made for its surroundings, on top of the house's. */
export interface PlacedStyle {
  readonly name: string;
  readonly basedOn: string;
  readonly setting: Setting;
}

/** A character style made of several. */
export interface JoinedStyle {
  readonly name: string;
  readonly basedOn: string;
  readonly rule: FullRule;
  readonly says: ReadonlySet<string>;
}

/** How a run looks: its style, and what no style can say (see `toggles`). */
export interface RunLook {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

export interface TableStyle {
  readonly name: string;
  readonly rule: FullRule;
  readonly kind: 'table' | 'panel';
}

/** A style name that the house style lacks. */
export interface Unknown {
  readonly name: string;
  readonly at: Position;
}

export interface Sheet {
  readonly house: HouseStyle;
  readonly placed: ReadonlyMap<string, PlacedStyle>;
  readonly joined: ReadonlyMap<string, JoinedStyle>;
  readonly tables: ReadonlyMap<string, TableStyle>;
  /** Styles of boxes that a paragraph bears: that of a picture. */
  readonly boxes: ReadonlySet<string>;
  readonly unknown: readonly Unknown[];
  /** Outline levels of headings whose style is not one of Word's own, by style name. */
  readonly depths: ReadonlyMap<string, number>;
  /** Right tab stops for asides, in twips, by style name. */
  readonly tabs: ReadonlyMap<string, number>;
  /** The rule of a style; Body's for an unknown name, which is noted. */
  rule(name: string, at: Position): FullRule;
  /** A paragraph style in its surroundings. */
  paragraph(name: string, setting: Setting): { readonly id: string; readonly name: string };
  /** The look of a run with several character styles at once, outermost first. */
  character(names: readonly string[], paragraph: FullRule, at: Position): RunLook;
  table(name: string, kind: 'table' | 'panel', rule: FullRule): string;
  /** The smallest paragraph that Word allows, for places where it must have one. */
  gap(): string;
  /** True when the style itself says the depth; false where it already says another. */
  depth(name: string, depth: number): boolean;
  /** Where the style's right tab stop is: at `position`, unless it has one elsewhere. */
  tab(name: string, position: number): number;
}

/** Id of the style of a paragraph that only ends a table. */
export const GAP = 'TableEnd';

/** Strong and Emphasis where the house style does not say how they look. */
const PLAIN: Readonly<Record<string, Partial<FullRule>>> = {
  Strong: { weight: 'bold' },
  Emphasis: { italic: true },
};

export function openSheet(house: HouseStyle): Sheet {
  const placed = new Map<string, PlacedStyle>();
  const joined = new Map<string, JoinedStyle>();
  const tables = new Map<string, TableStyle>();
  const boxes = new Set<string>();
  const unknown: Unknown[] = [];
  const depths = new Map<string, number>();
  const tabs = new Map<string, number>();
  const rule = (name: string, at: Position): FullRule => {
    const known = house.styles[name];
    if (known !== undefined) return known.full;
    if (!unknown.some((one) => one.name === name)) unknown.push({ name, at });
    return body(house).full;
  };
  return {
    house,
    placed,
    joined,
    tables,
    boxes,
    unknown,
    depths,
    tabs,
    rule,
    paragraph(name, setting) {
      const known = house.styles[name] === undefined ? body(house).name : name;
      if (house.styles[known]?.type === 'box') boxes.add(known);
      const words = settingWords(setting);
      const full = `${known}${words}`;
      if (words !== '' && !placed.has(full)) placed.set(full, { name: full, basedOn: known, setting });
      return { id: styleId(full), name: full };
    },
    character(names, paragraph, at) {
      const parts = [...new Set(names)].flatMap((name) => {
        const known = characterParts(house, name);
        if (known === undefined) rule(name, at);
        return known ?? [];
      });
      const [first] = parts;
      return first === undefined ? {} : join(parts, first, paragraph, joined);
    },
    table(name, kind, look) {
      const id = styleId(name);
      if (!tables.has(id)) tables.set(id, { name, rule: look, kind });
      return id;
    },
    gap: () => GAP,
    depth: (name, depth) => claim(depths, name, depth),
    tab(name, position) {
      claim(tabs, name, position);
      return tabs.get(name) ?? position;
    },
  };
}

/** What everything starts from. */
export function body(house: HouseStyle): NamedStyle {
  const found = house.styles.Body ?? Object.values(house.styles).find((style) => style.type === 'paragraph');
  if (found === undefined) throw new Error('The house style has no paragraph style.');
  return found;
}

function claim(said: Map<string, number>, name: string, value: number): boolean {
  if (!said.has(name)) said.set(name, value);
  return said.get(name) === value;
}

function settingWords(setting: Setting): string {
  const around = [...setting.place.names].reverse().map((name) => ` in ${name}`);
  const spaces = [
    ...(setting.before === null ? [] : [`${setting.before} pt above`]),
    ...(setting.after === null ? [] : [`${setting.after} pt below`]),
    ...(setting.marker === 'hanging' ? [] : [setting.marker === 'room' ? 'continued' : 'without marker']),
    ...(setting.grows ? ['open'] : []),
  ];
  // A comma would part the name from an alias.
  return around.join('') + (spaces.length === 0 ? '' : ` (${spaces.join('; ')})`);
}

interface Part {
  readonly name: string;
  readonly own: Partial<FullRule>;
}

function characterParts(house: HouseStyle, name: string): readonly Part[] | undefined {
  const style = house.styles[name];
  if (style !== undefined) return [{ name, own: characterOwn(house, style) }];
  const plain = PLAIN[name];
  return plain === undefined ? undefined : [{ name, own: plain }];
}

/** What a character style itself says, its colours resolved, along its chain. */
function characterOwn(house: HouseStyle, style: NamedStyle): Partial<FullRule> {
  const below = style.basedOn === null ? undefined : house.styles[style.basedOn];
  const inherited = below?.type === 'character' ? characterOwn(house, below) : {};
  const said = Object.keys(style.own);
  const own = Object.fromEntries(Object.entries(style.full).filter(([key]) => said.includes(key)));
  return { ...inherited, ...own };
}

function join(parts: readonly Part[], first: Part, paragraph: FullRule, joined: Map<string, JoinedStyle>): RunLook {
  const own: Partial<FullRule> = Object.assign({}, ...parts.map((part) => part.own));
  const rule: FullRule = { ...paragraph, ...own };
  const name = parts.map((part) => part.name).join(' + ');
  if (parts.length > 1 && !joined.has(name)) {
    joined.set(name, { name, basedOn: first.name, rule, says: new Set(Object.keys(own)) });
  }
  return { style: styleId(name), ...toggles(own, rule, paragraph) };
}

/**
 * Bold and italic are toggles: Word turns a bold style round inside a bold paragraph (ECMA-376 part 1, 17.7.3), other
 * readers do not. There the run itself says what it is; nowhere else does a run say how it looks.
 */
function toggles(own: Partial<FullRule>, rule: FullRule, paragraph: FullRule): RunLook {
  return {
    ...(bold(paragraph) && own.weight !== undefined ? { bold: bold(rule) } : {}),
    ...(paragraph.italic && own.italic !== undefined ? { italics: rule.italic } : {}),
  };
}
