/** Faults of a house style, each at the place in the file of the chain that says what is wrong. */
import type { Fault, Position } from '../faults/fault.js';
import { didYouMean } from '../faults/nearest.js';
import type { Chain } from './chain.js';
import type { StyleFile } from './schema.js';
import type { KeyPath } from './yaml.js';

/** The files of a house style, merged. */
export type Loaded = Chain<StyleFile>;

/** A fault at the value of a key. */
export function faultAt(loaded: Loaded, path: KeyPath, code: string, message: string, hint?: string): Fault {
  const at = loaded.locate(path);
  return { severity: 'error', code, ...at, path: path.map(String).join('/'), message, ...(hint === undefined ? {} : { hint }) };
}

/** Fault `unknown-style`, `unknown-colour`, `unknown-font-role`. */
export function unknownName(loaded: Loaded, path: KeyPath, what: string, name: string, known: readonly string[]): Fault {
  const hint = didYouMean(name, known) ?? `known: ${known.join(', ')}`;
  return faultAt(loaded, path, `unknown-${what.replaceAll(' ', '-')}`, `no ${what} is called "${name}"`, hint);
}

/**
 * Of keys that cannot work together, the one that was written last: a desk that changes one of them is told at its own
 * line, not at the base set's. The first where a file has several; the first of all where no file has any.
 */
export function lastSaid({ files }: Loaded, paths: readonly KeyPath[]): KeyPath {
  for (const file of files.toReversed()) {
    const said = paths.find((path) => file.locate(path, 'value') !== undefined);
    if (said !== undefined) return said;
  }
  return paths[0] ?? [];
}

/** One place as a key of a map. */
export function placeKey({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
