/** What is worth knowing and not wrong. */
import type { Position } from '../faults/fault.js';

/** A remark, with its place where it has one. */
export interface Note extends Partial<Position> {
  readonly message: string;
  /** What it is about, where there are many of its kind. */
  readonly about?: 'lowered';
}

/** Notes that are many and alike in one line for each file, where the first stood: they would drown the one warning among them. */
export function grouped(notes: readonly Note[]): readonly Note[] {
  const groups = new Map<Note | string, Note[]>();
  for (const note of notes) {
    const group = note.about === undefined ? note : `${note.about} ${note.file}`;
    const alike = groups.get(group);
    if (alike === undefined) groups.set(group, [note]);
    else alike.push(note);
  }
  return [...groups.values()].flatMap(([first, ...others]): readonly Note[] => {
    if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
    const message = `${others.length + 1} texts are written lower than their default: ${first.message}; --json lists all`;
    return [{ ...first, message }];
  });
}
