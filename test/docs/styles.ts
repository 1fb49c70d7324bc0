/** The chapter of styles: every style of the base set, in the groups of its style.yaml, with what can be measured of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { FullRule, HouseStyle, NamedStyle, Rule } from '../../src/style/style.js';
import { ROOT } from '../sample.js';
import { open } from './base.js';
import { code, table } from './tables.js';

export interface StyleGroup {
  /** As the remark in style.yaml says: `Headings`. */
  readonly name: string;
  /** Name of its picture: `headings`. */
  readonly file: string;
  readonly styles: readonly NamedStyle[];
}

const FILE = 'templates/ministry/style.yaml';

export function baseStyle(): HouseStyle {
  const desk = open.desk('ministry').value;
  const style = desk === undefined ? undefined : open.style(desk, 'brief', 'en').value;
  if (style === undefined) throw new Error('the house style of the base set cannot be read');
  return style;
}

/** A group begins with the remark before its first style. */
export function styleGroups(): readonly StyleGroup[] {
  const { styles } = baseStyle();
  const map = parseDocument(readFileSync(join(ROOT, FILE), 'utf8')).get('styles');
  if (!isMap(map)) throw new Error(`${FILE} has no styles`);
  const groups: { readonly name: string; readonly styles: NamedStyle[] }[] = [];
  for (const [index, { key }] of map.items.entries()) {
    if (!isScalar(key)) continue;
    const remark = (index === 0 ? map.commentBefore : null) ?? key.commentBefore;
    if (typeof remark === 'string') groups.push({ name: remark.trim(), styles: [] });
    const style = styles[String(key.value)];
    if (style !== undefined) groups.at(-1)?.styles.push(style);
  }
  return groups.map((group) => ({ ...group, file: group.name.toLowerCase().replaceAll(' ', '-') }));
}

export function stylesChapter(): string {
  const colours = coloursByValue();
  return styleGroups()
    .map(({ name, file, styles }) => {
      const rows = styles.map((style) => [
        style.name,
        code(classOf(style.name)),
        style.type,
        style.basedOn ?? '',
        values(style, colours),
      ]);
      const picture = `![${name}: ${styles.map((style) => style.name).join(', ')}](styles/${file}.png)`;
      return `### ${name}\n\n${picture}\n\n${table(['style', 'class', 'type', 'based on', 'key values'], rows)}`;
    })
    .join('\n\n');
}

export function classOf(style: string): string {
  return style.toLowerCase().replaceAll(' ', '-');
}

function coloursByValue(): ReadonlyMap<string, string> {
  const colours: unknown = parseDocument(readFileSync(join(ROOT, FILE), 'utf8')).toJS().colors;
  return new Map(Object.entries(colours ?? {}).map(([name, value]) => [String(value), name]));
}

/** Of a character style what it says itself; of the others what holds in the end. */
function values({ type, own, full }: NamedStyle, colours: ReadonlyMap<string, string>): string {
  const named = (value: string): string => colours.get(value) ?? value;
  const line = (side: string, rule: Rule | null): readonly string[] =>
    rule === null ? [] : [`line ${side} ${rule.width} pt, ${named(rule.color)}`];
  const { rules, padding } = full;
  const box = [
    ...(full.fill === null ? [] : [`ground ${named(full.fill)}`]),
    ...line('above', rules.above),
    ...line('below', rules.below),
    ...line('left', rules.left),
    ...line('below the head', rules.head),
    ...line('between rows', rules.rows),
    ...line('between columns', rules.columns),
    ...(padding.top + padding.right + padding.bottom + padding.left === 0
      ? []
      : [`padding ${padding.top} ${padding.right} ${padding.bottom} ${padding.left}`]),
    ...(full.gap === 0 ? [] : [`gap ${full.gap}`]),
  ];
  const text = [
    ...(type === 'character' && own.font === undefined ? [] : [full.font]),
    ...(type === 'character' && own.size === undefined
      ? []
      : [type === 'character' ? `${full.size} pt` : `${full.size}/${full.leading} pt`]),
    ...(full.weight === 'regular' ? [] : [full.weight]),
    ...(full.italic ? ['italic'] : []),
    ...(type === 'character' && own.color === undefined ? [] : [named(full.color)]),
    ...(full.align === 'left' || type === 'character' ? [] : [full.align]),
    ...(full.capitals ? ['capitals'] : []),
    ...(full.tabular ? ['tabular figures'] : []),
    ...(full.raise === 0 ? [] : [`raised ${full.raise}`]),
    ...marker(full, named),
  ];
  const space = full.before + full.after === 0 ? [] : [`space ${full.before}/${full.after}`];
  const keep = [...(full.keepNext ? ['stays with what follows'] : []), ...(full.keepTogether ? ['stays on one page'] : [])];
  return [...(type === 'box' ? [] : text), ...(type === 'character' ? [] : [...box, ...space, ...keep])].join(', ');
}

function marker({ marker: mark }: FullRule, named: (value: string) => string): readonly string[] {
  return mark === null ? [] : [`${mark.text ?? `number${mark.suffix}`} in ${named(mark.color)}, ${mark.width} wide`];
}
