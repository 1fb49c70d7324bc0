/** Numbers of records, compared over all meetings: two papers with one number cannot be told apart in a file room. */
import type { Fault } from '../faults/fault.js';
import { at, root } from './cursor.js';
import type { MeetingRecord } from './entities/meeting.js';
import { isReserved } from './fields.js';
import { faultOf } from './finding.js';
import { isMapping } from './path.js';
import type { Shelf } from './shelf.js';
import type { YamlFile } from './yaml.js';

/** A warning for each meeting whose number an earlier one (by id) has already. */
export function numberFaults(shelf: Shelf): readonly Fault[] {
  const first = new Map<string, YamlFile>();
  return shelf.ids('meetings').flatMap((id): readonly Fault[] => {
    const { value: file } = shelf.open(`meetings/${id}`);
    if (file === undefined) return [];
    const cursor = at(root<MeetingRecord>(file.value), 'number');
    const numbers = wordings(cursor.value);
    const taken = numbers.find((number) => first.has(number));
    for (const number of numbers) if (!first.has(number)) first.set(number, file);
    const other = taken === undefined ? undefined : first.get(taken);
    if (taken === undefined || other === undefined) return [];
    const hint = `${other.file}:${other.position(cursor.path).line} has it, too`;
    const message = `two meetings have the number "${taken}"`;
    return [faultOf(file, { code: 'same-number', severity: 'warning', path: cursor.path, message, hint })];
  });
}

/** The number in each language, each once. */
function wordings(number: unknown): readonly string[] {
  if (typeof number === 'string') return number.trim() === '' ? [] : [number.trim()];
  if (!isMapping(number)) return [];
  const texts = Object.entries(number).flatMap(([key, text]) =>
    isReserved(key) || typeof text !== 'string' ? [] : [text.trim()],
  );
  return [...new Set(texts)].filter((text) => text !== '');
}
