import type { Fault } from '../faults/fault.js';
import type { RecordCode } from './codes.js';
import { type Path, written } from './path.js';
import type { YamlFile } from './yaml.js';

/** Something wrong at a place of a record, before the place is looked up in the file. */
export interface Finding {
  readonly code: RecordCode;
  readonly path: Path;
  /** What the caret shows: the value (the default), or the key before it. */
  readonly at?: 'key' | 'value';
  /** `error` where nothing else is said. */
  readonly severity?: Fault['severity'];
  readonly message: string;
  readonly hint?: string | undefined;
}

/** The finding as a fault, with line and column. */
export function faultOf(file: YamlFile, finding: Finding): Fault {
  const { code, path, message, hint, at = 'value', severity = 'error' } = finding;
  return {
    severity,
    code,
    ...file.position(path, at),
    ...(path.length === 0 ? {} : { path: written(path) }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
