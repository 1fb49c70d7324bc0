/** One file becomes one record: parsed, held to its schema and to every rule, stamped. */
import { z } from 'zod';
import { blocks, type Fault } from '../faults/fault.js';
import { inFileOrder } from '../faults/order.js';
import { at, items, root, textAt } from './cursor.js';
import type { MinistryRecord } from './entities/ministry.js';
import { type Finding, faultOf } from './finding.js';
import { findingsOf } from './issues.js';
import { referenceFindings } from './references.js';
import { citedFacts } from './rules/cited-facts.js';
import { gapFaults } from './rules/gaps.js';
import { parties } from './rules/parties.js';
import { periods } from './rules/periods.js';
import { pictures } from './rules/pictures.js';
import { preparedInTime } from './rules/prepared.js';
import { replies } from './rules/replies.js';
import { shownAnniversaries } from './rules/shown-anniversaries.js';
import { sides } from './rules/sides.js';
import { staleFigures } from './rules/stale-figures.js';
import { uniqueIds } from './rules/unique-ids.js';
import { verbForms, verbWordings } from './rules/verbs.js';
import { wallClock } from './rules/wall-clock.js';
import type { FileName, Shelf } from './shelf.js';
import { type Lowered, type StampSettings, stamp } from './stamp.js';
import type { Stamped } from './stamped.js';
import type { Subject } from './subject.js';
import { textFindings } from './texts.js';
import { visits } from './walk.js';

export interface Loaded<T> {
  /** None when the file is not there, is no YAML, or breaks its schema. */
  readonly record: Stamped<T> | undefined;
  /** From the top of the file to its end. */
  readonly faults: readonly Fault[];
  readonly lowered: readonly Lowered[];
}

/** What a rule says of a record as it was written; it has nothing to say of what the schema reports. */
type Rule = (subject: Subject) => readonly Finding[];

const RULES: readonly Rule[] = [
  referenceFindings,
  uniqueIds,
  periods,
  wallClock,
  preparedInTime,
  sides,
  replies,
  verbWordings,
  verbForms,
  parties,
  citedFacts,
  staleFigures,
  shownAnniversaries,
  pictures,
];

/**
 * Loads a file. All its faults come back at once: references and rules are checked where the schema found fault, too.
 *
 * @param settings what stamping needs; its language is used where the record names none
 */
export function load<T>(
  shelf: Shelf,
  name: FileName,
  kind: Subject['kind'],
  schema: z.ZodType<T>,
  settings: StampSettings,
): Loaded<T> {
  const opened = shelf.open(name);
  const file = opened.value;
  if (file === undefined) return { record: undefined, faults: opened.faults, lowered: [] };
  const result = z.safeParse(schema, file.value);
  const subject: Subject = { kind, file, shelf, visits: [...visits(schema, file.value)] };
  const broken = result.success ? [] : findingsOf(schema, file.value, result.error.issues);
  const findings = [
    ...broken,
    ...textFindings(file, subject.visits, languagesOf(shelf)),
    ...RULES.flatMap((rule) => rule(subject)),
  ];
  const faults = inFileOrder([...opened.faults, ...gapFaults(file), ...findings.map((finding) => faultOf(file, finding))]);
  // A text whose only key is no language has no words.
  const wordless = findings.some((finding) => finding.code === 'bad-language');
  if (!result.success || wordless || blocks(opened.faults)) return { record: undefined, faults, lowered: [] };
  return { ...stamp(schema, result.data, settings), faults };
}

/** Languages of the ministry's papers, as they are written. */
function languagesOf(shelf: Shelf): readonly string[] {
  const { value: ministry } = shelf.open('ministry');
  if (ministry === undefined) return [];
  return items(at(root<MinistryRecord>(ministry.value), 'languages')).flatMap((cursor) => textAt(cursor) ?? []);
}
