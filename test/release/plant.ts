/** Plants a secret in every text field that the schema knows, in fields of the sample that hold nothing too. */
import { z } from 'zod';
import type { Level } from '../../src/marking/level.js';
import { CARRIED_KEYS } from '../../src/records/fields.js';
import { formOf, isOptional, type Schema } from '../../src/records/form.js';
import { isMapping } from '../../src/records/path.js';
import type { NodeInfo } from '../../src/records/stamped.js';

export interface Plan {
  /** Level of each planted text. */
  readonly level: Level;
  /** Which text fields are planted, by path; the others keep their words. */
  readonly where: (path: string, optional: boolean) => boolean;
  /** Who says what is planted; else somebody of the sample. */
  readonly speaker?: string;
}

export interface Planting {
  readonly record: unknown;
  /** Planted words by path. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Of every planted text and mapping: its level can be written anew, so that one planting serves many levels. */
  readonly labels: readonly Label[];
}

export interface Label {
  readonly from: string;
  level: Level;
}

/** Sixteen letters that no record, label or template holds, made from the path alone. */
export function sentinel(path: string): string {
  let hash = 0x811c9dc5;
  const letters = 'bcdfghjklmnpqrstvwxz';
  let word = '';
  for (let round = 0; word.length < 16; round++) {
    for (const character of `${path}${round}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
    word += letters[hash % letters.length];
  }
  return `Q${word}`;
}

/** The same stamped record, with secrets planted after the plan and one more item in each list, made of secrets alone. */
export function plant(schema: Schema, record: unknown, from: string, plan: Plan): Planting {
  const secrets = new Map<string, string>();
  const labels: Label[] = [];
  const info = (path: string, level: Level): NodeInfo => {
    const label = { from: path, level, handling: [] };
    labels.push(label);
    return label;
  };

  function fill(at: Schema, value: unknown, path: string, optional: boolean, made: boolean): unknown {
    const form = formOf(at);
    switch (form.kind) {
      case 'words': {
        if (!made && !plan.where(path, optional)) return inAllLanguages(value);
        secrets.set(path, sentinel(path));
        const word = sentinel(path);
        return { texts: { en: word, ja: word, es: word }, info: info(path, plan.level) };
      }
      case 'mapping': {
        if (value === undefined && optional && !plan.where(path, optional)) return undefined;
        const old: Readonly<Record<string, unknown>> = isMapping(value) ? value : {};
        const entries = Object.entries(form.shape)
          .filter(([key]) => !CARRIED_KEYS.some((carried) => carried === key))
          .map(
            ([key, child]) =>
              [key, fill(child, old[key], `${path}/${key}`, isOptional(child), made || value === undefined)] as const,
          )
          .filter(([, child]) => child !== undefined);
        return { ...old, ...Object.fromEntries(entries), info: isMapping(value) ? value.info : info(path, plan.level) };
      }
      case 'list': {
        const items = Array.isArray(value) ? value : [];
        const kept = items.map((item, index) => fill(form.item, item, `${path}/${index}`, false, made));
        if (formOf(form.item).kind !== 'mapping' || !plan.where(`${path}/${items.length}`, true)) return kept;
        return [...kept, fill(form.item, undefined, `${path}/${items.length}`, false, true)];
      }
      case 'table':
        return isMapping(value)
          ? Object.fromEntries(
              Object.entries(value).map(([key, item]) => [key, fill(form.item, item, `${path}/${key}`, false, made)]),
            )
          : value;
      case 'ref':
        return value ?? (optional ? undefined : form.to === 'people' ? (plan.speaker ?? 'kamikawa-yoko') : example(at, path));
      case 'choice':
      case 'scalar':
        return value ?? (optional ? undefined : example(at, path));
      default:
        return form satisfies never;
    }
  }
  return {
    record: { ...(isMapping(record) ? record : {}), ...asMapping(fill(schema, record, from, false, false)) },
    secrets,
    labels,
  };
}

/** Paths of all text fields of a record, those that hold nothing included. */
export function textFields(schema: Schema, record: unknown, from: string): readonly string[] {
  return [...plant(schema, record, from, { level: 'secret', where: () => true }).secrets.keys()];
}

/** A text that one language lacks would keep the paper of that language from being made. */
function inAllLanguages(value: unknown): unknown {
  if (!isMapping(value) || !isMapping(value.texts)) return value;
  const [own] = Object.values(value.texts);
  return { ...value, texts: { en: own, ja: own, es: own, ...value.texts } };
}

function asMapping(value: unknown): Readonly<Record<string, unknown>> {
  return isMapping(value) ? value : {};
}

/** The first is a verb too. */
const EXAMPLES = [
  'stated',
  'en',
  '2020-01-01',
  '--02-23',
  2020,
  1,
  'MEX',
  'kamikawa-yoko',
  'https://planted.example/',
  [],
  {},
  true,
];

/** A value that a field without words accepts. */
function example(schema: Schema, path: string): unknown {
  const bare = schema instanceof z.ZodEnum ? schema.options[0] : undefined;
  const found = bare ?? EXAMPLES.find((candidate) => z.safeParse(schema, candidate).success);
  if (found === undefined) throw new Error(`no example value fits ${path}: add one to EXAMPLES`);
  return found;
}
