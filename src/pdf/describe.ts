/** The tag tree as text: what a screen reader will be told, for goldens and for a reviewer's eye. */
import type { Item, Layout, Struct } from '../layout/display.js';
import { type Kid, planTags, type Tags } from './tags.js';

/**
 * One element a line, indented by depth, with its attributes; its own words in quotation marks below it, and
 * `-> address` for each rectangle of a link. Artifacts are not shown: they are not in the tree.
 */
export function describeTags(layout: Layout): string {
  const tags = planTags(layout);
  const lines: string[] = [];
  describeElement(layout, tags, 0, 0, lines);
  return `${lines.join('\n')}\n`;
}

function describeElement(layout: Layout, tags: Tags, index: number, depth: number, lines: string[]): void {
  const struct = layout.structs[index];
  if (struct === undefined) return;
  const indent = '  '.repeat(depth);
  lines.push(`${indent}${struct.type}${attributes(struct)}`);
  let words = '';
  const flush = (): void => {
    if (words !== '') lines.push(`${indent}  ${JSON.stringify(words)}`);
    words = '';
  };
  for (const kid of tags.kids[index] ?? []) {
    if (kid.kind === 'content') {
      words += wordsOf(kid.items);
      continue;
    }
    flush();
    if (kid.kind === 'element') describeElement(layout, tags, kid.struct, depth + 1, lines);
    else lines.push(`${indent}  -> ${hrefOf(tags, kid)}`);
  }
  flush();
}

function hrefOf(tags: Tags, kid: Extract<Kid, { kind: 'link' }>): string {
  return tags.links[kid.link]?.item.href ?? '';
}

function wordsOf(items: readonly Item[]): string {
  return items
    .map((item) => (item.kind === 'glyphs' ? (item.actual ?? item.text) : item.kind === 'image' ? `[${item.file}]` : ''))
    .join('');
}

function attributes(struct: Struct): string {
  const said: readonly (readonly [string, string | number | undefined])[] = [
    ['lang', struct.lang],
    ['id', struct.id],
    ['scope', struct.scope],
    ['colspan', struct.colspan],
    ['rowspan', struct.rowspan],
    ['numbering', struct.numbering],
    ['alt', struct.alt === undefined ? undefined : JSON.stringify(struct.alt)],
  ];
  return said.map(([name, value]) => (value === undefined ? '' : ` ${name}=${value}`)).join('');
}
