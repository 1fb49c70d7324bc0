/** Where a template is being read: what its paths start from, what is known there, what is said of it. */
import type { Position } from '../faults/fault.js';
import type { Shape } from './shapes.js';
import type { Uses } from './uses.js';

export type Report = (at: Position, code: string, message: string, hint?: string, severity?: 'error' | 'warning') => void;

/** Something of the context. */
export interface Value {
  readonly shape: Shape;
  /**
   * Where in the context it stands, whatever it is called here: `meeting.photo`, `topics[3].minutes`. The number tells one
   * loop from another over the same list.
   */
  readonly place: string;
}

/** A name of a loop. */
export interface Named {
  readonly value: Value;
  readonly use: () => void;
}

/** Where a path starts from, inside blocks and parts. */
export interface Env {
  readonly here: Value;
  readonly names: ReadonlyMap<string, Named>;
  readonly loop: boolean;
  readonly outer: Env | null;
  /** Places that a block around has looked at: there is something there. */
  readonly present: ReadonlySet<string>;
  /** Parts that are being read, outermost first. */
  readonly stack: readonly Called[];
}

export interface Called {
  readonly name: string;
  readonly at: Position;
}

/** What resolving needs to know of the check that it is part of. */
export interface Rooted {
  readonly root: Shape;
  readonly frames: Frames;
  readonly report: Report;
  readonly uses: Uses;
}

/** What one call of a part gives by name, over the context that it is called in. */
export interface Frame {
  readonly base: Shape;
  readonly given: ReadonlyMap<string, Value>;
  /** Names that the part looked up in its context. */
  readonly used: Set<string>;
  /** Those of them that were not there. */
  readonly missed: Set<string>;
}

/** Contexts of parts that are given something, by the shape that was made for each. */
export interface Frames {
  /** Notes that a name is looked up in a context. */
  readonly use: (shape: Shape, name: string) => void;
  /** What a part was given under a name: it stands where the caller has it. */
  readonly given: (shape: Shape, name: string) => Value | undefined;
  /** The context of a part. */
  readonly open: (base: Value, given: ReadonlyMap<string, Value>) => { readonly value: Value; readonly frame: Frame };
}
