import type { RecordKind } from './fields.js';
import type { SingleName } from './schemas.js';
import type { Shelf } from './shelf.js';
import type { Visit } from './walk.js';
import type { YamlFile } from './yaml.js';

/** What the checks that look beyond one field are given: a record as it was written, and the shelf it stands on. */
export interface Subject {
  readonly kind: RecordKind | SingleName;
  readonly file: YamlFile;
  readonly visits: readonly Visit[];
  readonly shelf: Shelf;
}
