/** A computed value remembers what it was computed from, and is as secret as the most secret of it. */
import { combine, type Origin } from '../marking/origin.js';

export interface Derived<T> extends Origin {
  readonly value: T;
}

export function derive<T>(value: T, origins: readonly Origin[]): Derived<T> {
  return { value, ...combine(origins) };
}
