/** Checks the calls of helpers: their arguments, the labels and slots that they name, the values that they compare. */
import { didYouMean } from '../faults/nearest.js';
import type { Env, Rooted } from './env.js';
import { PAGE_SLOTS, slotsOf } from './helpers/label.js';
import { HELPERS, type Wanted } from './helpers/signatures.js';
import { mustBeThere } from './nullable.js';
import type { Call, Expression } from './pieces.js';
import { resolve, UNKNOWN } from './resolve.js';
import { describeShape, isPhoto, type Shape } from './shapes.js';
import type { Uses } from './uses.js';

/** `labels`: the wordings of each label by language; `languages`: those that the paper is made in. */
export interface CallCheck extends Rooted {
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly languages: readonly string[];
  readonly uses: Uses;
}

/** Faults: `wrong-argument`, `unknown-label`, `missing-label`, `unknown-slot`, `unguarded`, and those of the paths. */
export function checkCall(call: Call, env: Env, check: CallCheck): void {
  const signature = HELPERS[call.helper];
  if (signature === undefined) throw new Error(`no signature of ${call.helper}`);
  const example = `for example ${signature.example}`;
  if (call.params.length !== signature.params.length) {
    const message = `"${call.helper}" takes ${signature.params.length}, not ${call.params.length}`;
    check.report(call.at, 'wrong-argument', message, example);
  }
  signature.params.forEach((wanted, index) => {
    const param = call.params[index];
    if (param !== undefined) checkArgument(param, wanted, call, env, check);
  });
  for (const { key, at, value } of call.hash) {
    if (signature.hash === null) check.report(at, 'wrong-argument', `"${call.helper}" has no argument "${key}"`, example);
    else checkArgument(value, signature.hash, call, env, check);
  }
  if (call.helper === 'label') checkLabel(call, check);
  if (call.helper === 'is') checkValue(call, env, check);
}

function checkArgument(argument: Expression, wanted: Wanted, call: Call, env: Env, check: CallCheck): void {
  const value = argument.kind === 'path' ? resolve(argument, env, check) : undefined;
  if (argument.kind === 'path' && (value === undefined || value.shape === UNKNOWN.shape)) return;
  const shape = value?.shape;
  const fits =
    wanted === 'word' ? argument.kind === 'literal' && typeof argument.value === 'string' : shape && FITS[wanted](shape);
  if (fits !== true) {
    const given = shape === undefined ? 'something written here' : describeShape(shape);
    const message = `"${call.helper}" wants ${WANTS[wanted]} here, this is ${given}`;
    check.report(argument.at, 'wrong-argument', message, `for example ${HELPERS[call.helper]?.example}`);
  } else if (argument.kind === 'path' && value !== undefined && wanted !== 'bare') {
    mustBeThere(argument, value, env, check);
    check.uses.print(value.place);
  }
}

const WANTS: Readonly<Record<Wanted, string>> = {
  printable: 'text with an origin',
  bare: 'a bare value',
  photo: 'a photograph',
  word: 'a text in quotes',
};

const FITS: Readonly<Record<Exclude<Wanted, 'word'>, (shape: Shape) => boolean>> = {
  printable: (shape) => shape.kind === 'printable',
  bare: (shape) => shape.kind === 'text' || shape.kind === 'number',
  photo: isPhoto,
};

function checkLabel(call: Call, check: CallCheck): void {
  const [word] = call.params;
  if (word?.kind !== 'literal' || typeof word.value !== 'string') return;
  const label = word.value;
  const wordings = check.labels.get(label);
  if (wordings === undefined) {
    const hint = didYouMean(label, check.labels.keys()) ?? 'labels are written in labels/<language>.yaml';
    check.report(word.at, 'unknown-label', `no label is called "${label}"`, hint);
    return;
  }
  check.uses.label(label);
  for (const lang of check.languages.filter((tag) => !wordings.has(tag))) {
    const message = `the label "${label}" has no words in "${lang}", a language of this paper`;
    check.report(word.at, 'missing-label', message, `write ${label}: ... in labels/${lang}.yaml`);
  }
  checkSlots(call, label, wordings, check);
}

/** In each language of the paper a wording has the slots that are filled, and no other. */
function checkSlots(call: Call, label: string, wordings: ReadonlyMap<string, string>, check: CallCheck): void {
  const said = check.languages.flatMap((lang) => {
    const words = wordings.get(lang);
    return words === undefined ? [] : [{ lang, slots: slotsOf(words) }];
  });
  const slots = new Set(said.flatMap((each) => each.slots).filter((slot) => !Object.hasOwn(PAGE_SLOTS, slot)));
  const keys = call.hash.map(({ key }) => key);
  for (const slot of slots) {
    if (keys.includes(slot)) continue;
    check.report(call.at, 'unknown-slot', `the label "${label}" has a slot {${slot}} that is not filled`, `write ${slot}=...`);
  }
  for (const { key, at } of call.hash) {
    const lacking = said.filter((each) => !each.slots.includes(key));
    if (lacking.length === 0) continue;
    const everywhere = lacking.length === said.length;
    const where = everywhere ? '' : ` in ${lacking.map(({ lang }) => `"${lang}"`).join(', ')}`;
    const hint = everywhere ? didYouMean(key, slots) : `write {${key}} into its words in labels/${lacking[0]?.lang}.yaml`;
    check.report(at, 'unknown-slot', `the label "${label}" has no slot {${key}}${where}`, hint);
  }
}

function checkValue(call: Call, env: Env, check: CallCheck): void {
  const [path, value] = call.params;
  if (path?.kind !== 'path' || value?.kind !== 'literal') return;
  const shape = resolve(path, env, { ...check, report: () => undefined })?.shape;
  if (shape?.kind !== 'text' || shape.values === null || shape.values.includes(String(value.value))) return;
  check.report(
    value.at,
    'wrong-argument',
    `"${path.original}" is never "${value.value}"`,
    didYouMean(String(value.value), shape.values) ?? `it is one of ${shape.values.join(', ')}`,
  );
}
