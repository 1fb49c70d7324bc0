/** Making printables: record text quoted as it stands, and words computed from it. */
import { escapeMarkdown } from '../markdown/markdown.js';
import { combine, type Origin, originOf } from '../marking/origin.js';
import type { Words } from '../records/stamped.js';
import type { Cite, P } from './schema.js';

/** Record text in Markdown, in the paper's language where the record has it, else in the record's own. */
export function quote(words: Words, lang: string, cites: readonly Cite[] = []): P {
  const own = inLanguage(words, lang);
  return { text: own.text, lang: own.lang, ...mutable(originOf(words.info)), cites: [...cites], computed: false };
}

/** A name or code printed as it stands. */
export function quotePlain(words: Words, lang: string): P {
  const own = inLanguage(words, lang);
  return { text: escapeMarkdown(own.text), lang: own.lang, ...mutable(originOf(words.info)), cites: [], computed: false };
}

/** Words of the paper's language, computed from some inputs. `text` is Markdown-ready. */
export function phrase(text: string, lang: string, origins: readonly Origin[], cites: readonly Cite[] = []): P {
  return { text, lang, ...mutable(combine(origins)), cites: [...cites], computed: true };
}

/** Words for use inside a computed phrase. */
export function inLanguage(words: Words, lang: string): { readonly text: string; readonly lang: string } {
  const exact = words.texts[lang];
  if (exact !== undefined) return { text: exact, lang };
  const [tag, text] = Object.entries(words.texts)[0] ?? [lang, ''];
  return { text, lang: tag };
}

function mutable(origin: Origin): { from: string[]; level: Origin['level']; handling: string[] } {
  return { from: [...origin.from], level: origin.level, handling: [...origin.handling] };
}
