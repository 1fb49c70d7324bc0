/** Where in a desk's own file a text stands that was found in a paper: the desk can mend what it wrote itself. */
import type { Position } from '../faults/fault.js';
import { normal } from '../release/normal.js';
import type { SourceFile } from '../style/yaml.js';

/** Tags and expressions, references to characters, characters. */
const TOKEN = /(<[^>]*>|\{\{[\s\S]*?\}\})|&(?:#(\d+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));|[\s\S]/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The place where a text begins; undefined where it does not stand in the file.
 *
 * @param text in normal form
 */
export function placeIn({ path, source }: SourceFile, text: string): Position | undefined {
  for (const tags of ['passed over', 'read'] as const) {
    const { written, offsets } = read(source, tags === 'read');
    const at = written.indexOf(text);
    if (at < 0) continue;
    const before = source.slice(0, offsets[at]).split('\n');
    return { file: path, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
  return undefined;
}

/** A source in normal form, with the offset of each of its characters: between its tags, or with what stands in them. */
function read(source: string, tags: boolean): { readonly written: string; readonly offsets: readonly number[] } {
  let written = '';
  const offsets: number[] = [];
  const write = (text: string, offset: number): void => {
    const bare = normal(text);
    for (let count = 0; count < bare.length; count++) offsets.push(offset);
    written += bare;
  };
  for (const { 0: token, 1: tag, 2: decimal, 3: hexadecimal, 4: entity, index } of source.matchAll(TOKEN)) {
    if (tag !== undefined) {
      if (tags) for (const [at, character] of [...tag].entries()) write(character, index + at);
    } else if (decimal !== undefined || hexadecimal !== undefined) {
      write(characterOf(Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10)), index);
    } else write(ENTITIES[entity ?? ''] ?? token, index);
  }
  return { written, offsets };
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
