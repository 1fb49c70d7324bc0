import type { Fault } from '../faults/fault.js';
import type { RecordCode } from './codes.js';
import { type Path, written } from './path.js';
import type { YamlFile } from './yaml.js';

/** Something wrong at a place of a record, before the place is looked up in the file. */
export interface Finding {
  readonly code: RecordCode;
  readonly path: Path;
  /** What the caret shows: the value (the default), the key before it, or the remark after it. */
  readonly at?: 'key' | 'value' | 'remark';
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
    ...((at === 'remark' ? file.remarkAfter(path) : undefined) ?? file.position(path, at === 'key' ? 'key' : 'value')),
    ...(path.length === 0 ? {} : { path: written(path) }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
