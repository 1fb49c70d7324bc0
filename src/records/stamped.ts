/**
 * A record as the later rooms see it: each text knows its path, level and caveats, so that nothing downstream
 * has to know where it came from. Stamped once at load, before filtering can move an index.
 */
import type { z } from 'zod';
import type { Level } from '../marking/level.js';

/** What a mapping of a record carries. */
export interface NodeInfo {
  /** `meetings/japan-mexico-2024-02-21#/topics/0`. */
  readonly from: string;
  readonly level: Level;
  readonly handling: readonly string[];
  readonly source?: string;
  readonly basis?: 'illustrative' | 'recorded';
}

/** A text field: its words by language tag. The file's own language is first. */
export interface Words {
  readonly texts: Readonly<Record<string, string>>;
  readonly info: NodeInfo;
}

type Carried = 'access' | 'handling' | 'source' | 'basis';

/** The stamped form of a parsed record. Scalars stay bare and share their mapping's level. */
export type Stamped<T> =
  T extends z.core.$brand<'Words'>
    ? Words
    : T extends readonly (infer Item)[]
      ? readonly Stamped<Item>[]
      : T extends object
        ? string extends keyof T
          ? Readonly<Record<string, Stamped<T[keyof T]>>>
          : { readonly [Key in keyof T as Exclude<Key, Carried>]: Stamped<T[Key]> } & { readonly info: NodeInfo }
        : T;
