/** What a paper may say that no record holds: the desk's labels, and what was composed from released records. */
import type { Context, Sentence } from '../context/schema.js';
import { type Level, visible } from '../marking/level.js';

/**
 * For the guard of a paper. A composed text counts only where its own level, the highest of its inputs, lies below the
 * ceiling: composed from something withheld, it is a leak. A record's own text never counts: release says what may be read.
 */
export function heldWords(context: Context, ceiling: Level): readonly string[] {
  const held: string[] = Object.values(context.labels);
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (isPrintable(value)) {
      if (value.computed && visible(value.level, ceiling)) held.push(value.text);
      for (const cite of value.cites) if (visible(cite.level, ceiling)) held.push(cite.text);
    } else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) walk(each);
  };
  walk(context);
  for (const topic of context.topics) held.push(...reports([...topic.statements, ...topic.outcomes], ceiling));
  return [...held, ...reports(context.headlines, ceiling)];
}

/** A report is read as a whole: its sentences one by one, each with the verb that was composed for it. */
function reports(sentences: readonly Sentence[], ceiling: Level): readonly string[] {
  const open = sentences.filter((sentence) =>
    [sentence.lead, sentence.text, sentence.tail].every((part) => visible(part.level, ceiling)),
  );
  return open.map(({ lead, text, tail }) => lead.text + text.text + tail.text);
}

interface Printable {
  readonly text: string;
  readonly level: Level;
  readonly computed: boolean;
  readonly cites: readonly { readonly text: string; readonly level: Level }[];
}

/** The context is typed where it is composed: this tells a printable from a group, no more. */
function isPrintable(value: unknown): value is Printable {
  return typeof value === 'object' && value !== null && 'text' in value && 'cites' in value && 'computed' in value;
}
