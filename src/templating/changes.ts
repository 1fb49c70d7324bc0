/** What a desk changes of the desk that it extends: files and keys of its own that say something else. */
import type { Position } from '../faults/fault.js';
import type { Desk, Layer } from './desk.js';
import { namedInNote, type Origin, originOf, sumOf, withoutOrigin } from './origin.js';
import { type Key, type Said, sameValue } from './sayings.js';

export interface FileChange {
  readonly kind: 'file';
  readonly name: string;
  readonly at: Position;
  /** The file in whose place it stands; null where no desk below has one. */
  readonly over: string | null;
}
export interface KeyChange {
  readonly kind: 'key';
  /** `desk.yaml`, `labels/en.yaml`, `style.yaml`, an overlay. */
  readonly name: string;
  readonly path: readonly string[];
  readonly at: Position;
  readonly value: unknown;
  /** What held without it; null where nothing did. */
  readonly before: Said | null;
  /** What is laid over it and says something else: then it changes nothing. */
  readonly overruled: Said | null;
}
export type Change = FileChange | KeyChange;

/** A file that was copied down, beside the one that it came from. */
export interface Copy {
  readonly name: string;
  readonly path: string;
  readonly origin: Origin;
  /** False while it is as it was copied; true of YAML as soon as it says anything. */
  readonly changed: boolean;
  /** The file that it came from: where it is now, and whether it says something else since; null when it is gone. */
  readonly base: { readonly path: string; readonly moved: boolean } | null;
}

/** Templates and parts of the desk's own that differ from those in whose place they stand. */
export function fileChanges(desk: Desk): readonly FileChange[] {
  return ownLayers(desk).flatMap(({ name, layer, below }) => {
    if (!name.endsWith('.hbs')) return [];
    if (below !== undefined && withoutOrigin(layer.file.source) === withoutOrigin(below.file.source)) return [];
    const at = { file: layer.file.path, line: 1, column: 1 };
    return [{ kind: 'file', name, at, over: below?.file.path ?? null }];
  });
}

/** Keys of some chain of files that the desk says otherwise than what lies below. */
export function keyChanges(desk: Desk, keys: readonly Key[]): readonly KeyChange[] {
  const folder = folderOf(desk);
  return keys.flatMap(({ path, said }) =>
    said.flatMap((own, index): readonly KeyChange[] => {
      const before = said[index - 1] ?? null;
      if (own.desk !== desk.id || (before !== null && sameValue(own.value, before.value))) return [];
      const last = said.at(-1);
      const overruled = last !== undefined && last !== own && !sameValue(last.value, own.value) ? last : null;
      const name = own.at.file.slice(folder.length);
      return [{ kind: 'key', name, path, at: own.at, value: own.value, before, overruled }];
    }),
  );
}

function folderOf(desk: Desk): string {
  const file = desk.layers.get('desk.yaml')?.at(-1)?.file.path ?? '';
  return file.slice(0, -'desk.yaml'.length);
}

/** Files of the desk's own that were copied down. */
export function copiesIn(desk: Desk): readonly Copy[] {
  return ownLayers(desk).flatMap(({ name, layer }) => {
    const origin = originOf(layer.file.source);
    if (origin === undefined) return [];
    const base = desk.layers.get(name)?.find((each) => origin.path === namedInNote(each.desk, name));
    const bare = withoutOrigin(layer.file.source);
    const changed = name.endsWith('.hbs') ? sumOf(bare) !== origin.sum : /^[^#\s]/m.test(bare);
    const now =
      base === undefined ? null : { path: base.file.path, moved: sumOf(withoutOrigin(base.file.source)) !== origin.sum };
    return [{ name, path: layer.file.path, origin, changed, base: now }];
  });
}

interface Own {
  readonly name: string;
  readonly layer: Layer;
  readonly below: Layer | undefined;
}

function ownLayers(desk: Desk): readonly Own[] {
  return [...desk.layers].flatMap(([name, layers]) => {
    const layer = layers.at(-1);
    return layer?.desk === desk.id ? [{ name, layer, below: layers.at(-2) }] : [];
  });
}
