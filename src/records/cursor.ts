/**
 * A place in a record as it was written, typed by the record it should be. What is read through a cursor may be
 * absent or of another type (the schema reports that); the rules then have nothing to say, and go on.
 */
import { isMapping, type Path } from './path.js';

export interface Cursor<T> {
  readonly path: Path;
  readonly value: unknown;
  /** Never set: carries the type of what should stand here. */
  readonly wants?: T;
}

export function root<T>(value: unknown): Cursor<T> {
  return { path: [], value };
}

/** The field of a mapping. */
export function at<T extends object, Key extends keyof T & string>(cursor: Cursor<T>, key: Key): Cursor<NonNullable<T[Key]>> {
  const value = isMapping(cursor.value) && Object.hasOwn(cursor.value, key) ? cursor.value[key] : undefined;
  return { path: [...cursor.path, key], value };
}

/** The items of a list; none where there is no list. */
export function items<Item>(cursor: Cursor<readonly Item[]>): readonly Cursor<Item>[] {
  return Array.isArray(cursor.value)
    ? cursor.value.map((value: unknown, index) => ({ path: [...cursor.path, index], value }))
    : [];
}

/** The entries of a map by id; none where there is no map. */
export function entries<Item>(cursor: Cursor<Readonly<Record<string, Item>>>): readonly (readonly [string, Cursor<Item>])[] {
  if (!isMapping(cursor.value)) return [];
  return Object.entries(cursor.value).map(([key, value]) => [key, { path: [...cursor.path, key], value }]);
}

/** The text that stands here. A bare year is text to the fields that hold dates. */
export function textAt(cursor: Cursor<string | number>): string | undefined {
  if (typeof cursor.value === 'number') return String(cursor.value).padStart(4, '0');
  return typeof cursor.value === 'string' ? cursor.value : undefined;
}

/** True where something is written. */
export function isWritten(cursor: Cursor<unknown>): boolean {
  return cursor.value !== undefined && cursor.value !== null;
}
