/** A walk over a record as it was written, guided by its schema and unharmed by what is wrong in it. */
import { isLanguage, isReserved, type RefKind } from './fields.js';
import { formOf, optionFor, type Schema } from './form.js';
import { isMapping, type Path } from './path.js';

export type Visit =
  | { readonly kind: 'ref'; readonly to: RefKind; readonly path: Path; readonly value: string }
  /** One wording of a text. */
  | { readonly kind: 'wording'; readonly role: 'text' | 'prose' | 'plain'; readonly path: Path; readonly value: string }
  /** A key of a text's map that is neither a language nor reserved. */
  | { readonly kind: 'stray-language'; readonly path: Path; readonly key: string }
  | {
      readonly kind: 'mapping';
      readonly path: Path;
      readonly shape: Readonly<Record<string, Schema>>;
      readonly value: Readonly<Record<string, unknown>>;
    };

/** Every reference, wording and mapping of a record, in the order of the schema; what has another type than its field is skipped. */
export function* visits(schema: Schema, value: unknown, path: Path = []): Generator<Visit> {
  const form = formOf(schema);
  switch (form.kind) {
    case 'words':
      yield* wordings(form.role, value, path);
      return;
    case 'ref':
      if (typeof value === 'string') yield { kind: 'ref', to: form.to, path, value };
      return;
    case 'mapping':
      if (!isMapping(value)) return;
      yield { kind: 'mapping', path, shape: form.shape, value };
      for (const [key, field] of Object.entries(form.shape))
        if (Object.hasOwn(value, key)) yield* visits(field, value[key], [...path, key]);
      return;
    case 'table':
      if (isMapping(value)) for (const [key, item] of Object.entries(value)) yield* visits(form.item, item, [...path, key]);
      return;
    case 'list':
      if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* visits(form.item, item, [...path, index]);
      return;
    case 'choice': {
      const option = optionFor(form.options, value);
      if (option !== undefined) yield* visits(option, value, path);
      return;
    }
    case 'scalar':
      return;
    default:
      form satisfies never;
  }
}

function* wordings(role: 'text' | 'prose' | 'plain', value: unknown, path: Path): Generator<Visit> {
  if (typeof value === 'string') yield { kind: 'wording', role, path, value };
  if (!isMapping(value)) return;
  for (const [key, wording] of Object.entries(value)) {
    const below = [...path, key];
    if (key === 'source' && typeof wording === 'string') yield { kind: 'ref', to: 'sources', path: below, value: wording };
    else if (isReserved(key)) continue;
    else if (!isLanguage(key)) yield { kind: 'stray-language', path: below, key };
    else if (typeof wording === 'string') yield { kind: 'wording', role, path: below, value: wording };
  }
}
