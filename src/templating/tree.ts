/** A template as elements: possible because the body of each block holds whole elements, or stands in an attribute. */
import type { Position } from '../faults/fault.js';
import type { Block, Partial, Print } from './pieces.js';

export type Node = Element | Words | Print | Partial | Choice;

export interface Element {
  readonly kind: 'element';
  readonly name: string;
  /** Of its `<`. */
  readonly at: Position;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Node[];
}
export interface Attribute {
  readonly name: string;
  readonly at: Position;
  /** Words, expressions and blocks of them; no elements. */
  readonly value: readonly Node[];
}
/** Text of the template, blanks included. */
export interface Words {
  readonly kind: 'words';
  readonly at: Position;
  readonly text: string;
}
/** A block with what stands in it, as elements. */
export interface Choice {
  readonly kind: 'choice';
  readonly block: Block;
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[];
}

/** A template or part as it was read. */
export interface Tree {
  readonly file: string;
  readonly nodes: readonly Node[];
}

/** The place of a character of words. */
export function placeIn({ at, text }: Pick<Words, 'at' | 'text'>, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return { file: at.file, line: at.line + before.length - 1, column: before.length === 1 ? at.column + offset : last.length + 1 };
}

/** The places of characters of a text, asked for from front to back. */
export function follow(start: Position, text: string): (offset: number) => Position {
  const { file } = start;
  let { line, column } = start;
  let reached = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', reached); end >= 0 && end < offset; end = text.indexOf('\n', reached)) {
      line += 1;
      column = 1;
      reached = end + 1;
    }
    column += offset - reached;
    reached = offset;
    return { file, line, column };
  };
}
