/** Who says what in a chain of YAML files: each key with every file that has it. */
import { done, failed, type Outcome, type Position } from '../faults/fault.js';
import { readYaml } from '../style/yaml.js';
import type { Layer } from './desk.js';

/** What one file says of a key. */
export interface Said {
  readonly desk: string;
  /** Of the key. */
  readonly at: Position;
  /** A scalar, or a list: lists are replaced whole. */
  readonly value: unknown;
}

/** A key with all that is said of it, in the order in which the files are laid over each other: the last word holds. */
export interface Key {
  /** `styles`, `Body`, `size`. */
  readonly path: readonly string[];
  readonly said: readonly [Said, ...Said[]];
}

/** In the order in which the keys are first said. Faults: those of reading the files. */
export function readSayings(layers: readonly Layer[]): Outcome<readonly Key[]> {
  const files = layers.map(({ desk, file }) => ({ desk, yaml: readYaml(file) }));
  const faults = files.flatMap(({ yaml }) => yaml.faults);
  if (faults.length > 0) return failed(faults);
  const keys = new Map<string, Key>();
  for (const { desk, yaml } of files) {
    for (const { path, value } of leavesOf(yaml.value?.data, [])) {
      const name = JSON.stringify(path);
      const at = yaml.value?.locate(path, 'key');
      if (at === undefined) throw new Error(`a key that was read has no place: ${name}`);
      const before = keys.get(name)?.said;
      const said: Said = { desk, at, value };
      keys.set(name, { path, said: before === undefined ? [said] : [...before, said] });
    }
  }
  return done([...keys.values()]);
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Mappings are merged key by key, so that only what stands in them is said. */
function leavesOf(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The word that holds. */
export function holding({ said }: Key): Said {
  return said.at(-1) ?? said[0];
}

/** Why it holds, seen from a desk. */
export function whyKey(key: Key, desk: string): string {
  const last = holding(key);
  const before = key.said.at(-2);
  if (before === undefined) return last.desk === desk ? 'own key' : `from ${last.desk}`;
  const whose = last.desk === desk ? 'own key' : `from ${last.desk}, key`;
  return `${whose} over ${before.desk === last.desk ? 'its own' : `${before.desk}'s`}`;
}

/** True when two files say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
