/** The context as it may be stored or passed on with a paper: for a public one, without a word on the records behind it. */
import type { Cite, Context, P } from './schema.js';

/** What is left of a printable for the public: the words, their language, and whether a record has them or we composed them. */
export interface PublishedP extends Pick<P, 'text' | 'lang' | 'computed'> {
  readonly cites: readonly Pick<Cite, 'text'>[];
}

export type Published<Value> = Value extends P
  ? PublishedP
  : Value extends readonly (infer Item)[]
    ? readonly Published<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Published<Value[Key]> }
      : Value;

/** Without its level: that of a public paper is public. */
export type PublishedContext = Omit<Published<Context>, 'paper'> & { readonly paper: Omit<Published<Context['paper']>, 'level'> };

/**
 * All that the template saw. At the ceiling `public` it carries no record path, level or caveat (CONTRACTS 7, ruling 2):
 * a path counts what stands before it, and so tells of a gap. Above that, it is the context itself.
 */
export function publishedContext(context: Context): Context | PublishedContext {
  const { level, ...paper } = context.paper;
  if (level !== 'public') return context;
  return published({ ...context, paper });
}

function published<Value>(value: Value): Published<Value>;
function published(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => published(each));
  if (typeof value !== 'object' || value === null) return value;
  if (isPrintable(value)) {
    const { text, lang, computed, cites } = value;
    return { text, lang, computed, cites: cites.map((cite) => ({ text: cite.text })) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, published(each)]));
}

/** The context is typed where it is composed: this tells a printable from a group, no more. */
function isPrintable(value: object): value is P {
  return 'text' in value && 'cites' in value && 'computed' in value;
}
