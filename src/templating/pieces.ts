/** A template in the dialect of the house: what is left of Handlebars once everything else has been refused. */
import type { Position } from '../faults/fault.js';

export type Expression = Path | Literal | Call;

export interface Path {
  readonly kind: 'path';
  readonly at: Position;
  readonly original: string;
  /** How often `../`. */
  readonly depth: number;
  /** `root`, `index`, `first`, `last` after an @. */
  readonly data: string | null;
  /** `this.x` and `./x` are no names of a loop. */
  readonly explicit: boolean;
  readonly parts: readonly string[];
  /** The column of one of the parts. */
  readonly columnOf: (index: number) => number;
}
export interface Literal {
  readonly kind: 'literal';
  /** Of a text the quote before it. */
  readonly at: Position;
  readonly value: string | number | boolean;
}
/** A helper with its arguments. */
export interface Call {
  readonly kind: 'call';
  readonly at: Position;
  readonly helper: string;
  readonly params: readonly Expression[];
  readonly hash: Hash;
}
/** What is given by name, as written: `by=meeting.requestedBy`. */
export type Hash = readonly Argument[];
export interface Argument {
  readonly key: string;
  readonly at: Position;
  readonly value: Expression;
}

export type Piece = Content | Print | Block | Partial;

/** HTML as the template wrote it. */
export interface Content {
  readonly kind: 'content';
  readonly at: Position;
  /** As written. */
  readonly original: string;
  /** Characters that Handlebars took away at the beginning because a block stands alone on its line. */
  readonly skipped: number;
  /** As it will be printed. */
  readonly value: string;
  /** Replaces `value` in what is compiled. */
  readonly replace: (value: string) => void;
}
export interface Print {
  readonly kind: 'print';
  readonly at: Position;
  readonly expression: Expression;
}
export interface Block {
  readonly kind: 'block';
  readonly at: Position;
  readonly name: 'if' | 'unless' | 'each' | 'with';
  readonly argument: Expression;
  /** Names after `as |...|`. */
  readonly params: readonly Name[];
  readonly body: readonly Piece[];
  readonly otherwise: readonly Piece[];
}
export interface Name {
  readonly name: string;
  readonly at: () => Position;
}
export interface Partial {
  readonly kind: 'partial';
  readonly at: Position;
  readonly name: string;
  readonly nameAt: Position;
  readonly context: Expression | null;
  readonly hash: Hash;
}
