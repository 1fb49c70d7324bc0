/** Checks the calls of helpers: their arguments, the labels and slots that they name, the values that they compare. */
import { didYouMean } from '../faults/nearest.js';
import { PAGE_SLOTS, slotsOf } from './helpers/label.js';
import { HELPERS, type Wanted } from './helpers/signatures.js';
import type { Call, Expression } from './pieces.js';
import { type Env, type Rooted, resolve } from './resolve.js';
import { describeShape, isPhoto, type Shape } from './shapes.js';

/** `labels`: the wordings of each label by language; `languages`: those that the paper is made in. */
export interface CallCheck extends Rooted {
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly languages: readonly string[];
}

/** Faults: `wrong-argument`, `unknown-label`, `missing-label`, `unknown-slot`, and those of the paths. */
export function checkCall(call: Call, env: Env, check: CallCheck): void {
  const signature = HELPERS[call.helper];
  if (signature === undefined) throw new Error(`no signature of ${call.helper}`);
  if (call.params.length !== signature.params.length) {
    check.report(
      call.at,
      'wrong-argument',
      `"${call.helper}" takes ${signature.params.length}, not ${call.params.length}`,
      `for example ${signature.example}`,
    );
  }
  signature.params.forEach((wanted, index) => {
    const param = call.params[index];
    if (param !== undefined) checkArgument(param, wanted, call, env, check);
  });
  for (const [key, value] of Object.entries(call.hash)) {
    if (signature.hash === null)
      check.report(value.at, 'wrong-argument', `"${call.helper}" has no argument "${key}"`, `for example ${signature.example}`);
    else checkArgument(value, signature.hash, call, env, check);
  }
  if (call.helper === 'label') checkLabel(call, check);
  if (call.helper === 'is') checkValue(call, env, check);
}

function checkArgument(argument: Expression, wanted: Wanted, call: Call, env: Env, check: CallCheck): void {
  const shape = argument.kind === 'path' ? resolve(argument, env, check) : undefined;
  if (argument.kind === 'path' && shape === undefined) return;
  const fits =
    wanted === 'word' ? argument.kind === 'literal' && typeof argument.value === 'string' : shape && FITS[wanted](shape);
  if (fits === true) return;
  const given = shape === undefined ? 'something written here' : describeShape(shape);
  check.report(
    argument.at,
    'wrong-argument',
    `"${call.helper}" wants ${WANTS[wanted]} here, this is ${given}`,
    `for example ${HELPERS[call.helper]?.example}`,
  );
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
  const wordings = check.labels.get(word.value);
  if (wordings === undefined) {
    check.report(
      word.at,
      'unknown-label',
      `no label is called "${word.value}"`,
      didYouMean(word.value, check.labels.keys()) ?? 'labels are written in labels/<language>.yaml',
    );
    return;
  }
  for (const lang of check.languages.filter((tag) => !wordings.has(tag))) {
    check.report(
      word.at,
      'missing-label',
      `the label "${word.value}" has no words in "${lang}", a language of this paper`,
      `write ${word.value}: ... in labels/${lang}.yaml`,
    );
  }
  const slots = new Set([...wordings.values()].flatMap(slotsOf));
  for (const slot of slots) {
    if (Object.hasOwn(call.hash, slot) || Object.hasOwn(PAGE_SLOTS, slot)) continue;
    check.report(
      call.at,
      'unknown-slot',
      `the label "${word.value}" has a slot {${slot}} that is not filled`,
      `write ${slot}=...`,
    );
  }
  for (const [key, value] of Object.entries(call.hash)) {
    if (!slots.has(key))
      check.report(value.at, 'unknown-slot', `the label "${word.value}" has no slot {${key}}`, didYouMean(key, slots));
  }
}

function checkValue(call: Call, env: Env, check: CallCheck): void {
  const [path, value] = call.params;
  if (path?.kind !== 'path' || value?.kind !== 'literal') return;
  const shape = resolve(path, env, { ...check, report: () => undefined });
  if (shape?.kind !== 'text' || shape.values === null || shape.values.includes(String(value.value))) return;
  check.report(
    value.at,
    'wrong-argument',
    `"${path.original}" is never "${value.value}"`,
    didYouMean(String(value.value), shape.values) ?? `it is one of ${shape.values.join(', ')}`,
  );
}
